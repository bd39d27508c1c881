"""The window and each page as a keyboard and a screen reader meet them, in both languages."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from deskapp.ui.kit.requests import OpenPage
from deskapp.ui.preferences.page import PreferencesPage
from deskapp.ui.shell.window import Window
from deskapp.wording.language import ENGLISH, GERMAN, install_language
from tests.ui.shell.keys import Key, focus, press

_PAGES = (
    "today",
    "inquiries",
    "follow_ups",
    "contacts",
    "organisations",
    "initiatives",
    "templates",
    "tray",
    "preferences",
)
_MNEMONIC = re.compile(r"&(\w)")


class _Flashes(QObject):
    """Notes each window that is shown, however short."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, Window)
        ):
            self.seen.append(repr(watched))
        return False


@pytest.fixture(params=[GERMAN, ENGLISH])
def spoken(
    request: pytest.FixtureRequest, qapp: QApplication, make_window: Callable[[], Window]
) -> Iterator[Window]:
    """The window in one of the languages."""
    install_language(qapp, request.param)
    yield make_window()
    install_language(qapp, ENGLISH)


def views(window: Window, name: str, settle: Callable[[], None]) -> Iterator[str]:
    """Shows a page, and each section of it where it has some."""
    window.carry_out(OpenPage(name))
    settle()
    page = window.pages.page
    if isinstance(page, PreferencesPage):
        for section in page.sections:
            page.show_section(section)
            page.setFocus()
            settle()
            yield section
    else:
        yield name


@pytest.mark.parametrize("name", _PAGES)
def test_names_mnemonics_and_tab(spoken: Window, settle: Callable[[], None], name: str) -> None:
    for view in views(spoken, name, settle):
        assert nameless(spoken) == [], view
        assert doubled_mnemonics(spoken) == {}, view
        reached, is_round = reached_by_tab()
        assert is_round, f"{view}: Tab is caught at {reached[-1]}"
        assert [each for each in stops(spoken) if each not in reached] == [], view


def test_no_page_flashes_up_as_a_window(
    make_window: Callable[[], Window], settle: Callable[[], None], qapp: QApplication
) -> None:
    flashes = _Flashes()
    qapp.installEventFilter(flashes)
    window = make_window()
    for name in _PAGES:
        window.carry_out(OpenPage(name))
        settle()
        press(Key.Key_Down)
        settle()
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []


def nameless(window: Window) -> list[str]:
    """What can have the focus and has no name for screen readers."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def doubled_mnemonics(window: Window) -> dict[str, int]:
    """Letters that stand for two things at once."""
    texts = [menu.text() for menu in window.menuBar().actions()]
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        if isinstance(widget, QAbstractButton | QLabel) and widget.isVisible():
            texts.append(widget.text())
    letters = (_MNEMONIC.search(text.replace("&&", "")) for text in texts)
    counted = Counter(found.group(1).lower() for found in letters if found)
    return {letter: count for letter, count in counted.items() if count > 1}


def stops(window: Window) -> list[QWidget]:
    """Everything at which Tab shall stop."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    ]


def reached_by_tab() -> tuple[list[QWidget], bool]:
    """What Tab goes through from here, and whether it comes back to the start."""
    reached: list[QWidget] = []
    while focus() not in reached:
        reached.append(focus())
        press(Key.Key_Tab)
    return reached, focus() is reached[0]
