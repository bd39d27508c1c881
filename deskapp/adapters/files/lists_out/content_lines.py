"""Lines of contact cards and calendars: the same escapes and folds (RFC 6350, 3; RFC 5545, 3)."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

_LONGEST_LINE: Final = 75
"""Bytes of a line without its end (RFC 6350, 3.2; RFC 5545, 3.1)."""
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})


def content_lines(lines: Iterable[str]) -> str:
    """The lines, folded, with CRLF as line ends."""
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def escaped(text: str) -> str:
    """A text as a value."""
    return text.translate(_ESCAPES)


def parts(texts: Iterable[str]) -> str:
    """A value of several parts."""
    return ";".join(map(escaped, texts))


def moment(at: datetime) -> str:
    """A moment of UTC."""
    return f"{at:%Y%m%dT%H%M%SZ}"


def _folded(line: str) -> str:
    """The line in pieces of at most 75 bytes, each further one behind a blank."""
    pieces, room = [""], _LONGEST_LINE
    for char in line:
        size = len(char.encode("utf-8", "replace"))
        if size > room:
            pieces.append("")
            room = _LONGEST_LINE - 1
        pieces[-1] += char
        room -= size
    return "\r\n ".join(pieces)
