"""How long the viewer takes for a page: measured, and rounded up.

Qt lays a page out on the window's thread, and each table within a table at least twice, once to
learn how wide it wants to be. The numbers are microseconds on an office laptop of some years.
"""

import re

LONGEST = 100_000
"""What a page may take, so that the window answers within a fifth of a second on slow machines."""
_ELEMENT = 12
_CELL = 30
_LINE = 6
"""A line of preformatted text is laid out as a paragraph is."""
_LETTERS_OF_A_MICROSECOND = 2
_PAIRS_OF_ITEMS_OF_A_MICROSECOND = 70
_PICTURE = 60
# Tags and texts of our own markup: values hold no angle brackets.
_PIECE = re.compile(r"<(/?)([a-z0-9]+)[^>]*>|[^<]+")


def is_large(markup: str) -> bool:
    """Whether our own markup takes the viewer longer than a person should have to wait."""
    depth = items = microseconds = 0
    for piece in _PIECE.finditer(markup):
        name = piece[2]
        if name is None:
            letters = (piece.end() - piece.start()) // _LETTERS_OF_A_MICROSECOND
            microseconds += (letters + _LINE * piece[0].count("\n")) << depth
        elif name == "table":
            depth += -1 if piece[1] else 1
        elif not piece[1]:
            items += name == "li"
            microseconds += _of_element(name) << max(depth - 1, 0)
        if microseconds > LONGEST:
            return True
    return microseconds + items * items // _PAIRS_OF_ITEMS_OF_A_MICROSECOND > LONGEST


def _of_element(name: str) -> int:
    if name in {"td", "th"}:
        return _CELL
    return _PICTURE if name == "img" else _ELEMENT
