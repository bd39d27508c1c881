"""Reading a finished mail back as its recipients will, to compare it with what was meant."""

from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses
from typing import Final

from deskapp.adapters.mail.envelope import (
    DRAFT_MARK,
    envelope_address,
    has_bare_line_end,
    usable_ids,
)
from deskapp.application.ports.post import Outgoing, UnsafeMail
from deskapp.domain.addresses.mail_address import MailAddress

_OUR_HEADERS: Final = (
    "From",
    "To",
    "Cc",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Content-Type",
    "Content-Transfer-Encoding",
    "MIME-Version",
    "X-Unsent",
    DRAFT_MARK,
)
_LONGEST_LINE: Final = 998
"""Without its end (RFC 5322, 2.1.1)."""


def check_same(raw: bytes, mail: Outgoing) -> None:
    """Raise ``UnsafeMail`` unless the bytes say what was meant, to the letter, and nothing more."""
    try:
        differences = list(_differences(raw, mail))
    except (MessageError, ValueError, LookupError, AttributeError) as error:
        raise UnsafeMail(type(error).__name__) from error
    if differences:
        raise UnsafeMail(", ".join(differences))


def _differences(raw: bytes, mail: Outgoing) -> Iterator[str]:
    if not _has_fit_lines(raw):
        yield "line"
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    yield from _different_headers(message, mail)
    yield from _different_parts(message, mail)


def _has_fit_lines(raw: bytes) -> bool:
    """Whether each line is ASCII without NUL, not too long, and has its end (RFC 5322, 2.3)."""
    if not raw.isascii() or not raw.endswith(b"\r\n") or b"\0" in raw or has_bare_line_end(raw):
        return False
    return max(map(len, raw.split(b"\r\n"))) <= _LONGEST_LINE


def _different_headers(message: EmailMessage, mail: Outgoing) -> Iterator[str]:
    names = message.keys()
    if len(set(names)) < len(names) or not set(names) <= set(_OUR_HEADERS):
        yield "headers"
    for header, people in (("From", (mail.sender,)), ("To", mail.to), ("Cc", mail.cc)):
        if _addresses(message, header) != [(each.name, _ascii(each)) for each in people]:
            yield header
    for header, ids in (
        ("Message-ID", (mail.message_id,)),
        ("In-Reply-To", (mail.in_reply_to,)),
        ("References", mail.references),
    ):
        if _source(message, header).split() != [f"<{each}>" for each in usable_ids(ids)]:
            yield header
    for header, meant in (
        ("Subject", mail.subject),
        ("X-Unsent", "1" if mail.unsent else ""),
        (DRAFT_MARK, mail.draft_mark),
    ):
        if message.get(header, "") != meant:
            yield header


def _different_parts(message: EmailMessage, mail: Outgoing) -> Iterator[str]:
    for kind, text in (("plain", mail.text), ("html", mail.html)):
        if _text(message, kind) != text.removesuffix("\n"):
            yield kind
    if [_attachment(part) for part in message.iter_attachments()] != list(mail.attachments):
        yield "attachments"
    leaves = sum(not part.is_multipart() for part in message.walk())
    if leaves != 1 + bool(mail.html) + len(mail.attachments):
        yield "parts"


def _addresses(message: EmailMessage, header: str) -> list[tuple[str, str]]:
    """Names and addresses, of which the library's two readers must say the same."""
    if header not in message:
        return []
    specs = [each.addr_spec for each in message[header].addresses]
    # The new reader puts blanks between encoded words of one name; the old one decodes them right.
    found = [
        (str(make_header(decode_header(name))) if name else "", address)
        for name, address in getaddresses([_source(message, header)])
    ]
    if [address for _, address in found] != specs:
        raise ValueError(header)
    return found


def _source(message: EmailMessage, header: str) -> str:
    return next((str(value) for name, value in message.raw_items() if name == header), "")


def _ascii(address: MailAddress) -> str:
    return envelope_address(address.address)


def _text(message: EmailMessage, kind: str) -> str:
    """The body of that kind as a mail program shows it; empty where there is none."""
    part = message.get_body((kind,))
    content = str(part.get_content()) if part else ""
    return content.replace("\r\n", "\n").removesuffix("\n")


def _attachment(part: EmailMessage) -> tuple[str, bytes]:
    data = part.get_payload(decode=True)
    assert isinstance(data, bytes)
    return part.get_filename() or "", data
