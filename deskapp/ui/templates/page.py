"""The page of templates and snippets."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.ports.lists import RecordKind
from deskapp.application.ports.records import Queries, Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.templates import save_snippet, save_template
from deskapp.domain.names.folding import fold
from deskapp.domain.record import Id, new_id
from deskapp.domain.template import Snippet, Template
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.records.block_list import TEXT_EDGE
from deskapp.ui.kit.records.detail_pane import AnyEditor
from deskapp.ui.kit.records.editor import Editor, Storing
from deskapp.ui.kit.records.list_pane import Question
from deskapp.ui.kit.records.record_page import RecordPage
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.templates.facts import facts_of, subtitle_of, title_of
from deskapp.ui.templates.language_switch import LanguageSwitch
from deskapp.ui.templates.letter_preview import LetterPreview
from deskapp.ui.templates.snippet_form import SnippetForm
from deskapp.ui.templates.template_form import TemplateForm
from deskapp.wording.language import translate

Text = Template | Snippet


@dataclass(frozen=True, slots=True)
class TextDossier:
    """A template or snippet: there is no more to it than the record."""

    record: Text


class TemplatesPage(RecordPage[TextDossier]):
    """Templates in their folders, then snippets; read as they look in the reply to an inquiry."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = translate("templates", "Templates")
        super().__init__(desk, title, RecordKind.TEMPLATE, parent)
        self._new_kind = RecordKind.TEMPLATE
        for name in ("add_template", "add_snippet"):
            self.add_command_button(name)

    def ask_ids(self, words: str, _codes: tuple[str, ...], /) -> Question:
        """Those in which all the words stand. An office has some dozens, so all are looked at."""
        wanted = fold(words).split()

        def ids(queries: Queries) -> Sequence[Id]:
            return [each.id for each in _all(queries) if all(w in _folded(each) for w in wanted)]

        return ids

    def cards(self, queries: Queries, ids: Sequence[Id]) -> Mapping[Id, Card]:
        """The title, and below it key and folder."""
        found = {each: _find(queries, each) for each in ids}
        return {each: _card(record) for each, record in found.items() if record is not None}

    def empty_state(self) -> EmptyState:
        """None is there yet."""
        return EmptyState(
            Icon.TEMPLATES,
            translate("templates", "There are no templates yet."),
            advice=translate("templates", "A template writes what is the same in many replies."),
            action=translate("templates", "New template"),
            pressed=self.add_template,
        )

    def read(self, queries: Queries, record_id: Id) -> TextDossier | None:
        """The text."""
        record = _find(queries, record_id)
        return TextDossier(record) if record else None

    def blank(self, queries: Queries, about: Id | None) -> TextDossier:
        """A new text, or a copy of another."""
        original = _find(queries, about) if about else None
        if original is None and self._new_kind is RecordKind.SNIPPET:
            return TextDossier(Snippet(id=new_id(), abbreviation="", title=""))
        if original is None:
            return TextDossier(Template(id=new_id(), key=_free_key(queries, "T"), title_de=""))
        return TextDossier(_copy(queries, original))

    def editor(self, dossier: TextDossier) -> AnyEditor:
        """The form with its live preview."""
        record, engine = dossier.record, self.desk.tools.templates
        if isinstance(record, Snippet):

            def save_it(work: UnitOfWork, changed: Snippet) -> Snippet:
                return save_snippet(work, engine, changed)

            heading = record.title or translate("templates", "New snippet")
            storing = Storing(Action.SNIPPET_SAVED, save_it)
            return Editor(record.id, heading, SnippetForm(self.desk, record), storing)

        def save(work: UnitOfWork, changed: Template) -> Template:
            return save_template(work, engine, changed)

        heading = title_of(record) or translate("templates", "New template")
        form = TemplateForm(self.desk, record)
        return Editor(record.id, heading, form, Storing(Action.TEMPLATE_SAVED, save))

    def sheet(self, dossier: TextDossier) -> Sheet:
        """What it is, and how it reads."""
        record = dossier.record
        title = record.title if isinstance(record, Snippet) else title_of(record)
        sheet = Sheet(title, subtitle_of(record))
        sheet.add_buttons([self.button(name) for name in ("edit", "duplicate", "delete_text")])
        sheet.add_facts(facts_of(record))
        sheet.add_part(translate("templates", "How it reads"), self._reading(record))
        return sheet

    def open_record(self, kind: RecordKind, record_id: Id) -> None:
        """Show a template or a snippet."""
        if kind is RecordKind.SNIPPET:
            kind = self.kind
        super().open_record(kind, record_id)

    def begin(self, kind: RecordKind, about: Id | None = None) -> None:
        """Begin a template or a snippet; `about` is one to copy."""
        if kind in (RecordKind.TEMPLATE, RecordKind.SNIPPET):
            self._new_kind = kind
            super().begin(self.kind, about)

    @action("templates", "New template", shortcut="Ctrl+Shift+V", icon=Icon.PLUS)
    def add_template(self) -> None:
        """Begin a new template."""
        self.begin(RecordKind.TEMPLATE)

    @action("templates", "New snippet", shortcut="Ctrl+Shift+B", icon=Icon.PLUS)
    def add_snippet(self) -> None:
        """Begin a new snippet."""
        self.begin(RecordKind.SNIPPET)

    @action("templates", "Duplicate", shortcut="Ctrl+D", icon=Icon.TEMPLATES)
    def duplicate(self) -> None:
        """Begin a new text from the one that is read."""
        if self.reading is not None:
            record = self.reading.record
            is_snippet = isinstance(record, Snippet)
            self.begin(RecordKind.SNIPPET if is_snippet else RecordKind.TEMPLATE, record.id)

    @action("templates", "Delete", shortcut="Ctrl+Delete", icon=Icon.TRASH)
    def delete_text(self) -> None:
        """Delete the text that is read; replies written from it stay."""
        if self.reading is not None:
            is_snippet = isinstance(self.reading.record, Snippet)
            self.delete(Action.SNIPPET_DELETED if is_snippet else Action.TEMPLATE_DELETED)

    def _reading(self, record: Text) -> QWidget:
        widget = QWidget()
        switch, preview = LanguageSwitch(), LetterPreview(self.desk)
        column = QVBoxLayout(widget)
        column.setContentsMargins(TEXT_EDGE, GRID, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        column.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(preview)
        switch.chosen.connect(lambda language: preview.show_record(record, language))
        preview.show_record(record, switch.language)
        return widget


def _all(reader: Reader) -> Iterable[Text]:
    templates = sorted(reader.where(Template), key=lambda each: (fold(each.folder), each.key))
    return (*templates, *sorted(reader.where(Snippet), key=lambda each: fold(each.title)))


def _find(reader: Reader, record_id: Id) -> Text | None:
    return reader.find(Template, record_id) or reader.find(Snippet, record_id)


def _folded(record: Text) -> str:
    if isinstance(record, Snippet):
        return fold(f"{record.abbreviation} {record.title} {record.text_de}")
    texts = " ".join(text.body for text in record.texts)
    return fold(f"{record.key} {record.title_de} {record.title_en} {record.folder} {texts}")


def _card(record: Text) -> Card:
    if isinstance(record, Snippet):
        return Card(title=record.title, second=subtitle_of(record))
    keys = QKeySequence(f"Ctrl+{record.shortcut}") if record.shortcut else QKeySequence()
    time = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return Card(title=title_of(record), second=subtitle_of(record), time=time)


def _copy(reader: Reader, record: Text) -> Text:
    if isinstance(record, Snippet):
        title = translate("templates", "{title} (copy)", title=record.title)
        return replace(record, id=new_id(), version=0, abbreviation="", title=title)
    title = translate("templates", "{title} (copy)", title=record.title_de)
    key = _free_key(reader, record.key)
    return replace(record, id=new_id(), version=0, key=key, title_de=title, shortcut=None)


def _free_key(reader: Reader, beginning: str) -> str:
    taken = {each.key for each in reader.where(Template)}
    numbers = (f"{beginning}-{number}" for number in range(1, len(taken) + 2))
    return next(key for key in numbers if key not in taken)
