import threading
from collections.abc import Callable, Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.headings import Heading
from deskapp.ui.kit.lists.rows_model import KEPT_ROWS, PAGE, Role, RowsModel

Settle = Callable[[], None]


class Store:
    """Answers rows, and remembers who asked for what."""

    def __init__(self) -> None:
        self.names: dict[int, str] = {}
        self.asked: list[tuple[int, ...]] = []
        self.threads: set[int] = set()

    def fetch(self, ids: Sequence[int]) -> Mapping[int, str]:
        self.asked.append(tuple(ids))
        self.threads.add(threading.get_ident())
        return {one: self.names.get(one, f"row {one}") for one in ids if one >= 0}


def _model(lanes: Lanes, store: Store) -> RowsModel[int, str]:
    return RowsModel(lanes, store.fetch, lambda row: Card(title=row))


def _title(model: RowsModel[int, str], at: int) -> object:
    return model.data(model.index(at, 0), Qt.ItemDataRole.DisplayRole)


def test_rows_come_page_by_page_and_never_from_the_windows_thread(
    lanes: Lanes, settle: Settle
) -> None:
    store = Store()
    model = _model(lanes, store)
    model.set_ids(range(100_000))
    assert _title(model, 70_000) is None
    settle()
    assert _title(model, 70_000) == "row 70000"
    assert [len(ids) for ids in store.asked] == [PAGE]
    assert threading.get_ident() not in store.threads


def test_rows_that_came_with_the_ids_are_not_fetched(lanes: Lanes, settle: Settle) -> None:
    store = Store()
    model = _model(lanes, store)
    model.set_ids((1, 2), rows={1: "one", 2: "two"})
    model.refresh()
    model.set_ids((1, 2), rows={1: "uno", 2: "due"})
    assert [_title(model, at) for at in (0, 1)] == ["uno", "due"]
    settle()
    assert store.asked == []


def test_what_was_scrolled_past_is_not_fetched(lanes: Lanes, settle: Settle) -> None:
    store = Store()
    model = _model(lanes, store)
    model.set_ids(range(100_000))
    for at in range(0, 100_000, 500):
        model.card_at(at)
    settle()
    assert sum(map(len, store.asked)) <= 4 * PAGE
    assert _title(model, 99_500) == "row 99500"


def test_sorting_anew_fetches_nothing_that_is_here(lanes: Lanes, settle: Settle) -> None:
    store = Store()
    model = _model(lanes, store)
    model.set_ids(range(10))
    model.card_at(0)
    settle()
    model.set_ids(tuple(reversed(range(10))))
    assert _title(model, 0) == "row 9"
    settle()
    assert len(store.asked) == 1


def test_a_refreshed_row_shows_the_old_text_until_the_new_is_here(
    lanes: Lanes, settle: Settle
) -> None:
    store = Store()
    model = _model(lanes, store)
    model.set_ids(range(3))
    model.card_at(0)
    settle()
    store.names[1] = "renamed"
    model.refresh({1, 77})
    assert _title(model, 1) == "row 1"
    settle()
    assert _title(model, 1) == "renamed"
    assert store.asked[-1] == (1,)


def test_an_id_without_a_row_stays_empty_and_is_not_asked_for_again(
    lanes: Lanes, settle: Settle
) -> None:
    store = Store()
    model = _model(lanes, store)
    model.set_ids((-1, 1))
    model.card_at(0)
    settle()
    assert _title(model, 0) is None
    settle()
    assert len(store.asked) == 1


def test_an_answer_to_old_ids_does_not_disturb_new_ones(lanes: Lanes, settle: Settle) -> None:
    store = Store()
    model = _model(lanes, store)
    model.set_ids((1, 2))
    model.card_at(0)
    model.set_ids((8, 9))
    model.card_at(0)
    settle()
    assert [_title(model, at) for at in (0, 1)] == ["row 8", "row 9"]


