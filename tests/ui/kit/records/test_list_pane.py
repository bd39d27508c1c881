from collections.abc import Callable, Mapping, Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskapp.application.ports.records import Queries
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.list_pane import Listing, ListPane, Question
from tests.ui.active_window import show_active

Settle = Callable[[], None]
_ONE, _OTHER = Id("1" * 32), Id("2" * 32)


class Shelf:
    """Records by their ids, listed in that order."""

    def __init__(self) -> None:
        self.titles: dict[Id, str] = {_ONE: "Erste", _OTHER: "Zweite"}
        self.listed: Sequence[Id] = (_ONE, _OTHER)

    def ids(self, _words: str, _codes: tuple[str, ...]) -> Question:
        return lambda _queries: self.listed

    def cards(self, _queries: Queries, ids: Sequence[Id]) -> Mapping[Id, Card]:
        return {one: Card(title=self.titles[one]) for one in ids if one in self.titles}

    def headings(self, _queries: Queries, ids: Sequence[Id]) -> Mapping[Id, str]:
        return {one: f"Über {self.titles[one]}" for one in ids[:1]}


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk, shelf: Shelf, settle: Settle) -> ListPane:
    empty = EmptyState(Icon.SEARCH, "Nichts")
    listing = Listing("Regal", shelf.ids, shelf.cards, lambda: empty, shelf.headings)
    made = ListPane(desk, listing, RecordKind.ORGANISATION)
    qtbot.addWidget(made)
    show_active(qtbot, made)
    settle()
    return made


def _rows(pane: ListPane, settle: Settle) -> list[str]:
    model, role = pane.list.model(), Qt.ItemDataRole.AccessibleTextRole
    for at in range(model.rowCount()):
        model.index(at, 0).data(role)
    settle()
    return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]


def test_groups_have_their_headings(pane: ListPane, settle: Settle) -> None:
    assert _rows(pane, settle) == ["Über Erste, Erste", "Zweite"]


def test_what_was_gone_while_it_was_still_listed_can_be_read_when_it_is_back(
    pane: ListPane, shelf: Shelf, settle: Settle
) -> None:
    changed = frozenset({str(_OTHER)})
    del shelf.titles[_OTHER]
    pane.refresh(changed)
    _rows(pane, settle)  # asked for before the list has heard of it
    shelf.listed = (_ONE,)
    pane.reload()
    assert len(_rows(pane, settle)) == 1
    shelf.titles[_OTHER] = "Zweite, wieder da"
    shelf.listed = (_ONE, _OTHER)
    pane.refresh(changed)
    settle()
    assert _rows(pane, settle)[1] == "Zweite, wieder da"
