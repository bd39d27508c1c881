"""What can be done with an event on its way: written about, the entrance, who was there."""

from PySide6.QtWidgets import QWidget

from deskapp.application.actions import Action
from deskapp.application.use_cases.events import arriving, inviting
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.events.occasion import Occasion
from deskapp.ui.events.attendance.afterwards import AfterwardsPanel
from deskapp.ui.events.attendance.panel import AttendancePanel
from deskapp.ui.events.entrance.view import EntranceView
from deskapp.ui.events.people_page import PeoplePage
from deskapp.ui.events.rooms import Rooms
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.menu_button import Entry
from deskapp.ui.kit.requests import PrepareMailing


class CoursePage(PeoplePage):
    """The commands from the invitation to what is written afterwards, in that order."""

    def __init__(self, desk: Desk, title: str, kind: RecordKind, parent: QWidget | None) -> None:
        self.rooms = Rooms()
        super().__init__(desk, title, kind, parent)
        self.rooms.says.connect(self.says)
        self.rooms.wants.connect(self.wants)
        self.rooms.left.connect(self._detail.setFocus)

    def entry(self, name: str) -> Entry:
        """A line of a menu for the command declared on the method of that name."""
        command = self._command(name)
        return Entry(command.plain_label, command.handler, command.icon, key=command.shown_shortcut)

    def set_content(self, content: QWidget) -> None:
        """List and record are one room of the page; the entrance is another."""
        self.rooms.addWidget(content)
        super().set_content(self.rooms)

    @action("events", "Invite", shortcut="Ctrl+Shift+I", icon=Icon.SEND)
    def invite(self) -> None:
        """Prepare the mailing that invites."""
        self._write(Occasion.INVITATION)

    @action("events", "Confirm by e-mail", shortcut="Ctrl+Shift+B", icon=Icon.CHECK)
    def write_confirmation(self) -> None:
        """Prepare the mailing to those who have registered."""
        self._write(Occasion.CONFIRMATION)

    @action("events", "Remind", shortcut="Ctrl+Shift+R", icon=Icon.BELL)
    def write_reminder(self) -> None:
        """Prepare the mailing that reminds those who come."""
        self._write(Occasion.REMINDER)

    @action("events", "Entrance", shortcut="Ctrl+Shift+E", icon=Icon.CONTACTS)
    def show_entrance(self) -> None:
        """Show the list of the day, on which whoever comes is noted."""
        if self.reading is not None and not self.rooms.is_entered:
            self.rooms.enter(EntranceView(self.desk, self.reading, self.button("close_attendance")))

    @action("events", "Close the entrance", shortcut="Ctrl+Shift+D", icon=Icon.DONE)
    def close_attendance(self) -> None:
        """Note that the event was held, and that the others did not come."""
        dossier = self.reading
        if dossier is not None and dossier.present.people:
            event_id = dossier.record.id
            self.saving.do(
                Action.PARTICIPATION_CHANGED, lambda work: arriving.close_attendance(work, event_id)
            )
            self.rooms.leave()

    @action("events", "Read attendance in", shortcut="Ctrl+Shift+L", icon=Icon.IMPORT)
    def read_attendance(self) -> None:
        """Read a list of who was there, as a program for video meetings writes it."""
        if self.reading is not None and not self.rooms.is_entered:
            panel = AttendancePanel(self.desk, self.reading.record)
            self.rooms.enter(panel)
            panel.begin()

    @action("events", "Write afterwards", shortcut="Ctrl+Shift+M", icon=Icon.MAIL)
    def write_afterwards(self) -> None:
        """Prepare the mailings to who was there and to who did not come."""
        if self.reading is not None and not self.rooms.is_entered:
            self.rooms.enter(AfterwardsPanel(self.desk, self.reading.record))

    def _write(self, occasion: Occasion) -> None:
        if self.reading is not None:
            event_id = self.reading.record.id
            self.desk.do(
                Action.MAILING_SAVED,
                lambda work: inviting.prepare(work, event_id, occasion),
                owner=self,
                done=lambda mailing: self.wants.emit(PrepareMailing(mailing.id)),
            )
