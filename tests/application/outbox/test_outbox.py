"""What a person does with mails that wait: call back, hurry, retry, decide."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from deskapp.adapters.storage.database import Database, open_database
from deskapp.application.actions import Action
from deskapp.application.errors import MovedOn
from deskapp.application.ports.post import Refusal
from deskapp.application.rounds import delivery
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import outbox, reply_sending
from deskapp.application.workspace import Workspace
from deskapp.domain.errors import TransitionNotAllowed
from deskapp.domain.message import Delivery, Message, SentCopy
from deskapp.wording.errors import error_sentence
from tests.application.outbox.records import (
    a_draft,
    account,
    queue_mails,
    the_mail,
    use_account,
)
from tests.fixed_clock import FixedClock, no_holidays


class Takes:
    """A server that takes everything."""

    def send(self, *_: object) -> tuple[Refusal, ...]:
        return ()


@pytest.fixture
def workspace(storage: Database, clock: FixedClock) -> Workspace:
    made = Workspace(storage, clock, no_holidays)
    use_account(made, account(1))
    return made


def do(workspace: Workspace, use_case: Callable[[UnitOfWork], Message]) -> Message:
    return workspace.execute(Action.OUTBOX_MOVED, use_case, undoable=False)


def queued(workspace: Workspace, send_at: timedelta | None = None) -> Message:
    """A draft of which the bytes were put into the outbox."""
    draft = a_draft(workspace)
    at = workspace.clock.now() + send_at if send_at else None
    return workspace.execute(
        Action.REPLY_QUEUED, lambda work: reply_sending.queue(work, draft, b"raw", (), at)
    )


def test_every_mail_can_be_called_back_for_a_while(workspace: Workspace) -> None:
    mail = queued(workspace)
    assert mail.send_at == workspace.clock.now() + outbox.UNDO_TIME
    workspace.undo()
    found = workspace.query(lambda q: q.find(Message, mail.id))
    assert found is not None
    assert (found.delivery, found.send_at) == (Delivery.DRAFT, None)


@pytest.mark.parametrize(
    ("chosen", "waits"), [(timedelta(hours=20), timedelta(hours=20)), (timedelta(0), None)]
)
def test_a_mail_leaves_at_the_moment_that_was_chosen(
    workspace: Workspace, clock: FixedClock, chosen: timedelta, waits: timedelta | None
) -> None:
    mail = queued(workspace, chosen)
    assert mail.send_at == clock.now() + (waits or outbox.UNDO_TIME)
    assert delivery.deliver_next(workspace, Takes()) is None
    clock.moment = mail.send_at
    sent = delivery.deliver_next(workspace, Takes())
    assert sent is not None
    assert sent.delivery is Delivery.SENT


@pytest.mark.parametrize("step", [Delivery.SENDING, Delivery.SENT])
def test_what_is_leaving_cannot_be_called_back(
    workspace: Workspace, clock: FixedClock, step: Delivery
) -> None:
    mail = queued(workspace)
    clock.forward(seconds=15)
    do(workspace, lambda work: work.save(mail.delivered(Delivery.SENDING)))
    if step is Delivery.SENT:
        do(workspace, lambda work: outbox.taken(work, mail.id, ()))
    with pytest.raises(outbox.AlreadyLeaving) as told:
        do(workspace, lambda work: outbox.back_to_draft(work, mail.id))
    assert "cannot be called back" in error_sentence(told.value)
    with pytest.raises(outbox.AlreadyLeaving):
        do(workspace, lambda work: outbox.send_now(work, mail.id))
    with pytest.raises(MovedOn) as moved_on:
        workspace.undo()
    assert "else it has left" in error_sentence(moved_on.value)


@pytest.mark.fault("SND-07")
def test_a_mail_that_waited_when_the_program_ended_leaves_once(
    sqlite_file: Path, clock: FixedClock
) -> None:
    before = Workspace(open_database(str(sqlite_file), clock), clock, no_holidays)
    use_account(before, account(1))
    mail = queued(before)
    before.close()
    after = Workspace(open_database(str(sqlite_file), clock), clock, no_holidays)
    assert delivery.recover(after) == ()
    assert after.query(outbox.next_due) == mail.send_at
    clock.forward(seconds=15)
    assert delivery.deliver_next(after, Takes()) is not None
    assert delivery.deliver_next(after, Takes()) is None
    after.close()


def test_a_mail_can_be_hurried(workspace: Workspace) -> None:
    mail = queued(workspace, timedelta(days=1))
    do(workspace, lambda work: outbox.send_now(work, mail.id))
    assert delivery.deliver_next(workspace, Takes()) is not None


def test_what_was_put_off_can_be_tried_at_once_and_what_is_for_later_waits(
    workspace: Workspace, clock: FixedClock
) -> None:
    later = queued(workspace, timedelta(days=1))
    queue_mails(workspace, 1)
    tried = do(workspace, lambda work: outbox.claim_next(work) or the_mail(workspace))
    do(workspace, lambda work: outbox.put_off(work, tried.id, "451 later"))
    workspace.execute(Action.OUTBOX_MOVED, outbox.try_now, undoable=False)
    due = workspace.query(lambda q: outbox.due(q, clock.now()))
    assert [each.id for each in due] == [tried.id]
    assert workspace.query(lambda q: q.find(Message, later.id)) == later


def test_a_mail_back_among_the_drafts_begins_anew(workspace: Workspace) -> None:
    queue_mails(workspace, 1)
    mail = do(workspace, lambda work: outbox.claim_next(work) or the_mail(workspace))
    do(workspace, lambda work: outbox.put_off(work, mail.id, "451 later"))
    draft = do(workspace, lambda work: outbox.back_to_draft(work, mail.id))
    assert draft == replace(
        mail,
        version=draft.version,
        delivery=Delivery.DRAFT,
        delivery_note="",
        attempts=0,
        send_at=None,
    )


def test_what_reached_some_alone_can_be_left_at_that(workspace: Workspace) -> None:
    queue_mails(workspace, 1)
    mail = do(workspace, lambda work: outbox.claim_next(work) or the_mail(workspace))
    refusals = (Refusal("bert@nord.example", "550 no", for_good=True),)
    do(workspace, lambda work: outbox.taken(work, mail.id, refusals))
    settled = do(workspace, lambda work: outbox.settle(work, mail.id))
    assert (settled.delivery, settled.refused) == (Delivery.SENT, ("bert@nord.example",))
    do(workspace, lambda work: outbox.note_copy(work, mail.id, SentCopy.MISSING))
    assert do(workspace, lambda work: outbox.settle(work, mail.id)).sent_copy is SentCopy.NONE
    with pytest.raises(TransitionNotAllowed):
        do(workspace, lambda work: outbox.retry_refused(work, mail.id))


def test_the_account_is_that_of_the_sender(workspace: Workspace) -> None:
    queue_mails(workspace, 1)
    other = replace(account(2), name="Other", address="second@desk.example")
    workspace.execute(Action.SETTINGS_SAVED, lambda work: work.save(other), undoable=False)
    mail = the_mail(workspace)
    found = workspace.query(lambda q: outbox.account_of(q, mail))
    assert found is not None
    assert found.address == "office@desk.example"
    assert mail.sender is not None
    stranger = replace(mail, sender=replace(mail.sender, address="SECOND@desk.example"))
    assert workspace.query(lambda q: outbox.account_of(q, stranger)) == replace(other, version=1)
