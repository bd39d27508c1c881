"""An outbox with mails in it."""

from datetime import UTC, datetime, timedelta

from deskapp.adapters.mail.compose import StandardComposer
from deskapp.adapters.mail.signing_in.logins import Login
from deskapp.application.actions import Action
from deskapp.application.ports.post import Outgoing
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.inquiry import Channel
from deskapp.domain.mail_account import MailAccount, Security, Server
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import new_id

OFFICE = MailAddress("office@desk.example", "Büro")
ANNA = MailAddress("anna@muster.example", "Anna Muster")
AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class NoLogins:
    """``Logins`` at servers that ask for none."""

    def login(self, account: MailAccount, server: Server) -> Login:
        assert not server.user, account
        return Login()


def account(port: int, imap_port: int = 0, imap_user: str = "") -> MailAccount:
    """The office's account on the loopback; without a port there is no IMAP."""
    imap = Server("127.0.0.1", imap_port, Security.LOOPBACK, imap_user) if imap_port else Server()
    smtp = Server("127.0.0.1", port, Security.LOOPBACK)
    return MailAccount(id=new_id(), name="Desk", address=OFFICE.address, imap=imap, smtp=smtp)


def use_account(workspace: Workspace, wanted: MailAccount) -> None:
    """Let the office send through that account, and through no other."""

    def store(work: UnitOfWork) -> None:
        for old in work.where(MailAccount):
            work.delete(old)
        work.save(wanted)

    workspace.execute(Action.SETTINGS_SAVED, store, undoable=False)


def queue_mails(
    workspace: Workspace,
    count: int,
    *,
    to: tuple[MailAddress, ...] = (ANNA,),
    first_at: datetime | None = None,
    apart: timedelta = timedelta(0),
) -> None:
    """Queue so many mails in one inquiry, in one action, to leave at once or one by one."""

    def queue(work: UnitOfWork) -> None:
        inquiry = open_inquiry(work, new_inquiry("Frage", AT, Channel.MAIL))
        for number in range(count):
            message_id = f"{number}@desk.example"
            mail = Outgoing(message_id=message_id, at=AT, sender=OFFICE, to=to, text="Ja.")
            message = Message(
                id=new_id(),
                inquiry_id=inquiry.id,
                direction=Direction.OUT,
                at=AT,
                delivery=Delivery.QUEUED,
                sender=OFFICE,
                to=to,
                message_id=message_id,
                raw_sha256=work.store.put_content(StandardComposer().compose(mail)),
                send_at=first_at + number * apart if first_at else None,
            )
            work.save(message)

    workspace.execute(Action.REPLY_QUEUED, queue)


def a_draft(workspace: Workspace) -> Message:
    """A draft of a new inquiry."""

    def store(work: UnitOfWork) -> Message:
        inquiry = open_inquiry(work, new_inquiry("Frage", AT, Channel.MAIL))
        draft = Message(
            id=new_id(),
            inquiry_id=inquiry.id,
            direction=Direction.OUT,
            at=AT,
            delivery=Delivery.DRAFT,
            subject="Ihre Frage",
            sender=OFFICE,
            to=(ANNA,),
            body_text="1. Fassung",
            message_id=f"{new_id()}@desk.example",
        )
        return work.save(draft)

    return workspace.execute(Action.DRAFT_SAVED, store, undoable=False)


def the_mail(workspace: Workspace, number: int = 0) -> Message:
    """The mail that was queued with that number."""
    key = f"{number}@desk.example"
    (message,) = workspace.query(lambda queries: queries.where(Message, message_id=key))
    return message


def deliveries(workspace: Workspace) -> dict[str, Delivery]:
    """Where each mail stands, by its Message-ID."""
    messages = workspace.query(lambda queries: queries.where(Message))
    return {message.message_id: message.delivery for message in messages}
