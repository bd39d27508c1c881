"""A page of records: the list, one record to be read, and its form in the same place."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases import records
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id, Record
from deskapp.ui.kit.actions import Command, action, commands_of
from deskapp.ui.kit.buttons import Button, IconButton, Kind
from deskapp.ui.kit.columns import Columns
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.page import Page
from deskapp.ui.kit.records.block_list import BlockList
from deskapp.ui.kit.records.detail_pane import AnyEditor, DetailPane
from deskapp.ui.kit.records.fact_buttons import copy_button
from deskapp.ui.kit.records.list_pane import Listing, ListPane, Question
from deskapp.ui.kit.records.saving import Saving
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.requests import Request, ShowHistory

_WIDTHS = (340, 820)


class Dossier(Protocol):
    """What a page shows of a record, read at one moment; equal when nothing has changed."""

    @property
    def record(self) -> Record:
        """The record itself."""
        ...


D = TypeVar("D", bound=Dossier)


class RecordPage(Page, Generic[D]):
    """Subclasses say what is listed, read and shown; questions run off the window's thread."""

    def __init__(self, desk: Desk, title: str, kind: RecordKind, parent: QWidget | None) -> None:
        super().__init__(title, parent)
        self.desk = desk
        self._dossier: D | None = None
        self.kind = kind
        self._shown: Id | None = None
        self._job: Job | None = None
        self._is_stale = False
        self._own_commands = {
            command.name.rpartition(".")[2]: command for command in commands_of(self)
        }
        self._detail = DetailPane()
        self.saving = Saving(desk, self)
        self.saving.finished.connect(self._leave)
        self.saving.outdated.connect(self._ask)
        self._detail.submitted.connect(lambda editor: self.saving.store(editor, finishes=True))
        self._detail.left.connect(self._leave)
        self._detail.discarded.connect(lambda: self._choose(self._shown))
        listing = Listing(title, self.ask_ids, self.cards, self.empty_state, self.headings)
        self.list = ListPane(desk, listing, kind)
        for part in (self.saving, self.list.views):
            part.says.connect(self.says)
        self._detail.back.connect(self.list.setFocus)
        self.list.chosen.connect(self._follow)
        self.list.opened.connect(lambda _: self._detail.setFocus())
        self.set_content(Columns((self.list, self._detail), _WIDTHS))
        self.setFocusProxy(self.list)

    def ask_ids(self, words: str, codes: tuple[str, ...], /) -> Question:
        """The question for the ids of the list, narrowed."""
        raise NotImplementedError

    def cards(self, queries: Queries, ids: Sequence[Id]) -> Mapping[Id, Card]:
        """The rows of the list."""
        raise NotImplementedError

    def headings(self, _queries: Queries, _ids: Sequence[Id]) -> Mapping[Id, str]:
        """What stands above the first record of each group; an ordinary list has none."""
        return {}

    def empty_state(self) -> EmptyState:
        """What to show while there is no record."""
        raise NotImplementedError

    def read(self, queries: Queries, record_id: Id) -> D | None:
        """A record with all that is shown of it, or none where it is gone."""
        raise NotImplementedError

    def blank(self, queries: Queries, about: Id | None) -> D:
        """A new record that is not stored yet, begun about another where named."""
        raise NotImplementedError

    def sheet(self, dossier: D) -> Sheet:
        """The record to be read."""
        raise NotImplementedError

    def follow(self, _sheet: Sheet, _dossier: D) -> bool:
        """Show a newer state in a sheet that stands there; false where it must be made anew."""
        return False

    def editor(self, dossier: D) -> AnyEditor:
        """The record to be edited."""
        raise NotImplementedError

    # What the shell calls.

    def open_record(self, kind: RecordKind, record_id: Id) -> None:
        """Show a record."""
        if kind is self.kind:
            self.list.go_to(record_id)
            self._choose(record_id)

    def begin(self, kind: RecordKind, about: Id | None = None) -> None:
        """Begin a new record, or go on with one that was begun before."""
        if kind is not self.kind:
            return
        begun = next((each for each in self._detail.editors if each.is_of_new_record), None)
        if begun is not None:
            self._show_editor(begun)
            return
        self.desk.ask(
            lambda queries: self.blank(queries, about),
            owner=self,
            done=lambda dossier: self.open_editor(self.editor(dossier)),
        )

    def narrow_to(self, words: str) -> None:
        """Show what the words leave of the list, and go there."""
        self.list.narrow_to(words)
        self.list.setFocus()

    def save(self) -> None:
        """Store what is typed where it can be stored as it stands; the rest stays a draft."""
        for editor in self._detail.editors:
            if editor.form.is_dirty and not editor.storing.is_plan and editor.form.is_fit():
                self.saving.store(editor, finishes=False)

    def refresh(self, changed_ids: frozenset[str]) -> None:
        """Fetch anew what is shown."""
        self.list.refresh(changed_ids)
        if self._job is None:
            self._ask()
        else:
            self._is_stale = True

    # What a person does on every such page.

    @action("kit", "Edit", shortcut="F2", icon=Icon.EDIT)
    def edit(self) -> None:
        """Edit the record shown, in its place."""
        if self.reading is not None:
            self.open_editor(self.editor(self.reading))

    @action("kit", "Narrow the list", shortcut="Ctrl+F", icon=Icon.FILTER, needs_nothing=True)
    def narrow(self) -> None:
        """Go to the line that narrows the list."""
        self.list.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.words.selectAll()

    @action("kit", "History", icon=Icon.HISTORY)
    def show_history(self) -> None:
        """Show what was done to this record."""
        if self._shown is not None:
            self.wants.emit(ShowHistory(self._shown))

    def delete(self, deleting: Action) -> None:
        """Delete the record that is read; undo brings it back."""
        if self.reading is None:
            return
        record = self.reading.record
        self.saving.do(deleting, lambda work: records.delete(work, record))

    @property
    def reading(self) -> D | None:
        """What is read now; none while another record is fetched, or one is edited."""
        return self._dossier if self._detail.editor is None else None

    def open_editor(self, editor: AnyEditor) -> None:
        """Edit in the record's place; what was begun about it and not stored comes first."""
        begun = self._detail.editor_of(editor.about)
        if begun is not None:
            editor.deleteLater()
        self._show_editor(begun or editor)

    def add_command_button(self, name: str) -> None:
        """Show a command, declared on the method of that name, in the title row."""
        self.add_button(self._command(name))

    def button(self, name: str) -> Button:
        """A quiet button for the command declared on the method of that name."""
        command = self._command(name)
        made = Button(command.label, command.handler, Kind.QUIET, command.icon)
        made.setAccessibleDescription(command.shown_shortcut)
        return made

    def copy_button(self, text: str) -> IconButton:
        """A button that copies a text and says so."""
        return copy_button(text, self.says.emit)

    def add_block(
        self,
        sheet: Sheet,
        heading: str,
        cards: Mapping[Id, Card],
        request: Callable[[Id], Request],
        buttons: Sequence[Button] = (),
    ) -> None:
        """Show a short list whose rows lead elsewhere; left out when empty."""
        if cards:
            block = BlockList(self.desk.lanes, heading, cards)
            block.opened.connect(lambda one: self.wants.emit(request(one)))
            sheet.add_part(heading, block, buttons)

    def read_again(self) -> None:
        """Fetch anew what is read, where what is fetched of it has changed."""
        self._ask()

    def _command(self, name: str) -> Command:
        return self._own_commands[name]

    def _follow(self, record_id: Id | None) -> None:
        """Show what the list goes to, unless it only closed a gap while somebody is typing."""
        if self._detail.editor is None or self.list.list.hasFocus():
            self._choose(record_id)

    def _choose(self, record_id: Id | None) -> None:
        self._shown, self._dossier = record_id, None
        self._ask()

    def _ask(self) -> None:
        if self._job is not None:
            self._job.drop()
        self._job, self._is_stale = None, False
        shown = self._shown
        if shown is None:
            self._detail.show_nothing()
            return
        self._job = self.desk.ask(
            lambda queries: self.read(queries, shown),
            owner=self,
            done=self._take,
            failed=self._give_up,
        )

    def _take(self, dossier: D | None) -> None:
        self._job = None
        self._show(dossier)
        if self._is_stale:
            self._ask()

    def _show(self, dossier: D | None) -> None:
        is_shown = dossier is not None and dossier == self._dossier
        self._dossier = dossier
        if dossier is None:
            if self._detail.editor is None:
                self._detail.show_nothing()
            return
        record = dossier.record
        begun = self._detail.editor_of(record.id)
        if begun is not None:
            begun.follow(record)
        is_wanted = record.id == self._shown and not is_shown
        if is_wanted and (begun is None or self._detail.editor is not begun):
            self._show_sheet(dossier)

    def _show_sheet(self, dossier: D) -> None:
        before = self._detail.sheet_of(dossier.record.id)
        if before is None or not self.follow(before, dossier):
            sheet = self.sheet(dossier)
            sheet.end()
            self._detail.show_sheet(dossier.record.id, sheet)

    def _give_up(self, error: Exception) -> None:
        self._job = None
        self.desk.lanes.unexpected(error)

    def _show_editor(self, editor: AnyEditor) -> None:
        self._shown = editor.about
        self._detail.show_editor(editor)

    def _leave(self, editor: AnyEditor) -> None:
        """Back to reading; what was typed and not stored waits beside its record."""
        shown = self.list.current_id() if editor.is_of_new_record else editor.about
        self._detail.show_nothing()
        if shown is not None:
            self.open_record(self.kind, shown)
        self.list.setFocus()
