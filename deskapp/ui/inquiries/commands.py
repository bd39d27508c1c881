"""What a person can do with inquiries, each with its key; most open a small form."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import follow_ups, inquiries, senders
from deskapp.domain.dates.working_days import Calendar, add_months
from deskapp.domain.inquiry import Inquiry, State
from deskapp.domain.mail.matching import SenderSuggestion
from deskapp.domain.message import Direction
from deskapp.domain.record import Id
from deskapp.domain.template import Template
from deskapp.ui.inquiries.changes import Changes
from deskapp.ui.inquiries.open_forms import MakeForm, OpenForms
from deskapp.ui.inquiries.panels.all_fields import AllFieldsPanel
from deskapp.ui.inquiries.panels.closing import ClosingPanel
from deskapp.ui.inquiries.panels.follow_up import DuePanel, FollowUpPanel
from deskapp.ui.inquiries.panels.note import NotePanel
from deskapp.ui.inquiries.panels.person import PersonPanel
from deskapp.ui.inquiries.panels.standing import (
    HandOverPanel,
    KindPanel,
    PriorityPanel,
)
from deskapp.ui.inquiries.panels.turn import TurnPanel
from deskapp.ui.inquiries.record.view import InquiryView
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import LogCall, MakeLetter
from deskapp.wording.language import translate

_WEEK: Final = timedelta(weeks=1)


class InquiryCommands(QObject):
    """Works the inquiry shown, or all that are selected where that makes sense."""

    wants = Signal(object)
    says = Signal(object)

    def __init__(
        self,
        desk: Desk,
        view: InquiryView,
        selected: Callable[[], Sequence[Id]],
        listed: Callable[[], Sequence[Id]],
    ) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._selected, self._listed = selected, listed
        self._changes = Changes(desk, self)
        self._changes.says.connect(self.says)
        self.forms = OpenForms(desk, view)
        self.forms.says.connect(self.says)
        self.forms.wants.connect(self.wants)

    @action("inquiries", "Reply", shortcut="A", icon=Icon.REPLY)
    def reply(self) -> None:
        """Write a reply below the conversation."""
        self._view.begin_reply()

    @action("inquiries", "Internal note", shortcut="N", icon=Icon.NOTE)
    def note(self) -> None:
        """Note something for the office alone."""
        self.open_form(NotePanel)

    @action("inquiries", "Set a follow-up", shortcut="W", icon=Icon.CLOCK)
    def follow_up(self) -> None:
        """Promise something with a date."""
        self.open_form(FollowUpPanel)

    @action("inquiries", "Call note about it", shortcut="C", icon=Icon.PHONE)
    def log_call(self) -> None:
        """Log a call in this inquiry."""
        if self._view.sheet is not None:
            inquiry = self._view.sheet.inquiry
            self.wants.emit(LogCall(inquiry.contact_id, inquiry.id))

    @action("inquiries", "Last reply as a letter")
    def letter(self) -> None:
        """Make a letter of what was last written from here, be it sent or not."""
        said = self._view.sheet.messages if self._view.sheet else ()
        written = [row.id for row in said if row.direction is Direction.OUT]
        if written:
            self.wants.emit(MakeLetter(written[-1]))
        else:
            self.says.emit(Notice(translate("inquiries", "There is no reply here yet.")))

    @action("inquiries", "Close it", shortcut="E", icon=Icon.DONE)
    def close(self) -> None:
        """Close it, with what the reports need."""
        self.open_form(ClosingPanel)

    @action("inquiries", "Change the status", shortcut="S")
    def state(self) -> None:
        """Open the menu of the states that may follow."""
        self._view.header.state.showMenu()

    @action("inquiries", "Claim it", shortcut="U", icon=Icon.PERSON)
    def claim(self) -> None:
        """Work on it oneself."""
        self.give_to(self._desk.workspace.user_id)

    @action("inquiries", "Hand over", shortcut="Z")
    def hand_over(self) -> None:
        """Give it, or all selected, to somebody else."""
        self.open_form(HandOverPanel, tuple(self._selected()))

    @action("inquiries", "Hand over the whole list", shortcut="Shift+Z")
    def hand_over_all(self) -> None:
        """Give all that are listed to somebody else, as those of a colleague who is ill."""
        self.open_form(HandOverPanel, tuple(self._listed()))

    @action("inquiries", "Answer by", shortcut="D", icon=Icon.CALENDAR)
    def due(self) -> None:
        """Say until when it shall be answered."""
        self.open_form(DuePanel)

    @action("inquiries", "Whose turn is it?", shortcut="B", icon=Icon.WAITING)
    def turn(self) -> None:
        """Say whose turn it is."""
        self.open_form(TurnPanel)

    @action("inquiries", "Priority", shortcut="P", icon=Icon.FLAG)
    def priority(self) -> None:
        """Make it urgent, with a reason, or not."""
        self.open_form(PriorityPanel)

    @action("inquiries", "Kind and topics", shortcut="T")
    def kind(self) -> None:
        """Say what it is about."""
        self.open_form(KindPanel)

    @action("inquiries", "Choose the person", shortcut="G", icon=Icon.CONTACTS)
    def person(self) -> None:
        """Say who is asking."""
        self.open_form(PersonPanel)

    @action("inquiries", "Edit all fields", shortcut="F2", icon=Icon.EDIT)
    def edit(self) -> None:
        """Edit every field."""
        if self._view.sheet is not None:
            place = self._view.show_whole_panel()
            self.forms.open(AllFieldsPanel, self._view.sheet, place)

    @action("inquiries", "Due a day later", shortcut="1")
    def later_by_a_day(self) -> None:
        """Move the day by a working day."""
        self._postpone(lambda day, calendar: calendar.add_working_days(day, 1))

    @action("inquiries", "Due two days later", shortcut="2")
    def later_by_two_days(self) -> None:
        """Move the day by two working days."""
        self._postpone(lambda day, calendar: calendar.add_working_days(day, 2))

    @action("inquiries", "Due a week later", shortcut="3")
    def later_by_a_week(self) -> None:
        """Move the day by a week."""
        self._postpone(lambda day, calendar: calendar.next_working_day(day + _WEEK))

    @action("inquiries", "Due two weeks later", shortcut="4")
    def later_by_two_weeks(self) -> None:
        """Move the day by two weeks."""
        self._postpone(lambda day, calendar: calendar.next_working_day(day + 2 * _WEEK))

    @action("inquiries", "Due a month later", shortcut="5")
    def later_by_a_month(self) -> None:
        """Move the day by a month."""
        self._postpone(lambda day, calendar: calendar.next_working_day(add_months(day, 1)))

    def move(self, state: State) -> None:
        """Bring the inquiry to another state; closing asks what the reports need."""
        inquiry_id = self._view.inquiry_id
        if state is State.CLOSED:
            self.close()
        elif inquiry_id is not None:
            self._changes.do(
                Action.INQUIRY_MOVED, lambda work: inquiries.move(work, inquiry_id, state)
            )

    def give_to(self, owner_id: Id | None) -> None:
        """Give all that are selected to a user, or to the team."""
        ids = self._selected()

        def give(work: UnitOfWork) -> None:
            for inquiry_id in ids:
                inquiries.hand_over(work, inquiry_id, owner_id)

        if ids:
            is_claim = owner_id is not None and owner_id == self._desk.workspace.user_id
            self._changes.do(
                Action.INQUIRY_CLAIMED if is_claim else Action.INQUIRY_HANDED_OVER, give
            )

    def accept(self, suggestion: SenderSuggestion) -> None:
        """Take over who wrote."""
        inquiry_id = self._view.inquiry_id
        if inquiry_id is not None:
            self._changes.do(
                Action.SENDER_ACCEPTED, lambda work: senders.accept(work, inquiry_id, suggestion)
            )

    def make_contact(self) -> None:
        """Make whoever wrote a contact."""
        inquiry_id = self._view.inquiry_id
        if inquiry_id is not None:
            self._changes.do(
                Action.CONTACT_SAVED, lambda work: senders.make_contact(work, inquiry_id)
            )

    def reply_from(self, template_id: Id) -> bool:
        """Write to the inquiry shown from that template; false where none is shown."""
        if self._view.inquiry_id is None:
            return False
        self._desk.ask(
            lambda queries: queries.find(Template, template_id), owner=self, done=self._reply_from
        )
        return True

    def _reply_from(self, template: Template | None) -> None:
        if template is not None:
            self._view.reply_with(template)

    def finish_follow_up(self, follow_up_id: Id) -> None:
        """Note that a follow-up is done."""
        self._changes.do(Action.FOLLOW_UP_DONE, lambda work: follow_ups.finish(work, follow_up_id))

    def _postpone(self, later: Callable[[date, Calendar], date]) -> None:
        ids = self._selected()

        def postpone(work: UnitOfWork) -> None:
            for inquiry_id in ids:
                inquiry = work.get(Inquiry, inquiry_id)
                start = max(inquiry.due_on or work.today, work.today)
                work.save(replace(inquiry, due_on=later(start, work.calendar)))

        if ids:
            self._changes.do(Action.INQUIRY_EDITED, postpone)

    def open_form(self, make: MakeForm, *about: Hashable) -> None:
        """Open a form below the conversation."""
        if self._view.sheet is not None:
            self.forms.open(make, self._view.sheet, self._view.small_panel, *about)
            self._view.conversation.go_to_newest()
