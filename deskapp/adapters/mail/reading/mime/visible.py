"""Characters that must not reach a screen, a database or a file name as they are."""

import re
from typing import Final

_CONTROL_PICTURES: Final = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
_BIDI_CONTROLS: Final = dict.fromkeys(
    [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F]
)
_LINE: Final = _CONTROL_PICTURES | _BIDI_CONTROLS | dict.fromkeys(range(0x80, 0xA0)) | {0x09: 0x20}
_TEXT: Final = dict.fromkeys([*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F])
_LINE_ENDS: Final = re.compile(r"\r\n?")


def one_line(text: str) -> str:
    """A header's text on one line: control characters as pictures (␍), no reversed writing."""
    return _without_surrogates(text).translate(_LINE).strip()


def many_lines(text: str) -> str:
    """A body's text: line feeds alone, no other control characters but tabs."""
    return _LINE_ENDS.sub("\n", _without_surrogates(text)).translate(_TEXT)


def _without_surrogates(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
