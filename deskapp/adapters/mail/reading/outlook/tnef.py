"""TNEF, the ``winmail.dat`` of Outlook (MS-OXTNEF), taken apart."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from deskapp.adapters.mail.reading.attachments import Attachment
from deskapp.adapters.mail.reading.mime.charsets import decode
from deskapp.adapters.mail.reading.mime.visible import one_line
from deskapp.adapters.mail.reading.outlook.mapi_record import (
    MapiBody,
    body_files,
    body_of,
    headers_of,
    record_of,
)
from deskapp.adapters.mail.reading.outlook.properties import (
    Id,
    Properties,
    Type,
    codepage_name,
    with_codepage,
)
from deskapp.adapters.mail.reading.taken_apart import TakenApart

TNEF_MAGIC: Final = bytes.fromhex("789f3e22")

_HEADER: Final = 6
_ATTRIBUTE: Final = struct.Struct("<BIL")
_CODEPAGE, _SUBJECT, _PROPERTIES = 0x069007, 0x018004, 0x069003
_NEW_ATTACHMENT, _TITLE, _DATA, _ATTACHMENT = 0x069002, 0x018010, 0x06800F, 0x069005
_MOST: Final = 10_000
_VARIABLE: Final = frozenset({Type.OBJECT, Type.STRING_8, Type.UNICODE, Type.BINARY})
_FIXED_SIZES: Final = {0x05: 8, 0x06: 8, 0x07: 8, 0x14: 8, 0x40: 8, 0x48: 16}
_MULTIPLE: Final = 0x1000
_NAMED: Final = 0x8000
_INTERFACE: Final = 16


@dataclass(slots=True)
class _File:
    """An attachment while its attributes are being read."""

    title: bytes = b""
    data: bytes = b""
    properties: Properties = field(default_factory=Properties)


@dataclass(slots=True)
class _Tnef:
    """What has been read of a TNEF file so far."""

    charset: str = ""
    subject: bytes = b""
    properties: Properties = field(default_factory=Properties)
    files: list[_File] = field(default_factory=list)

    def take(self, number: int, data: bytes) -> None:
        """Take in one attribute."""
        if number == _CODEPAGE:
            self.charset = codepage_name(int.from_bytes(data[:4], "little"))
        elif number == _PROPERTIES:
            self.properties = with_codepage(_mapi(data), self.charset)
        elif number == _SUBJECT:
            self.subject = data.rstrip(b"\0")
        elif number == _NEW_ATTACHMENT:
            self.files.append(_File())
        elif number in {_TITLE, _DATA, _ATTACHMENT}:
            self._fill(number, data)

    def _fill(self, number: int, data: bytes) -> None:
        if not self.files:
            self.files.append(_File())
        if number == _TITLE:
            self.files[-1].title = data.partition(b"\0")[0]
        elif number == _DATA:
            self.files[-1].data = data
        else:
            self.files[-1].properties = with_codepage(_mapi(data), self.charset)


def take_apart_tnef(raw: bytes) -> TakenApart:
    """The mail that a bare file describes; nothing else shows its body, so that is a file too."""
    parts, body, properties = _opened(raw)
    files = tuple(body_files(body, properties))
    return replace(parts, attachments=(*parts.attachments, *files))


def unwrap_tnef(raw: bytes) -> TakenApart:
    """What a ``winmail.dat`` within a mail holds."""
    return _opened(raw)[0]


def _opened(raw: bytes) -> tuple[TakenApart, MapiBody, Properties]:
    found = _Tnef()
    for number, data in _attributes(raw):
        found.take(number, data)
    body = body_of(found.properties)
    mail = record_of(found.properties, headers_of(found.properties), body)
    title = one_line(decode(found.subject, found.charset))
    parts = TakenApart(
        mail=replace(mail, subject=mail.subject or title),
        html=(body.html,) if body.html else (),
        attachments=tuple(_attachment(file, found.charset) for file in found.files),
    )
    return parts, body, found.properties


def _attributes(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and data of each attribute, up to the first one that cannot be."""
    position = _HEADER
    for _ in range(_MOST):
        if position + _ATTRIBUTE.size > len(raw):
            return
        level, number, size = _ATTRIBUTE.unpack_from(raw, position)
        position += _ATTRIBUTE.size
        if level not in {1, 2} or position + size > len(raw):
            return
        yield number & 0xFFFFFF, raw[position : position + size]
        position += size + 2  # its checksum


def _attachment(file: _File, charset: str) -> Attachment:
    properties = file.properties
    name = properties.text(Id.ATTACH_LONG_FILENAME, Id.ATTACH_FILENAME)
    name = name or decode(file.title, charset) or properties.text(Id.DISPLAY_NAME)
    content_id = one_line(properties.text(Id.ATTACH_CONTENT_ID)).strip("<>")
    return Attachment(
        name=one_line(name),
        content=file.data or properties.data(Id.ATTACH_DATA),
        content_type=one_line(properties.text(Id.ATTACH_MIME_TYPE)).lower()
        or "application/octet-stream",
        inline=bool(content_id),
        content_id=content_id,
    )


def _mapi(data: bytes) -> dict[int, tuple[int, bytes]]:
    """The properties of a counted list; what comes behind a broken one is lost."""
    found: dict[int, tuple[int, bytes]] = {}
    try:
        (count,) = struct.unpack_from("<L", data)
        position = 4
        for _ in range(min(count, _MOST)):
            kind, number = struct.unpack_from("<HH", data, position)
            position += 4
            if number >= _NAMED:
                position = _behind_name(data, position)
            value, position = _value(data, position, kind)
            found.setdefault(number, (kind & ~_MULTIPLE, value))
    except struct.error:
        pass
    return found


def _behind_name(data: bytes, position: int) -> int:
    """The place behind the name that a property beyond the standard ones has."""
    (by_text,) = struct.unpack_from("<L", data, position + 16)
    (size,) = struct.unpack_from("<L", data, position + 20)
    return position + 24 + (size + 3 & ~3 if by_text else 0)


def _value(data: bytes, position: int, kind: int) -> tuple[bytes, int]:
    """The first value of a property and the place behind all of its values."""
    base = kind & ~_MULTIPLE
    count = 1
    if base in _VARIABLE or kind & _MULTIPLE:
        (count,) = struct.unpack_from("<L", data, position)
        position += 4
    values: list[bytes] = []
    for _ in range(min(count, _MOST)):
        size = _FIXED_SIZES.get(base, 4)
        if base in _VARIABLE:
            (size,) = struct.unpack_from("<L", data, position)
            position += 4
        values.append(data[position : position + size])
        position += size + 3 & ~3
    first = values[0] if values else b""
    return first[_INTERFACE:] if base == Type.OBJECT else first, position
