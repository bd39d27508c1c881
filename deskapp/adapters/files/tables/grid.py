"""Rows of texts made into a table: headings found, empty rows and columns left out."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Final

from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.application.ports.tables import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    ReadingOptions,
    Table,
    TableFormat,
)

Row = tuple[str, ...]
_FAILED: Final = frozenset(
    """
    #N/A #NV #REF! #BEZUG! #DIV/0! #NAME? #VALUE! #WERT! #NUM! #ZAHL! #NULL! Err:502 Err:504 Err:508
    """.split()  # noqa: SIM905  a table of words reads better without their quotes
)
_DATA: Final = re.compile(r"[^@\s]+@[^@\s]+|[+(]?[\d .,/()+-]*\d[\d .,/()+-]*|https?://.*")
_LOOKED_AT: Final = 20
_LETTERS: Final = 26


def table_of(
    rows: Iterable[Row],
    form: TableFormat,
    options: ReadingOptions,
    *,
    sheets: tuple[str, ...] = (),
    errors: int = 0,
) -> Table:
    """The table that the rows of a file make; raises `UnreadableMail` where it is too large.

    Titles above the headings are left out: rows with one text where others have several.
    """
    filled, failed = _filled(rows)
    filled = filled[_titles(filled) :]
    if not filled:
        raise UnreadableMail(UnreadableReason.NO_LIST)
    has_headings = options.has_headings
    if has_headings is None:
        has_headings = _is_headings([row for _, row in filled[:_LOOKED_AT]])
    width = max(len(row) for _, row in filled)
    headings = filled.pop(0)[1] if has_headings else ()
    return Table(
        format=form,
        options=replace(options, has_headings=has_headings),
        sheets=sheets,
        headings=tuple(_headings(headings, width)),
        rows=tuple(row + ("",) * (width - len(row)) for _, row in filled),
        numbers=tuple(number for number, _ in filled),
        errors=errors + failed,
    )


def _filled(rows: Iterable[Row]) -> tuple[list[tuple[int, Row]], int]:
    """The rows in which something stands, with their numbers, and how many formulas failed."""
    filled: list[tuple[int, Row]] = []
    failed = 0
    for number, row in enumerate(rows, start=1):
        cells, errors = _cells(row)
        failed += errors
        if not cells:
            continue
        if len(filled) > MOST_ROWS or len(cells) > MOST_COLUMNS:
            raise UnreadableMail(UnreadableReason.TABLE_TOO_LARGE)
        filled.append((number, cells))
    return filled, failed


def _cells(row: Row) -> tuple[Row, int]:
    """The cells up to the last that is filled."""
    cells, errors = [], 0
    last = 0
    for cell in row:
        text = cell.strip()
        if text in _FAILED:
            errors, text = errors + 1, ""
        if len(text) > LONGEST_CELL:
            raise UnreadableMail(UnreadableReason.TABLE_TOO_LARGE)
        cells.append(text)
        if text:
            last = len(cells)
    return tuple(cells[:last]), errors


def _titles(filled: list[tuple[int, Row]]) -> int:
    """How many rows stand above the table."""
    counts = [sum(map(bool, row)) for _, row in filled[:_LOOKED_AT]]
    if not counts or max(counts) < 3:  # noqa: PLR2004  two columns may well have gaps
        return 0
    return next(at for at, count in enumerate(counts) if count > 1)


def _is_headings(rows: list[Row]) -> bool:
    """Whether the first row names columns.

    No address, number or date stands in it, and nothing twice, unless there are such below.
    """
    first, *others = ([cell for cell in row if cell] for row in rows)
    if any(map(_DATA.fullmatch, first)):
        return False
    return len(set(first)) == len(first) or any(map(_DATA.fullmatch, chain(*others)))


def _headings(row: Row, width: int) -> Iterator[str]:
    for at in range(width):
        named = " ".join(row[at].split()) if at < len(row) else ""
        yield named or _letters(at)


def _letters(at: int) -> str:
    """The name that a spreadsheet gives a column: A, B … Z, AA."""
    higher, letter = divmod(at, _LETTERS)
    return (_letters(higher - 1) if higher else "") + chr(ord("A") + letter)
