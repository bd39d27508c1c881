"""Messages of the desktop, where the system has a place for them."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from deskapp.ui.follow_ups.reminder import Reminding
from deskapp.ui.kit.look.icons import Icon, icon


class Tray(QObject):
    """A sign in the system's corner, there from the first message on; a click leads back."""

    def __init__(self, window: QWidget, pressed: Callable[[], object]) -> None:
        super().__init__(window)
        self._sign = QSystemTrayIcon(icon(Icon.BELL), self)
        self._sign.messageClicked.connect(pressed)
        self._sign.activated.connect(lambda _: pressed())

    @staticmethod
    def is_there() -> bool:
        """Whether the system shows messages at all."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def show_message(self, reminding: Reminding) -> None:
        """Show it; the system takes it away."""
        self._sign.show()
        self._sign.showMessage(reminding.title, reminding.text or " ", icon(Icon.BELL))
