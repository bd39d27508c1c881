"""The page on which information about a person is reviewed and given."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.use_cases.subject_access.giving import begin_access
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.inquiry import Inquiry
from deskapp.ui.kit.actions import action, add_key
from deskapp.ui.kit.buttons import Kind
from deskapp.ui.kit.columns import Columns
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.page import Page
from deskapp.ui.kit.requests import GiveAccess, OpenRecord, Request
from deskapp.ui.subject_access.making import Given, making
from deskapp.ui.subject_access.mark_list import MarkList
from deskapp.ui.subject_access.outcome import Outcome
from deskapp.ui.subject_access.review import Review, read_review
from deskapp.ui.subject_access.text_preview import TextPreview
from deskapp.wording.action_labels import action_label
from deskapp.wording.language import current_language, translate

_WIDTHS = (420, 740)


class SubjectAccessPage(Page):
    """Others are blackened until Space shows them; Ctrl+Enter seals the archive."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("subject_access", "Information on stored data"), parent)
        self._desk = desk
        self._about: GiveAccess | None = None
        self._inquiry: Inquiry | None = None
        self._review: Review | None = None
        self._given: Given | None = None
        self._besides: tuple[str, ...] = ()
        self._is_sealing = False
        self._asking = Asking(desk.lanes, self._read, self._take, self)
        self.summary = PlainLabel(tone=Tone.MUTED, wraps=True)
        self.marks = MarkList(desk.lanes)
        self.text = TextPreview()
        self.outcome = Outcome(self.go_to_answer, self.save_archive, parent=self)
        self.outcome.says.connect(self.says)
        self.marks.toggled.connect(self._draw)
        self.marks.current_changed.connect(lambda _: self._go_to_place())
        self._lay_out()
        self._begin_anew()

    def carry_out(self, request: Request) -> None:
        """Begin the request where it is not begun yet, and show what is stored."""
        if not isinstance(request, GiveAccess):
            return
        self._about = request
        self._begin_anew()
        subject = translate("subject_access", "Information on stored data (Art. 15 GDPR)")
        contact_id, inquiry_id = request.contact_id, request.inquiry_id
        self._desk.do(
            Action.ACCESS_BEGUN,
            lambda work: (
                work.find(Inquiry, inquiry_id) if inquiry_id else None,
                begin_access(work, contact_id, inquiry_id, subject),
            ),
            owner=self,
            done=lambda both: self._begun(request, *both),
        )

    def refresh(self, changed_ids: frozenset[str]) -> None:  # noqa: ARG002  any record may be about them
        """Read anew what is stored, as long as nothing was given."""
        if self._inquiry is not None and self._given is None:
            self._asking.ask()

    @action("subject_access", "Show or blacken (Space)", icon=Icon.SHIELD)
    def toggle(self) -> None:
        """Show again what names somebody else, or blacken it."""
        self.marks.toggle()

    @action("subject_access", "Blacken what is selected", shortcut="Ctrl+Shift+B")
    def blacken(self) -> None:
        """Blacken what nobody marked, line by line, wherever it stands."""
        if self._review is not None and self._given is None:
            start, end = self.text.selected
            lines = (line.strip() for line in self._review.text[start:end].splitlines())
            self._besides += tuple(line for line in lines if line)
            self._asking.ask()

    @action("subject_access", "Seal the archive", shortcut="Ctrl+Return", icon=Icon.SHIELD)
    def seal(self) -> None:
        """Make the archive with its password, and begin the answer."""
        if self._review is None or self._inquiry is None or self._is_sealing or self._given:
            return
        self._is_sealing = True
        self._seal_button.setEnabled(False)
        workspace, tools = self._desk.workspace, self._desk.tools
        self._desk.lanes.run(
            Lane.RECORDS,
            making(workspace, tools, self._inquiry, self._review, self.marks.shown),
            owner=self,
            done=partial(self._show_given, self._about),
            failed=partial(self._cannot, self._about),
        )

    @action("subject_access", "Save the archive…", shortcut="Ctrl+S", icon=Icon.DOWNLOAD)
    def save_archive(self) -> None:
        """Choose where a copy of the archive shall lie."""
        if self._given is None:
            return
        dialog = QFileDialog(self, translate("subject_access", "Save the archive"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("subject_access", "Archives (*.zip)"))
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(self._given.archive.name)
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write a copy of the archive."""
        if self._given is None:
            return
        write, content = self._desk.tools.write_file, self._given.archive.content
        text = translate("subject_access", "“{name}” is saved.", name=path.name)
        self._desk.lanes.run(
            Lane.READS,
            lambda: write(path, content),
            owner=self,
            done=lambda _: self.says.emit(Notice(text)),
        )

    def go_to_answer(self) -> None:
        """Show the inquiry with the answer that was begun."""
        if self._given is not None:
            self.wants.emit(OpenRecord(RecordKind.INQUIRY, self._given.draft.inquiry_id))

    def _begin_anew(self) -> None:
        """Forget what was shown for another request."""
        self._inquiry = self._review = self._given = None
        self._besides, self._is_sealing = (), False
        self.marks.begin_anew()
        self.text.show_text("")
        self.outcome.hide()
        self._seal_button.show()
        self._seal_button.setEnabled(False)
        self.summary.clear()

    def _begun(self, request: GiveAccess, before: Inquiry | None, inquiry: Inquiry) -> None:
        if request is not self._about:
            return
        self._inquiry = inquiry
        if before is None or before.version != inquiry.version:
            words = action_label(Action.ACCESS_BEGUN.value)
            undo = translate("subject_access", "Undo")
            self.says.emit(Notice(words, undo, self._desk.undo))
        self._asking.ask()

    def _read(self) -> tuple[GiveAccess | None, Review]:
        about, workspace, besides = self._about, self._desk.workspace, self._besides
        assert about is not None
        return about, workspace.query(
            lambda queries: read_review(queries, workspace.clock, about.contact_id, besides)
        )

    def _take(self, answer: tuple[GiveAccess | None, Review]) -> None:
        about, review = answer
        if about is not self._about or self._is_sealing or self._given or self._inquiry is None:
            return
        self._review = review
        name = review.contact.full_name or review.contact.mail
        self.set_title(translate("subject_access", "Information: {name}", name=name))
        self.summary.setText(self._summary(review, self._inquiry))
        self.text.show_text(review.text)
        self.marks.show_marked(review.marked)
        self._draw()
        self._seal_button.setEnabled(True)

    def _summary(self, review: Review, inquiry: Inquiry) -> str:
        today = self._desk.workspace.clock.today()
        due = short_date(inquiry.due_on, today, current_language()) if inquiry.due_on else "–"
        found = translate("subject_access", "%n records", n=review.records)
        return translate(
            "subject_access",
            "{number} · due {day} · {found}. Others are blackened; Space shows one again.",
            number=inquiry.ref_no,
            day=due,
            found=found,
        )

    def _draw(self) -> None:
        if self._review is not None:
            self.text.show_marks(self._review.marked, self.marks.shown)

    def _go_to_place(self) -> None:
        here = self.marks.current
        if here is not None and here.places:
            self.text.go_to(here.places[0])

    def _show_given(self, about: GiveAccess | None, given: Given) -> None:
        """Tell of it; what is on the page by now may be about somebody else."""
        self.says.emit(
            Notice(
                action_label(Action.ACCESS_GIVEN.value),
                translate("subject_access", "Undo"),
                self._desk.undo,
            )
        )
        if about is self._about:
            self._given = given
            self._seal_button.hide()
            self.marks.setEnabled(False)
            self.outcome.show()
            self.outcome.show_password(given.password)

    def _cannot(self, about: GiveAccess | None, error: Exception) -> None:
        if about is self._about:
            self._is_sealing = False
            self._seal_button.setEnabled(True)
        self._desk.lanes.unexpected(error)

    def _go_back(self) -> None:
        if self._inquiry is not None:
            self.wants.emit(OpenRecord(RecordKind.INQUIRY, self._inquiry.id))

    def _lay_out(self) -> None:
        commands = {command.name.rpartition(".")[2]: command for command in self.commands()}
        self._seal_button = self.add_button(commands["seal"], Kind.PRIMARY)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        self.summary.setContentsMargins(PAGE_EDGE, 0, PAGE_EDGE, 0)
        column.addWidget(self.summary)
        column.addWidget(self.outcome)
        column.addWidget(Columns((self.marks, self.text), _WIDTHS), 1)
        self.set_content(content)
        self.setFocusProxy(self.marks)
        add_key(self, "Esc", self._go_back)
