"""Mails that come in, and what is stored of them."""

from deskapp.application.actions import Action
from deskapp.application.use_cases import intake
from deskapp.application.use_cases.intake import TakenIn
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.message import Message
from deskapp.domain.record import Id, new_id

ASKER = MailAddress("o.fennen@nordwind.example", "Okka Fennen")
COLLEAGUE = MailAddress("t.harms@nordwind.example", "Tjark Harms")
STRANGER = MailAddress("x@anderswo.example", "Wer Anders")
OFFICE = MailAddress("kontakt@example.org", "Das Büro")


def mail(**said: object) -> IncomingMail:
    values: dict[str, object] = {
        "subject": "Fördermittel für Wasserstoff",
        "senders": (ASKER,),
        "to": (OFFICE,),
        "message_id": f"{new_id()}@nordwind.example",
        "text": "Guten Tag,\nwelche Programme gibt es?",
        "reply_text": "Guten Tag,\nwelche Programme gibt es?",
    }
    return IncomingMail(**(values | said))  # type: ignore[arg-type]  # names of fields


def take(workspace: Workspace, read: IncomingMail, raw: bytes = b"") -> TakenIn:
    raw = raw or new_id().encode()
    return workspace.execute(Action.MAIL_TAKEN_IN, lambda work: intake.take_in(work, raw, read))


def stored(workspace: Workspace, inquiry_id: Id | None) -> Inquiry:
    assert inquiry_id is not None
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, inquiry_id))
    assert inquiry is not None
    return inquiry


def messages(workspace: Workspace, inquiry_id: Id | None) -> tuple[Message, ...]:
    return workspace.query(lambda queries: queries.where(Message, inquiry_id=inquiry_id))
