"""The page of templates and snippets."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries, Reader
from deskapp.application.use_cases.collected.own_fields import all_own_fields
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.names.folding import fold
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id
from deskapp.domain.template import Snippet, Template
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.records.block_list import TEXT_EDGE, BlockList
from deskapp.ui.kit.records.detail_pane import AnyEditor
from deskapp.ui.kit.records.list_pane import Question
from deskapp.ui.kit.records.record_page import RecordPage
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.records.work_cards import message_cards
from deskapp.ui.kit.requests import OpenRecord
from deskapp.ui.templates.cards import folder_headings, text_card, version_cards
from deskapp.ui.templates.dossier import Text, TextDossier, find_text, read_text
from deskapp.ui.templates.editing import editor_of
from deskapp.ui.templates.facts import facts_of, subtitle_of, title_of
from deskapp.ui.templates.language_switch import LanguageSwitch
from deskapp.ui.templates.letter_preview import LetterPreview
from deskapp.wording.language import translate


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
        found, day = {each: find_text(queries, each) for each in ids}, self._today()
        return {each: text_card(record, day) for each, record in found.items() if record}

    def headings(self, queries: Queries, ids: Sequence[Id]) -> Mapping[Id, str]:
        """The folders."""
        found = (find_text(queries, each) for each in ids)
        return folder_headings(record for record in found if record is not None)

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
        return read_text(queries, self.desk.tools.templates, record_id)

    def blank(self, queries: Queries, about: Id | None) -> TextDossier:
        """A new text, or a copy of another."""
        original = find_text(queries, about) if about else None
        begun: Text
        if original is not None:
            begun = _copy(queries, original)
        elif self._new_kind is RecordKind.SNIPPET:
            begun = Snippet(id=new_id(), abbreviation="", title="")
        else:
            begun = Template(id=new_id(), key=_free_key(queries, "T"), title_de="")
        own = all_own_fields(queries)
        return TextDossier(begun, queries.where(User), queries.where(Snippet), own)

    def editor(self, dossier: TextDossier) -> AnyEditor:
        """The form with its live preview."""
        return editor_of(self.desk, dossier)

    def sheet(self, dossier: TextDossier) -> Sheet:
        """What it is, and how it reads."""
        record = dossier.record
        title = record.title if isinstance(record, Snippet) else title_of(record)
        sheet = Sheet(title, subtitle_of(record))
        sheet.add_buttons([self.button(name) for name in ("edit", "duplicate", "delete_text")])
        sheet.add_facts(facts_of(dossier, self._today()))
        sheet.add_part(translate("templates", "How it reads"), self._reading(record, dossier.own))
        self._add_where_used(sheet, dossier)
        versions = version_cards(dossier.versions, self.desk.workspace.clock)
        block = BlockList(self.desk.lanes, translate("templates", "Versions"), versions)
        block.opened.connect(lambda one: self._take_up(dossier, one))
        sheet.add_part(translate("templates", "Versions"), block)
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

    @action(
        "templates", "New template", shortcut="Ctrl+Shift+V", icon=Icon.PLUS, needs_nothing=True
    )
    def add_template(self) -> None:
        """Begin a new template."""
        self.begin(RecordKind.TEMPLATE)

    @action("templates", "New snippet", shortcut="Ctrl+Shift+B", icon=Icon.PLUS, needs_nothing=True)
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

    def _add_where_used(self, sheet: Sheet, dossier: TextDossier) -> None:
        replies = message_cards(dossier.uses, self.desk.workspace.clock)
        inquiries = {row.id: row.inquiry_id for row in dossier.uses}
        self.add_block(
            sheet,
            translate("templates", "Replies written with it"),
            replies,
            lambda one: OpenRecord(RecordKind.INQUIRY, inquiries[one]),
        )
        self.add_block(
            sheet,
            translate("templates", "Templates that contain it"),
            {each.id: text_card(each, self._today()) for each in dossier.inside},
            lambda one: OpenRecord(RecordKind.TEMPLATE, one),
        )

    def _take_up(self, dossier: TextDossier, version_id: Id) -> None:
        """Edit the text from an earlier version; what stands now stays until that is stored."""
        version = next(each for each in dossier.versions if each.made.id == version_id)
        editor = self.editor(dossier)
        editor.form.set_values(editor.form.values_of(version.text))
        self.open_editor(editor)

    def _today(self) -> date:
        return self.desk.workspace.clock.today()

    def _reading(self, record: Text, own: Sequence[CustomField]) -> QWidget:
        widget = QWidget()
        switch, preview = LanguageSwitch(), LetterPreview(self.desk, own)
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


def _folded(record: Text) -> str:
    if isinstance(record, Snippet):
        return fold(f"{record.abbreviation} {record.title} {record.text_de}")
    texts = " ".join(text.body for text in record.texts)
    return fold(f"{record.key} {record.title_de} {record.title_en} {record.folder} {texts}")


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
