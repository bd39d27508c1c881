"""Hands and eyes for the window: presses keys where the focus is, and waits until all is done."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QDeadlineTimer, QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from deskapp.application.actions import Action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.kit.notice import NoticeBar
from deskapp.ui.shell.window import Window
from deskapp.wording.action_labels import action_label

_LONGEST_MS = 15_000
_CALM_ROUNDS = 3


class Stuck(Exception):
    """What was waited for did not happen; the text says what it was."""


@dataclass(slots=True)
class Player:
    """Does what a person does at the keyboard; each press is followed by a wait for all it began.

    ``pressed`` has the keys of commands, as named; what was typed is not in it.
    """

    window: Window
    desk: Desk
    pressed: list[str] = field(default_factory=list)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, such as ``"Ctrl+T"``, ``"Down"``, ``"Enter"``."""
        for name in keys:
            QTest.keySequence(self._receiver(), QKeySequence(name))
            self.pressed.append(name)
            self.settle()

    def do(self, action: Action, *keys: str) -> None:
        """Press keys that store something. Raises ``Stuck`` where no such action is stored."""
        before = self._last_stored
        self.press(*keys)
        self.wait(
            action_label(action.value),
            lambda: self._last_stored != before and self._last_stored[1:] == (action.value,),
        )

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        for character in text:  # QTest types no umlauts
            receiver = self._receiver()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(receiver, key)
        self.settle()

    def copy(self, raw: bytes) -> None:
        """Put the source of a mail on the clipboard, as another program does."""
        data = QMimeData()
        data.setData("message/rfc822", raw)
        QGuiApplication.clipboard().setMimeData(data)

    def settle(self) -> None:
        """Wait until no job is under way and the window has taken all results."""
        deadline = QDeadlineTimer(_LONGEST_MS)
        calm = 0
        while calm < _CALM_ROUNDS and not deadline.hasExpired():
            QTest.qWait(1)
            calm = 0 if self.desk.lanes.running else calm + 1
        focused: QWindow | None = QGuiApplication.focusWindow()
        if focused is None or not focused.isVisible():  # drawn into memory, no system does it
            self.window.activateWindow()

    def wait(self, what: str, is_so: Callable[[], object]) -> None:
        """Wait until something is so. Raises ``Stuck`` with ``what`` where it does not come."""
        deadline = QDeadlineTimer(_LONGEST_MS)
        while not is_so():
            if deadline.hasExpired():
                raise Stuck(what)
            QTest.qWait(1)
        self.settle()

    def texts(self, part: QWidget | None = None) -> list[str]:
        """What can be read in a part of the window: its labels, as they stand."""
        labels = (part or self.window).findChildren(QLabel)
        return [each.text() for each in labels if each.isVisible() and each.text()]

    @property
    def notice(self) -> str:
        """The line of news that is shown."""
        bar = self.window.findChild(NoticeBar)
        return " ".join(self.texts(bar)) if bar is not None and bar.isVisible() else ""

    @property
    def focus(self) -> QWidget:
        """Where the keys go."""
        focus: QWidget | None = QApplication.focusWidget()
        return self.window if focus is None else focus

    @property
    def letter(self) -> str:
        """The text under the cursor, of a reply or a note."""
        if isinstance(self.focus, LetterEdit):
            return self.focus.letter()
        return self.focus.toPlainText() if isinstance(self.focus, QPlainTextEdit) else ""

    @property
    def _last_stored(self) -> tuple[str, ...]:
        """The change set that an undo would take back, and its action; empty for none."""
        last = self.desk.workspace.next_undo
        return (last.id, last.action) if last else ()

    def _receiver(self) -> QWidget:
        """An open menu or list takes the keys before the focus does."""
        popup: QWidget | None = QApplication.activePopupWidget()
        return self.focus if popup is None else popup
