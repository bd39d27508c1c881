"""``deskapp inspect --json``: what the program reads out of mails, cards and bare bodies."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final, TextIO

from deskapp.application.ports.mail import (
    BodyReader,
    CardReader,
    MailReader,
    UnreadableMail,
)
from deskapp.cli.json_lines import write_line
from deskapp.cli.outside_file import UnusableFile, read_outside_file
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.contact_card import ContactCard
from deskapp.domain.mail.incoming_mail import AttachmentPart, Bounce, IncomingMail
from deskapp.domain.reply_text.parts import Forwarded, ReplyParts

_CARD_BEGINNINGS: Final = (b"BEGIN:VCARD", "BEGIN:VCARD".encode("utf-16-le"))
_MARKS: Final = b"\xef\xbb\xbf\xff\xfe \t\r\n"


class What(Enum):
    """What the files hold."""

    MAIL = "mail"
    HTML = "html"
    REPLY_TEXT = "reply_text"
    REPLY_HTML = "reply_html"


@dataclass(frozen=True, slots=True)
class Readers:
    """What takes the bytes apart."""

    mails: MailReader
    cards: CardReader
    bodies: BodyReader


def run(files: Iterable[str], what: What, readers: Readers, out: TextIO) -> int:
    """Write one object for each file in order; a file that cannot be read has an ``error``.

    Returns the exit code: 1 where a file could not be read.
    """
    describe = {
        What.MAIL: _described,
        What.HTML: _page,
        What.REPLY_TEXT: _reply_text,
        What.REPLY_HTML: _reply_html,
    }[what]
    failed = False
    for name in files:
        answer = _answer(name, describe, readers)
        failed = failed or answer["error"] is not None
        write_line(out, answer)
    return int(failed)


def _answer(
    name: str, describe: Callable[[bytes, Readers], dict[str, object]], readers: Readers
) -> dict[str, object]:
    try:
        return {"file": name, "error": None, **describe(read_outside_file(Path(name)), readers)}
    except UnusableFile as error:
        return {"file": name, "error": str(error)}
    except UnreadableMail as error:
        return {"file": name, "error": error.reason.value}


def _described(raw: bytes, readers: Readers) -> dict[str, object]:
    if raw.lstrip(_MARKS)[:22].upper().startswith(_CARD_BEGINNINGS):
        return {"kind": "contacts", "contacts": [_card(c) for c in readers.cards.read_cards(raw)]}
    return {"kind": "mail", **_mail(readers.mails.read(raw))}


def _mail(mail: IncomingMail) -> dict[str, object]:
    return {
        "subject": mail.subject,
        "from": _people(mail.senders),
        "to": _people(mail.to),
        "cc": _people(mail.cc),
        "bcc": _people(mail.bcc),
        "reply_to": _people(mail.reply_to),
        "date": mail.date.isoformat() if mail.date else None,
        "message_id": mail.message_id or None,
        "in_reply_to": list(mail.in_reply_to),
        "references": list(mail.references),
        "text": mail.text,
        "html_text": mail.html_text,
        "html": mail.html,
        "reply_text": mail.reply_text,
        "reply_with_signature": mail.reply_with_signature,
        "signature": mail.signature,
        "forwarded": _forwarded(mail.forwarded),
        "attachments": [_attachment(part) for part in mail.attachments],
        "auto_reply": mail.auto_reply,
        "out_of_office": mail.out_of_office,
        "bounce": _bounce(mail.bounce),
        "defects": sorted(defect.value for defect in mail.defects),
    }


def _people(people: tuple[MailAddress, ...]) -> list[dict[str, str]]:
    return [{"name": person.name, "address": person.address} for person in people]


def _attachment(part: AttachmentPart) -> dict[str, object]:
    return {
        "name": part.name,
        "size": part.size,
        "sha256": part.sha256,
        "content_type": part.content_type,
        "inline": part.inline,
    }


def _bounce(bounce: Bounce | None) -> dict[str, object] | None:
    if bounce is None:
        return None
    return {
        "status": bounce.status,
        "recipients": list(bounce.recipients),
        "reason": bounce.reason,
        "hard": bounce.hard,
    }


def _forwarded(mail: Forwarded | None) -> dict[str, str] | None:
    if mail is None:
        return None
    return {
        "type": mail.type.value,
        "from": mail.from_,
        "to": mail.to,
        "cc": mail.cc,
        "subject": mail.subject,
        "date": mail.date,
        "text": mail.text,
        "text_top": mail.text_top,
    }


def _card(card: ContactCard) -> dict[str, object]:
    return {
        "formatted_name": card.formatted_name,
        "family_name": card.family_name,
        "given_name": card.given_name,
        "organisation": card.organisation,
        "emails": list(card.emails),
        "phones": list(card.phones),
    }


def _page(raw: bytes, readers: Readers) -> dict[str, object]:
    page = readers.bodies.page(raw)
    return {"html": page.html, "text": page.text}


def _reply_text(raw: bytes, readers: Readers) -> dict[str, object]:
    return _parts(readers.bodies.reply_text(raw))


def _reply_html(raw: bytes, readers: Readers) -> dict[str, object]:
    return _parts(readers.bodies.reply_html(raw))


def _parts(parts: ReplyParts) -> dict[str, object]:
    return {
        "reply_text": parts.reply_text,
        "reply_with_signature": parts.reply_with_signature,
        "signature": parts.signature,
        "forwarded": _forwarded(parts.forwarded),
    }
