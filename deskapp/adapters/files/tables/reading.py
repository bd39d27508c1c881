"""Reads a list of any kind: tells its format by its bytes, never by its name."""

from typing import Final

import msgspec

from deskapp.adapters.files.tables.cards import read_card_table
from deskapp.adapters.files.tables.delimited import read_delimited
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.application.ports.tables import LARGEST_FILE, ReadingOptions, Table

_ZIP: Final = b"PK\3\4"
_COMPOUND: Final = bytes.fromhex("d0cf11e0a1b11ae1")
"""What old workbooks and those with a password begin with."""
_OTHERS: Final = (
    b"MZ",
    b"%PDF",
    b"\x7fELF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3",
    b"{\\rtf",
    b"\x1f\x8b",
)
_CARD: Final = tuple("BEGIN:VCARD".encode(name) for name in ("ascii", "utf-16-le", "utf-16-be"))
_MARKS: Final = b"\xef\xbb\xbf\xff\xfe \t\r\n"


class Question(msgspec.Struct):
    """What the process is asked: the bytes of a file, and how to read them."""

    options: ReadingOptions
    raw: bytes


def answer(question: bytes) -> Table:
    """The table for a `Question` in MessagePack; raises `UnreadableMail`."""
    asked = msgspec.msgpack.decode(question, type=Question)
    return read_table(asked.raw, asked.options)


def read_table(raw: bytes, options: ReadingOptions) -> Table:
    """The table in a file; raises `UnreadableMail`."""
    if not raw.strip(b" \t\r\n\0"):
        raise UnreadableMail(UnreadableReason.EMPTY)
    if len(raw) > LARGEST_FILE:
        raise UnreadableMail(UnreadableReason.TOO_LARGE)
    if raw.startswith(_COMPOUND):
        raise UnreadableMail(UnreadableReason.LOCKED)
    if raw.startswith(_OTHERS):
        raise UnreadableMail(UnreadableReason.NO_LIST)
    if raw.startswith(_ZIP):
        from deskapp.adapters.files.tables.workbook import read_workbook  # noqa: PLC0415  a library

        return read_workbook(raw, options)
    if raw[:64].lstrip(_MARKS)[:22].upper().startswith(_CARD):
        return read_card_table(raw)
    return read_delimited(raw, options)
