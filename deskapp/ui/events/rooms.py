"""The rooms of the page of events: list and record, or something that takes the whole page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from deskapp.ui.events.dossier import EventDossier
from deskapp.ui.events.entrance.view import EntranceView
from deskapp.ui.kit.panel import Panel


class Rooms(QStackedWidget):
    """The first widget added is where one comes back to."""

    says = Signal(object)
    wants = Signal(object)
    left = Signal()
    """The room was left that had the focus."""

    def __init__(self) -> None:
        super().__init__()
        self._room: Panel | None = None

    @property
    def is_entered(self) -> bool:
        """Whether something else is shown than list and record."""
        return self._room is not None

    def enter(self, room: Panel) -> None:
        """Show a panel instead of list and record until it is closed."""
        self._room = room
        room.closed.connect(self.leave)
        room.says.connect(self.says)
        room.wants.connect(self.wants)
        self.addWidget(room)
        self.setCurrentWidget(room)
        room.setFocus()

    def leave(self) -> None:
        """Go back to list and record."""
        room, self._room = self._room, None
        if room is not None:
            focused = QApplication.focusWidget()
            had_focus = focused is not None and room.isAncestorOf(focused)
            self.removeWidget(room)
            room.deleteLater()
            if had_focus:
                self.left.emit()

    def follow(self, dossier: EventDossier) -> None:
        """Let the entrance of that event show the list as it is now."""
        if isinstance(self._room, EntranceView) and self._room.event_id == dossier.record.id:
            self._room.follow(dossier)
