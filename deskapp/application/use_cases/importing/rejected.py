"""Rows that were refused: kept piece by piece while a list is read in, and written as a list.

Each batch keeps its rows as bytes of their own that name the piece before them. So a batch
costs what it holds, however long the list has grown, and the last piece leads to all others.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from deskapp.application.ports.records import Reader
from deskapp.application.table_text import harmless
from deskapp.domain.errors import Problem

_BOM: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row by its place in the file, its cells, and what was wrong with them."""

    number: int
    cells: tuple[str, ...]
    problems: tuple[Problem, ...]


def piece_of(rows: Iterable[RejectedRow], before: str) -> bytes:
    """The bytes that keep some rows; ``before`` is the SHA-256 of the piece before them."""
    listed = [
        [row.number, row.cells, [[each.field, each.code, each.value] for each in row.problems]]
        for row in rows
    ]
    return json.dumps({"before": before, "rows": listed}, ensure_ascii=False).encode()


def kept_rows(reader: Reader, sha256: str) -> tuple[RejectedRow, ...]:
    """All rows in the file's order, by the SHA-256 of the last piece."""
    pieces: list[list[RejectedRow]] = []
    while sha256:
        piece = json.loads(reader.content(sha256) or b'{"before": "", "rows": []}')
        pieces.append([_row(*listed) for listed in piece["rows"]])
        sha256 = piece["before"]
    return tuple(row for piece in reversed(pieces) for row in piece)


def rejected_csv(
    headings: Sequence[str],
    rows: Iterable[RejectedRow],
    reason: Callable[[Problem], str],
    heading: str,
) -> bytes:
    """The rows as a CSV that spreadsheets open without a question, the reason in a last column.

    UTF-8 with its mark, semicolons, CR LF; nothing begins a formula (``table_text``). Corrected,
    it can be read in again.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow([*map(harmless, headings), heading])
    for row in rows:
        reasons = dict.fromkeys(map(reason, row.problems))
        writer.writerow([*map(harmless, row.cells), harmless(" ".join(reasons))])
    return (_BOM + text.getvalue()).encode()


def _row(number: int, cells: list[str], problems: list[list[str]]) -> RejectedRow:
    return RejectedRow(number, tuple(cells), tuple(Problem(*each) for each in problems))
