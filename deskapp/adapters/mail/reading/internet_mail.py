"""An Internet mail (RFC 5322 with MIME) taken apart."""

from collections.abc import Iterator
from dataclasses import replace

from deskapp.adapters.mail.reading.appointments import read_appointment
from deskapp.adapters.mail.reading.attachments import attachments_of
from deskapp.adapters.mail.reading.bodies import Bodies, choose_bodies
from deskapp.adapters.mail.reading.internet_headers import from_headers, header_texts
from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.charsets import decode, decode_header
from deskapp.adapters.mail.reading.mime.header_block import split_headers
from deskapp.adapters.mail.reading.mime.message_ids import parse_ids
from deskapp.adapters.mail.reading.mime.structure import Part, parse_part
from deskapp.adapters.mail.reading.mime.visible import many_lines
from deskapp.adapters.mail.reading.outlook.tnef import TNEF_MAGIC, unwrap_tnef
from deskapp.adapters.mail.reading.protection import protection_of, unwrapped
from deskapp.adapters.mail.reading.taken_apart import TakenApart
from deskapp.adapters.mail.reading.texts import html_source, is_cut, joined, plain_text
from deskapp.domain.mail.appointment import Appointment
from deskapp.domain.mail.handing_in import is_handed_in
from deskapp.domain.mail.incoming_mail import MailDefect

_STATUS_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})
_OTHER_REPORTS = frozenset({"feedback-report", "disposition-notification"})
_ORIGINALS = frozenset({"message/rfc822", "message/rfc822-headers", "text/rfc822-headers"})
_CALENDARS = frozenset({"text/calendar", "application/ics"})
_STATUS_BYTES = 64 * 1024


def take_apart(raw: bytes) -> TakenApart:
    """The parts of the mail; anything at all can be taken for one."""
    root = unwrapped(parse_part(raw))
    bodies = choose_bodies(root)
    texts = [part for part in bodies.text if part.type == "text/plain"]
    kind = root.kind.get("report-type").lower()
    mail = from_headers(root.headers, next(_charsets(root), ""))
    text = joined(map(plain_text, texts))
    headers = header_texts(root.headers)
    parts = TakenApart(
        mail=replace(
            mail,
            text=text,
            protection=protection_of(root, text),
            handed_in=is_handed_in(_received(root), headers),
            appointment=next(_appointments(root), None),
            defects=mail.defects | _defects(root, bodies),
        ),
        html=tuple(map(html_source, _pages(bodies))),
        attachments=tuple(attachments_of(bodies.attached, texts)),
        headers=headers,
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


def _received(root: Part) -> list[str]:
    return [decode_header(line) for line in root.headers.raw_all("received")]


def _defects(root: Part, bodies: Bodies) -> frozenset[MailDefect]:
    found = set[MailDefect]().union(*(part.defects for part in root.walk()))
    read = (*bodies.text, *_pages(bodies))
    if any(map(is_cut, read)):
        found.add(MailDefect.TEXT_CUT)
    if any(part.is_damaged for part in read):
        found.add(MailDefect.TEXT_DAMAGED)
    return frozenset(found)


def _appointments(root: Part) -> Iterator[Appointment]:
    for part in root.walk():
        if part.type in _CALENDARS and not part.children:
            text = decode(part.content[: limits.TEXT_BYTES], part.kind.get("charset"))
            if appointment := read_appointment(text):
                yield appointment


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
