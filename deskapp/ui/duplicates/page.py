"""The page of duplicates: what was found on the left, two records side by side on the right."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.use_cases.merging.keep_apart import keep_apart
from deskapp.application.use_cases.merging.merge import merge
from deskapp.application.use_cases.merging.relations import KINDS
from deskapp.application.use_cases.merging.unmerge import unmerge
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.merging import Merge
from deskapp.domain.record import Id
from deskapp.ui.duplicates.compared import Compared, read_compared
from deskapp.ui.duplicates.comparison import Comparison
from deskapp.ui.duplicates.earlier import earlier_sheet, read_kept_name, split_words
from deskapp.ui.duplicates.entries import Entry, Pair
from deskapp.ui.duplicates.list_column import ListColumn
from deskapp.ui.kit.actions import action, add_key, commands_of
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.columns import Columns
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.page import Page, scrolling
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.requests import FindDuplicates, OpenRecord, Request
from deskapp.wording.action_labels import action_label
from deskapp.wording.language import translate

_WIDTHS: Final = (340, 820)


class DuplicatesPage(Page):
    """Records that may be one: looked for, compared, merged and split again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("duplicates", "Duplicates"), parent)
        self._desk = desk
        self._shown: Entry | None = None
        self._comparison: Comparison | None = None
        self._job: Job | None = None
        self._content = QWidget()
        self._detail = QWidget()
        self._column = QVBoxLayout(self._detail)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._list = ListColumn(desk, self.title)
        self._list.chosen.connect(self._choose)
        self._list.opened.connect(lambda _: self._content.setFocus(Qt.FocusReason.TabFocusReason))
        add_key(self._detail, "Esc", self._list.setFocus)
        self.set_content(Columns((self._list, self._detail), _WIDTHS))
        self.setFocusProxy(self._list)
        self._show_nothing()

    def carry_out(self, request: Request) -> None:
        """Look for duplicates of a kind, or compare two records."""
        if isinstance(request, FindDuplicates):
            self._list.narrow(request.kind)
            match request.ids:
                case (first, second, *_):
                    self._compare(request, first, second)

    def refresh(self, changed_ids: frozenset[str]) -> None:
        """Look again, and show anew what is compared if it has changed."""
        self._list.refresh()
        if self._shown is not None and changed_ids & set(_identities(self._shown)):
            self._ask(self._shown)

    @action("duplicates", "Merge", shortcut="Ctrl+Return", icon=Icon.MERGE)
    def merge(self) -> None:
        """Let the second record go into the first, as chosen."""
        comparison, pair = self._comparison, self._shown
        if comparison is None or pair is None:
            return
        chosen, lost = comparison.chosen(), comparison.compared.lost.record
        self._desk.do(
            Action.RECORDS_MERGED,
            lambda work: merge(work, chosen, lost),
            owner=self,
            done=lambda _: self._finish(pair, action_label(Action.RECORDS_MERGED.value)),
        )

    @action("duplicates", "Not a duplicate", shortcut="Ctrl+D", icon=Icon.CLOSE)
    def keep_apart(self) -> None:
        """Note that the two are two."""
        pair = self._shown
        if isinstance(pair, Pair):
            self._desk.do(
                Action.PAIR_KEPT_APART,
                lambda work: keep_apart(work, pair.kind, pair.first_id, pair.second_id),
                owner=self,
                done=lambda _: self._finish(pair, action_label(Action.PAIR_KEPT_APART.value)),
            )

    @action("duplicates", "Split again", shortcut="Ctrl+Shift+T", icon=Icon.SPLIT)
    def split(self) -> None:
        """Make two records again of what was merged earlier."""
        merged = self._shown
        if isinstance(merged, Merge):
            undone = Action.MERGE_TAKEN_BACK
            self._desk.do(
                undone,
                lambda work: unmerge(work, merged.id),
                owner=self,
                done=lambda done: self._finish(merged, split_words(done, undone.value)),
            )

    @action("duplicates", "Open", shortcut="Ctrl+Shift+L", icon=Icon.CHEVRON_RIGHT)
    def open_kept(self) -> None:
        """Go to the record that stays."""
        if self._shown is not None:
            self.wants.emit(OpenRecord(self._shown.kind, _identities(self._shown)[0]))

    def _compare(self, request: FindDuplicates, first: Id, second: Id) -> None:
        if not self._list.go_to(first, second):
            self._choose(Pair(request.kind, first, second))
        self._list.list.setFocus()

    def _finish(self, entry: Entry, said: str) -> None:
        self.says.emit(Notice(said, translate("duplicates", "Undo"), self._desk.undo))
        if self._shown == entry:
            self._show_nothing()
        self._list.leave_out(entry)
        self._list.list.setFocus()

    def _choose(self, entry: Entry | None) -> None:
        if entry != self._shown:
            self._show_nothing()
            if entry is not None:
                self._ask(entry)

    def _ask(self, entry: Entry) -> None:
        if self._job is not None:
            self._job.drop()
        self._shown = entry
        clock = self._desk.workspace.clock
        if isinstance(entry, Pair):
            self._job = self._desk.ask(
                lambda queries: read_compared(queries, clock, entry),
                owner=self,
                done=self._show_compared,
            )
        else:
            self._job = self._desk.ask(
                lambda queries: read_kept_name(queries, entry),
                owner=self,
                done=lambda name: self._show_earlier(entry, name),
            )

    def _show_compared(self, compared: Compared | None) -> None:
        if compared is None:
            self._show_nothing()
        elif self._comparison is None or self._comparison.compared != compared:
            buttons = [self._button("merge", Kind.PRIMARY), self._button("keep_apart")]
            comparison = Comparison(compared, buttons, self._open)
            self._put(scrolling(comparison), comparison)
            self._comparison = comparison

    def _show_earlier(self, merged: Merge, kept_name: str) -> None:
        buttons = [self._button("split", Kind.PRIMARY)]
        if kept_name:
            buttons.append(self._button("open_kept"))
        sheet = earlier_sheet(merged, kept_name, self._desk.workspace.clock, buttons)
        self._put(scrolling(sheet), sheet)

    def _show_nothing(self) -> None:
        if self._job is not None:
            self._job.drop()
        self._shown = None
        words = translate("duplicates", "Nothing is chosen.")
        advice = translate("duplicates", "Choose a pair on the left to compare both entries.")
        self._put(EmptyState(Icon.MERGE, words, advice=advice))

    def _put(self, content: QWidget, focus: Sheet | None = None) -> None:
        self._comparison = None
        old, self._content = self._content, content
        old.hide()
        old.deleteLater()
        self._column.addWidget(content)
        if focus is not None:
            content.setFocusProxy(focus)

    def _open(self, record: MainRecord) -> None:
        self.wants.emit(OpenRecord(KINDS[type(record)], record.id))

    def _button(self, name: str, kind: Kind = Kind.ORDINARY) -> Button:
        found = next(each for each in commands_of(self) if each.name == f"duplicates.{name}")
        button = Button(found.label, found.handler, kind, found.icon)
        button.setAccessibleDescription(found.shown_shortcut)
        return button


def _identities(entry: Entry) -> tuple[Id, Id]:
    if isinstance(entry, Pair):
        return entry.first_id, entry.second_id
    return entry.kept_id, entry.lost_id
