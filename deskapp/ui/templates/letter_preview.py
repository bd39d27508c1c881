"""A template or snippet as it would read in the reply to a real inquiry."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases import replies
from deskapp.application.use_cases.replies import Fill
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.errors import DomainError
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.record import Id
from deskapp.domain.template import Snippet, Template
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.letter.chips import ChipFilling, ChipState
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.records.fields.record_picker import Names, RecordField
from deskapp.ui.kit.records.record_form import RecordForm
from deskapp.ui.templates.insert_menus import choices, labels
from deskapp.ui.templates.language_switch import LanguageSwitch
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

_WAIT_MS = 250
"""After the last key: nobody reads a preview while typing."""
_LINES = 18


@dataclass(frozen=True, slots=True)
class _Letter:
    inquiry: Inquiry | None
    subject: str = ""
    text: str = ""


class LetterPreview(QWidget):
    """Takes the inquiry that came last until another is chosen."""

    def __init__(
        self, desk: Desk, own: Sequence[CustomField], parent: QWidget | None = None
    ) -> None:
        """`own` fields may stand in the text."""
        super().__init__(parent)
        self._desk, self._own = desk, own
        self._shown: tuple[Template | Snippet, str] | None = None
        self._job: Job | None = None
        self._names: Names = {}
        kinds = frozenset({RecordKind.INQUIRY})
        label = translate("templates", "Preview with the inquiry")
        self.inquiry = RecordField("inquiry", label, desk, kinds, self._names)
        self.subject = PlainLabel(wraps=True)
        self.text = LetterEdit(translate("templates", "Preview"), _LINES)
        self.text.setReadOnly(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        column.addWidget(self.inquiry.label)
        column.addWidget(self.inquiry)
        column.addWidget(self.subject)
        column.addWidget(self.text, 1)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self._ask)
        self.inquiry.changed.connect(self._soon.start)

    def show_record(self, record: Template | Snippet, language: str) -> None:
        """Show this text, stored or not, in that language."""
        self._shown = (record, language)
        names = labels(choices(language, own=self._own)).items()
        self.text.show_values(
            {name: ChipState(word, "", ChipFilling.EMPTY) for name, word in names}
        )
        self._soon.start()

    def _ask(self) -> None:
        if self._shown is None:
            return
        if self._job is not None:
            self._job.drop()
        record, language = self._shown
        inquiry_id, desk = self.inquiry.value(), self._desk
        self._job = desk.ask(
            lambda queries: _letter(queries, desk, record, language, inquiry_id),
            owner=self,
            done=self._show,
            failed=self._fail,
        )

    def _show(self, letter: _Letter) -> None:
        if letter.inquiry is None:
            none = translate("templates", "There is no inquiry yet to show this with.")
            self.subject.setText(none)
            return
        if self.inquiry.is_empty():
            title = f"{letter.inquiry.ref_no} {letter.inquiry.subject}"
            self._names[letter.inquiry.id] = title
            self.inquiry.set_value(letter.inquiry.id)
            self.inquiry.line.setCursorPosition(0)
        self.subject.setText(letter.subject)
        self.subject.setVisible(bool(letter.subject))
        self.text.replace_text(letter.text)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            self._desk.lanes.unexpected(error)
            return
        self.subject.setText(error_sentence(error))
        self.subject.show()
        self.text.replace_text("")


def keep_shown(
    preview: LetterPreview, form: RecordForm[Template] | RecordForm[Snippet], switch: LanguageSwitch
) -> None:
    """Let the preview show what stands in the form, from now on."""

    def show() -> None:
        preview.show_record(form.record(), switch.language)

    form.changed.connect(show)
    switch.chosen.connect(show)
    show()


def _letter(
    queries: Queries, desk: Desk, record: Template | Snippet, language: str, inquiry_id: Id | None
) -> _Letter:
    """Raises ``TemplateBroken``, ``NoSenderProfile`` and ``NotFound``."""
    last = () if inquiry_id else queries.inquiry_ids(InquiryFilter(only_open=False))[:1]
    inquiry = next((queries.find(Inquiry, each) for each in (inquiry_id, *last) if each), None)
    if inquiry is None:
        return _Letter(None)
    clock, engine = desk.workspace.clock, desk.tools.templates
    draft = replies.new_draft(queries, clock, inquiry.id, desk.workspace.user_id)
    if isinstance(record, Snippet):
        text = replies.fill_snippet(
            queries, clock, engine, draft=draft, snippet=record, language=language
        )
        return _Letter(inquiry, "", text)
    filled = replies.fill_in(
        queries, clock, engine, draft, Fill(template=record, language=language)
    )
    return _Letter(inquiry, filled.subject, filled.body_text)
