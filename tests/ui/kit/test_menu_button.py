from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.menu_button import RULE, Entry, MenuButton


def a_button(qtbot: QtBot) -> MenuButton:
    made = MenuButton("Owner")
    qtbot.addWidget(made)
    made.show_value("Müller & Söhne\n<b>x</b>")
    made.show()
    return made


def test_it_says_its_name_and_value(qtbot: QtBot) -> None:
    button = a_button(qtbot)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.text(QAccessible.Text.Name) == "Owner: Müller & Söhne <b>x</b>"
    assert button.text() == "Müller && Söhne <b>x</b>"


def test_its_menu_offers_what_holds_when_it_opens(qtbot: QtBot) -> None:
    chosen: list[str] = []
    button = a_button(qtbot)
    entries = [Entry(word, partial(chosen.append, word)) for word in ("A", "B & C")]
    button.offer([*entries, RULE, Entry("D", is_chosen=True)])
    menu = button.menu()
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions()] == ["A", "B && C", "", "D"]
    assert [each.isChecked() for each in menu.actions()] == [False, False, False, True]
    menu.actions()[1].trigger()
    assert chosen == ["B & C"]


def test_it_can_open_something_of_the_page_instead(qtbot: QtBot) -> None:
    pressed: list[bool] = []
    button = MenuButton("Due", lambda: pressed.append(True))
    qtbot.addWidget(button)
    button.click()
    assert pressed == [True]


def test_what_does_not_fit_is_cut_in_the_drawing_alone(qtbot: QtBot) -> None:
    button = a_button(qtbot)
    wide = button.sizeHint()
    button.resize(QSize(80, wide.height()))
    assert button.sizeHint() == wide
    assert button.text().startswith("Müller")
    assert not button.grab().isNull()
