"""Sending what is queued: recorded before and after, no transaction open in between."""

from deskapp.application.actions import Action
from deskapp.application.ports.post import (
    MailSender,
    SendingPostponed,
    SendingRefused,
    SendingUnclear,
)
from deskapp.application.use_cases import outbox
from deskapp.application.use_cases.reply_sending import outgoing
from deskapp.application.workspace import Workspace
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Delivery, Message


def deliver_next(workspace: Workspace, sender: MailSender, account: MailAccount) -> Message | None:
    """Send the oldest queued mail and answer it in its new state; none when nothing was queued.

    A mail that surely did not leave is queued again, and the exception passes on so that
    the caller waits before the next try.

    Raises:
        SendingPostponed: the server could not be reached or asked to come back later.
    """
    with workspace.outbox():
        message = workspace.execute(Action.OUTBOX_MOVED, outbox.claim_next, undoable=False)
        return None if message is None else _deliver(workspace, sender, account, message)


def recover(workspace: Workspace) -> tuple[Message, ...]:
    """Call once at the start, before anything is sent: what was left in the middle is unclear.

    While another program on the same database sends, nothing can be said; a later start does.
    """
    with workspace.outbox(alone=True) as is_alone:
        if not is_alone:
            return ()
        return workspace.execute(Action.OUTBOX_MOVED, outbox.recover, undoable=False)


def _deliver(
    workspace: Workspace, sender: MailSender, account: MailAccount, message: Message
) -> Message:
    raw = workspace.query(lambda queries: queries.content(message.raw_sha256))
    assert raw is not None
    mail = outgoing(message)
    try:
        sender.send(account, raw, mail.sender.address, mail.recipients)
    except SendingPostponed as error:
        _record(workspace, message, Delivery.QUEUED, str(error))
        raise
    except SendingRefused as error:
        return _record(workspace, message, Delivery.REFUSED, str(error))
    except SendingUnclear as error:
        return _record(workspace, message, Delivery.UNCLEAR, str(error))
    return _record(workspace, message, Delivery.SENT)


def _record(workspace: Workspace, message: Message, delivery: Delivery, note: str = "") -> Message:
    return workspace.execute(
        Action.OUTBOX_MOVED,
        lambda work: outbox.record(work, message.id, delivery, note),
        undoable=False,
    )
