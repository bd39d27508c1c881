from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Message
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.message_box import MessageBox
from deskapp.ui.kit.requests import OpenPage
from deskapp.ui.shell.window import Window
from tests.ui.shell.keys import ALT, CTRL, SHIFT, Key, focus, press, write
from tests.ui.shell.notices import notice

Settle = Callable[[], None]

MAIL = b"From: Eva <eva@mail.example>\r\nTo: office@example.org\r\nSubject: Plan\r\n\r\nHello\r\n"


def page_title(window: Window) -> str:
    page = window.pages.page
    assert page is not None
    return page.title


def _open_inquiries(desk: Desk) -> set[str]:
    return {each.subject for each in desk.workspace.query(lambda q: q.where(Inquiry))}


class TestMailComesIn:
    def test_a_file_is_dropped(
        self, window: Window, desk: Desk, tmp_path: Path, qtbot: QtBot
    ) -> None:
        path = tmp_path / "mail.eml"
        path.write_bytes(MAIL)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        self._drop(window, data)
        qtbot.waitUntil(lambda: "Plan" in _open_inquiries(desk), timeout=20_000)
        qtbot.waitUntil(lambda: page_title(window) == "Inquiries")

    def test_a_mail_is_pasted(self, window: Window, desk: Desk, qtbot: QtBot) -> None:
        assert window.isActiveWindow()
        QGuiApplication.clipboard().setText("\n" + MAIL.decode())
        press(Key.Key_N, CTRL | SHIFT)
        qtbot.waitUntil(lambda: "Plan" in _open_inquiries(desk), timeout=20_000)

    def test_other_text_is_no_mail(self, window: Window) -> None:
        QGuiApplication.clipboard().setText("See you on Friday!")
        press(Key.Key_N, CTRL | SHIFT)
        assert notice(window) == "There is no e-mail on the clipboard."
        data = QMimeData()
        data.setText("See you on Friday!")
        assert not self._enters(window, data)

    def _drop(self, window: Window, data: QMimeData) -> None:
        assert self._enters(window, data)
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDropEvent(QPointF(600, 400), Qt.DropAction.CopyAction, data, buttons, keys)
        window.dropEvent(event)

    def _enters(self, window: Window, data: QMimeData) -> bool:
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(QPoint(600, 400), Qt.DropAction.CopyAction, data, buttons, keys)
        event.ignore()
        window.dragEnterEvent(event)
        return event.isAccepted()


class TestCallNote:
    def test_it_is_written_and_saved_from_anywhere(
        self, window: Window, desk: Desk, settle: Settle
    ) -> None:
        window.carry_out(OpenPage("contacts"))
        settle()
        before = focus()
        press(Key.Key_T, CTRL)
        settle()
        assert focus().accessibleName().startswith("Who is calling?")
        write("Somebody new")
        press(Key.Key_Tab)
        write("Asks for a list of initiatives")
        press(Key.Key_Return, CTRL)
        settle()
        messages = desk.workspace.query(lambda q: q.where(Message))
        assert messages[-1].body_text == "Somebody new: Asks for a list of initiatives"
        assert notice(window) == "Call logged"
        assert focus() is before
        assert page_title(window) == "Contacts"

    def test_esc_puts_it_away_and_keeps_the_text(self, window: Window, settle: Settle) -> None:
        before = focus()
        assert window.isAncestorOf(before)
        press(Key.Key_T, CTRL)
        settle()
        press(Key.Key_Tab)
        note = focus()
        write("Asks for")
        press(Key.Key_Escape)
        assert focus() is before
        assert not note.isVisible()
        press(Key.Key_T, CTRL)
        settle()
        assert isinstance(note, QPlainTextEdit)
        assert note.isVisible()
        assert note.toPlainText() == "Asks for"


class TestClosing:
    def test_an_untouched_window_just_closes(self, window: Window, settle: Settle) -> None:
        for number in range(9):
            press(Key(Key.Key_1 + number), ALT)
            settle()
        window.close()
        assert not window.isVisible()

    def test_what_is_typed_is_asked_about(self, window: Window, settle: Settle) -> None:
        press(Key.Key_T, CTRL)
        settle()
        press(Key.Key_Tab)
        write("Not saved yet")
        window.close()
        settle()
        assert window.isVisible()
        (box,) = window.findChildren(MessageBox)
        discard = next(b for b in box.findChildren(Button) if b.text() == "Discard and quit")
        discard.click()
        assert not window.isVisible()
