"""The headers of a mail or part: cut off its front, unfolded, and looked up by name."""

import re
import sys
from dataclasses import dataclass
from typing import Final

from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.charsets import decode_header
from deskapp.adapters.mail.reading.mime.encoded_words import decode_words
from deskapp.adapters.mail.reading.mime.visible import one_line

_HEADER: Final = re.compile(rb"([!-9;-~]{1,200})[ \t]*:[ \t]*")
_LINE: Final = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_BEFORE: Final = re.compile(rb"(?:[ \t]*+[\r\n]|>?From [^\r\n]*+[\r\n])*+")
_BLANK_LINE: Final = re.compile(rb"\r\n\r\n|\n\r?\n|\r\r")


@dataclass(frozen=True, slots=True)
class Headers:
    """Header fields in their order, names in lower case, values unfolded but else as they came."""

    fields: tuple[tuple[str, bytes], ...] = ()
    cut: bool = False

    def raw(self, name: str) -> bytes:
        """The bytes of the last field of this name, or none."""
        return next((value for key, value in reversed(self.fields) if key == name), b"")

    def raw_all(self, name: str) -> list[bytes]:
        """The bytes of every field of this name."""
        return [value for key, value in self.fields if key == name]

    def text(self, name: str, charset: str = "") -> str:
        """The decoded text of the last field of this name, on one line."""
        return one_line(decode_words(decode_header(self.raw(name), charset)))

    def token(self, name: str) -> str:
        """The last field of this name as plain lower-case ASCII, for fields that hold a keyword."""
        return self.raw(name).decode("ascii", "replace").strip().lower()


def split_headers(raw: bytes, start: int = 0, end: int = sys.maxsize) -> tuple[Headers, int]:
    """The headers that begin at ``start`` and the place where the body begins, ``end`` at most.

    A line that can be no header ends the block, as mails without a blank line between headers and
    body need it.
    """
    lines: list[bytes] = []
    position = start
    for _ in range(limits.HEADER_LINES):
        line = _LINE.match(raw, position, end)
        if line is None or position - start > limits.HEADER_BYTES:
            break
        text = line[0].rstrip(b"\r\n")[: limits.HEADER_BYTES]
        if not text.strip() and not (text and _goes_on(raw, line.end(), end)):
            return Headers(_fields(lines)), line.end()
        if text[:1] in b" \t" and lines:
            lines[-1] += b" " + text.lstrip()
        elif _HEADER.match(text):
            lines.append(text)
        elif text.startswith(b"--") or not _goes_on(raw, line.end(), end):
            return Headers(_fields(lines)), position
        position = line.end()
    blank = _BLANK_LINE.search(raw, position, end)
    return Headers(_fields(lines), cut=True), blank.end() if blank else min(end, len(raw))


def first_header(raw: bytes) -> int:
    """The place of the first header, behind blank lines and the envelope lines of mbox files."""
    before = _BEFORE.match(raw)
    return before.end() if before else 0


def _goes_on(raw: bytes, position: int, end: int) -> bool:
    """Whether the line after a broken one is a header again, or the rest of one."""
    line = _LINE.match(raw, position, end)
    if line is None or not line[0].strip():
        return False
    return line[0][:1] in b" \t" or bool(_HEADER.match(line[0]))


def _fields(lines: list[bytes]) -> tuple[tuple[str, bytes], ...]:
    matches = ((line, _HEADER.match(line)) for line in lines)
    return tuple(
        (header[1].decode("ascii").lower(), line[header.end() :].strip())
        for line, header in matches
        if header
    )
