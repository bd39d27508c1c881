"""Outlook's .msg files (MS-OXMSG) taken apart."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from deskapp.adapters.mail.reading.attachments import Attachment
from deskapp.adapters.mail.reading.internet_headers import header_texts
from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.visible import one_line
from deskapp.adapters.mail.reading.outlook.as_eml import as_eml
from deskapp.adapters.mail.reading.outlook.compound_file import CompoundFile, Storage
from deskapp.adapters.mail.reading.outlook.mapi_record import (
    body_of,
    headers_of,
    person,
    record_of,
)
from deskapp.adapters.mail.reading.outlook.properties import Id
from deskapp.adapters.mail.reading.taken_apart import TakenApart
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.incoming_mail import MailDefect

_ROOT_HEADER: Final = 32
_NESTED_HEADER: Final = 24
_LEAF_HEADER: Final = 8
_EMBEDDED: Final = "__substg1.0_3701000D"
_DEEPEST: Final = 10
_TO, _CC, _BCC = 1, 2, 3


def take_apart_msg(raw: bytes) -> TakenApart:
    """The mail in the file; raises `UnreadableMail` for another OLE file or a broken one."""
    with CompoundFile(raw) as file:
        root = file.storage((), _ROOT_HEADER)
        if not root.properties.values:
            raise UnreadableMail(UnreadableReason.NO_MAIL)
        return _message(file, root, depth=0)


def _message(file: CompoundFile, storage: Storage, depth: int) -> TakenApart:
    headers = headers_of(storage.properties)
    body = body_of(storage.properties)
    mail = record_of(storage.properties, headers, body)
    people = list(_recipients(file, storage))
    attachments = tuple(_attachments(file, storage, depth))
    if len(storage.storages) > limits.PARTS:
        mail = replace(mail, defects=mail.defects | {MailDefect.PARTS_CUT})
    return TakenApart(
        mail=replace(
            mail,
            to=_complete(mail.to, _those(people, _TO)),
            cc=_complete(mail.cc, _those(people, _CC)),
            bcc=_complete(mail.bcc, _those(people, _BCC)),
        ),
        html=(body.html,) if body.html else (),
        attachments=attachments,
        headers=header_texts(headers),
    )


def _inner(file: CompoundFile, storage: Storage, beginning: str) -> Iterator[Storage]:
    for name in storage.storages[: limits.PARTS]:
        if name.lower().startswith(beginning):
            yield file.storage((*storage.path, name), _LEAF_HEADER, storage.properties.codepage)


def _recipients(file: CompoundFile, storage: Storage) -> Iterator[tuple[int, MailAddress]]:
    for inner in _inner(file, storage, "__recip_version1.0_"):
        kind = inner.properties.number(Id.RECIPIENT_TYPE) & 0xF
        yield kind, person(inner.properties, (Id.DISPLAY_NAME,), (Id.SMTP_ADDRESS, Id.ADDRESS))


def _those(people: list[tuple[int, MailAddress]], kind: int) -> tuple[MailAddress, ...]:
    return tuple(dict.fromkeys(mailbox for each, mailbox in people if each == kind))


def _complete(
    written: tuple[MailAddress, ...], stored: tuple[MailAddress, ...]
) -> tuple[MailAddress, ...]:
    """The recipients of the header, unless it holds names alone: then those that Outlook stored."""
    return written if written and all(mailbox.address for mailbox in written) else stored


def _attachments(file: CompoundFile, storage: Storage, depth: int) -> Iterator[Attachment]:
    for inner in _inner(file, storage, "__attach_version1.0_"):
        if _EMBEDDED in inner.storages:
            yield _embedded(file, inner, depth)
        else:
            yield _file(inner)


def _file(storage: Storage) -> Attachment:
    properties = storage.properties
    name = properties.text(Id.ATTACH_LONG_FILENAME, Id.ATTACH_FILENAME, Id.DISPLAY_NAME)
    content_id = one_line(properties.text(Id.ATTACH_CONTENT_ID)).strip("<>")
    return Attachment(
        name=one_line(name),
        content=properties.data(Id.ATTACH_DATA),
        content_type=one_line(properties.text(Id.ATTACH_MIME_TYPE)).lower()
        or "application/octet-stream",
        inline=bool(content_id),
        content_id=content_id,
    )


def _embedded(file: CompoundFile, storage: Storage, depth: int) -> Attachment:
    """A mail within the mail, given on as an Internet mail."""
    named = one_line(storage.properties.text(Id.ATTACH_LONG_FILENAME, Id.DISPLAY_NAME))
    content = b""
    if depth < _DEEPEST:
        path = (*storage.path, _EMBEDDED)
        inner = file.storage(path, _NESTED_HEADER, storage.properties.codepage)
        taken = _message(file, inner, depth + 1)
        content = as_eml(taken)
        named = named or taken.mail.subject
    return Attachment(name=named, content=content, content_type="message/rfc822")
