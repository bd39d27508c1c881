"""The entry point: which terms a sentence holds, and the sentence with a mark for each.

The sentence is folded and its fixed phrases are brought to one form, so that the shapes need
few spellings. The earlier of two shapes takes the words that both would read.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.errors import DomainError
from deskapp.domain.names.folding import fold
from deskapp.domain.promises.terms import clock, dates, feasts, periods, spans, weekdays
from deskapp.domain.promises.terms.leads import last_behind, lead
from deskapp.domain.promises.terms.phrases import in_one_form
from deskapp.domain.promises.terms.spelling import without_slips
from deskapp.domain.promises.terms.term import Kind, Place, Shape, Side, Term

MARK = "\ue000"
"""Stands for a term in a marked sentence, its number behind it; no letter of any language."""

_SHAPES: Sequence[Shape] = (
    *periods.DATED,
    *dates.SHAPES,
    *weekdays.COMBINED,
    *spans.SHAPES,
    *periods.SHAPES,
    *weekdays.SHAPES,
    *feasts.SHAPES,
    *clock.SHAPES,
)
_EITHER = frozenset({"oder", "or", "bzw.", "beziehungsweise", "/"})
_RANGE = re.compile(r" ?(?:-|bis|to|through|until|till) ?")


def read_terms(sentence: str, sent_on: date, calendar: Calendar) -> tuple[str, tuple[Term, ...]]:
    """The folded sentence with ``MARK`` and a number for each term, and the terms in order."""
    plain = in_one_form(without_slips(" ".join(fold(sentence.replace(MARK, " ")).split())))
    terms = _joined(plain, sorted(_terms(plain, sent_on, calendar), key=lambda term: term.start))
    marked, at = [], 0
    for number, term in enumerate(terms):
        marked += [plain[at : term.start], f" {MARK}{number} "]
        at = term.stop
    return "".join([*marked, plain[at:]]), terms


def _terms(plain: str, sent_on: date, calendar: Calendar) -> Iterator[Term]:
    taken = bytearray(len(plain))
    for shape in _SHAPES:
        for found in re.finditer(shape.pattern, plain):
            if any(taken[found.start() : found.end()]):
                continue
            term = _term(plain, shape, found, sent_on, calendar)
            if shape.whole and term.due_on is None and term.start == found.start():
                continue  # "may", "Jan", "week": only a word
            taken[found.start() : found.end()] = b"\1" * (found.end() - found.start())
            yield term


def _term(
    plain: str, shape: Shape, found: re.Match[str], sent_on: date, calendar: Calendar
) -> Term:
    start, side, last = lead(plain, found.start())
    stop = last_behind(plain, found.end())
    last = last or stop > found.end()
    by = shape.kind is Kind.BY or last or side in {Side.BY, Side.BEFORE}
    return Term(
        start=start,
        stop=stop,
        kind=Kind.BY if by else shape.kind,
        due_on=_due(shape, found, Place(sent_on, calendar, side)),
        last=last,
        counted=shape.counted,
        whole=shape.whole,
        clock=shape.clock,
    )


def _due(shape: Shape, found: re.Match[str], place: Place) -> date | None:
    """The day; empty for a past one, for one that does not exist, and for no day of doing."""
    if place.side is Side.APART:
        return None
    try:
        day = shape.read(found, place)
        if day is not None and place.side is Side.AFTER:
            day = place.calendar.add_working_days(day, 1)
        if day is not None and place.side is Side.BEFORE:
            day = _before(day, shape, place)
    except (ValueError, OverflowError, DomainError, StopIteration):
        return None
    return day if day is not None and day >= place.sent_on else None


def _before(day: date, shape: Shape, place: Place) -> date:
    """The day before a day, the last working day before a feast, a period's end as it stands."""
    if shape in feasts.SHAPES:
        return place.calendar.add_working_days(day, -1)
    return day if shape.whole or shape.counted else day - timedelta(days=1)


def _joined(plain: str, terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms, two that say one thing made one."""
    found: list[Term] = []
    for term in terms:
        one = _one(plain, found[-1], term) if found else None
        if one:
            found[-1] = one
        else:
            start = max(term.start, found[-1].stop) if found else term.start
            found.append(replace(term, start=start))
    return tuple(found)


def _one(plain: str, first: Term, then: Term) -> Term | None:
    """``Freitag, 12 Uhr``; ``Montag oder Dienstag`` as Tuesday; ``Montag bis Freitag`` as none."""
    between = plain[first.stop : then.start].strip(" ,")
    if first.clock != then.clock:
        day = then if first.clock else first
        kind = Kind.BY if Kind.BY in {first.kind, then.kind} else day.kind
        return replace(day, start=first.start, stop=then.stop, kind=kind) if not between else None
    if between in _EITHER and first.due_on and then.due_on:
        later = max(first.due_on, then.due_on)
        return replace(then, start=first.start, kind=first.kind, due_on=later)
    is_range = first.kind is not Kind.BY and _RANGE.match(plain, first.stop, then.stop)
    return replace(then, start=first.start, due_on=None) if is_range else None
