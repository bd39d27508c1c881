"""The page of events."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.events import editing
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.events.event import Event, EventStatus
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id
from deskapp.ui.events.cards import event_card, status_of
from deskapp.ui.events.course_page import CoursePage
from deskapp.ui.events.dossier import EventDossier, read_event
from deskapp.ui.events.form import EventForm
from deskapp.ui.events.sheet import EventSheet, Lent
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.kit.records.editor import Editor, Storing
from deskapp.ui.kit.records.follow_up_form import STORING, FollowUpForm
from deskapp.ui.kit.records.list_pane import Question
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.requests import OpenRecord, ShowBriefing
from deskapp.wording.language import translate

_STORING: Storing[Event] = Storing(Action.EVENT_SAVED, editing.save_event)
_AN_HOUR = timedelta(hours=1)


class EventsPage(CoursePage):
    """Events on the left, one of them on the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, translate("events", "Events"), RecordKind.EVENT, parent)
        self.add_command_button("add_new")
        every = translate("events", "Every status")
        choices = [(status.value, word) for status, word in words_of(EventStatus)]
        self.list.offer("status", translate("events", "Status"), every, choices)

    def ask_ids(self, words: str, codes: tuple[str, ...], /) -> Question:
        """The events that have the words, of a status."""
        now, status = self.desk.workspace.clock.now(), codes[0] if codes else ""

        def ask(queries: Queries) -> Sequence[Id]:
            ids = queries.event_ids(words, now=now)
            if not status:
                return ids
            rows = queries.event_rows(ids)
            return [row.id for row in rows if status_of(row).value == status]

        return ask

    def cards(self, queries: Queries, ids: Sequence[Id]) -> Mapping[Id, Card]:
        """The title and the day, and below it who comes."""
        clock = self.desk.workspace.clock
        return {row.id: event_card(row, clock) for row in queries.event_rows(ids)}

    def headings(self, queries: Queries, ids: Sequence[Id]) -> Mapping[Id, str]:
        """What is still to come, and what is over."""
        now = self.desk.workspace.clock.now()
        over = [row.id for row in queries.event_rows(ids) if row.ends_at < now]
        if not over:
            return {}
        coming = {ids[0]: translate("events", "Coming")} if ids[0] != over[0] else {}
        return {**coming, over[0]: translate("events", "Over")}

    def empty_state(self) -> EmptyState:
        """None is planned yet."""
        return EmptyState(
            Icon.CALENDAR,
            translate("events", "There are no events yet."),
            advice=translate(
                "events", "An event has a list of people, from the invitation to who was there."
            ),
            action=translate("events", "New event"),
            pressed=self.add_new,
        )

    def read(self, queries: Queries, record_id: Id) -> EventDossier | None:
        """An event with the people on its list."""
        return read_event(queries, record_id, self.desk.workspace.clock.now())

    def blank(self, queries: Queries, about: Id | None) -> EventDossier:  # noqa: ARG002  nothing is about another
        """A new event with the next code."""
        clock = self.desk.workspace.clock
        event = Event(
            id=new_id(),
            code=editing.suggested_code(queries, clock.today()),
            title="",
            starts_at=clock.now(),
            ends_at=clock.now() + _AN_HOUR,
            owner_id=self.desk.workspace.user_id,
        )
        return EventDossier(record=event, users=queries.where(User))

    def editor(self, dossier: EventDossier) -> Editor[Event]:
        """Every field of the event."""
        record = dossier.record
        heading = record.title or translate("events", "New event")
        return Editor(record.id, heading, EventForm(dossier, self.desk.workspace.clock), _STORING)

    def sheet(self, dossier: EventDossier) -> Sheet:
        """Who comes, when and where it is, and everybody on the list."""
        keys = [command for command in self.commands() if command.is_single_key]
        self.made = made = EventSheet(self.desk, dossier, Lent(self.button, self.entry, keys))
        made.people.opened.connect(self.open_participant)
        made.adding.person_wanted.connect(self.add_person)
        made.adding.group_wanted.connect(self.add_group)
        for block, kind in (
            (made.follow_ups, RecordKind.FOLLOW_UP),
            (made.mailings, RecordKind.MAILING),
        ):
            if block is not None:
                block.opened.connect(lambda one, kind=kind: self.wants.emit(OpenRecord(kind, one)))
        self.rooms.follow(dossier)
        return made

    def follow(self, sheet: Sheet, dossier: EventDossier) -> bool:
        """New people come into the sheet; a changed event has another one."""
        is_same = isinstance(sheet, EventSheet) and sheet.is_of(dossier)
        if is_same and isinstance(sheet, EventSheet):
            sheet.follow(dossier)
            self.rooms.follow(dossier)
        return is_same

    def refresh(self, changed_ids: frozenset[str]) -> None:
        """Who takes part changes the rows of events, which are no records of the change."""
        super().refresh(changed_ids | frozenset(self.list.ids))

    def open_record(self, kind: RecordKind, record_id: Id) -> None:
        """Show an event in the room for reading."""
        self.rooms.leave()
        super().open_record(kind, record_id)

    def begin(self, kind: RecordKind, about: Id | None = None) -> None:
        """Begin a new event in the room for reading."""
        self.rooms.leave()
        super().begin(kind, about)

    @action("events", "New event", shortcut="Ctrl+Shift+K", icon=Icon.PLUS, needs_nothing=True)
    def add_new(self) -> None:
        """Begin a new event."""
        self.begin(RecordKind.EVENT)

    @action("kit", "Briefing sheet", shortcut="Ctrl+B", icon=Icon.NOTE)
    def show_briefing(self) -> None:
        """Show on one page what one has to know before the event."""
        if self.reading is not None:
            self.wants.emit(ShowBriefing(self.kind, self.reading.record.id))

    @action("events", "Follow-up", shortcut="Ctrl+Shift+F", icon=Icon.CLOCK)
    def set_follow_up(self) -> None:
        """Set a follow-up about this event."""
        if self.reading is not None:
            record, today = self.reading.record, self.desk.workspace.clock.today()
            follow_up = FollowUp(id=new_id(), event_id=record.id, due_on=today, reason="")
            heading = translate("events", "Follow-up: {name}", name=record.title)
            form = FollowUpForm(self.desk, follow_up)
            self.open_editor(Editor(record.id, heading, form, STORING))

    @action("events", "Delete", shortcut="Ctrl+Delete", icon=Icon.TRASH)
    def delete_event(self) -> None:
        """Delete an event with its list; one to which a mailing invites stays."""
        self.delete(Action.EVENT_DELETED)
