from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.dates.working_days import (
    Calendar,
    DayOff,
    DayOffKind,
    NoWorkingDay,
    add_months,
    term_reminders,
)


def spring_holidays(year: int) -> Mapping[date, str]:
    holidays = {date(year, 1, 1): "Neujahr", date(year, 5, 1): "Erster Mai"}
    if year == 2026:
        holidays |= {date(2026, 4, 3): "Karfreitag", date(2026, 4, 6): "Ostermontag"}
    return holidays


CALENDAR = Calendar(
    "BE",
    spring_holidays,
    closing_days=frozenset({date(2026, 5, 15)}),
    yearly_closing_days=frozenset({(12, 24), (12, 31)}),
)
DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 12, 31))
COUNTS = st.integers(min_value=0, max_value=60)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 4, 3), DayOff(DayOffKind.HOLIDAY, "Karfreitag")),
        (date(2026, 4, 4), DayOff(DayOffKind.WEEKEND)),
        (date(2027, 5, 1), DayOff(DayOffKind.HOLIDAY, "Erster Mai")),
        (date(2026, 5, 15), DayOff(DayOffKind.CLOSING_DAY)),
        (date(2027, 12, 24), DayOff(DayOffKind.CLOSING_DAY)),
        (date(2026, 4, 7), None),
    ],
)
def test_a_day_off_says_why(day: date, expected: DayOff | None) -> None:
    assert CALENDAR.day_off(day) == expected
    assert CALENDAR.is_working_day(day) is (expected is None)


def test_a_day_off_moves_forward() -> None:
    assert CALENDAR.next_working_day(date(2026, 4, 3)) == date(2026, 4, 7)
    assert CALENDAR.next_working_day(date(2026, 4, 7)) == date(2026, 4, 7)


def test_counting_skips_what_is_off() -> None:
    assert CALENDAR.add_working_days(date(2026, 4, 1), 2) == date(2026, 4, 7)
    assert CALENDAR.add_working_days(date(2026, 4, 7), -2) == date(2026, 4, 1)
    assert CALENDAR.add_working_days(date(2026, 4, 4), 0) == date(2026, 4, 4)
    assert CALENDAR.working_days_between(date(2026, 4, 1), date(2026, 4, 7)) == 2


def test_an_office_that_never_opens_is_named() -> None:
    always = frozenset((m, d) for m in range(1, 13) for d in range(1, 32))
    closed = Calendar("BE", spring_holidays, yearly_closing_days=always)
    with pytest.raises(NoWorkingDay):
        closed.next_working_day(date(2026, 4, 1))


@given(DAYS, COUNTS, COUNTS)
def test_adding_is_additive(start: date, one: int, two: int) -> None:
    step = CALENDAR.add_working_days(start, one)
    assert CALENDAR.add_working_days(step, two) == CALENDAR.add_working_days(start, one + two)


@given(DAYS, st.integers(min_value=-60, max_value=60))
def test_counting_back_gives_what_was_added(start: date, count: int) -> None:
    start = CALENDAR.next_working_day(start)
    end = CALENDAR.add_working_days(start, count)
    assert CALENDAR.working_days_between(start, end) == count
    assert CALENDAR.add_working_days(end, -count) == start


@given(DAYS, DAYS)
def test_the_days_between_are_those_one_can_name(start: date, end: date) -> None:
    start, end = sorted((start, end))
    days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    counted = sum(day.weekday() < 5 and CALENDAR.day_off(day) is None for day in days)
    assert CALENDAR.working_days_between(start, end) == counted


@given(DAYS)
def test_moving_is_forward_only_and_settled_at_once(day: date) -> None:
    moved = CALENDAR.next_working_day(day)
    assert moved >= day
    assert CALENDAR.is_working_day(moved)
    assert CALENDAR.next_working_day(moved) == moved


@pytest.mark.parametrize(
    ("received", "end"),
    [
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2024, 1, 31), date(2024, 2, 29)),
        (date(2026, 3, 3), date(2026, 4, 3)),
        (date(2026, 12, 15), date(2027, 1, 15)),
    ],
)
def test_a_term_of_a_month_stays_raw(received: date, end: date) -> None:
    assert add_months(received, 1) == end


def test_the_law_would_let_a_term_end_on_the_next_working_day() -> None:
    assert CALENDAR.next_working_day(add_months(date(2026, 1, 31), 1)) == date(2026, 3, 2)
    assert CALENDAR.next_working_day(add_months(date(2026, 3, 3), 1)) == date(2026, 4, 7)


def test_reminders_come_before_the_raw_end() -> None:
    assert term_reminders(date(2026, 3, 3), CALENDAR) == (
        date(2026, 3, 17),
        date(2026, 3, 24),
        date(2026, 3, 31),
    )


@given(DAYS, st.integers(min_value=-24, max_value=24))
def test_months_keep_the_day_or_take_the_last(day: date, months: int) -> None:
    moved = add_months(day, months)
    assert (moved.year - day.year) * 12 + moved.month - day.month == months
    assert moved.day == day.day or (moved + timedelta(days=1)).day == 1
