from collections.abc import Callable, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.lists.card_delegate import fitted
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from tests.ui.active_window import show_active

Settle = Callable[[], None]
Model = RowsModel[int, str]


def _card(row: str) -> Card:
    mark = Mark(Icon.OVERDUE, "overdue for 3 days", Tone.OVERDUE)
    return Card(title=row * 80, second="x" * 300, time="9:12", mark=mark, is_unread=True)


def _same(card: Card) -> Card:
    return card


@pytest.fixture
def model(lanes: Lanes) -> Model:
    return RowsModel(lanes, lambda ids: {one: str(one) for one in ids}, _card)


@pytest.fixture
def view(model: Model, qtbot: QtBot) -> RecordList:
    made = RecordList(model, "Inquiries")
    qtbot.addWidget(made)
    made.resize(300, 400)
    show_active(qtbot, made)
    return made


def _show(model: Model, ids: Sequence[int], settle: Settle) -> None:
    model.set_ids(ids)
    settle()


def test_selection_and_place_outlive_a_change_of_ids(
    view: RecordList, model: Model, settle: Settle
) -> None:
    _show(model, range(1_000), settle)
    seen = list[object]()
    view.current_changed.connect(seen.append)
    view.select(500)
    settle()
    top = view.rowAt(0)
    _show(model, (-3, -2, -1, *range(1_000)), settle)
    assert view.current_id() == 500
    assert view.selected_ids() == (500,)
    assert view.rowAt(0) == top + 3
    assert seen == [500]


