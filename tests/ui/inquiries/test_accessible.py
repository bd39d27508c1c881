from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from deskapp.domain.inquiry import Inquiry
from deskapp.ui.kit.actions import Command
from deskapp.ui.kit.desk import Desk
from deskapp.wording.language import install_language
from tests.ui.inquiries.scene import Shown, a_raw_mail, take_in

Show = Callable[[], Shown]


def nameless(root: QWidget) -> list[str]:
    """What takes the focus and would be read out as nothing."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        named = interface.text(QAccessible.Text.Name)
        if not named and widget.focusProxy() is None:
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize("key", ["", "E", "N", "W", "Z", "D", "B", "P", "T", "G", "F2"])
def test_everything_that_takes_the_focus_has_a_name(show: Show, desk: Desk, key: str) -> None:
    inquiry_id = take_in(desk, a_raw_mail("eva@mail.example", "Plan", "Hello\n\n-- \nEva"))
    shown = show()
    shown.open(inquiry_id)
    shown.view.conversation.setFocus()
    if key:
        shown.press(getattr(Qt.Key, f"Key_{key}"))
    assert nameless(shown.page) == []


def test_tab_leaves_every_part_of_the_page(show: Show, desk: Desk) -> None:
    inquiry_id = take_in(desk, a_raw_mail("eva@mail.example", "Plan", "Hello"))
    shown = show()
    shown.go_to(inquiry_id)
    start, seen = QApplication.focusWidget(), set[QWidget]()
    while (focus := QApplication.focusWidget()) is not None and focus not in seen:
        seen.add(focus)
        shown.press(Qt.Key.Key_Tab)
    assert focus is start
    assert shown.view.conversation in seen


def test_no_key_stands_for_two_commands(show: Show) -> None:
    commands: list[Command] = [each for each in show().page.commands() if each.shortcut]
    keys = [each.shortcut for each in commands]
    assert len(keys) == len(set(keys))


def test_the_page_speaks_german(desk: Desk, show: Show, qapp: QApplication) -> None:
    install_language(qapp, "de")
    inquiry_id = take_in(desk, a_raw_mail("eva@mail.example", "Plan", "Hallo"))
    shown = show()
    shown.open(inquiry_id)
    assert shown.page.title == "Anfragen"
    assert "eva@mail.example ist neu – Enter legt den Kontakt an." in shown.texts(shown.view.bar)
    assert shown.stored(Inquiry, inquiry_id).ref_no in shown.texts(shown.view.header)[0]
    install_language(qapp, "en")
