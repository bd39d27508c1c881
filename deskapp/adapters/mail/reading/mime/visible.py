"""Characters that must not reach a screen, a database or a file name as they are."""

import re
from typing import Final

_CONTROL_PICTURES: Final = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
_BIDI_CONTROLS: Final = dict.fromkeys(
    [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F]
)
_LINE: Final = _CONTROL_PICTURES | _BIDI_CONTROLS | dict.fromkeys(range(0x80, 0xA0)) | {0x09: 0x20}
# A pattern: on long texts it is three times as fast as a table of what to leave out.
_UNSEEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+")
_LINE_ENDS: Final = re.compile(r"\r\n?")


def one_line(text: str) -> str:
    """A header's text on one line: control characters as pictures (␍), no reversed writing."""
    if text.isprintable():  # nothing of that is in it, and most headers are such
        return text.strip()
    return _without_surrogates(text).translate(_LINE).strip()


def many_lines(text: str) -> str:
    """A body's text: line feeds alone, no other control characters but tabs."""
    lines = text.replace("\r\n", "\n")
    if lines.replace("\n", "").isprintable():  # nothing of that is in it, and most texts are such
        return lines
    return _UNSEEN.sub("", _LINE_ENDS.sub("\n", _without_surrogates(text)))


def storable(text: str) -> str:
    """Markup as it is, without what no database takes: control characters, half characters."""
    return _UNSEEN.sub("", _without_surrogates(text))


def _without_surrogates(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
