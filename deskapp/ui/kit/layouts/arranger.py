"""Lays out one list: what it shows of each record, in which order, and in which groups."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from deskapp.application.ports.questions.arranged import GROUPED_BY, SORTED_BY
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.collected.own_fields import own_fields_of
from deskapp.application.use_cases.exporting.listed import LISTED, Field
from deskapp.application.use_cases.listing.cells import FIRST_COLUMNS, read_cells
from deskapp.application.use_cases.listing.groups import InGroups, in_groups
from deskapp.domain.collected.list_layout import ListLayout
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.kit.columns import Columns as PageColumns
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.headings import Group, Heading, groups_in, with_groups
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.wording.lists.column_labels import column_label
from deskapp.wording.lists.shown_cells import group_words, shown_cell

Columns = Mapping[str, str]
"""What a table shows of a record, by the keys of its columns."""
_NOTHING: Final = InGroups(())


class Arranger(QObject):
    """Keeps the layout of a list; the list asks for its ids through it."""

    changed = Signal()
    """The layout is another one; the ids are to be asked for anew."""

    def __init__(
        self, desk: Desk, kind: RecordKind, model: RowsModel[Id, Any], shown: RecordList
    ) -> None:
        super().__init__(shown)
        self._desk, self.kind, self._model, self.list = desk, kind, model, shown
        self._layout = ListLayout()
        self._fields: tuple[Field, ...] = LISTED[kind].fields(()) if self.is_offered else ()
        self._words: dict[str, str] | None = None
        self._listed = _NOTHING
        self._folded: set[str] = set()
        shown.fold_wanted.connect(self._fold)
        shown.header.sort_wanted.connect(self.sort_by)
        # The header is in the middle of its own move.
        queued = Qt.ConnectionType.QueuedConnection
        shown.header.order_wanted.connect(self.choose_columns, queued)
        if self.is_offered:
            desk.ask(lambda queries: own_fields_of(queries, kind), owner=self, done=self._know)

    @property
    def is_offered(self) -> bool:
        """Whether records of the kind have columns."""
        return self.kind in FIRST_COLUMNS

    @property
    def ids(self) -> Sequence[Id]:
        """Every record of the list, those of folded groups too."""
        return self._listed.ids

    @property
    def layout(self) -> ListLayout:
        """How the list is laid out now."""
        return self._layout

    @property
    def columns(self) -> tuple[str, ...]:
        """The keys of the columns of the table, in their order."""
        known = self.words
        chosen = tuple(key for key in self._layout.columns if key in known)
        return chosen or FIRST_COLUMNS.get(self.kind, ())

    @property
    def widths(self) -> Mapping[str, int]:
        """The pixels of columns that somebody has made wider or narrower, by their keys."""
        return dict(self.list.header.widths)

    def use_widths(self, widths: Mapping[str, int]) -> None:
        """Make columns so wide."""
        self.list.header.use_widths(widths)

    @property
    def folded(self) -> tuple[str, ...]:
        """The keys of the groups that are folded."""
        return tuple(sorted(self._folded))

    def fold(self, keys: Iterable[str]) -> None:
        """Fold these groups and no others."""
        self._folded = set(keys)
        if self._listed.groups:
            self.show(self._listed)

    @property
    def words(self) -> Mapping[str, str]:
        """What each column that can be shown is called, by its key."""
        if self._words is None:
            kind = self.kind
            named = (
                (each.key, each.heading or column_label(kind, each.key)) for each in self._fields
            )
            self._words = dict(named)
        return self._words

    @property
    def sorts(self) -> Sequence[str]:
        """The keys of the columns by which the list can be sorted."""
        return SORTED_BY.get(self.kind, ())

    @property
    def groups(self) -> Sequence[str]:
        """The keys of the columns by which the list can be grouped."""
        return GROUPED_BY.get(self.kind, ())

    def show_layout(self, wanted: ListLayout) -> None:
        """Lay the list out so."""
        if wanted == self._layout:
            return
        if wanted.group != self._layout.group:
            self._folded.clear()
        self._layout = wanted
        self._make_room()
        self._show_columns()
        self._model.refresh()
        self.changed.emit()

    def choose_columns(self, keys: tuple[str, ...]) -> None:
        """Show these columns in this order; without any, those with which lists begin."""
        self.show_layout(replace(self._layout, columns=keys))

    def sort_by(self, key: str) -> None:
        """Sort by a column; again, the other way round, and then as usual."""
        now = self._layout
        if key not in self.sorts:
            self._show_columns()
        elif now.sort != key:
            self.show_layout(replace(now, sort=key, falls=False))
        elif not now.falls:
            self.show_layout(replace(now, falls=True))
        else:
            self.show_layout(replace(now, sort="", falls=False))

    def arranging(self) -> Callable[[Queries, Sequence[Id]], InGroups]:
        """What brings ids into the order wanted now; to be called off the window's thread."""
        if not self.is_offered:
            return lambda _queries, ids: InGroups(ids)
        kind, layout, today = self.kind, self._layout, self._desk.workspace.clock.today()
        return lambda queries, ids: in_groups(queries, kind, ids, layout, today)

    def cells(self, queries: Queries, ids: Sequence[Id]) -> Mapping[Id, Columns]:
        """What the table shows of each; nothing while the list shows cards. On any thread."""
        if not self._layout.is_table:
            return {}
        local = self._desk.workspace.clock.local
        found = read_cells(queries, self.kind, ids, self.columns, local)
        return {
            one: {key: shown_cell(value) for key, value in cells.items()}
            for one, cells in found.items()
        }

    def show(self, listed: InGroups, headings: Mapping[Id, str] | None = None) -> None:
        """Show what ``arranging`` answered."""
        self._listed = listed
        groups = [
            Group(
                each.key,
                group_words(self._layout.group, each.value),
                each.count,
                each.key in self._folded,
            )
            for each in listed.groups
        ]
        rows = with_groups(listed.ids, groups)
        usual = headings if self._layout.is_usual else None
        self._model.set_ids(rows, groups=groups_in(groups), headings=usual)

    def unfold_with(self, one: Id) -> bool:
        """Unfold all groups if the record is in one that is folded; false where it is in none."""
        if self._folded and self._model.position(one) is None and one in self._listed.ids:
            self.fold(())
            return True
        return False

    def _fold(self, group: Group) -> None:
        self.fold(self._folded ^ {group.key})

    def _know(self, own_fields: Sequence[Any]) -> None:
        self._fields, self._words = LISTED[self.kind].fields(own_fields), None
        if own_fields and self._layout.is_table:
            self._show_columns()
            self._model.refresh()

    def _make_room(self) -> None:
        part = self.list.parentWidget()
        while part is not None and not isinstance(part, PageColumns):
            part = part.parentWidget()
        if part is not None:
            part.give_room(is_wide=self._layout.is_table)

    def _show_columns(self) -> None:
        layout = self._layout
        headings = [
            Heading(key, self.words[key], layout.falls if key == layout.sort else None)
            for key in (self.columns if layout.is_table else ())
        ]
        if headings or self._model.columns:
            self.list.show_columns(headings)