def test_going_to_a_row_leaves_the_others_even_while_ctrl_is_down(
    view: RecordList, model: Model, settle: Settle
) -> None:
    _show(model, range(3), settle)
    view.select(0)
    QTest.keyPress(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    view.select(2)
    chosen = view.selected_ids()
    QTest.keyRelease(view, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert chosen == (2,)


def test_a_current_row_that_went_is_told(view: RecordList, model: Model, settle: Settle) -> None:
    _show(model, range(3), settle)
    view.select(1)
    seen = list[object]()
    view.current_changed.connect(seen.append)
    _show(model, (0, 2), settle)
    assert seen == [None]
    assert view.selected_ids() == ()
    assert not view.select(1)


def test_keys(view: RecordList, model: Model, settle: Settle) -> None:
    _show(model, range(100), settle)
    opened = list[object]()
    view.opened.connect(opened.append)
    view.setFocus()
    view.select(5)
    for key, at in (
        (Qt.Key.Key_Down, 6),
        (Qt.Key.Key_Up, 5),
        (Qt.Key.Key_End, 99),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_9, 0),
        (Qt.Key.Key_E, 0),
    ):
        QTest.keyClick(view, key)
        assert view.current_id() == at
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == [0]


def test_tab_leaves(model: Model, settle: Settle, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view, line = RecordList(model, "Inquiries"), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(view)
    layout.addWidget(line)
    show_active(qtbot, window)
    _show(model, range(5), settle)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert window.focusWidget() is line


def test_several_can_be_selected_in_the_order_shown(
    view: RecordList, model: Model, settle: Settle
) -> None:
    _show(model, (7, 3, 9), settle)
    view.select(9)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_ids() == (3, 9)


def test_an_empty_list_says_why_and_what_to_do(
    view: RecordList, model: Model, settle: Settle
) -> None:
    pressed = list[bool]()
    state = EmptyState(
        Icon.CLOCK, "No follow-ups", advice="…", action="New", pressed=lambda: pressed.append(True)
    )
    view.set_empty(state)
    assert state.isVisible()
    _show(model, (1,), settle)
    assert not state.isVisible()
    _show(model, (), settle)
    assert state.isVisible()
    assert state.size() == view.viewport().size()


def test_compact_rows_are_lower_and_rows_grow_with_text(
    view: RecordList, model: Model, settle: Settle
) -> None:
    _show(model, range(3), settle)
    ordinary = view.rowHeight(0)
    view.set_compact(True)
    assert 24 <= view.rowHeight(0) < ordinary
    view.set_compact(False)
    font = view.font()
    font.setPointSizeF(2 * font.pointSizeF())
    view.setFont(font)
    assert view.rowHeight(0) > 1.4 * ordinary


def test_a_heading_stands_above_the_first_row_of_its_group(
    view: RecordList, model: Model, settle: Settle
) -> None:
    model.set_ids((0, 1, 2), headings={0: "Overdue", 2: "Today"})
    settle()
    assert view.rowHeight(0) == view.rowHeight(2) > view.rowHeight(1)
    assert "Today, " in str(model.data(model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole))
    model.set_ids((1, 2), headings={1: "Overdue"})
    settle()
    assert view.rowHeight(0) > view.rowHeight(1)
    model.set_ids((0, 1, 2))
    settle()
    assert view.rowHeight(0) == view.rowHeight(1) == view.rowHeight(2)


def test_rows_are_copied_as_a_table(lanes: Lanes, qtbot: QtBot, settle: Settle) -> None:
    cards = {
        1: Card(title="=1+1", second="Ems\tAchse", time="9:12", mark=Mark(Icon.DUE, "due")),
        2: Card(title="Lüerßen, Dörte"),
        3: Card(title="not selected"),
    }
    model: RowsModel[int, Card] = RowsModel(lanes, lambda ids: {n: cards[n] for n in ids}, _same)
    view = RecordList(model, "People")
    qtbot.addWidget(view)
    show_active(qtbot, view)
    model.set_ids((2, 1, 3))
    settle()
    view.select(2)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle()
    copied = "Lüerßen, Dörte\t\t\t\n'=1+1\tEms Achse\t9:12\tdue"
    assert QGuiApplication.clipboard().text() == copied


def test_drawing_survives_any_size_and_text(view: RecordList, model: Model, settle: Settle) -> None:
    _show(model, range(20), settle)
    view.select(0)
    for width in (1, 20, 90, 2_000):
        view.resize(width, 200)
        assert not view.grab().isNull()


def test_the_row_says_everything_in_words() -> None:
    spoken = _card("7").spoken
    assert "unread" in spoken
    assert "overdue for 3 days" in spoken
    assert "9:12" in spoken


def test_the_end_of_a_state_is_not_cut(view: RecordList) -> None:
    mark = Mark(Icon.WAITING, "waiting for the " + "ministry " * 30, Tone.WAITING, "for 4 wd")
    metrics = view.fontMetrics()
    shown = fitted(metrics, mark, 200)
    assert shown.startswith("waiting")
    assert shown.endswith("… for 4 wd")
    assert metrics.horizontalAdvance(shown) <= 200
    assert fitted(metrics, mark, 100_000) == mark.words
    assert "for 4 wd" in Card(title="One", mark=mark).spoken


def test_a_double_click_opens(view: RecordList, model: Model, settle: Settle) -> None:
    _show(model, (4, 5), settle)
    opened = list[object]()
    view.opened.connect(opened.append)
    place = view.visualRect(model.index(1, 0)).center()
    assert place != QPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [5]


def test_the_place_outlives_a_change_of_ids_without_a_selection(
    view: RecordList, model: Model, settle: Settle
) -> None:
    _show(model, range(1_000), settle)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    top = view.rowAt(0)
    _show(model, (-2, -1, *range(1_000)), settle)
    assert view.rowAt(0) == top + 2


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_all_ids_come_behind_the_first_without_moving_what_is_seen(
    view: RecordList, model: Model, data: st.DataObject
) -> None:
    every = tuple(range(data.draw(st.integers(1, 300))))
    count = data.draw(st.integers(1, len(every)))
    model.set_ids(())
    model.set_ids(every[:count], is_whole=False)
    bar = view.verticalScrollBar()
    for current in data.draw(st.lists(st.integers(0, count - 1), max_size=3)):
        view.select(current)
    for marked in data.draw(st.lists(st.integers(0, count - 1), max_size=3)):
        view.setCurrentIndex(model.index(marked, 0))
        view.mark_current()
    bar.setValue(data.draw(st.integers(0, max(0, bar.maximum()))))
    before = bar.value(), view.current_id(), view.selected_ids(), view.is_marking
    model.set_ids(every)
    assert model.ids == every
    assert (bar.value(), view.current_id(), view.selected_ids(), view.is_marking) == before


@pytest.mark.parametrize("key", ["End", "Ctrl+A"])
def test_what_concerns_all_waits_until_they_are_here(
    view: RecordList, model: Model, settle: Settle, key: str
) -> None:
    model.set_ids(range(5), is_whole=False)
    view.select(1)
    view.setFocus()
    QTest.keySequence(view, QKeySequence(key))
    assert view.selected_ids() == (1,)
    _show(model, range(1_000), settle)
    assert view.selected_ids() == ((999,) if key == "End" else tuple(range(1_000)))
    _show(model, range(2_000), settle)
    assert view.selected_count() == (1 if key == "End" else 1_000)


def test_a_row_that_is_half_seen_stays_so(view: RecordList, model: Model, settle: Settle) -> None:
    _show(model, range(1_000), settle)
    view.verticalScrollBar().setValue(view.rowHeight(0) * 100 + 7)
    _show(model, (-1, *range(1_000)), settle)
    assert view.verticalScrollBar().value() == view.rowHeight(0) * 101 + 7
