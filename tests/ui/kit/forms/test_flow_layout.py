import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.forms.flow_layout import FlowLayout


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def _laid_out(host: QWidget, width: int, *widgets: QWidget) -> list[tuple[int, int]]:
    """Where each begins and ends; none lies below the height asked for."""
    flow = FlowLayout(host)
    for widget in widgets:
        flow.addWidget(widget)
    host.resize(QSize(width, flow.heightForWidth(width)))
    host.show()
    shown = [widget for widget in widgets if widget.isVisible()]
    assert all(widget.geometry().bottom() < host.height() for widget in shown)
    return [(widget.geometry().left(), widget.geometry().right()) for widget in widgets]


def test_what_may_grow_fills_its_line(host: QWidget) -> None:
    line, button = QLineEdit(), QPushButton("Go")
    placed = _laid_out(host, 600, line, button)
    assert placed[0][0] == 0
    assert placed[1][1] == 599
    assert button.width() == button.sizeHint().width()


def test_a_line_too_narrow_goes_on_below(host: QWidget) -> None:
    first, second = QLineEdit(), QLineEdit()
    width = first.sizeHint().width() + 20
    placed = _laid_out(host, width, first, second)
    assert placed == [(0, width - 1), (0, width - 1)]
    assert second.y() > first.geometry().bottom()


def test_what_may_not_grow_stays_as_it_is(host: QWidget) -> None:
    buttons = [QPushButton(word) for word in ("one", "two", "three")]
    _laid_out(host, 900, *buttons)
    assert [each.width() for each in buttons] == [each.sizeHint().width() for each in buttons]


def test_what_is_hidden_takes_no_room(host: QWidget) -> None:
    hidden, shown = QPushButton("one"), QPushButton("two")
    hidden.hide()
    assert _laid_out(host, 300, hidden, shown)[1][0] == 0
