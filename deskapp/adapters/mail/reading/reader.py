"""Reads a mail of any kind: tells its format, takes it apart, completes the record."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from deskapp.adapters.mail.html.reply import split_reply_html
from deskapp.adapters.mail.html.sanitise import sanitise
from deskapp.adapters.mail.html.visible_text import visible_text
from deskapp.adapters.mail.reading.internet_mail import take_apart
from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.outlook.message import take_apart_msg
from deskapp.adapters.mail.reading.outlook.tnef import TNEF_MAGIC, take_apart_tnef
from deskapp.adapters.mail.reading.taken_apart import TakenApart
from deskapp.adapters.mail.reading.texts import joined
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.domain.mail.automatic_mail import is_automatic, is_out_of_office
from deskapp.domain.mail.bounced_mail import judge_bounce
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.reply_text.parts import ReplyParts
from deskapp.domain.reply_text.split import split_reply

_FORMATS: Final[tuple[tuple[bytes, Callable[[bytes], TakenApart]], ...]] = (
    (bytes.fromhex("d0cf11e0a1b11ae1"), take_apart_msg),
    (TNEF_MAGIC, take_apart_tnef),
)
_OTHER_FILES: Final = (
    b"MZ",
    b"PK\x03\x04",
    b"%PDF",
    b"\x7fELF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3",
)
_SAMPLE: Final = 1000


def read_mail(raw: bytes) -> IncomingMail:
    """The complete record of a mail; raises `UnreadableMail`."""
    parts = _opened(raw)
    html = joined(map(sanitise, parts.html))
    return replace(_record(parts, _visible(parts)), html=html)


def read_text(raw: bytes) -> IncomingMail:
    """The record of a mail without its page, which takes longest; raises `UnreadableMail`.

    Nor is there the page's text where the mail has a plain one.
    """
    parts = _opened(raw)
    return _record(parts, "" if parts.mail.text.strip() else _visible(parts))


def _visible(parts: TakenApart) -> str:
    return joined(map(visible_text, parts.html))


def _record(parts: TakenApart, html_text: str) -> IncomingMail:
    read = parts.mail.text if parts.mail.text.strip() else html_text
    reply = _reply(parts)
    return replace(
        parts.mail,
        html_text=html_text,
        reply_text=reply.reply_text,
        reply_with_signature=reply.reply_with_signature,
        signature=reply.signature,
        forwarded=reply.forwarded,
        attachments=tuple(attachment.record() for attachment in parts.attachments),
        auto_reply=is_automatic(parts.headers),
        out_of_office=is_out_of_office(parts.headers, parts.mail.subject, read),
        bounce=judge_bounce(parts.report(read)),
    )


def _reply(parts: TakenApart) -> ReplyParts:
    """What is new in the body; one of endless lines is left whole."""
    text = parts.mail.text
    if text.count("\n") > limits.REPLY_LINES:
        return ReplyParts(reply_text=text, reply_with_signature=text, signature="", forwarded=None)
    if text.strip() or not parts.html:
        return split_reply(text)
    return split_reply_html("\n".join(parts.html))


def read_attachment(raw: bytes, index: int) -> bytes:
    """The bytes of the attachment that has this place in the record; raises `UnreadableMail`."""
    attachments = _opened(raw).attachments
    if not 0 <= index < len(attachments):
        raise UnreadableMail(UnreadableReason.BROKEN)
    return attachments[index].content


def _opened(raw: bytes) -> TakenApart:
    if not raw.strip(b" \t\r\n\0"):
        raise UnreadableMail(UnreadableReason.EMPTY)
    if len(raw) > limits.MAIL_BYTES:
        raise UnreadableMail(UnreadableReason.TOO_LARGE)
    if raw.startswith(_OTHER_FILES):
        raise UnreadableMail(UnreadableReason.NO_MAIL)
    opener = next((opener for magic, opener in _FORMATS if raw.startswith(magic)), take_apart)
    parts = opener(raw)
    if opener is take_apart and not parts.headers and b"\0" in raw[:_SAMPLE]:
        raise UnreadableMail(UnreadableReason.NO_MAIL)
    return parts
