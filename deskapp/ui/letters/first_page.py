"""What stands in fixed places of a letter's first page: head, address, information, foot."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from deskapp.domain.letter.form_b import (
    ADDRESS,
    BODY_POINTS,
    FOOT_BOTTOM,
    HEAD,
    INFORMATION,
    LEAST_POINTS,
    LINE,
    MOST_ADDRESS_LINES,
    MOST_REMARKS,
    REMARKS,
    TEXT_LEFT,
    TEXT_WIDTH,
)
from deskapp.domain.letter.letter import Letter
from deskapp.ui.letters.fonts import UNITS, font, width_of, wrapped
from deskapp.ui.letters.set_page import SetLine

BASE: Final = 0.79
"""From the top of a line to its baseline, as a part of its height."""
_HEAD_POINTS: Final = 14.0
_HEAD_LINE: Final = 5.6
_CLIENT_POINTS: Final = 9.0
_RETURN_POINTS: Final = 7.0
_LEAST_RETURN_POINTS: Final = 6.0
_REMARK_POINTS: Final = 8.0
_REMARK_LINE: Final = 3.4
_ABOVE_ADDRESS: Final = 1.0
_INFORMATION_POINTS: Final = 9.5
_FOOT_POINTS: Final = 7.5
_FOOT_LINE: Final = 3.3
_GUTTER: Final = 4.0
_STEP: Final = 0.5


def first_page(letter: Letter) -> Iterator[SetLine]:
    """The lines above the text, in the order in which they are read."""
    yield from _head(letter.head)
    yield from _remarks(letter.return_line, letter.remarks)
    yield from _address(letter.address)
    yield from _information(letter.information)


def foot(letter: Letter) -> list[SetLine]:
    """The business details in columns, ending where they must; empty where there are none."""
    columns = [column for column in letter.foot if column]
    widest = [max(width_of(line, _FOOT_POINTS) for line in column) for column in columns]
    lines: list[SetLine] = []
    left = TEXT_LEFT
    for column, wide in zip(columns, widest, strict=True):
        width = TEXT_WIDTH * wide / sum(widest)
        rows = [row for line in column for row in wrapped(line, _FOOT_POINTS, width - _GUTTER)]
        lines += [
            SetLine(row, left, (at + BASE) * _FOOT_LINE, _FOOT_POINTS)
            for at, row in enumerate(rows)
        ]
        left += width
    height = max((line.base for line in lines), default=0) + (1 - BASE) * _FOOT_LINE
    return [replace(line, base=FOOT_BOTTOM - height + line.base) for line in lines]


def foot_top(letter: Letter) -> float:
    """Where the business details begin."""
    return min((line.base for line in foot(letter)), default=FOOT_BOTTOM) - BASE * _FOOT_LINE


def _head(lines: Sequence[str]) -> Iterator[SetLine]:
    """Who writes, in the space that the norm leaves to the office."""
    base = HEAD.top
    for at, line in enumerate(lines):
        points = _CLIENT_POINTS if at else _HEAD_POINTS
        for row in wrapped(line, points, HEAD.width, is_bold=not at):
            base += _HEAD_LINE
            if base < HEAD.bottom:
                yield SetLine(row, HEAD.left, base, points, is_bold=not at)


def _remarks(return_line: str, remarks: Sequence[str]) -> Iterator[SetLine]:
    """The return address and below it the remarks, without gaps down to the address."""
    lines = [(return_line, _RETURN_POINTS, _LEAST_RETURN_POINTS)] if return_line else []
    lines += [(line, _REMARK_POINTS, _REMARK_POINTS) for line in remarks[:MOST_REMARKS]]
    top = REMARKS.bottom - _ABOVE_ADDRESS - len(lines) * _REMARK_LINE
    for at, (text, points, least) in enumerate(lines):
        base = top + (at + BASE) * _REMARK_LINE
        yield _fitted(SetLine(text, REMARKS.left, base, points), REMARKS.width, least)


def _address(lines: Sequence[str]) -> Iterator[SetLine]:
    """Long lines are broken while there is room, then all set smaller, and cut at the very last.

    Whatever stands in the address, it stays inside the window.
    """
    points, rows = BODY_POINTS, _address_rows(lines, BODY_POINTS)
    while len(rows) > MOST_ADDRESS_LINES and points > LEAST_POINTS:
        points -= _STEP
        rows = _address_rows(lines, points)
    if len(rows) > MOST_ADDRESS_LINES:
        rows = list(lines[:MOST_ADDRESS_LINES])
    for at, row in enumerate(rows):
        base = ADDRESS.top + (at + BASE) * LINE
        yield _fitted(SetLine(row, ADDRESS.left, base, points), ADDRESS.width, LEAST_POINTS)


def _address_rows(lines: Sequence[str], points: float) -> list[str]:
    return [row for line in lines for row in wrapped(line, points, ADDRESS.width)]


def _information(pairs: Sequence[tuple[str, str]]) -> Iterator[SetLine]:
    """Words on the left, what they say beside them; what is too long goes on in the next line.

    Where that makes too many, they move together, so that none comes down to the subject.
    """
    column = max((width_of(word, _INFORMATION_POINTS) for word, _ in pairs), default=0) + _GUTTER
    rows = [
        (word if not at else "", row)
        for word, value in pairs
        for at, row in enumerate(wrapped(value, _INFORMATION_POINTS, INFORMATION.width - column))
    ]
    pitch = min(LINE, INFORMATION.height / max(len(rows), 1))
    for at, row in enumerate(rows):
        base = INFORMATION.top + (at + BASE) * pitch
        for text, left in zip(row, (INFORMATION.left, INFORMATION.left + column), strict=True):
            if text:
                yield SetLine(text, left, base, _INFORMATION_POINTS)


def _fitted(line: SetLine, width: float, least: float) -> SetLine:
    """The line set smaller as far as that may be, and then cut, so that it ends in its width."""
    while line.points > least and width_of(line.text, line.points) > width:
        line = replace(line, points=line.points - _STEP)
    metrics = QFontMetricsF(font(line.points))
    shown = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, width * UNITS)
    return replace(line, text=shown)
