import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.actions import action, add_key, add_shortcuts, commands_of
from deskapp.ui.kit.columns import Columns
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.page import Page, scrolling
from deskapp.wording.language import install_language
from tests.ui.active_window import show_active


class _Base(Page):
    def __init__(self) -> None:
        super().__init__("Inquiries")
        self.done: list[str] = []

    @action("kit", "Close", shortcut="Ctrl+W", icon=Icon.CLOSE)
    def close_it(self) -> None:
        self.done.append("closed")


class _Special(_Base):
    @action("kit", "Cancel", shortcut="E")
    def cancel(self) -> None:
        self.done.append("cancelled")

    def close_it(self) -> None:
        self.done.append("closed specially")


@pytest.fixture
def page(qtbot: QtBot) -> _Special:
    made = _Special()
    qtbot.addWidget(made)
    show_active(qtbot, made)
    return made


def test_commands_are_declared_on_their_methods(page: _Special) -> None:
    names = [(c.name, c.label, c.shortcut, c.is_single_key) for c in page.commands()]
    assert names == [
        ("kit.close_it", "Close", "Ctrl+W", False),
        ("kit.cancel", "Cancel", "E", True),
    ]
    for command in page.commands():
        command.handler()
    assert page.done == ["closed specially", "cancelled"]


def test_labels_and_keys_speak_german(page: _Special, qapp: object) -> None:
    from PySide6.QtWidgets import QApplication

    assert isinstance(qapp, QApplication)
    install_language(qapp, "de")
    (command, _) = page.commands()
    assert (command.label, command.shown_shortcut) == ("Schließen", "Strg+W")
    install_language(qapp, "en")


def test_a_shortcut_works_inside_the_widget(page: _Special) -> None:
    add_shortcuts(page, commands_of(page))
    line = QLineEdit(page)
    line.show()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert page.done == ["closed specially"]


@pytest.mark.parametrize("keys", ["Ctrl+Alt+Q", "Ctrl+Alt+7", "Ctrl+Alt+<", "ctrl+alt+e"])
def test_keys_that_type_a_character_in_german_are_refused(keys: str) -> None:
    with pytest.raises(ValueError, match="German keyboard"):
        action("kit", "Close", shortcut=keys)
    assert not QKeySequence(keys).isEmpty()


def test_a_page_has_a_title_buttons_and_content(page: _Special, qtbot: QtBot) -> None:
    page.set_title("RII-2026-0147 <b>")
    assert page.title == page.accessibleName() == "RII-2026-0147 <b>"
    button = page.add_button(page.commands()[0])
    button.click()
    assert page.done == ["closed specially"]
    content = PlainLabel("x")
    page.set_content(scrolling(content))
    qtbot.waitUntil(content.isVisible)


def _columns(qtbot: QtBot) -> tuple[Columns, QWidget]:
    side = QWidget()
    columns = Columns([QWidget(), QWidget(), side], [200, 500, 200], has_side_panel=True)
    qtbot.addWidget(columns)
    columns.show()
    return columns, side


def test_the_side_panel_folds_in_a_narrow_window(qtbot: QtBot) -> None:
    columns, side = _columns(qtbot)
    columns.resize(1_400, 300)
    assert side.isVisible()
    with qtbot.waitSignal(columns.side_shown):
        columns.resize(1_000, 300)
    assert not side.isVisible()
    columns.resize(1_400, 300)
    assert side.isVisible()


def test_the_persons_wish_counts_more_than_the_width(qtbot: QtBot) -> None:
    columns, side = _columns(qtbot)
    columns.resize(1_000, 300)
    columns.toggle_side()
    assert side.isVisible()
    columns.toggle_side()
    columns.resize(1_600, 300)
    assert not side.isVisible()


def test_widths_are_told_when_the_person_moves_a_border(qtbot: QtBot) -> None:
    columns, _ = _columns(qtbot)
    columns.resize(1_400, 300)
    with qtbot.waitSignal(columns.widths_changed) as told:
        columns.moveSplitter(300, 1)
        columns.splitterMoved.emit(300, 1)
    assert told.args is not None
    assert told.args[0] == columns.sizes()
    assert columns.sizes()[0] == pytest.approx(300, abs=2)


def test_a_key_without_a_menu_works_inside_its_widget_alone(qtbot: QtBot) -> None:
    window = QWidget()
    inside, outside = QLineEdit(window), QLineEdit(window)
    pressed: list[str] = []
    add_key(inside, "Esc", lambda: pressed.append("Esc"))
    qtbot.addWidget(window)
    show_active(qtbot, window)
    for line in (outside, inside):
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Escape)
    assert pressed == ["Esc"]
