"""Who wrote a mail to whom and when, with every address in full."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.message import Message
from deskapp.ui.inquiries.words import day_and_time
from deskapp.wording.language import translate

_MOST_NAMED = 10


def people_lines(message: Message, mail: IncomingMail) -> Iterator[tuple[str, str]]:
    """Sender, answers where they go elsewhere, recipients: the word before each, and they."""
    sender = (message.sender,) if message.sender else ()
    for word, people in (
        (translate("inquiries", "From"), mail.senders or sender),
        (translate("inquiries", "Replies to"), _elsewhere(mail)),
        (translate("inquiries", "To"), message.to),
        (translate("inquiries", "Copy to"), message.cc),
    ):
        if people:
            yield word, named(people)


def paper_lines(message: Message, mail: IncomingMail, local: datetime) -> Iterator[tuple[str, str]]:
    """What stands above a printed mail, which may be read in another year."""
    yield from people_lines(message, mail)
    yield translate("inquiries", "Date"), day_and_time(local)
    files = [each.name for each in message.attachments if each.name and not each.inline]
    if files:
        more = " …" if len(files) > _MOST_NAMED else ""
        yield translate("inquiries", "Attachments"), ", ".join(files[:_MOST_NAMED]) + more


def named(people: Sequence[MailAddress]) -> str:
    """People with their addresses, which say more than names."""
    shown = [f"{p.name} <{p.address}>" if p.name else p.address for p in people[:_MOST_NAMED]]
    return ", ".join(shown) + (" …" if len(people) > _MOST_NAMED else "")


def _elsewhere(mail: IncomingMail) -> tuple[MailAddress, ...]:
    own = {each.key for each in mail.senders}
    return tuple(each for each in mail.reply_to if each.key not in own)
