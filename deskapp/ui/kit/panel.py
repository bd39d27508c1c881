"""A panel: part of one feature that the shell puts inside the page of another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from deskapp.domain.record import Id
from deskapp.ui.kit.actions import Command, commands_of
from deskapp.ui.kit.desk import Desk


class Panel(QWidget):
    """It asks and tells through the page that holds it, and says when it is done."""

    closed = Signal()
    """The person is done with it; the page takes it away."""
    wants = Signal(object)
    """A request for the shell; see ``requests``."""
    says = Signal(object)
    """A ``notice.Notice``."""

    def commands(self) -> Sequence[Command]:
        """Everything a person can do here, for menus and palette."""
        return commands_of(self)

    def choose(self, number: int) -> None:
        """Take what it offers under that number; the page passes Ctrl+1 … 9 on to it."""

    def take(self, given: object) -> None:
        """Take what the page hands in, such as a letter to begin."""

    def save(self) -> None:
        """Store what is typed; called before the panel or the window closes."""


MakePanel = Callable[[Desk, Id, QWidget], Panel]
"""Makes the panel for a record, as a child of the widget."""
