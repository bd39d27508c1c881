"""The handbook as it is opened and read by key."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deskapp.ui.handbook.keys import KeyGroup, cheat_sheet
from deskapp.ui.handbook.window import HandbookWindow
from deskapp.ui.kit.own_pages.page_view import OwnPageView
from tests.ui.active_window import show_active
from tests.ui.shell.keys import ALT, CTRL, Key, focus, press, write

GROUPS = (
    KeyGroup("Everywhere", (("Search", "Ctrl+K"), ("New <b>", "Ctrl+N"))),
    KeyGroup("In lists", (("Done", "E"),)),
    KeyGroup("Empty", ()),
)


@pytest.fixture
def handbook(qtbot: QtBot) -> Iterator[HandbookWindow]:
    """The handbook at the chapter of today."""
    parent = QWidget()
    qtbot.addWidget(parent)
    show_active(qtbot, parent)
    window = HandbookWindow(parent)
    window.show_chapter("today", GROUPS)
    show_active(qtbot, window)
    yield window
    window.close()


def heading(handbook: HandbookWindow) -> str:
    """The first line of what is read."""
    view = handbook.tabs.currentWidget()
    assert isinstance(view, OwnPageView)
    return view.toPlainText().partition("\n")[0]


def test_it_opens_at_the_chapter_and_shows_its_picture(handbook: HandbookWindow) -> None:
    assert heading(handbook) == "Today"
    assert focus() is handbook.chapter
    assert not handbook.isModal()
    assert "\ufffc" in handbook.chapter.toPlainText()


@pytest.mark.parametrize(
    ("topic", "title"),
    [
        ("tray", "Tray, ledger, outbox"),
        ("initiatives", "Contacts, organisations, initiatives"),
        ("replies", "Replies"),
        ("no_such", "Handbook"),
    ],
)
def test_pages_lead_to_their_chapters(handbook: HandbookWindow, topic: str, title: str) -> None:
    handbook.show_chapter(topic, GROUPS)
    assert heading(handbook) == title


def test_links_are_followed_by_key_and_back_goes_back(handbook: HandbookWindow) -> None:
    press(Key.Key_Home, ALT)
    assert heading(handbook) == "Handbook"
    handbook.chapter.anchorClicked.emit(QUrl("mailings.html"))
    assert heading(handbook) == "Mailings and consents"
    press(Key.Key_Left, ALT)
    assert heading(handbook) == "Handbook"
    press(Key.Key_Right, ALT)
    assert heading(handbook) == "Mailings and consents"


@pytest.mark.parametrize(
    "link", ["https://elsewhere.example/", "../../secret.html", "file:///etc/passwd"]
)
def test_what_lies_elsewhere_is_not_shown_here(
    handbook: HandbookWindow, monkeypatch: pytest.MonkeyPatch, link: str
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    handbook.chapter.anchorClicked.emit(QUrl(link))
    assert heading(handbook) == "Today"


def test_words_are_found_on_the_page(handbook: HandbookWindow) -> None:
    press(Key.Key_F, CTRL)
    assert focus() is handbook.words
    write("follow-up")
    first = handbook.chapter.textCursor()
    assert first.selectedText().casefold() == "follow-up"
    press(Key.Key_Return)
    assert handbook.chapter.textCursor().position() > first.position()
    while handbook.chapter.textCursor().position() != first.position():
        press(Key.Key_F3)


def test_keys_stand_beside_the_chapter(handbook: HandbookWindow) -> None:
    handbook.show_chapter("today", GROUPS, with_keys=True)
    text = handbook.keys.toPlainText()
    assert "Ctrl+K" in text
    assert "New <b>" in text
    assert "Empty" not in text
    press(Key.Key_Home, ALT)
    assert heading(handbook) == "Handbook"


def test_the_cheat_sheet_is_two_columns_of_like_height() -> None:
    groups = [KeyGroup(f"Group {at}", (("Do", "X"),) * 5) for at in range(4)]
    left, right = cheat_sheet(groups).split('<td width="50%">')[1:]
    assert left.count("<h2>") == right.count("<h2>") == 2


def test_esc_closes_it(handbook: HandbookWindow, settle: Callable[[], None]) -> None:
    press(Key.Key_Escape)
    settle()
    assert not handbook.isVisible()
    assert QApplication.activeModalWidget() is None
