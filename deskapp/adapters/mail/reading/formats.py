"""Tells by its first bytes what a file is, and takes it apart."""

import re
from collections.abc import Callable
from typing import Final

from deskapp.adapters.mail.reading.internet_mail import take_apart
from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.outlook.message import take_apart_msg
from deskapp.adapters.mail.reading.outlook.tnef import TNEF_MAGIC, take_apart_tnef
from deskapp.adapters.mail.reading.taken_apart import TakenApart
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason

_FORMATS: Final[tuple[tuple[bytes, Callable[[bytes], TakenApart]], ...]] = (
    (bytes.fromhex("d0cf11e0a1b11ae1"), take_apart_msg),
    (TNEF_MAGIC, take_apart_tnef),
)
_OTHER_FILES: Final = (
    b"MZ",
    b"PK\x03\x04",
    b"%PDF",
    b"\x7fELF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3",
)
_SOMETHING: Final = re.compile(rb"[^ \t\r\n\0]")
_SAMPLE: Final = 1000


def opened(raw: bytes) -> TakenApart:
    """The mail in its parts; raises `UnreadableMail` for what is none."""
    if not _SOMETHING.search(raw):
        raise UnreadableMail(UnreadableReason.EMPTY)
    if len(raw) > limits.MAIL_BYTES:
        raise UnreadableMail(UnreadableReason.TOO_LARGE)
    if raw.startswith(_OTHER_FILES):
        raise UnreadableMail(UnreadableReason.NO_MAIL)
    opener = next((opener for magic, opener in _FORMATS if raw.startswith(magic)), take_apart)
    parts = opener(raw)
    if opener is take_apart and not parts.headers and b"\0" in raw[:_SAMPLE]:
        raise UnreadableMail(UnreadableReason.NO_MAIL)
    return parts
