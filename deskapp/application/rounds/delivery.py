"""Sending what is due: recorded before and after, no transaction open in between."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from deskapp.application.actions import Action
from deskapp.application.errors import Outdated, OutsideError
from deskapp.application.ports.accounts.sign_in import LOGIN_ERRORS
from deskapp.application.ports.post import (
    Mailbox,
    MailSender,
    SendingPostponed,
    SendingRefused,
    SendingUnclear,
    ServerAway,
)
from deskapp.application.ports.records import Reader
from deskapp.application.rounds.mailbox_copies import keep_copies, look_for_unclear
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import outbox
from deskapp.application.use_cases.mailings.door import may_leave
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery, Message, SentCopy

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What became of the mails that were due.

    ``has_account`` is false where something is due and there is no account to send it through.
    ``stopped`` is why nothing leaves until a person has mended it, ``copy_failed`` why copies
    are missing. At ``next_at`` something is due again.
    """

    messages: tuple[Message, ...] = ()
    has_account: bool = True
    stopped: ServerAway | None = None
    copy_failed: OutsideError | None = None
    next_at: datetime | None = None


def deliver_due(
    workspace: Workspace,
    sender: MailSender,
    mailbox: Mailbox,
    goes_on: Callable[[], bool] = lambda: True,
) -> Round:
    """Send everything that is due, and put the copies into the mailbox.

    ``goes_on`` is asked before each mail; when it says no, the rest waits for the next round.
    """
    messages: list[Message] = []
    stopped = None
    with workspace.outbox():
        try:
            while goes_on() and (message := deliver_next(workspace, sender)):
                messages.append(message)
        except ServerAway as error:
            stopped = error
        if not goes_on():
            return Round(messages=tuple(messages), stopped=stopped)
        look_for_unclear(workspace, mailbox, messages)
        wanted = [each for each in messages if each.sent_copy is SentCopy.WANTED]
        copy_failed = keep_copies(workspace, mailbox, wanted)
    return Round(
        messages=tuple(messages),
        has_account=workspace.query(lambda q: _has_account(q, workspace.clock.now())),
        stopped=stopped,
        copy_failed=copy_failed or _keep_owed_copies(workspace, mailbox),
        next_at=workspace.query(outbox.next_due),
    )


def deliver_next(workspace: Workspace, sender: MailSender) -> Message | None:
    """Send the next mail that is due and answer it in its new state; none when nothing is due.

    Raises:
        ServerAway: the account lets nobody in until a person has mended it; the mail waits.
    """
    with workspace.outbox():
        message = _claimed(workspace)
        return None if message is None else _deliver(workspace, sender, message)


def recover(workspace: Workspace) -> tuple[Message, ...]:
    """Call once at the start, before anything is sent: what was left in the middle is unclear.

    While another program on the same database sends, nothing can be said; a later start does.
    """
    with workspace.outbox(alone=True) as is_alone:
        return _record(workspace, outbox.recover) if is_alone else ()


def reconcile(workspace: Workspace, mailbox: Mailbox) -> OutsideError | None:
    """Look up what is unclear, and put copies into the mailbox that an earlier run still owed.

    Answers why copies are missing, where they are.
    """
    unclear = workspace.query(lambda q: q.where(Message, delivery=Delivery.UNCLEAR))
    look_for_unclear(workspace, mailbox, unclear)
    return _keep_owed_copies(workspace, mailbox)


def _keep_owed_copies(workspace: Workspace, mailbox: Mailbox) -> OutsideError | None:
    """Alone, so that nobody else is just putting one of them there."""
    with workspace.outbox(alone=True) as is_alone:
        if not is_alone:
            return None
        wanted = workspace.query(lambda q: q.where(Message, sent_copy=SentCopy.WANTED))
        return keep_copies(workspace, mailbox, wanted)


def _has_account(reader: Reader, now: datetime) -> bool:
    return all(outbox.account_of(reader, each) for each in outbox.due(reader, now)[:1])


def _claimed(workspace: Workspace) -> Message | None:
    while True:
        # Another program may take the same mail at the same moment: then the next one is ours.
        with suppress(Outdated):
            return _record(workspace, lambda work: outbox.claim_next(work, may_leave))


def _deliver(workspace: Workspace, sender: MailSender, message: Message) -> Message:
    raw = workspace.query(lambda queries: queries.content(message.raw_sha256))
    account = workspace.query(lambda queries: outbox.account_of(queries, message))
    assert raw is not None
    assert account is not None
    assert message.sender is not None
    try:
        refusals = sender.send(account, raw, message.sender.address, message.envelope)
    except ServerAway as error:
        note = str(error)
        if error.code not in LOGIN_ERRORS:
            return _record(workspace, lambda work: outbox.put_off_all(work, message.id, note))
        _record(workspace, lambda work: outbox.put_back(work, message.id, note))
        raise
    except SendingPostponed as error:
        note = str(error)
        return _record(workspace, lambda work: outbox.put_off(work, message.id, note))
    except SendingRefused as error:
        note = str(error)
        return _record(workspace, lambda work: outbox.refuse(work, message.id, note))
    except SendingUnclear as error:
        note = str(error)
        return _record(workspace, lambda work: outbox.doubt(work, message.id, note))
    return _record(workspace, lambda work: outbox.taken(work, message.id, refusals))


def _record(workspace: Workspace, use_case: Callable[[UnitOfWork], T]) -> T:
    return workspace.execute(Action.OUTBOX_MOVED, use_case, undoable=False)
