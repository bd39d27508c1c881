"""What a file says, told by its bytes, never by its name."""

from typing import Final

import msgspec

from deskapp.adapters.files.tables.encodings import decoded, guessed_encoding
from deskapp.application.ports.attached.contents import FilePage, FileText
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason

# A library is loaded by the kind of file that needs it.
# ruff: noqa: PLC0415

_ZIP: Final = b"PK\3\4"
_PDF: Final = b"%PDF-"
_PDF_BEGINS_WITHIN: Final = 1024
_COMPOUND: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_BYTES_OF_A_SIGN: Final = 8
"""More than any takes, with the end of a line as two."""
_FORMATTED: Final = b"{\\rtf"
_SAMPLE: Final = 4096
_LAYOUT: Final = frozenset("\t\n\v\f")
_MOST_SIGNS_A_CONTROL: Final = 50
"""Of so many characters of a text, one may be a control character."""


class TextQuestion(msgspec.Struct):
    """What the process is asked: a file, and how many characters of it."""

    raw: bytes
    most: int


class PageQuestion(msgspec.Struct):
    """What the process is asked: a PDF, which of its pages, and how wide."""

    raw: bytes
    number: int
    width: int


def answer_text(question: bytes) -> FileText:
    """The text for a `TextQuestion` in MessagePack; raises `UnreadableMail`."""
    asked = msgspec.msgpack.decode(question, type=TextQuestion)
    try:
        return file_text(asked.raw, asked.most)
    except UnreadableMail as error:
        if error.reason is UnreadableReason.LOCKED:
            raise UnreadableMail(UnreadableReason.PASSWORD) from error
        raise


def answer_page(question: bytes) -> FilePage:
    """The page for a `PageQuestion` in MessagePack; raises `UnreadableMail`."""
    from deskapp.adapters.files.contents.pdf import pdf_page

    asked = msgspec.msgpack.decode(question, type=PageQuestion)
    return pdf_page(asked.raw, asked.number, asked.width)


def file_text(raw: bytes, most: int) -> FileText:
    """The text of a file, so many characters at most; raises `UnreadableMail`."""
    if _PDF in raw[:_PDF_BEGINS_WITHIN]:
        from deskapp.adapters.files.contents.pdf import pdf_text

        text = pdf_text(raw, most + 1)
    elif raw.startswith(_ZIP):
        from deskapp.adapters.files.contents.office import office_text

        text = office_text(raw, most + 1)
    elif raw.startswith((_COMPOUND, _FORMATTED)):
        raise UnreadableMail(UnreadableReason.NO_PREVIEW)
    else:
        text = _plain_text(raw[: _BYTES_OF_A_SIGN * (most + 1)], most + 1)
    return FileText(text[:most], is_cut=len(text) > most)


def _plain_text(raw: bytes, most: int) -> str:
    """A file that is no text has zeros or other control characters all over."""
    encoding = guessed_encoding(raw[:_SAMPLE] if b"\0" in raw[:_SAMPLE] else raw)
    text = decoded(raw, encoding).replace("\r\n", "\n").replace("\r", "\n")
    sample = text[:_SAMPLE]
    controls = sum(sign < " " and sign not in _LAYOUT for sign in sample)
    if "\0" in text or controls * _MOST_SIGNS_A_CONTROL > len(sample):
        raise UnreadableMail(UnreadableReason.NO_PREVIEW)
    return text[:most]
