"""A report as lines, one below the other: what the view shows and what a screen reader says."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from deskapp.application.ports.report_files import Paper, PaperTable
from deskapp.wording.language import translate
from deskapp.wording.reporting.summary import shown_number

_BESIDE = 2


class LineKind(Enum):
    """How a line looks."""

    TITLE = "title"
    LEAD = "lead"
    SENTENCE = "sentence"
    HEADING = "heading"
    TABLE = "table"
    ROW = "row"
    SUM = "sum"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Line:
    """One line; ``share`` is the length of its bar, 0 to 1, or None where there is none."""

    kind: LineKind
    words: str
    cells: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    share: float | None = None

    @property
    def spoken(self) -> str:
        """All of it, each number behind the heading of its column."""
        told = (
            f"{column} {cell}".strip()
            for column, cell in zip(self.columns, self.cells, strict=False)
        )
        is_heading = self.kind in (LineKind.HEADING, LineKind.TABLE, LineKind.TITLE)
        heading = translate("reports", "Heading") if is_heading else ""
        parts = (heading, self.words, *(told if self.kind is not LineKind.TABLE else self.cells))
        return ", ".join(part for part in parts if part)


def lines_of(paper: Paper) -> tuple[Line, ...]:
    """The whole report, with its rules at the end."""
    return tuple(_lines(paper))


def _lines(paper: Paper) -> Iterator[Line]:
    yield Line(LineKind.TITLE, paper.title)
    yield Line(LineKind.LEAD, " · ".join(paper.lines))
    for sentence in paper.summary:
        yield Line(LineKind.SENTENCE, sentence)
    for table in paper.tables:
        yield from _table(table)
    yield Line(LineKind.HEADING, paper.rules_heading)
    for rule in paper.rules:
        yield Line(LineKind.NOTE, rule)


def _table(table: PaperTable) -> Iterator[Line]:
    yield Line(LineKind.TABLE, table.heading, table.columns)
    firsts = [row.cells[0] for row in table.rows if not row.is_sum]
    most = max((cell for cell in firsts if isinstance(cell, int)), default=0)
    has_bars = len(table.columns) <= _BESIDE and most > 0
    for row in table.rows:
        first = row.cells[0]
        share = first / most if has_bars and isinstance(first, int) and not row.is_sum else None
        kind = LineKind.SUM if row.is_sum else LineKind.ROW
        yield Line(kind, row.words, tuple(map(shown_number, row.cells)), table.columns, share)
    for note in table.notes:
        yield Line(LineKind.NOTE, note)
