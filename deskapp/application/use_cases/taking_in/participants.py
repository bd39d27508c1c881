"""Whether the sender of a mail takes part in an inquiry already: a stranger never joins one."""

from enum import Enum

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.senders import own_addresses
from deskapp.domain.addresses.free_mail import is_free_mail
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


def takes_part(work: UnitOfWork, inquiry: Inquiry, mail: IncomingMail, writer: WrittenBy) -> bool:
    """Whether the sender has written or been written to there, or somebody of the same firm.

    A report of failed delivery joins whoever sent it, and so brings nobody in.
    """
    sender = mail.sender
    if sender is None or mail.bounce is not None:
        return mail.bounce is not None
    if writer is not WrittenBy.OTHERS:
        return writer is WrittenBy.OFFICE
    people = {
        address.key: address
        for message in work.where(Message, inquiry_id=inquiry.id)
        if message.automatic is not Automatic.BOUNCE
        for address in (message.sender, *message.to, *message.cc)
        if address is not None
    }
    domains = {address.domain for address in people.values() if not is_free_mail(address.domain)}
    return sender.key in people or sender.domain in domains
