"""A mail that came inside an Outlook file, written as an Internet mail so that it can be opened."""

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Final

from deskapp.adapters.mail.reading.taken_apart import TakenApart
from deskapp.domain.addresses.mail_address import MailAddress

_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def as_eml(parts: TakenApart) -> bytes:
    """The mail with its headers, texts and attachments as RFC 5322 bytes."""
    mail = parts.mail
    out = EmailMessage(policy=SMTP)
    out["Subject"] = _CONTROL.sub(" ", mail.subject)
    for name, people in (("From", mail.senders), ("To", mail.to), ("Cc", mail.cc)):
        if addresses := _addresses(people):
            out[name] = addresses
    if mail.date:
        out["Date"] = mail.date
    out.set_content(mail.text)
    for html in parts.html:
        out.add_alternative(html, subtype="html")
    for attachment in parts.attachments:
        out.add_attachment(
            attachment.content,
            maintype="application",
            subtype="octet-stream",
            filename=_CONTROL.sub(" ", attachment.name) or None,
        )
    return out.as_bytes()


def _addresses(people: tuple[MailAddress, ...]) -> list[Address]:
    """Fresh address objects: copied header texts could smuggle in others."""
    found = []
    for person in people:
        try:
            address = Address(_CONTROL.sub(" ", person.name), addr_spec=person.address)
        except (ValueError, IndexError):
            address = Address(_CONTROL.sub(" ", person.name or person.address))
        found.append(address)
    return found
