"""A report in the words of the language in use: on the screen, or fit to leave the house."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from deskapp.application.ports.report_files import Paper, PaperRow, PaperTable
from deskapp.domain.reporting.figures import SEVERAL, Figures, Part, Row, Table
from deskapp.domain.reporting.report import CountedBy, Report
from deskapp.wording.language import ENGLISH, GERMAN, current_language, translate
from deskapp.wording.lists.list_words import place_words
from deskapp.wording.reporting.numbers import Numbers
from deskapp.wording.reporting.periods import period_days, period_words, short_period
from deskapp.wording.reporting.row_words import event_columns, part_words, row_words
from deskapp.wording.reporting.summary import sentences


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the figures of a report: other figures, and both their headings.

    With ``has_difference`` each row says how much more or less the other figures have.
    """

    figures: Figures
    heading: str
    own_heading: str
    has_difference: bool = False

    @classmethod
    def before(cls, report: Report) -> "Beside":
        """The period before."""
        period = report.scope.period
        return cls(report.before, short_period(period.before), short_period(period))


def paper_of(
    report: Report,
    rules: tuple[str, ...],
    *,
    frozen: str = "",
    beside: Beside | None = None,
    threshold: int = 0,
) -> Paper:
    """The report in words; ``frozen`` says when it was, with a ``threshold`` it may leave."""
    other = beside or Beside.before(report)
    parts = [part for part in Part if _has_rows(report, other, part)]
    return Paper(
        title=translate("reports", "Report: {period}", period=period_words(report.scope.period)),
        language=ENGLISH if current_language() == ENGLISH else GERMAN,
        lines=tuple(_lines(report, frozen)),
        summary=sentences(report, threshold),
        tables_heading=translate("reports", "Figures"),
        tables=tuple(_table(report, other, part, threshold) for part in parts),
        rules_heading=translate("reports", "How it was counted"),
        rules=rules,
    )


def _lines(report: Report, frozen: str) -> Iterator[str]:
    scope = report.scope
    yield period_days(scope.period)
    if scope.counted_by is CountedBy.CLOSED:
        yield translate("reports", "counted by the day of closing")
    else:
        yield translate("reports", "counted by the day of receipt")
    if scope.land:
        yield place_words(scope.land)
    if frozen:
        yield frozen


def _has_rows(report: Report, beside: Beside, part: Part) -> bool:
    return bool(report.figures.table(part).rows or beside.figures.table(part).rows)


def _table(report: Report, beside: Beside, part: Part, threshold: int) -> PaperTable:
    now, other = report.figures.table(part), beside.figures.table(part)
    if part is Part.EVENTS:
        columns = event_columns()
        rows = tuple(_rows_of_events(report, now, other, beside, threshold))
    else:
        columns = (beside.own_heading, beside.heading)
        rows = tuple(_rows(report, now, other, threshold))
        if beside.has_difference:
            columns = (*columns, translate("reports", "Difference"))
            rows = tuple(replace(row, cells=_with_difference(*row.cells)) for row in rows)
    return PaperTable(part_words(part), columns, rows, tuple(_notes(now, other)))


def _rows(report: Report, now: Table, other: Table, threshold: int) -> Iterator[PaperRow]:
    """Each code of the one or the other, with what both have."""
    mine, theirs = (Numbers(each, threshold) for each in _alike(now, other))
    if not (mine.is_telling or theirs.is_telling):
        for row, cells, beside in zip(mine.table.rows, mine.rows(), theirs.rows(), strict=True):
            yield PaperRow(row_words(report, now.part, row.code), (*cells, *beside))
    if now.total or other.total:
        sums = (*(mine.total() or (0,)), *(theirs.total() or (0,)))
        yield PaperRow(translate("reports", "Together"), sums, is_sum=True)


def _with_difference(own: int | str, other: int | str) -> tuple[int | str, ...]:
    """The cells of a row that stays in the house, so that both are numbers."""
    difference = int(other) - int(own)
    return own, other, f"{difference:+d}".replace("-", "−") if difference else "="


def _rows_of_events(
    report: Report, now: Table, other: Table, beside: Beside, threshold: int
) -> Iterator[PaperRow]:
    """Five columns of their own; of the other figures there is the sum alone."""
    numbers = Numbers(now, threshold)
    for row, cells in zip(now.rows, numbers.rows(), strict=True):
        yield PaperRow(row_words(report, Part.EVENTS, row.code), cells)
    together = translate("reports", "Together")
    for words, sums in ((together, numbers.total()), (beside.heading, _sums(other, threshold))):
        yield PaperRow(words, sums or (0,) * len(event_columns()), is_sum=True)


def _sums(table: Table, threshold: int) -> tuple[int | str, ...]:
    return Numbers(table, threshold).total()


def _alike(now: Table, other: Table) -> tuple[Table, Table]:
    """Both with the rows that one of them has, each behind what it stands behind in its own."""
    codes = [row.code for row in now.rows]
    place = 0
    for row in other.rows:
        if row.code not in codes:
            codes.insert(place, row.code)
        place = codes.index(row.code) + 1

    def filled(table: Table) -> Table:
        rows = tuple(Row(code, (table.number(code),)) for code in codes)
        return Table(table.part, rows, table.total)

    return filled(now), filled(other)


def _notes(now: Table, other: Table) -> Iterator[str]:
    """The footnotes that the numbers themselves ask for."""
    if now.part in SEVERAL and (now.needs_footnote or other.needs_footnote):
        if now.part is Part.TOPICS:
            yield translate(
                "reports", "The rows add up to more, as an inquiry may have several topics."
            )
        else:
            yield translate(
                "reports", "The rows add up to more, as an initiative may stand in several of them."
            )
