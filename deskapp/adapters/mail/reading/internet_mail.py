"""An Internet mail (RFC 5322 with MIME) taken apart."""

from collections.abc import Iterator
from dataclasses import replace

from deskapp.adapters.mail.reading.attachments import attachments_of
from deskapp.adapters.mail.reading.bodies import Bodies, choose_bodies
from deskapp.adapters.mail.reading.internet_headers import from_headers, header_texts
from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.charsets import decode
from deskapp.adapters.mail.reading.mime.header_block import split_headers
from deskapp.adapters.mail.reading.mime.message_ids import parse_ids
from deskapp.adapters.mail.reading.mime.structure import Part, parse_part
from deskapp.adapters.mail.reading.mime.visible import many_lines
from deskapp.adapters.mail.reading.outlook.tnef import TNEF_MAGIC, unwrap_tnef
from deskapp.adapters.mail.reading.taken_apart import TakenApart
from deskapp.adapters.mail.reading.texts import html_source, joined, plain_text
from deskapp.domain.mail.incoming_mail import MailDefect

_STATUS_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})
_OTHER_REPORTS = frozenset({"feedback-report", "disposition-notification"})
_ORIGINALS = frozenset({"message/rfc822", "message/rfc822-headers", "text/rfc822-headers"})
_STATUS_BYTES = 64 * 1024


def take_apart(raw: bytes) -> TakenApart:
    """The parts of the mail; anything at all can be taken for one."""
    root = parse_part(raw)
    bodies = choose_bodies(root)
    texts = [part for part in bodies.text if part.type == "text/plain"]
    kind = root.kind.get("report-type").lower()
    mail = from_headers(root.headers, next(_charsets(root), ""))
    defects = frozenset().union(*(part.defects for part in root.walk()))
    if any(len(part.content) > limits.TEXT_BYTES for part in (*bodies.text, *bodies.html)):
        defects |= {MailDefect.TEXT_CUT}
    parts = TakenApart(
        mail=replace(mail, text=joined(map(plain_text, texts)), defects=mail.defects | defects),
        html=tuple(map(html_source, _pages(bodies))),
        attachments=tuple(attachments_of(bodies.attached, texts)),
        headers=header_texts(root.headers),
        status_text="\n".join(_status_texts(root)),
        is_delivery_report=kind == "delivery-status",
        is_other_report=kind in _OTHER_REPORTS,
        has_original=any(part.type in _ORIGINALS for part in root.walk()),
        original_id=next(_original_ids(root), ""),
    )
    return _unwrapped(parts)


def _unwrapped(parts: TakenApart) -> TakenApart:
    """What Outlook hid in a ``winmail.dat`` takes its place, also as body where there is none."""
    wrapped = [each for each in parts.attachments if each.content.startswith(TNEF_MAGIC)]
    for each in wrapped:
        inside = unwrap_tnef(each.content)
        if inside.attachments:
            attachments = [other for other in parts.attachments if other is not each]
            parts = replace(parts, attachments=(*attachments, *inside.attachments))
        if not parts.mail.text and not parts.html:
            parts = replace(
                parts, mail=replace(parts.mail, text=inside.mail.text), html=inside.html
            )
    return parts


def _pages(bodies: Bodies) -> Iterator[Part]:
    return (part for part in bodies.html if part.type == "text/html")


def _charsets(root: Part) -> Iterator[str]:
    return (charset for part in root.walk() if (charset := part.kind.get("charset")))


def _status_texts(root: Part) -> Iterator[str]:
    for part in root.walk():
        if part.type in _STATUS_TYPES:
            yield many_lines(decode(part.content[:_STATUS_BYTES]))


def _original_ids(root: Part) -> Iterator[str]:
    """The identities of the mails that are attached whole, or with their headers alone."""
    for part in root.walk():
        if part.type in _ORIGINALS:
            headers, _ = split_headers(part.content[:_STATUS_BYTES])
            yield from parse_ids(headers.text("message-id"))[:1]
