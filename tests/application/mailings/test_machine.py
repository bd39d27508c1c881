"""Whatever happens in whatever order: nobody gets two letters, and no closed gate is passed."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from shutil import copy2
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from deskapp.adapters.mail.compose import StandardComposer
from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.actions import Action
from deskapp.application.use_cases import outbox
from deskapp.application.use_cases.mailings import chosen, consents, course, sending
from deskapp.application.use_cases.mailings.door import may_leave
from deskapp.application.use_cases.mailings.letters import Writing
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.mailing import MailingState
from deskapp.domain.message import Message
from tests.application.mailings.mailing_office import (
    a_mailing,
    current,
    people,
    recipients,
    written,
)
from tests.fixed_clock import FixedClock
from tests.reply_scene import set_the_scene

PEOPLE = 8
NUMBERS = st.integers(0, PEOPLE - 1)


class MailingMachine(RuleBasedStateMachine):
    """One mailing in one office; ``sent`` is what a server has taken."""

    new_file: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.file = Path(copy2(self.new_file, self.folder.name))
        self.clock = FixedClock()
        self.workspace = self.opened()
        set_the_scene(self.workspace)
        self.people = people(self.workspace, PEOPLE)
        self.mailing = a_mailing(self.workspace, self.people[:3])
        self.writing = Writing(self.clock, LiquidTemplates(), StandardComposer())
        self.sent: list[Message] = []

    def opened(self) -> Workspace:
        return Workspace(open_database(str(self.file), self.clock), self.clock, german_holidays)

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()

    @property
    def state(self) -> MailingState:
        return current(self.workspace, self.mailing).state

    @contextmanager
    def crash(self) -> Iterator[None]:
        """Leave a transaction before its end, and open the database anew."""
        with pytest.raises(ZeroDivisionError):
            yield
        self.workspace.close()
        self.workspace = self.opened()

    @precondition(lambda self: self.state is MailingState.DRAFT)
    @rule(numbers=st.lists(NUMBERS, min_size=1))
    def add(self, numbers: list[int]) -> None:
        ids = [self.people[number].id for number in numbers]
        self.workspace.execute(
            Action.RECIPIENTS_CHANGED, lambda work: chosen.add_contacts(work, self.mailing.id, ids)
        )

    @precondition(lambda self: self.state is not MailingState.RUNNING)
    @rule(number=NUMBERS)
    def remove(self, number: int) -> None:
        ids = [each.id for each in recipients(self.workspace, self.mailing)]
        self.workspace.execute(
            Action.RECIPIENTS_CHANGED, lambda work: chosen.remove(work, ids[number : number + 1])
        )

    @rule(number=NUMBERS, is_out=st.booleans())
    def leave_out(self, number: int, is_out: bool) -> None:
        ids = [each.id for each in recipients(self.workspace, self.mailing)]
        self.workspace.execute(
            Action.RECIPIENTS_CHANGED,
            lambda work: chosen.leave_out(work, ids[number : number + 1], is_out=is_out),
        )

    @rule(number=NUMBERS)
    def object_to(self, number: int) -> None:
        self.workspace.execute(
            Action.OBJECTION_NOTED,
            lambda work: consents.object_to_mailings(work, self.people[number].id),
        )

    @rule(number=NUMBERS)
    def withdraw(self, number: int) -> None:
        contact_id = self.people[number].id
        (given,) = self.workspace.query(lambda q: q.where(Consent, contact_id=contact_id))
        self.workspace.execute(
            Action.CONSENT_WITHDRAWN, lambda work: consents.withdraw(work, given.id)
        )

    @initialize(is_running=st.sampled_from([True, True, False]))
    def begin(self, is_running: bool) -> None:
        """Most of what can go wrong happens while letters are under way."""
        if is_running:
            self.add(list(range(PEOPLE)))
            self.run()

    @rule()
    def run(self) -> None:
        """Start or go on, and write what there is to be written."""
        self.workspace.execute(
            Action.MAILING_STARTED, lambda work: course.start(work, self.mailing.id)
        )
        self.workspace.execute(
            Action.LETTERS_QUEUED,
            lambda work: sending.write_letters(work, self.writing, self.mailing.id),
        )

    @rule()
    def crash_while_writing(self) -> None:
        with self.crash():
            self.workspace.execute(
                Action.LETTERS_QUEUED,
                lambda work: sending.write_letters(work, self.writing, self.mailing.id) / 0,
            )

    @precondition(lambda self: self.state in {MailingState.RUNNING, MailingState.PAUSED})
    @rule()
    def pause(self) -> None:
        self.workspace.execute(
            Action.MAILING_PAUSED, lambda work: course.pause(work, self.mailing.id)
        )

    @rule(count=st.integers(1, PEOPLE))
    def deliver(self, count: int) -> None:
        self.clock.forward(minutes=10)
        for _ in range(count):
            mail = self.workspace.execute(
                Action.OUTBOX_MOVED, lambda work: outbox.claim_next(work, may_leave)
            )
            if mail is None:
                return
            self.take(mail)

    def take(self, mail: Message) -> None:
        """What a server gets; by the law nothing that a closed gate keeps."""
        contact_id = mail.contact_id
        assert contact_id is not None
        person = self.workspace.query(lambda q: q.find(Contact, contact_id))
        (given,) = self.workspace.query(lambda q: q.where(Consent, contact_id=contact_id))
        assert person is not None
        assert person.objection is None
        assert given.holds_on(self.clock.today())
        assert [each.address for each in mail.to] == [person.mail]
        assert mail.cc == ()
        assert mail.send_at is None or mail.send_at <= self.clock.now() + timedelta(0)
        self.sent.append(mail)
        self.workspace.execute(Action.OUTBOX_MOVED, lambda work: outbox.taken(work, mail.id, ()))

    @invariant()
    def nobody_is_written_to_twice(self) -> None:
        taken = Counter(address for mail in self.sent for address in mail.recipients)
        stored = Counter(
            address for mail in written(self.workspace, self.mailing) for address in mail.recipients
        )
        assert max(taken.values(), default=0) <= 1
        assert max(stored.values(), default=0) <= 1

    @invariant()
    def every_letter_belongs_to_one_recipient(self) -> None:
        known = [r.message_id for r in recipients(self.workspace, self.mailing) if r.message_id]
        assert sorted(known) == sorted(mail.id for mail in written(self.workspace, self.mailing))


def test_no_order_of_events_breaks_the_law(new_sqlite_file: Path) -> None:
    MailingMachine.new_file = new_sqlite_file
    machine = MailingMachine.TestCase
    machine.settings = settings(max_examples=30, stateful_step_count=15, deadline=None)
    machine("runTest").runTest()