def test_a_failed_fetch_is_reported_once_and_mended_by_refresh(
    lanes: Lanes, settle: Settle, errors: list[Exception]
) -> None:
    faults = [OSError("locked")]

    def fetch(ids: Sequence[int]) -> Mapping[int, str]:
        if faults:
            raise faults.pop()
        return dict.fromkeys(ids, "here")

    model: RowsModel[int, str] = RowsModel(lanes, fetch, lambda row: Card(title=row))
    model.set_ids(range(2 * PAGE))
    for _ in range(3):
        model.card_at(0)
        settle()
    assert [str(error) for error in errors] == ["locked"]
    errors.clear()
    model.card_at(PAGE)
    settle()
    assert _title(model, PAGE) == "here"
    assert _title(model, 0) is None
    model.refresh()
    model.card_at(0)
    settle()
    assert _title(model, 0) == "here"


def test_memory_is_bounded(lanes: Lanes, settle: Settle) -> None:
    store = Store()
    model = _model(lanes, store)
    model.set_ids(range(3 * KEPT_ROWS))
    for at in range(0, 3 * KEPT_ROWS, PAGE):
        model.card_at(at)
        settle()
    assert len(model._rows) <= KEPT_ROWS
    assert model.row(3 * KEPT_ROWS - 1) is not None
    assert model.row(0) is None


def test_rows_that_came_with_the_ids_of_before_are_forgotten(lanes: Lanes) -> None:
    model = _model(lanes, Store())
    for first in range(0, 3 * KEPT_ROWS, KEPT_ROWS // 2):
        shown = range(first, first + KEPT_ROWS)
        model.set_ids(shown, rows={one: f"row {one}" for one in shown})
        assert len(model._rows) <= KEPT_ROWS
        assert all(model.row(one) for one in shown)


def test_a_screen_reader_hears_the_whole_row(lanes: Lanes, settle: Settle) -> None:
    model: RowsModel[int, str] = RowsModel(
        lanes, lambda ids: dict.fromkeys(ids, "x"), lambda _: Card(title="A", second="b", time="9")
    )
    model.set_ids((1,))
    model.card_at(0)
    settle()
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == "A, b, 9"
    assert isinstance(model.data(model.index(0, 0), Role.CARD), Card)


def test_in_a_table_the_first_cell_says_the_row_and_each_other_its_column(
    lanes: Lanes, settle: Settle
) -> None:
    card = Card(title="A", columns={"name": "Kim Muster", "town": "", "status": "New"})
    model: RowsModel[int, str] = RowsModel(
        lanes, lambda ids: dict.fromkeys(ids, "x"), lambda _: card
    )
    model.set_ids((1,))
    columns = ("name", "Name"), ("town", "Town"), ("status", "Status")
    model.set_columns([Heading(key, word) for key, word in columns])
    model.card_at(0)
    settle()
    view = QTableView()
    view.setModel(model)
    table = QAccessible.queryAccessibleInterface(view)
    children = [table.child(at) for at in range(table.childCount())]
    cells = [each for each in children if each.role() == QAccessible.Role.Cell]
    heard = [each.text(QAccessible.Text.Name) for each in cells]
    view.deleteLater()
    assert heard == ["Kim Muster, Status: New", "", "Status: New"]
    assert model.data(model.index(0, 0)) == "Kim Muster"


@given(ids=st.lists(st.integers(), unique=True))
def test_the_position_of_an_id_is_where_it_stands(ids: list[int]) -> None:
    lanes = Lanes(lambda _: None)
    model = _model(lanes, Store())
    model.set_ids(ids)
    assert [model.position(one) for one in ids] == list(range(len(ids)))
    assert model.position(max(ids, default=0) + 1) is None


def test_it_keeps_qts_rules_for_models(qtbot: QtBot, lanes: Lanes, settle: Settle) -> None:
    model = _model(lanes, Store())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for ids in (range(100), (), (5, 3)):
        model.set_ids(ids)
        settle()
        model.refresh()
        settle()
    assert tester.model() is model
    qtbot.wait(0)
