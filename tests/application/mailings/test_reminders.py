from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from deskapp.application.actions import Action
from deskapp.application.rounds import mailings as mailing_rounds
from deskapp.application.tools import Tools
from deskapp.application.use_cases import outbox
from deskapp.application.use_cases.mailings import chosen, consents, course, reminders
from deskapp.application.use_cases.mailings.letters import LettersIncomplete
from deskapp.application.use_cases.mailings.reminders import Wanted
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mailings.answers import Standing
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Automatic, Delivery, Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.domain.template import TemplateText
from tests.application.mailings.mailing_office import (
    current,
    office_with_mailing,
    recipients,
    written,
)
from tests.fixed_clock import FixedClock

REMINDER = TemplateText(
    "de",
    "Erinnerung: {{ rundschreiben.titel }}",
    "{{ anrede }}\n\nam {{ rundschreiben.datum | datum_lang }} haben wir Ihnen geschrieben.",
)


@pytest.fixture
def mailing(workspace: Workspace, tools: Tools, clock: FixedClock) -> Mailing:
    """A mailing that five people have got."""
    made = office_with_mailing(workspace, 5)
    workspace.execute(
        Action.MAILING_SAVED,
        lambda work: course.save_mailing(work, replace(made, reminder_texts=(REMINDER,))),
    )
    mailing_rounds.start(workspace, tools, made.id)
    deliver(workspace, clock)
    return made


def deliver(workspace: Workspace, clock: FixedClock) -> None:
    clock.forward(hours=1)
    while mail := workspace.execute(Action.OUTBOX_MOVED, outbox.claim_next, undoable=False):
        workspace.execute(
            Action.OUTBOX_MOVED, partial(outbox.taken, message_id=mail.id, refusals=())
        )


def answer(workspace: Workspace, to: Message, automatic: Automatic = Automatic.NO) -> None:
    mail = Message(
        id=new_id(),
        inquiry_id=to.inquiry_id,
        direction=Direction.IN,
        at=workspace.clock.now(),
        sender=MailAddress(to.to[0].address),
        in_reply_to=to.message_id,
        automatic=automatic,
    )
    workspace.execute(Action.MAIL_TAKEN_IN, lambda work: save(work, mail))


def remind(
    workspace: Workspace, tools: Tools, mailing: Mailing, ids: Sequence[Id] | None = None
) -> int:
    chosen_ids = ids or [each.id for each in recipients(workspace, mailing)]
    since = reminders.reminded_lately(workspace.clock.now(), workspace.calendar())
    return mailing_rounds.remind(workspace, tools, mailing.id, Wanted(chosen_ids, since))


def standings(workspace: Workspace, mailing: Mailing) -> list[Standing]:
    found = workspace.query(lambda q: reminders.mailing_exchanges(q, mailing))
    return [each.standing for each in found.values()]


def test_only_those_without_an_answer_are_reminded(
    workspace: Workspace, tools: Tools, mailing: Mailing, clock: FixedClock
) -> None:
    letters = written(workspace, mailing)
    answer(workspace, letters[0])
    answer(workspace, letters[1], Automatic.BOUNCE)
    answer(workspace, letters[2], Automatic.OUT_OF_OFFICE)
    third = recipients(workspace, mailing)[3]
    workspace.execute(
        Action.RECIPIENTS_CHANGED, lambda work: chosen.decline(work, [third.id], declined=True)
    )
    assert remind(workspace, tools, mailing) == 2
    assert standings(workspace, mailing) == [
        Standing.ANSWERED,
        Standing.RETURNED,
        Standing.REMINDED,
        Standing.DECLINED,
        Standing.REMINDED,
    ]
    first, second = written(workspace, mailing)[5:]
    assert (first.in_reply_to, first.references) == (
        letters[2].message_id,
        (letters[2].message_id,),
    )
    assert second.to == letters[4].to
    assert first.subject == "Erinnerung: Netzwerktreffen"
    assert "am 23. November 2026 haben wir Ihnen geschrieben." in first.body_text
    deliver(workspace, clock)
    assert {each.delivery for each in written(workspace, mailing)} == {Delivery.SENT}


def test_nobody_is_reminded_twice_within_three_working_days(
    workspace: Workspace, tools: Tools, mailing: Mailing, clock: FixedClock
) -> None:
    assert remind(workspace, tools, mailing) == 5
    assert remind(workspace, tools, mailing) == 0
    clock.forward(days=2)
    assert remind(workspace, tools, mailing) == 0
    clock.forward(days=1)
    assert remind(workspace, tools, mailing) == 5


def test_whoever_insists_may_remind_sooner_and_once(
    workspace: Workspace, tools: Tools, mailing: Mailing, clock: FixedClock
) -> None:
    remind(workspace, tools, mailing)
    clock.forward(minutes=5)
    first = recipients(workspace, mailing)[0]
    wanted = Wanted([first.id], workspace.clock.now())
    assert mailing_rounds.remind(workspace, tools, mailing.id, wanted) == 1
    assert len(written(workspace, mailing)) == 11


def test_the_gate_is_asked_again(workspace: Workspace, tools: Tools, mailing: Mailing) -> None:
    first = recipients(workspace, mailing)[0]
    workspace.execute(
        Action.OBJECTION_NOTED, lambda work: consents.object_to_mailings(work, first.contact_id)
    )
    assert remind(workspace, tools, mailing) == 4


def test_a_reminder_that_lacks_something_is_not_sent(
    workspace: Workspace, tools: Tools, mailing: Mailing
) -> None:
    broken = TemplateText("de", "Erinnerung", "{{ frist }}")
    changed = replace(current(workspace, mailing), reminder_texts=(broken,))
    workspace.execute(Action.MAILING_SAVED, lambda work: course.save_mailing(work, changed))
    with pytest.raises(LettersIncomplete) as refused:
        remind(workspace, tools, mailing)
    assert refused.value.hindrances[0].name == "Kim Muster0"
    assert len(written(workspace, mailing)) == 5


def test_a_reminder_taken_back_leaves_the_one_before(
    workspace: Workspace, tools: Tools, mailing: Mailing, clock: FixedClock
) -> None:
    remind(workspace, tools, mailing)
    deliver(workspace, clock)
    before = [each.reminder_id for each in recipients(workspace, mailing)]
    clock.forward(days=7)
    remind(workspace, tools, mailing)
    workspace.execute(Action.MAILING_PAUSED, lambda work: course.pause(work, mailing.id))
    assert [each.reminder_id for each in recipients(workspace, mailing)] == before
    assert all(before)


def test_an_answer_before_the_reminder_leaves_is_too_late_for_nothing(
    workspace: Workspace, tools: Tools, mailing: Mailing
) -> None:
    remind(workspace, tools, mailing)
    reminder = written(workspace, mailing)[5]
    answer(workspace, reminder)
    assert standings(workspace, mailing)[0] is Standing.ANSWERED
    assert reminder.send_at is not None
    assert reminder.send_at > workspace.clock.now() + timedelta(seconds=10)
