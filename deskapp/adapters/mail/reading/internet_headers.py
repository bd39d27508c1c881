"""The headers of a mail as the fields of its record."""

from deskapp.adapters.mail.reading.mime.addresses import parse_addresses
from deskapp.adapters.mail.reading.mime.charsets import decode_header
from deskapp.adapters.mail.reading.mime.dates import parse_date
from deskapp.adapters.mail.reading.mime.header_block import Headers
from deskapp.adapters.mail.reading.mime.message_ids import parse_ids
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.incoming_mail import IncomingMail, MailDefect


def from_headers(headers: Headers, charset: str = "") -> IncomingMail:
    """A record of what the headers say; ``charset`` is the body's, for headers of raw bytes."""
    date_text = headers.text("date")
    date = parse_date(date_text)
    defects = {MailDefect.DATE_UNREADABLE} if date_text and date is None else set()
    if headers.cut:
        defects.add(MailDefect.HEADERS_CUT)
    return IncomingMail(
        subject=headers.text("subject", charset),
        senders=_people(headers, "from", charset) or _people(headers, "sender", charset),
        to=_people(headers, "to", charset),
        cc=_people(headers, "cc", charset),
        bcc=_people(headers, "bcc", charset),
        reply_to=_people(headers, "reply-to", charset),
        date=date,
        message_id=next(iter(_ids(headers, "message-id")), ""),
        in_reply_to=_ids(headers, "in-reply-to"),
        references=parse_ids(" ".join(map(decode_header, headers.raw_all("references")))),
        defects=frozenset(defects),
    )


def header_texts(headers: Headers) -> dict[str, str]:
    """The decoded text of the last header of each name."""
    return {name: headers.text(name) for name, _ in headers.fields}


def _people(headers: Headers, name: str, charset: str) -> tuple[MailAddress, ...]:
    texts = (decode_header(value, charset) for value in headers.raw_all(name))
    return parse_addresses(",".join(texts))


def _ids(headers: Headers, name: str) -> tuple[str, ...]:
    return parse_ids(decode_header(headers.raw(name)))
