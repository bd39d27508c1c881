"""Building the bytes of a mail (RFC 5322), and reading them back before anybody sees them.

The header lines are written here, from what was checked, for ``email`` of Python 3.11 folds
long lists of addresses and long identities wrongly.
"""

import mimetypes
import re
from collections.abc import Iterator
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final

from deskapp.adapters.mail.compared import check_same
from deskapp.adapters.mail.envelope import (
    DRAFT_MARK,
    envelope_address,
    has_control,
    usable_ids,
)
from deskapp.application.ports.post import Outgoing, UnsafeMail
from deskapp.domain.addresses.mail_address import MailAddress

_SEVEN_BIT: Final = SMTP.clone(cte_type="7bit")
_PLAIN: Final = re.compile(r"[!-~](?:[ -~]*[!-~])?")
_LONGEST_PLAIN: Final = 60
_NO_FILES: Final = ("message/", "multipart/")


class StandardComposer:
    """The ``MailComposer`` port: text, unwrapped, as HTML too, and attachments; ASCII bytes."""

    def compose(self, mail: Outgoing) -> bytes:
        """The mail as the port says.

        References that cannot stand in a header are left out; anything else that cannot be
        said exactly raises ``UnsafeMail``.
        """
        try:
            raw = b"".join((_header_block(mail), _content(mail).as_bytes()))
        except (ValueError, LookupError) as error:
            raise UnsafeMail(str(error)) from error
        check_same(raw, mail)
        return raw


def _header_block(mail: Outgoing) -> bytes:
    lines = (f"{name}: {value}\r\n" for name, value in _headers(mail))
    return "".join(lines).encode("ascii")


def _headers(mail: Outgoing) -> Iterator[tuple[str, str]]:
    if not usable_ids((mail.message_id,)):
        raise ValueError("message_id")
    yield "From", _address("From", mail.sender)
    for name, addresses in (("To", mail.to), ("Cc", mail.cc)):
        if addresses:
            yield name, ",\r\n ".join(_address(name, each) for each in addresses)
    yield "Subject", _text("Subject", mail.subject)
    yield "Date", format_datetime(mail.at)
    yield "Message-ID", f"<{mail.message_id}>"
    for name, ids in (("In-Reply-To", (mail.in_reply_to,)), ("References", mail.references)):
        if usable := usable_ids(ids):
            yield name, "\r\n ".join(f"<{each}>" for each in usable)
    if mail.unsent:
        yield "X-Unsent", "1"
    if mail.draft_mark:
        yield DRAFT_MARK, _text(DRAFT_MARK, mail.draft_mark)


def _address(header: str, address: MailAddress) -> str:
    ascii_address = envelope_address(address.address)
    if not address.name or (_PLAIN.fullmatch(address.name) and "=?" not in address.name):
        return str(Address(address.name, addr_spec=ascii_address))
    return f"{_text(header, address.name)} <{ascii_address}>"


def _text(header: str, text: str) -> str:
    """The text as it stands where it is short ASCII, else as encoded words (RFC 2047)."""
    if has_control(text):
        raise ValueError(header)
    if not text or (_PLAIN.fullmatch(text) and "=?" not in text and len(text) <= _LONGEST_PLAIN):
        return text
    return Header(text, "utf-8", header_name=header).encode(linesep="\r\n")


def _content(mail: Outgoing) -> EmailMessage:
    for name, text in (("text", mail.text), ("html", mail.html)):
        if has_control(text.replace("\n", "").replace("\t", "")):
            raise ValueError(name)
    content = EmailMessage(policy=_SEVEN_BIT)
    # Quoted-printable keeps the trailing blank of "-- " and any length of line (RFC 2045, 6.7).
    content.set_content(mail.text, charset="utf-8", cte="quoted-printable")
    if mail.html:
        content.add_alternative(mail.html, subtype="html", charset="utf-8", cte="quoted-printable")
    for name, data in mail.attachments:
        if has_control(name):
            raise ValueError("attachment")
        guessed = mimetypes.guess_type(name)[0] or ""
        kind = "application/octet-stream" if guessed.startswith(_NO_FILES) else guessed
        main, _, sub = (kind or "application/octet-stream").partition("/")
        content.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return content
