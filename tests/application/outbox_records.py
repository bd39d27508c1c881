"""An outbox with mails in it."""

from datetime import UTC, datetime

from deskapp.adapters.mail.compose import StandardComposer
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


class NoSecrets:
    """The ``Secrets`` port of servers that ask for no login."""

    def password(self, account: str) -> str | None:
        raise NotImplementedError(account)

    def keep(self, account: str, password: str) -> bool:
        raise NotImplementedError(account, password)


def account(port: int) -> MailAccount:
    server = Server("127.0.0.1", port, Security.LOOPBACK)
    return MailAccount(id=new_id(), name="Desk", address=OFFICE.address, smtp=server)


def queue_mails(workspace: Workspace, count: int) -> None:
    """Queue so many mails in one inquiry, in one action."""

    def queue(work: UnitOfWork) -> None:
        inquiry = open_inquiry(work, new_inquiry("Frage", AT, Channel.MAIL))
        for number in range(count):
            message_id = f"{number}@desk.example"
            mail = Outgoing(message_id=message_id, at=AT, sender=OFFICE, to=(ANNA,), text="Ja.")
            message = Message(
                id=new_id(),
                inquiry_id=inquiry.id,
                direction=Direction.OUT,
                at=AT,
                delivery=Delivery.QUEUED,
                sender=OFFICE,
                to=(ANNA,),
                message_id=message_id,
                raw_sha256=work.store.put_content(StandardComposer().compose(mail)),
            )
            work.save(message)

    workspace.execute(Action.REPLY_QUEUED, queue)


def deliveries(workspace: Workspace) -> dict[str, Delivery]:
    """Where each mail stands, by its Message-ID."""
    messages = workspace.query(lambda queries: queries.where(Message))
    return {message.message_id: message.delivery for message in messages}
