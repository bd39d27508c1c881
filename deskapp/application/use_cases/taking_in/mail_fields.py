"""What a message holds of the mail that it came as: all of it can be read again from the bytes."""

from dataclasses import replace
from typing import Final

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.message import Attachment, Message
from deskapp.domain.record import Id
from deskapp.domain.text_rules import one_line

MOST_REFERENCES: Final = 50


def as_read(message: Message, mail: IncomingMail) -> Message:
    """The message with what the mail says; when, where, whose and from whom stays as it is."""
    return replace(
        message,
        subject=one_line(mail.subject)[:998],
        sender=mail.sender,
        to=mail.to,
        cc=mail.cc,
        body_text=mail.body,
        reply_text=mail.reply_text if mail.reply_text.strip() != mail.body.strip() else "",
        attachments=tuple(
            Attachment(part.name, part.size, part.sha256, part.content_type, part.inline)
            for part in mail.attachments
        ),
        automatic=mail.kind,
        message_id=mail.message_id,
        in_reply_to=next(iter(mail.in_reply_to), ""),
        references=mail.references[-MOST_REFERENCES:],
    )


def contact_of(work: UnitOfWork, sender: MailAddress | None) -> Id | None:
    """The only contact that has the sender's address."""
    known = work.store.contacts_by_mail(sender.address) if sender else ()
    return known[0] if len(known) == 1 else None
