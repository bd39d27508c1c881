"""Reads a mail of any kind: tells its format, takes it apart, completes the record."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, TypeVar

import msgspec

from deskapp.adapters.mail.html.reply import split_reply_html
from deskapp.adapters.mail.html.safe_page import safe_page
from deskapp.adapters.mail.html.visible_text import visible_text
from deskapp.adapters.mail.reading.formats import opened
from deskapp.adapters.mail.reading.internet_mail import take_apart
from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.visible import many_lines
from deskapp.adapters.mail.reading.taken_apart import TakenApart
from deskapp.adapters.mail.reading.texts import joined
from deskapp.adapters.mail.reading.versions import (
    may_be_notice,
    shown_version,
    tell_different_things,
)
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.domain.mail.automatic_mail import (
    is_automatic,
    is_list,
    is_out_of_office,
    is_written_by_machine,
)
from deskapp.domain.mail.bounced_mail import judge_bounce
from deskapp.domain.mail.incoming_mail import IncomingMail, MailDefect, Shown
from deskapp.domain.reply_text.parts import ReplyParts
from deskapp.domain.reply_text.split import split_reply

_TAG: Final = re.compile(r"<[^<>]*+>")
_PICTURES: Final = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"RIFF")
_MOST_BYTES: Final = 64 * 1024 * 1024
"""Of several attachments in one answer."""
T = TypeVar("T")


def read_mail(raw: bytes) -> IncomingMail:
    """The complete record of a mail; raises `UnreadableMail`."""
    parts = opened(raw)
    page = safe_page(parts.html)
    mail = _record(parts, _visible(parts))
    if tell_different_things(mail.text, mail.html_text):
        mail = replace(mail, defects=mail.defects | {MailDefect.VERSIONS_DIFFER})
    return replace(mail, html=page.html, page=page.facts)


def read_text(raw: bytes) -> IncomingMail:
    """The record of a mail without its page, which takes longest; raises `UnreadableMail`.

    Nor is there the page's text where the mail has a plain one.
    """
    parts = opened(raw)
    text = parts.mail.text
    is_enough = text.strip() and not (parts.html and may_be_notice(text))
    return _record(parts, "" if is_enough else _visible(parts))


def read_simply(raw: bytes) -> IncomingMail:
    """The record of a mail that costs too much to be read whole: of its body the bare beginning.

    Raises `UnreadableMail`.
    """
    parts = take_apart(raw)
    text = parts.mail.text[: limits.SIMPLE_LETTERS]
    html_text = many_lines(_TAG.sub(" ", "\n".join(parts.html)[: limits.SIMPLE_LETTERS]))
    simple = replace(
        parts.mail,
        text=text,
        html_text=html_text,
        defects=parts.mail.defects | {MailDefect.SIMPLIFIED},
    )
    reply = _whole(text or html_text)
    return _completed(replace(parts, mail=simple), reply, shown_version(text, html_text))


def _visible(parts: TakenApart) -> str:
    return joined(map(visible_text, parts.html))


def _record(parts: TakenApart, html_text: str) -> IncomingMail:
    shown = shown_version(parts.mail.text, html_text)
    parts = replace(parts, mail=replace(parts.mail, html_text=html_text))
    return _completed(parts, _reply(parts, shown), shown)


def _completed(parts: TakenApart, reply: ReplyParts, shown: Shown) -> IncomingMail:
    mail = parts.mail
    if shown is Shown.NOTHING and mail.appointment is not None:
        shown = Shown.APPOINTMENT
    attachments = tuple(attachment.record() for attachment in parts.attachments)
    is_damaged = any(attachment.damaged for attachment in attachments)
    damage = {MailDefect.ATTACHMENT_DAMAGED} if is_damaged else set()
    read = replace(mail, shown=shown).body
    return replace(
        mail,
        shown=shown,
        reply_text=reply.reply_text,
        reply_with_signature=reply.reply_with_signature,
        signature=reply.signature,
        forwarded=reply.forwarded,
        attachments=attachments,
        auto_reply=is_automatic(parts.headers),
        by_machine=is_written_by_machine(parts.headers),
        listed=is_list(parts.headers),
        out_of_office=is_out_of_office(parts.headers, mail.subject, read),
        bounce=judge_bounce(parts.report(read)),
        defects=mail.defects | damage,
    )


def _reply(parts: TakenApart, shown: Shown) -> ReplyParts:
    """What is new in the body; one of endless lines is left whole."""
    text = parts.mail.text
    if text.count("\n") > limits.REPLY_LINES:
        return _whole(text)
    if shown is Shown.PAGE or (parts.html and not text.strip()):
        return split_reply_html("\n".join(parts.html))
    return split_reply(text)


def _whole(text: str) -> ReplyParts:
    return ReplyParts(reply_text=text, reply_with_signature=text, signature="", forwarded=None)


def read_attachment(raw: bytes, index: int) -> bytes:
    """The bytes of the attachment that has this place in the record; raises `UnreadableMail`."""
    attachments = opened(raw).attachments
    if not 0 <= index < len(attachments):
        raise UnreadableMail(UnreadableReason.BROKEN)
    return attachments[index].content


def read_attachments(question: bytes) -> tuple[bytes, ...]:
    """The bytes of several: the question is a mail and their places, in MessagePack."""
    raw, indices = msgspec.msgpack.decode(question, type=tuple[bytes, tuple[int, ...]])
    attachments = opened(raw).attachments
    if not all(0 <= index < len(attachments) for index in indices):
        raise UnreadableMail(UnreadableReason.BROKEN)
    chosen = (attachments[index].content for index in indices)
    return tuple(_within_room((content, content) for content in chosen))


def read_own_pictures(raw: bytes) -> tuple[tuple[str, bytes], ...]:
    """Content-ID and bytes of what a mail's page may show; raises `UnreadableMail`."""
    pictures = (
        (each.content_id, each.content)
        for each in opened(raw).attachments
        if each.content_id and each.content.startswith(_PICTURES)
    )
    return tuple(_within_room((each, each[1]) for each in pictures))


def _within_room(items: Iterable[tuple[T, bytes]]) -> Iterator[T]:
    room = _MOST_BYTES
    for item, content in items:
        room -= len(content)
        if room < 0:
            return
        yield item
