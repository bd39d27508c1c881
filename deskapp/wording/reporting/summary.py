"""A report in a few sentences, each with its numbers; what was not counted is not told."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from deskapp.domain.dates.date_words import number as number_words
from deskapp.domain.introduction import IntroductionResult
from deskapp.domain.reporting.figures import (
    EventFigure,
    InitiativeFigure,
    Inquirers,
    MailingFigure,
    Part,
)
from deskapp.domain.reporting.report import CountedBy, Report
from deskapp.wording.language import current_language, translate
from deskapp.wording.reporting.numbers import Numbers
from deskapp.wording.reporting.periods import period_words, short_period
from deskapp.wording.reporting.row_words import row_words

_MOST_KINDS: Final = 3
_SEVERAL: Final = 2


def sentences(report: Report, threshold: int = 0) -> tuple[str, ...]:
    """The sentences; with a ``threshold`` they are fit to leave the house."""
    told = _Told(report, threshold)
    writers: tuple[Callable[[_Told], Iterator[str]], ...] = (
        _inquiries,
        _kinds,
        _inquirers,
        _first_answers,
        _introductions,
        _events,
        _initiatives,
        _mailings,
    )
    return tuple(sentence for write in writers for sentence in write(told))


def shown_number(cell: int | str) -> str:
    """A number with the separators of the language; a sign as it is."""
    return number_words(cell, current_language()) if isinstance(cell, int) else cell


@dataclass(frozen=True, slots=True)
class _Told:
    report: Report
    threshold: int

    def count(self, part: Part, code: str, column: int = 0) -> int:
        return self.report.figures.table(part).number(code, column)

    def cell(self, part: Part, code: str) -> str:
        numbers = Numbers(self.report.figures.table(part), self.threshold)
        return shown_number(numbers.cell(code))

    def total(self, part: Part, column: int = 0) -> str:
        return shown_number(self._sum(part, column))

    def form(self, part: Part) -> int:
        """The number that the words go by: a sign such as "< 3" takes the plural."""
        number = self._sum(part)
        return number if isinstance(number, int) else _SEVERAL

    def _sum(self, part: Part, column: int = 0) -> int | str:
        numbers = Numbers(self.report.figures.table(part), self.threshold).total()
        return numbers[column] if numbers else 0


def _inquiries(told: _Told) -> Iterator[str]:
    scope, number = told.report.scope, told.form(Part.KINDS)
    before = Numbers(told.report.before.table(Part.KINDS), told.threshold).total()
    words = {
        "count": told.total(Part.KINDS),
        "period": period_words(scope.period),
        "before": short_period(scope.period.before),
        "earlier": shown_number(before[0]) if before else "0",
    }
    if scope.counted_by is CountedBy.CLOSED:
        yield translate(
            "reports",
            "{period}: {count} inquiries were closed ({before}: {earlier}).",
            n=number,
            **words,
        )
    else:
        yield translate(
            "reports",
            "{period}: {count} inquiries came in ({before}: {earlier}).",
            n=number,
            **words,
        )


def _kinds(told: _Told) -> Iterator[str]:
    """The three most frequent kinds, as long as none of them is hidden."""
    rows = [row for row in told.report.figures.table(Part.KINDS).rows if row.code]
    most = sorted(rows, key=lambda row: -row.numbers[0])[:_MOST_KINDS]
    cells = [(row.code, told.cell(Part.KINDS, row.code)) for row in most if row.numbers[0]]
    named = [
        f"{row_words(told.report, Part.KINDS, code)} ({cell})"
        for code, cell in cells
        if cell[0].isdigit()
    ]
    if named:
        yield translate("reports", "Most of them: {kinds}.", kinds=", ".join(named))


def _inquirers(told: _Told) -> Iterator[str]:
    people = told.report.figures.table(Part.INQUIRERS).total
    if any(people):
        yield translate(
            "reports",
            "They came from {count} people; {first} of them asked for the first time.",
            n=told.form(Part.INQUIRERS),
            count=told.total(Part.INQUIRERS),
            first=told.cell(Part.INQUIRERS, Inquirers.FIRST.value),
        )


def _first_answers(told: _Told) -> Iterator[str]:
    answers = told.report.figures.first_answers
    if answers.half_days is not None:
        days, rest = divmod(answers.half_days, 2)
        comma = translate("reports", "{days}.5", days=days)
        yield translate(
            "reports",
            "Half of the first answers were given within {days} working days (median of {count}).",
            n=days if not rest else _SEVERAL,
            days=comma if rest else str(days),
            count=shown_number(answers.answered),
        )


def _introductions(told: _Told) -> Iterator[str]:
    made = told.report.figures.table(Part.INTRODUCTIONS).total
    if any(made):
        yield translate(
            "reports",
            "{count} introductions were made; {together} led to people working together.",
            n=told.form(Part.INTRODUCTIONS),
            count=told.total(Part.INTRODUCTIONS),
            together=told.cell(Part.INTRODUCTIONS, IntroductionResult.COOPERATION.value),
        )


def _events(told: _Told) -> Iterator[str]:
    held = told.report.figures.table(Part.EVENTS).total
    if any(held):
        columns = {each: told.total(Part.EVENTS, at) for at, each in enumerate(EventFigure)}
        yield translate(
            "reports",
            "{count} events with {attended} attending ({registered} registered, {missed} did not "
            "come).",
            n=told.form(Part.EVENTS),
            count=columns[EventFigure.EVENTS],
            attended=columns[EventFigure.ATTENDED],
            registered=columns[EventFigure.REGISTERED],
            missed=columns[EventFigure.MISSED],
        )


def _initiatives(told: _Told) -> Iterator[str]:
    number = told.count(Part.INITIATIVES, InitiativeFigure.NUMBER.value)
    if number:
        with_chamber = told.count(Part.INITIATIVES, InitiativeFigure.WITH_CHAMBER.value)
        yield translate(
            "reports",
            "{count} initiatives belong to the network, {new} of them new; a chamber takes part "
            "in {share} %.",
            n=number,
            count=shown_number(number),
            new=told.cell(Part.INITIATIVES, InitiativeFigure.NEW.value),
            share=round(100 * with_chamber / number),
        )


def _mailings(told: _Told) -> Iterator[str]:
    number = told.count(Part.MAILINGS, MailingFigure.MAILINGS.value)
    if number:
        yield translate(
            "reports",
            "{count} mailings went out; e-mails sent: {mails}, came back: {bounces}.",
            n=number,
            count=shown_number(number),
            mails=told.cell(Part.MAILINGS, MailingFigure.RECIPIENTS.value),
            bounces=told.cell(Part.MAILINGS, MailingFigure.BOUNCES.value),
        )
