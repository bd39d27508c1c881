"""The text of a letter as rows, and the rows as pages: nothing stands alone at a page's edge."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from deskapp.domain.letter.form_b import (
    BLANKS_BELOW_SUBJECT,
    BLANKS_TO_SIGN,
    BODY_POINTS,
    TEXT_WIDTH,
)
from deskapp.domain.letter.letter import Letter
from deskapp.domain.letter.words import words_of
from deskapp.ui.letters.fonts import width_of, wrapped

_ITEM: Final = re.compile(r"(?:[-–—•*]|\d{1,2}[.)])\s+(?=\S)(?!\w+ \d{4}\b)")
"""What begins an item of a list; ``3. Dezember 2026`` does not."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of text, or an empty one; ``keeps_next`` binds it to the row below."""

    text: str = ""
    indent: float = 0
    is_bold: bool = False
    keeps_next: bool = False


_BLANK: Final = Row()


def rows_of(letter: Letter) -> list[Row]:
    """Everything from the subject to the last enclosure."""
    subject = [replace(row, keeps_next=True) for row in _set(letter.subject, is_bold=True)]
    blanks = [replace(_BLANK, keeps_next=True)] * BLANKS_BELOW_SUBJECT
    text = [row for line in _without_gaps(letter.text) for row in _set(line)]
    return [*subject, *blanks, *_bound(text, _end(letter)), *_below(letter)]


def broken(rows: Sequence[Row], first: int, others: int) -> list[Sequence[Row]]:
    """The rows of each page; so many fit on the first, so many on the others."""
    pages: list[Sequence[Row]] = []
    at, room = 0, first
    while at < len(rows):
        end = _end_of_page(rows, at, room)
        pages.append(rows[at:end])
        at, room = end, others
        while at < len(rows) and not rows[at].text:
            at += 1
    return pages


def _end_of_page(rows: Sequence[Row], start: int, room: int) -> int:
    """As far down as may be; a run of bound rows longer than a page is cut all the same."""
    full = start + room
    if full >= len(rows):
        return len(rows)
    end = full
    while end > start and rows[end - 1].keeps_next:
        end -= 1
    return end if end > start else full


def _set(text: str, *, is_bold: bool = False) -> list[Row]:
    """One line as it was written, broken where it is too long; items of lists hang.

    No first and no last row of several stands alone on a page.
    """
    item = _ITEM.match(text)
    hanging = width_of(item.group(), BODY_POINTS) if item else 0.0
    lines = wrapped(text, BODY_POINTS, TEXT_WIDTH, is_bold=is_bold, hanging=hanging)
    bound = {0, len(lines) - 2} - {len(lines) - 1}
    return [
        Row(line, hanging if at else 0.0, is_bold, keeps_next=at in bound)
        for at, line in enumerate(lines)
    ]


def _without_gaps(text: str) -> Iterator[str]:
    """The lines of a text with one empty line at most between two others."""
    was_blank = True
    for line in text.splitlines():
        is_blank = not line.strip()
        if not (is_blank and was_blank):
            yield line.strip()
        was_blank = is_blank


def _end(letter: Letter) -> list[Row]:
    """The closing, room for the hand, and who signs."""
    rows: list[Row] = []
    for text, blanks in (
        (letter.closing, 1),
        (letter.signed_for, 1),
        (letter.signed_by, BLANKS_TO_SIGN),
    ):
        if text:
            rows += [_BLANK] * blanks + _set(text)
    return rows


def _bound(text: list[Row], end: list[Row]) -> list[Row]:
    """The text and its end; this stays whole, with the last row of the text."""
    whole = [*text[-1:], *end]
    bound = [*(replace(row, keeps_next=True) for row in whole[:-1]), *whole[-1:]]
    return [*text[:-1], *bound]


def _below(letter: Letter) -> Iterator[Row]:
    """Postscript and enclosures."""
    if letter.postscript:
        yield _BLANK
        yield from (row for line in _without_gaps(letter.postscript) for row in _set(line))
    if letter.enclosures:
        words = words_of(letter.language)
        heading = words.enclosure if len(letter.enclosures) == 1 else words.enclosures
        yield from (_BLANK, Row(heading, is_bold=True, keeps_next=True))
        for name in letter.enclosures:
            yield from _set(name)
