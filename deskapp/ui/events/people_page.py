"""What can be done with the people on the list of an event."""

from collections.abc import Callable

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.events import people, standing
from deskapp.application.use_cases.events.people import Entry
from deskapp.application.use_cases.mailings.chosen import Added
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.record import Id
from deskapp.ui.events.adding import Group
from deskapp.ui.events.dossier import EventDossier
from deskapp.ui.events.participant_form import ParticipantForm
from deskapp.ui.events.sheet import EventSheet
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.records.editor import Editor, Storing
from deskapp.ui.kit.records.listed_page import ListedPage
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.action_labels import action_label
from deskapp.wording.language import translate

_STORING: Storing[Participation] = Storing(Action.PARTICIPATION_CHANGED, people.save_participation)


class PeoplePage(ListedPage[EventDossier]):
    """The commands for the list of people, most of them one key inside it."""

    made: EventSheet | None = None
    """The sheet made last."""

    @action("events", "Registered", shortcut="A", icon=Icon.CHECK)
    def register(self) -> None:
        """Note that those selected have registered."""
        self._change(ParticipationStatus.REGISTERED)

    @action("events", "Confirmed", shortcut="B", icon=Icon.CHECK)
    def confirm(self) -> None:
        """Note that those selected have been told that they have a place."""
        self._change(ParticipationStatus.CONFIRMED)

    @action("events", "Waiting list", shortcut="L", icon=Icon.WAITING)
    def put_on_hold(self) -> None:
        """Put those selected on the waiting list."""
        self._change(ParticipationStatus.WAITING)

    @action("events", "Cancelled", shortcut="S", icon=Icon.CLOSE)
    def cancel(self) -> None:
        """Note that those selected will not come."""
        self._change(ParticipationStatus.CANCELLED)

    @action("events", "Was there", shortcut="T", icon=Icon.DONE)
    def attended(self) -> None:
        """Note that those selected were there."""
        self._change(ParticipationStatus.ATTENDED)

    @action("events", "Did not come", shortcut="N", icon=Icon.CLOSE)
    def missed(self) -> None:
        """Note that those selected did not come."""
        self._change(ParticipationStatus.MISSED)

    @action("events", "Take off the list", shortcut="W", icon=Icon.TRASH)
    def take_off(self) -> None:
        """Take those selected off the list."""
        ids = self.selected()
        if ids:
            self.saving.do(Action.PARTICIPATION_CHANGED, lambda work: people.remove(work, ids))

    @action("events", "Details of the participation", shortcut="P", icon=Icon.EDIT)
    def edit_participation(self) -> None:
        """Edit what the person selected first does there, and needs."""
        dossier, ids = self.reading, self.selected()
        if dossier is None or not ids:
            return
        line = next(line for line in dossier.lines if line.id == ids[0])
        one = line.participation
        names = {one.initiative_id: line.initiative} if one.initiative_id else {}
        form = ParticipantForm(self.desk, dossier.record, one, names)
        self.open_editor(Editor(dossier.record.id, line.name, form, _STORING))

    @action("events", "Move up from the waiting list", shortcut="Ctrl+Shift+P", icon=Icon.PLUS)
    def move_up(self) -> None:
        """Give the free places to those who wait the longest."""
        if self.reading is not None:
            event_id = self.reading.record.id
            self.desk.do(
                Action.PARTICIPATION_CHANGED,
                lambda work: standing.move_up(work, event_id),
                owner=self,
                done=lambda count: self._tell(translate("events", "%n have moved up.", n=count)),
            )

    @action("events", "Add people", shortcut="Ctrl+Shift+A", icon=Icon.CONTACTS)
    def add_people(self) -> None:
        """Go to where people are brought onto the list."""
        if self.made is not None and self.reading is not None:
            self.made.go_to_adding()

    @action("events", "Go to the people", shortcut="Ctrl+Shift+G", icon=Icon.CONTACTS)
    def go_to_people(self) -> None:
        """Go into the list of people."""
        if self.made is not None and self.reading is not None:
            self.made.people.setFocus()

    def add_person(self, contact_id: Id, entry: Entry) -> None:
        """Bring one person onto the list."""
        self._add(lambda work, one: people.add_contacts(work, one, (contact_id,), entry))

    def add_group(self, group: Group, entry: Entry) -> None:
        """Bring people onto the list, or who speaks for initiatives."""
        if group.kind is RecordKind.CONTACT:
            self._add(lambda work, one: people.add_contacts(work, one, group.ids, entry))
        else:
            self._add(lambda work, one: people.add_initiatives(work, one, group.ids, entry=entry))

    def open_participant(self, participation_id: Id) -> None:
        """Show the person."""
        if self.reading is not None:
            line = next(each for each in self.reading.lines if each.id == participation_id)
            self.wants.emit(OpenRecord(RecordKind.CONTACT, line.participation.contact_id))

    def selected(self) -> tuple[Id, ...]:
        """The people selected, or the current one."""
        if self.made is None or self.reading is None:
            return ()
        listed = {line.id for line in self.reading.lines}
        return tuple(each for each in self.made.people.chosen() if each in listed)

    def _change(self, status: ParticipationStatus) -> None:
        ids = self.selected()
        if ids:
            self.desk.do(
                Action.PARTICIPATION_CHANGED,
                lambda work: standing.change_status(work, ids, status),
                owner=self,
                done=lambda changed: self._tell_changed(changed, status),
            )

    def _tell_changed(
        self, changed: tuple[Participation, ...], wanted: ParticipationStatus
    ) -> None:
        waiting = sum(each.status is ParticipationStatus.WAITING for each in changed)
        if waiting and wanted is not ParticipationStatus.WAITING:
            said = translate("events", "No place is free: %n on the waiting list.", n=waiting)
        else:
            said = action_label(Action.PARTICIPATION_CHANGED.value)
        self._tell(said)

    def _add(self, add: Callable[[UnitOfWork, Id], Added]) -> None:
        if self.reading is not None:
            event_id = self.reading.record.id
            self.desk.do(
                Action.PEOPLE_ADDED,
                lambda work: add(work, event_id),
                owner=self,
                done=self._tell_added,
            )

    def _tell_added(self, added: Added) -> None:
        said = translate("events", "%n people added.", n=added.people)
        if added.without:
            said += " " + translate(
                "events", "Nobody speaks for %n initiatives today.", n=added.without
            )
        self._tell(said)

    def _tell(self, said: str) -> None:
        self.says.emit(Notice(said, translate("events", "Undo"), self.desk.undo))
