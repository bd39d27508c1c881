"""What a file looks like, found off the window's thread by those who may read foreign bytes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from deskapp.application.ports.attached.pictures import Picture
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.application.tools import Tools
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

MOST_CHARACTERS = 300_000
_MAIL = "message/rfc822"
_PAGE_BEGINS = (b"<!doctype html", b"<html")
_OUTLOOK = bytes.fromhex("d0cf11e0a1b11ae1")
_PDF = b"%PDF-"
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"RIFF")
_SAMPLE = 1024
Say = Callable[[datetime], str]


@dataclass(frozen=True, slots=True)
class Look:
    """A file as it is shown: a picture or a page of several, or text, or why there is nothing."""

    content: bytes
    picture: Picture | None = None
    pages: int = 0
    text: str = ""
    is_cut: bool = False
    fault: str = ""


def look_at(tools: Tools, content: bytes, content_type: str, width: int, say: Say) -> Look:
    """The first look at a file; ``say`` puts a moment in words. Takes seconds at most."""
    try:
        return _look(tools, content, content_type, width, say)
    except UnreadableMail as error:
        return Look(content, fault=_why_not(error))


def turn_to(tools: Tools, content: bytes, number: int, width: int) -> Look:
    """A page of a PDF, counted from 0; a page that cannot be drawn leaves the others."""
    try:
        page = tools.contents.page(content, number, width)
    except UnreadableMail as error:
        return Look(content, fault=_why_not(error))
    return Look(content, picture=page.picture, pages=page.count)


def draw(tools: Tools, content: bytes, width: int) -> Look:
    """A picture anew, for another width."""
    try:
        return Look(content, picture=tools.pictures.draw(content, width))
    except UnreadableMail as error:
        return Look(content, fault=_why_not(error))


def _look(tools: Tools, content: bytes, content_type: str, width: int, say: Say) -> Look:
    begins = content[:_SAMPLE]
    if begins.startswith(_PICTURES):
        return Look(content, picture=tools.pictures.draw(content, width))
    if _PDF in begins:
        return turn_to(tools, content, 0, width)
    if content_type == _MAIL or begins.startswith(_OUTLOOK):
        return _text(content, _mail_words(tools.mails.read_text(content), say))
    if begins.lstrip().lower().startswith(_PAGE_BEGINS):
        return _text(content, tools.bodies.page(content).text)
    text = tools.contents.text(content, MOST_CHARACTERS)
    return Look(content, text=text.text, is_cut=text.is_cut)


def _text(content: bytes, text: str) -> Look:
    return Look(content, text=text[:MOST_CHARACTERS], is_cut=len(text) > MOST_CHARACTERS)


def _mail_words(mail: IncomingMail, say: Say) -> str:
    """A mail within a mail, as one reads it on paper."""
    named = [f"{each.name} <{each.address}>" if each.name else each.address for each in mail.to]
    lines = [
        translate("inquiries", "From: {people}", people=_from(mail)),
        translate("inquiries", "To: {people}", people=", ".join(named[:10])),
        translate("inquiries", "Date: {date}", date=say(mail.date) if mail.date else "–"),
        translate("inquiries", "Subject: {subject}", subject=mail.subject),
        *(
            translate("inquiries", "Attachment: {name}", name=each.name)
            for each in mail.attachments
            if each.name and not each.inline
        ),
    ]
    return "\n".join((*lines, "", mail.body.strip()))


def _from(mail: IncomingMail) -> str:
    sender = mail.sender
    if sender is None:
        return "–"
    return f"{sender.name} <{sender.address}>" if sender.name else sender.address


def _why_not(error: UnreadableMail) -> str:
    if error.reason in {UnreadableReason.NO_PREVIEW, UnreadableReason.NO_MAIL}:
        return translate(
            "inquiries", "Files of this kind cannot be shown here. You can save it and open it."
        )
    return error_sentence(error)
