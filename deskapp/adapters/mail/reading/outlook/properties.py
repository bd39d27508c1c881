"""The MAPI properties that Outlook's files are made of (MS-OXPROPS)."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

from deskapp.adapters.mail.reading.mime.charsets import decode


class Id(IntEnum):
    """The numbers of the properties that are read."""

    MESSAGE_CLASS = 0x001A
    SUBJECT = 0x0037
    CLIENT_SUBMIT_TIME = 0x0039
    REPRESENTING_NAME = 0x0042
    REPRESENTING_ADDRESS = 0x0065
    TRANSPORT_HEADERS = 0x007D
    RECIPIENT_TYPE = 0x0C15
    SENDER_NAME = 0x0C1A
    SENDER_ADDRESS = 0x0C1F
    DELIVERY_TIME = 0x0E06
    BODY = 0x1000
    RTF = 0x1009
    HTML = 0x1013
    MESSAGE_ID = 0x1035
    REFERENCES = 0x1039
    IN_REPLY_TO = 0x1042
    DISPLAY_NAME = 0x3001
    ADDRESS = 0x3003
    ATTACH_DATA = 0x3701
    ATTACH_FILENAME = 0x3704
    ATTACH_METHOD = 0x3705
    ATTACH_LONG_FILENAME = 0x3707
    ATTACH_MIME_TYPE = 0x370E
    ATTACH_CONTENT_ID = 0x3712
    SMTP_ADDRESS = 0x39FE
    INTERNET_CODEPAGE = 0x3FDE
    MESSAGE_CODEPAGE = 0x3FFD
    SENDER_SMTP = 0x5D01
    REPRESENTING_SMTP = 0x5D02


class Type(IntEnum):
    """How a property's bytes are to be read."""

    INTEGER_16 = 0x0002
    INTEGER_32 = 0x0003
    OBJECT = 0x000D
    STRING_8 = 0x001E
    UNICODE = 0x001F
    TIME = 0x0040
    BINARY = 0x0102


_EPOCH: Final = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)
_CODEPAGES: Final = {
    0: "",
    1200: "utf-16-le",
    20127: "ascii",
    20866: "koi8-r",
    20932: "euc-jp",
    21866: "koi8-u",
    50220: "iso-2022-jp",
    50221: "iso-2022-jp",
    50222: "iso-2022-jp",
    51932: "euc-jp",
    51949: "euc-kr",
    54936: "gb18030",
    65000: "utf-7",
    65001: "utf-8",
}
_ISO_8859: Final = range(28591, 28606)


def codepage_name(number: int) -> str:
    """The character set of a Windows code page."""
    if number in _ISO_8859:
        return f"iso-8859-{number - 28590}"
    return _CODEPAGES.get(number, f"cp{number}")


@dataclass(frozen=True, slots=True)
class Properties:
    """Property values as bytes with their type, by number; ``codepage`` is that of 8-bit texts."""

    values: Mapping[int, tuple[int, bytes]] = field(default_factory=dict)
    codepage: str = ""

    def text(self, *ids: Id) -> str:
        """The first of these that is there and not empty, as text."""
        for number in ids:
            kind, data = self.values.get(number, (0, b""))
            text = decode(data, "utf-16-le" if kind == Type.UNICODE else self.codepage)
            if text := text.rstrip("\0").strip():
                return text
        return ""

    def data(self, number: Id) -> bytes:
        """The bytes of a property, or none."""
        return self.values.get(number, (0, b""))[1]

    def is_text(self, number: Id) -> bool:
        """Whether a property that may be text or bytes is UTF-16 text."""
        return self.values.get(number, (0, b""))[0] == Type.UNICODE

    def number(self, number: Id) -> int:
        """An integer property, or 0."""
        return int.from_bytes(self.data(number)[:4], "little")

    def time(self, *ids: Id) -> dt.datetime | None:
        """The first of these moments that is there."""
        for number in ids:
            ticks = int.from_bytes(self.data(number)[:8], "little")
            try:
                if ticks:
                    return _EPOCH + dt.timedelta(microseconds=ticks // 10)
            except OverflowError:
                continue
        return None


def with_codepage(values: Mapping[int, tuple[int, bytes]], inherited: str = "") -> Properties:
    """The properties with the code page that they name themselves, or the one around them."""
    plain = Properties(values)
    number = plain.number(Id.MESSAGE_CODEPAGE) or plain.number(Id.INTERNET_CODEPAGE)
    return Properties(values, codepage_name(number) or inherited)
