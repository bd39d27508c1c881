"""A list of ids whose rows are fetched, page by page, as they come into view.

The ids of 300,000 records cost little; their rows would not. Rows are kept by id, so sorting
and filtering anew costs no fetching of what is already there.
"""

from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from deskapp.ui.kit.lanes.jobs import Job, Lane, Lanes
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.headings import Group, Heading, spoken_cell
from deskapp.ui.kit.plain_text import one_line

Id = TypeVar("Id", bound=Hashable)
Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex

PAGE: Final = 50
"""Rows fetched at a time."""
KEPT_ROWS: Final = 40 * PAGE
_FEW: Final = 4
"""Ids that are looked for one by one."""
_PAGES_AT_ONCE: Final = 4
"""Pages asked for in one go: what was scrolled past long ago is not fetched any more."""


class Role(IntEnum):
    """Roles beside Qt's own."""

    CARD = Qt.ItemDataRole.UserRole + 1


class RowsModel(QAbstractTableModel, Generic[Id, Row]):
    """The model; `fetch` runs off the window's thread, `card` on it."""

    def __init__(
        self,
        lanes: Lanes,
        fetch: Callable[[Sequence[Id]], Mapping[Id, Row]],
        card: Callable[[Row], Card],
        parent: QObject | None = None,
    ) -> None:
        """`fetch` gets some ids and answers their rows; ids it leaves out stay empty rows."""
        super().__init__(parent)
        self._lanes, self._fetch, self._card = lanes, fetch, card
        self._ids: Sequence[Id | Group] = ()
        self._is_whole = True
        self._groups: tuple[int, ...] = ()
        self._columns: Sequence[Heading] = ()
        self._headings: Mapping[Id, str] = {}
        self._rows: OrderedDict[Id, Row | None] = OrderedDict()
        self._stale: set[Id] = set()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._asked: set[int] = set()
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    @property
    def ids(self) -> Sequence[Id | Group]:
        """The ids in the order shown, and between them the headings of groups."""
        return self._ids

    @property
    def is_whole(self) -> bool:
        """Whether these are all; otherwise the first of them, and all come in a moment."""
        return self._is_whole

    @property
    def record_ids(self) -> Sequence[Id]:
        """The ids in the order shown, without the headings of groups."""
        return [each for each in self._ids if not isinstance(each, Group)]

    @property
    def groups(self) -> tuple[int, ...]:
        """The rows that are headings of groups."""
        return self._groups

    @property
    def columns(self) -> Sequence[Heading]:
        """What a table shows; none while the rows are cards."""
        return self._columns

    def set_columns(self, columns: Sequence[Heading]) -> None:
        """Show a table of these columns, or cards where there are none."""
        self.beginResetModel()
        self._columns = columns
        self.endResetModel()

    @property
    def headings(self) -> Mapping[Id, str]:
        """What stands above the first row of each group, by its id."""
        return self._headings

    def set_ids(
        self,
        ids: Sequence[Id | Group],
        *,
        is_whole: bool = True,
        groups: tuple[int, ...] = (),
        headings: Mapping[Id, str] | None = None,
        rows: Mapping[Id, Row] | None = None,
    ) -> None:
        """Show these; a `RecordList` keeps its selection, and rows already here stay.

        `groups` are the places of the headings among the ids. `rows` came with the ids and need
        not be fetched.
        """
        self.beginResetModel()
        self._ids, self._groups, self._is_whole = ids, groups, is_whole
        self._headings = headings or {}
        for one, row in (rows or {}).items():
            self._rows[one] = row
            self._rows.move_to_end(one)
        self._stale.difference_update(rows or ())
        self._forget_oldest(max(KEPT_ROWS, len(rows or ())))
        self._forget_questions()
        self.endResetModel()

    def show_rows(self, rows: Mapping[Id, Row]) -> None:
        """Show these rows, which are here already."""
        self.set_ids(tuple(rows), rows=rows)

    def refresh(self, ids: Collection[Id] | None = None) -> None:
        """Fetch these rows (or all) again; the old ones show until the new ones are there."""
        self._stale.update(self._rows if ids is None else self._rows.keys() & set(ids))
        self._forget_questions()
        self._tell_changed()

    def row(self, one: Id) -> Row | None:
        """The row of an id, if it is here."""
        return self._rows.get(one)

    def position(self, one: Id | Group) -> int | None:
        """Where an id stands; looked for, as a table of 300,000 places takes ten times as long."""
        try:
            return self._ids.index(one)
        except ValueError:
            return None

    def positions(self, some: Collection[Id | Group]) -> Sequence[int]:
        """Where those of the ids stand that are here, from top to bottom."""
        if len(some) <= _FEW:
            return sorted(at for at in map(self.position, some) if at is not None)
        wanted = frozenset(some)
        return [at for at, one in enumerate(self._ids) if one in wanted]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        """How many ids there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        """Cards stand in one column."""
        return 0 if parent.isValid() else len(self._columns) or 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words above the columns of a table."""
        if orientation is Qt.Orientation.Vertical or section >= len(self._columns):
            return None
        heading = self._columns[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heading.spoken
        return one_line(heading.shown) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The card, its title, or all of it for a screen reader; nothing until it is here."""
        if role not in (Role.CARD, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        one = self._ids[index.row()]
        card = one if isinstance(one, Group) else self.card_at(index.row())
        if role == Role.CARD or card is None:
            return card
        if isinstance(card, Card) and self._columns:
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return one_line(spoken_cell(self._columns, card.columns, index.column()))
            return one_line(card.columns.get(self._columns[index.column()].key, ""))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        return one_line(card.title if isinstance(card, Card) else card.word)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A record can be chosen, and dragged where the list lets it; a heading cannot."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if isinstance(self._ids[index.row()], Group):
            return flags & ~Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def card_at(self, position: int) -> Card | None:
        """The card of a row; asks for its page if it is not here, or no longer right."""
        one = self._ids[position]
        if isinstance(one, Group):
            return None
        if self._lacks(one):
            self._want(position // PAGE)
        if one not in self._rows:
            return None
        self._rows.move_to_end(one)
        row = self._rows[one]
        if row is None:
            return None
        card = self._card(row)
        return replace(card, heading=self._headings[one]) if one in self._headings else card

    def give_cards(self, ids: Sequence[Id], take: Callable[[Sequence[Card]], object]) -> None:
        """Hand on the cards of these ids in their order, after fetching the rows anew."""
        self._lanes.run(
            Lane.READS,
            lambda: self._fetch(ids),
            owner=self,
            done=lambda rows: take([self._card(rows[one]) for one in ids if one in rows]),
        )

    def _lacks(self, one: Id) -> bool:
        return one not in self._rows or one in self._stale

    def _want(self, page: int) -> None:
        if page not in self._asked:
            self._wanted[page] = None
            self._wanted.move_to_end(page)
            self._soon.start()

    def _forget_questions(self) -> None:
        self._wanted.clear()
        self._asked.clear()
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _ask(self) -> None:
        if self._job is not None or not self._wanted:
            return
        pages = list(self._wanted)[-_PAGES_AT_ONCE:]
        self._wanted.clear()
        self._asked.update(pages)
        near = [one for page in pages for one in self._ids[page * PAGE : (page + 1) * PAGE]]
        missing = tuple(one for one in near if not isinstance(one, Group) and self._lacks(one))
        self._job = self._lanes.run(
            Lane.READS,
            lambda: (missing, self._fetch(missing)),
            owner=self,
            done=lambda answer: self._take(pages, *answer),
            failed=self._give_up,
        )

    def _give_up(self, error: Exception) -> None:
        """Leave these rows empty until the next `refresh`: asking at each paint helps nobody."""
        self._job = None
        self._lanes.unexpected(error)

    def _take(self, pages: Collection[int], asked: Sequence[Id], found: Mapping[Id, Row]) -> None:
        self._job = None
        self._asked.difference_update(pages)
        self._rows.update((one, found.get(one)) for one in asked)
        self._stale.difference_update(asked)
        self._forget_oldest(KEPT_ROWS)
        self._tell_changed()
        self._ask()

    def _forget_oldest(self, kept: int) -> None:
        while len(self._rows) > kept:
            gone, _ = self._rows.popitem(last=False)
            self._stale.discard(gone)

    def _tell_changed(self) -> None:
        if self._ids:
            last = self.index(len(self._ids) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
