"""The left column: which pairs or earlier merges are listed, and the list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.ports.records import Queries
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.duplicates.entries import (
    TYPES,
    Entry,
    Pair,
    cards,
    headings,
    read_merges,
    read_pairs,
)
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.wording.language import translate


class ListColumn(QWidget):
    """Looks among all records anew whenever some have changed, as long as it is to be seen."""

    chosen = Signal(object)
    """The entry that is now current, or None."""
    opened = Signal(object)

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._is_stale = False
        self._narrowed: tuple[RecordKind | None, bool] = (None, False)
        """The kind, and whether merges are listed: for the thread that reads."""
        self._wanted: frozenset[Id] = frozenset()
        """A pair that is compared and was not listed: no other becomes current by itself."""
        self._model: RowsModel[Entry, Card] = RowsModel(
            desk.lanes,
            lambda entries: desk.workspace.query(lambda queries: cards(queries, entries)),
            lambda card: card,
            self,
        )
        self.kind: ChoiceField[RecordKind | None] = ChoiceField(
            "kind", translate("duplicates", "Kind"), _kinds()
        )
        self.shows_merges: ChoiceField[bool] = ChoiceField(
            "shown", translate("duplicates", "Shown"), _shown()
        )
        self.list = RecordList(self._model, name)
        self._asking = Asking(
            desk.lanes, lambda: desk.workspace.query(self._read), self._show, self
        )
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.current_changed.connect(self._tell_chosen)
        self.list.opened.connect(self.opened)
        for field in (self.kind, self.shows_merges):
            field.changed.connect(self._narrow)
        self._asking.ask()

    def current(self) -> Entry | None:
        """The entry that is current."""
        at = self.list.currentIndex().row()
        return self._model.record_ids[at] if at >= 0 else None

    def narrow(self, kind: RecordKind) -> None:
        """List the pairs of one kind."""
        self.shows_merges.set_value(value=False)
        self.kind.set_value(kind)

    def go_to(self, first_id: Id, second_id: Id) -> bool:
        """Make a pair current, now or when it is listed; false where it is not listed yet."""
        wanted = frozenset({first_id, second_id})
        found = (e for e in self._model.record_ids if isinstance(e, Pair) and _ids(e) == wanted)
        is_listed = any(map(self.list.select, found))
        self._wanted = frozenset() if is_listed else wanted
        return is_listed

    def leave_out(self, entry: Entry) -> None:
        """Take an entry away that is dealt with, before all is looked through again."""
        self._wanted = frozenset()
        self._show(tuple(one for one in self._model.record_ids if not _is_dealt_with(one, entry)))

    def refresh(self) -> None:
        """Look again, now or when it is to be seen."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._model.refresh()
            self._asking.ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again, if something has changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _tell_chosen(self, entry: Entry | None) -> None:
        """What is compared stays where only the row of another one has gone."""
        if entry is not None:
            self._wanted = frozenset()
        if not self._wanted:
            self.chosen.emit(entry)

    def _narrow(self) -> None:
        self._narrowed = self.kind.value(), self.shows_merges.value()
        self._wanted = frozenset()
        self._asking.ask()

    def _read(self, queries: Queries) -> Sequence[Entry]:
        """Off the window's thread."""
        kind, shows_merges = self._narrowed
        kinds = tuple(TYPES) if kind is None else (kind,)
        return (read_merges if shows_merges else read_pairs)(queries, kinds)

    def _show(self, entries: Sequence[Entry]) -> None:
        at = self.list.currentIndex().row()
        self._model.set_ids(entries, headings=headings(entries))
        if not entries:
            self.list.set_empty(self._reason())
        if self._wanted:
            self.go_to(*self._wanted)
        elif self.list.current_id() is None and entries:
            self.list.select(entries[min(max(at, 0), len(entries) - 1)])

    def _reason(self) -> EmptyState:
        if self.shows_merges.value():
            return EmptyState(
                Icon.SPLIT,
                translate("duplicates", "Nothing was merged yet."),
                advice=translate("duplicates", "Whatever is merged can be split here again."),
            )
        return EmptyState(
            Icon.CHECK,
            translate("duplicates", "No two entries look like one."),
            advice=translate(
                "duplicates",
                "Names are compared however they are spelled, with e-mail, town and organisation.",
            ),
        )

    def _lay_out(self) -> None:
        narrowing = FlowLayout()
        for field in (self.shows_merges, self.kind):
            narrowing.addWidget(field)
        top = QVBoxLayout()
        top.setContentsMargins(PAGE_EDGE, 0, BETWEEN_GROUPS, INSIDE_GROUP)
        top.addLayout(narrowing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)


def _kinds() -> list[tuple[RecordKind | None, str]]:
    return [
        (None, translate("duplicates", "All kinds")),
        (RecordKind.CONTACT, translate("duplicates", "Contacts")),
        (RecordKind.ORGANISATION, translate("duplicates", "Organisations")),
        (RecordKind.INITIATIVE, translate("duplicates", "Initiatives")),
    ]


def _shown() -> list[tuple[bool, str]]:
    return [
        (False, translate("duplicates", "Possible duplicates")),
        (True, translate("duplicates", "Merged earlier")),
    ]


def _ids(pair: Pair) -> set[Id]:
    return {pair.first_id, pair.second_id}


def _is_dealt_with(one: Entry, dealt_with: Entry) -> bool:
    if isinstance(one, Pair) and isinstance(dealt_with, Pair):
        return _ids(one) == _ids(dealt_with)
    return one == dealt_with
