"""MAPI properties of a message as the program's record, as far as they tell."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from deskapp.adapters.mail.reading.attachments import Attachment
from deskapp.adapters.mail.reading.internet_headers import from_headers
from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.charsets import decode
from deskapp.adapters.mail.reading.mime.header_block import Headers, split_headers
from deskapp.adapters.mail.reading.mime.message_ids import parse_ids
from deskapp.adapters.mail.reading.mime.visible import many_lines, one_line, storable
from deskapp.adapters.mail.reading.outlook.properties import Id, Properties, codepage_name
from deskapp.adapters.mail.reading.outlook.rtf import RtfBody, read_rtf
from deskapp.adapters.mail.reading.outlook.rtf_compression import decompress_rtf
from deskapp.adapters.mail.reading.texts import cut_page
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.incoming_mail import IncomingMail, MailDefect


@dataclass(frozen=True, slots=True)
class MapiBody:
    """The body of a message in the forms in which it is there."""

    text: str
    html: str
    rtf: bytes
    is_cut: bool


def body_of(properties: Properties) -> MapiBody:
    """The plain text, the HTML and the RTF; what is missing is taken out of the RTF."""
    rtf = decompress_rtf(properties.data(Id.RTF))
    html = _html(properties)
    wrapped = read_rtf(rtf) if rtf and not html else RtfBody()
    page, is_cut = cut_page((html or wrapped.html).encode("utf-8", "replace"))
    text = properties.text(Id.BODY) or wrapped.text
    return MapiBody(
        many_lines(text[: limits.TEXT_BYTES]),
        storable(page.decode("utf-8", "replace")),
        rtf,
        is_cut or wrapped.is_cut or len(text) > limits.TEXT_BYTES,
    )


def body_files(body: MapiBody, properties: Properties) -> Iterator[Attachment]:
    """The body as files, for a TNEF file that nothing else shows."""
    if properties.data(Id.HTML):
        yield Attachment("body.html", properties.data(Id.HTML), "text/html")
    if body.rtf:
        yield Attachment("body.rtf", body.rtf, "application/rtf")


def headers_of(properties: Properties) -> Headers:
    """The Internet headers with which the mail came, where Outlook kept them."""
    text = properties.text(Id.TRANSPORT_HEADERS)
    return split_headers(text.encode("utf-8", "replace"))[0] if text else Headers()


def record_of(properties: Properties, headers: Headers, body: MapiBody) -> IncomingMail:
    """Headers and text; where the Internet headers are silent, the properties speak."""
    mail = from_headers(headers)
    sender = _sender(properties)
    return replace(
        mail,
        subject=one_line(properties.text(Id.SUBJECT)) or mail.subject,
        senders=mail.senders or ((sender,) if sender.address or sender.name else ()),
        date=mail.date or properties.time(Id.CLIENT_SUBMIT_TIME, Id.DELIVERY_TIME),
        message_id=mail.message_id or next(iter(parse_ids(properties.text(Id.MESSAGE_ID))), ""),
        in_reply_to=mail.in_reply_to or parse_ids(properties.text(Id.IN_REPLY_TO)),
        references=mail.references or parse_ids(properties.text(Id.REFERENCES)),
        text=body.text,
        defects=mail.defects | ({MailDefect.TEXT_CUT} if body.is_cut else set()),
    )


def person(properties: Properties, name: tuple[Id, ...], address: tuple[Id, ...]) -> MailAddress:
    """A person; an address of the office's own directory (X.500) is no mail address."""
    named = one_line(properties.text(*name))
    found = (one_line(properties.text(number)).strip("'\"<> ") for number in address)
    mailbox = next((text for text in found if "@" in text and not text.startswith("/")), "")
    if not mailbox and "@" in named and " " not in named:
        mailbox = named.strip("'\"<>")
    return MailAddress(address=mailbox, name=named.strip("'\""))


def _sender(properties: Properties) -> MailAddress:
    return person(
        properties,
        (Id.REPRESENTING_NAME, Id.SENDER_NAME),
        (Id.REPRESENTING_SMTP, Id.SENDER_SMTP, Id.REPRESENTING_ADDRESS, Id.SENDER_ADDRESS),
    )


def _html(properties: Properties) -> str:
    data = properties.data(Id.HTML)
    if properties.is_text(Id.HTML):
        return properties.text(Id.HTML)
    charset = codepage_name(properties.number(Id.INTERNET_CODEPAGE)) or properties.codepage
    return decode(data, charset)
