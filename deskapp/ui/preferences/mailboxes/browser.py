"""The button that signs a mailbox in with its provider, in the browser."""

from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from deskapp.domain.mail_account import SignIn
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.look.icons import Icon
from deskapp.wording.language import translate


class BrowserField(Field[str]):
    """A button that holds no value; while the browser is waited for it gives up."""

    pressed = Signal()
    """Sign in."""

    def __init__(self) -> None:
        self.button = Button("", self._press, name=Icon.OPEN)
        self._wanted: Event | None = None
        self._way = SignIn.MICROSOFT
        super().__init__("browser", translate("preferences", "Sign-in"), self.button)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_way(SignIn.MICROSOFT)

    def value(self) -> str:
        """Nothing."""
        return ""

    def set_value(self, value: str) -> None:
        """Nothing to show."""

    def show_way(self, way: object) -> None:
        """Name the provider on the button."""
        if way is SignIn.GOOGLE:
            self._name(translate("preferences", "Sign in with &Google"))
        else:
            self._name(translate("preferences", "Sign in with &Microsoft"))

    def wait(self) -> Event:
        """The browser is open; the event is set as long as its answer is wanted."""
        self._before = self.button.text()
        self._wanted = Event()
        self._wanted.set()
        self._name(translate("preferences", "Give up"))
        self.show_note(translate("preferences", "Please sign in in the browser now."))
        return self._wanted

    def end(self, note: str = "") -> None:
        """The browser has answered, or nobody waits for it any more."""
        self._wanted = None
        self._name(self._before)
        self.show_note(note)

    def _press(self) -> None:
        if self._wanted is None:
            self.pressed.emit()
        else:
            self._wanted.clear()

    def _name(self, text: str) -> None:
        self.button.setText(text)
        self.button.setAccessibleName(text.replace("&", ""))
