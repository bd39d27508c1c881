"""Whether the sender of a mail takes part in an inquiry already: a stranger never joins one."""

from enum import Enum

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.senders import own_addresses
from deskapp.domain.addresses.free_mail import is_free_mail
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.message import Automatic, Message


class WrittenBy(Enum):
    """Who wrote a mail, as far as one may believe it."""

    OFFICE = "office"
    CLAIMS_OFFICE = "claims_office"
    """An address of the office stands there, but the mail came from another server."""
    OTHERS = "others"


def written_by(work: UnitOfWork, mail: IncomingMail) -> WrittenBy:
    """Whether a mail comes from one of the office's own addresses."""
    if mail.sender is None or mail.sender.key not in own_addresses(work):
        return WrittenBy.OTHERS
    return WrittenBy.OFFICE if mail.handed_in else WrittenBy.CLAIMS_OFFICE


def takes_part(
    work: UnitOfWork,
    inquiry: Inquiry,
    mail: IncomingMail,
    writer: WrittenBy,
    answered: Message | None,
) -> bool:
    """Whether the sender has written or been written to there, or somebody of the same firm.

    A report of failed delivery joins whoever sent it, and so brings nobody in. Mostly the message
    that is answered tells already, so that the others, which may be thousands, are not read.
    """
    sender = mail.sender
    if sender is None or mail.bounce is not None:
        return mail.bounce is not None
    if writer is not WrittenBy.OTHERS:
        return writer is WrittenBy.OFFICE
    if answered is not None and involves(answered, sender):
        return True
    return any(involves(each, sender) for each in work.where(Message, inquiry_id=inquiry.id))


def involves(message: Message, person: MailAddress) -> bool:
    """Whether it is from or to that person or the same firm; a report is from nobody."""
    if message.automatic is Automatic.BOUNCE:
        return False
    return any(
        each.key == person.key or (each.domain == person.domain and not is_free_mail(each.domain))
        for each in (message.sender, *message.to, *message.cc)
        if each is not None
    )
