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
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from deskapp.ui.kit.lanes.jobs import Job, Lane, Lanes
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.plain_text import one_line

Id = TypeVar("Id", bound=Hashable)
Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex

PAGE: Final = 50
"""Rows fetched at a time."""
KEPT_ROWS: Final = 40 * PAGE
_PAGES_AT_ONCE: Final = 4
"""Pages asked for in one go: what was scrolled past long ago is not fetched any more."""


class Role(IntEnum):
    """Roles beside Qt's own."""

    CARD = Qt.ItemDataRole.UserRole + 1


class RowsModel(QAbstractListModel, Generic[Id, Row]):
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
        self._ids: Sequence[Id] = ()
        self._headings: Mapping[Id, str] = {}
        self._positions: dict[Id, int] | None = None
        self._rows: OrderedDict[Id, Row | None] = OrderedDict()
        self._stale: set[Id] = set()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._asked: set[int] = set()
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    @property
    def ids(self) -> Sequence[Id]:
        """The ids in the order shown."""
        return self._ids

    @property
    def headings(self) -> Mapping[Id, str]:
        """What stands above the first row of each group, by its id."""
        return self._headings

    def set_ids(
        self,
        ids: Sequence[Id],
        *,
        headings: Mapping[Id, str] | None = None,
        rows: Mapping[Id, Row] | None = None,
    ) -> None:
        """Show these; a `RecordList` keeps its selection, and rows already here stay.

        `rows` came with the ids and need not be fetched.
        """
        self.beginResetModel()
        self._ids = ids
        self._headings = headings or {}
        self._rows.update(rows or {})
        self._stale.difference_update(rows or ())
        self._positions = None
        self._forget_questions()
        self.endResetModel()

    def show_rows(self, rows: Mapping[Id, Row]) -> None:
        """Show these rows, which are here already."""
        self._rows.update(rows)
        self.set_ids(tuple(rows))

    def refresh(self, ids: Collection[Id] | None = None) -> None:
        """Fetch these rows (or all) again; the old ones show until the new ones are there."""
        self._stale.update(self._rows if ids is None else self._rows.keys() & set(ids))
        self._forget_questions()
        self._tell_changed()

    def row(self, one: Id) -> Row | None:
        """The row of an id, if it is here."""
        return self._rows.get(one)

    def position(self, one: Id) -> int | None:
        """Where an id stands."""
        if self._positions is None:
            self._positions = {each: at for at, each in enumerate(self._ids)}
        return self._positions.get(one)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        """How many ids there are."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The card, its title, or all of it for a screen reader; nothing until it is here."""
        if role not in (Role.CARD, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        card = self.card_at(index.row())
        if role == Role.CARD or card is None:
            return card
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        return one_line(card.title)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A row can be chosen, and dragged where the list lets it."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def card_at(self, position: int) -> Card | None:
        """The card of a row; asks for its page if it is not here, or no longer right."""
        one = self._ids[position]
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
        missing = tuple(one for one in near if self._lacks(one))
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
        while len(self._rows) > KEPT_ROWS:
            gone, _ = self._rows.popitem(last=False)
            self._stale.discard(gone)
        self._tell_changed()
        self._ask()

    def _tell_changed(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
