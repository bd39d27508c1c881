from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from deskapp.domain.record import Id
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.page import scrolling
from deskapp.ui.kit.records.block_list import BlockList
from tests.ui.active_window import show_active

_CARDS = {Id(f"{at:032x}"): Card(title=f"Row {at}") for at in range(40)}


def test_it_is_as_high_as_its_rows_and_the_page_scrolls(lanes: Lanes, qtbot: QtBot) -> None:
    text = QWidget()
    column = QVBoxLayout(text)
    block = BlockList(lanes, "Rows", _CARDS)
    column.addWidget(block)
    page = scrolling(text)
    qtbot.addWidget(page)
    page.resize(500, 300)
    show_active(qtbot, page)
    assert block.height() == 40 * block.rowHeight(0)
    assert not block.verticalScrollBar().isVisible()
    block.setFocus()
    QTest.keyClick(block, Qt.Key.Key_End)
    bar = page.verticalScrollBar()
    assert bar.value() > bar.maximum() - 2 * block.rowHeight(0)


def test_a_click_opens_where_asked(lanes: Lanes, qtbot: QtBot) -> None:
    for opens in (True, False):
        block = BlockList(lanes, "Rows", _CARDS, opens_on_click=opens)
        qtbot.addWidget(block)
        block.show()
        seen: list[Id] = []
        block.opened.connect(seen.append)
        place = block.visualRect(block.model().index(2, 0)).center()
        QTest.mouseClick(block.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert seen == (list(_CARDS)[2:3] if opens else [])
