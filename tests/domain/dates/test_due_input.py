from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from deskapp.domain.dates.due_input import DueDay, DueInputError, parse_due
from deskapp.domain.dates.working_days import Calendar, DayOff, DayOffKind


def holidays(year: int) -> Mapping[date, str]:
    easter = {date(2026, 4, 3): "Karfreitag", date(2026, 4, 6): "Ostermontag"}
    return {date(year, 1, 1): "Neujahr"} | easter


CALENDAR = Calendar("BE", holidays)
MONDAY = date(2026, 3, 16)
ERRORS = {"due_empty", "due_not_understood", "due_no_such_day", "due_out_of_range", "due_weekday"}


def asked(text: str, today: date = MONDAY) -> date:
    return parse_due(text, today, CALENDAR).asked


def due_or_code(text: str, today: date) -> DueDay | str:
    try:
        return parse_due(text, today, CALENDAR)
    except DueInputError as error:
        return error.code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16.3.21", date(2021, 3, 16)),
        ("16.3.", date(2026, 3, 16)),
        ("15.3.", date(2027, 3, 15)),
        ("15.3", date(2027, 3, 15)),
        ("160321", date(2021, 3, 16)),
        ("16032021", date(2021, 3, 16)),
        ("16.03.2021", date(2021, 3, 16)),
        ("16. 3. 2021", date(2021, 3, 16)),
        ("2026-04-17", date(2026, 4, 17)),
        ("29.2.", date(2028, 2, 29)),
        ("Fr., 27.11.", date(2026, 11, 27)),
        ("Freitag, 27.11.2026", date(2026, 11, 27)),
        ("heute", date(2026, 3, 16)),
        ("morgen", date(2026, 3, 17)),
        ("Übermorgen", date(2026, 3, 18)),
        ("uebermorgen", date(2026, 3, 18)),
        ("+3", date(2026, 3, 19)),
        ("+3at", date(2026, 3, 19)),
        ("+5 AT", date(2026, 3, 23)),
        ("+2w", date(2026, 3, 30)),
        ("mo", date(2026, 3, 23)),
        ("di", date(2026, 3, 17)),
        ("mi", date(2026, 3, 18)),
        ("do", date(2026, 3, 19)),
        ("fr", date(2026, 3, 20)),
        ("sa", date(2026, 3, 21)),
        ("So.", date(2026, 3, 22)),
        ("Sonnabend", date(2026, 3, 21)),
        ("nächste Woche", date(2026, 3, 23)),
        ("in 2 w", date(2026, 3, 30)),
        ("in 2 Wochen", date(2026, 3, 30)),
        ("in einer Woche", date(2026, 3, 23)),
        ("in 3 tagen", date(2026, 3, 19)),
        ("in 3", date(2026, 3, 19)),
        ("in 10 Arbeitstagen", date(2026, 3, 30)),
        ("in 1 m", date(2026, 4, 16)),
        ("in einem Monat", date(2026, 4, 16)),
        ("kw 42", date(2026, 10, 12)),
        ("KW12", date(2026, 3, 16)),
        ("kw 11", date(2027, 3, 15)),
        ("kw 53/2026", date(2026, 12, 28)),
        ("today", date(2026, 3, 16)),
        ("tomorrow", date(2026, 3, 17)),
        ("day after tomorrow", date(2026, 3, 18)),
        ("fri", date(2026, 3, 20)),
        ("th", date(2026, 3, 19)),
        ("wed", date(2026, 3, 18)),
        ("Mon", date(2026, 3, 23)),
        ("+3wd", date(2026, 3, 19)),
        ("in 3 working days", date(2026, 3, 19)),
        ("next week", date(2026, 3, 23)),
        ("in 2 weeks", date(2026, 3, 30)),
        ("in a month", date(2026, 4, 16)),
        ("week 42", date(2026, 10, 12)),
    ],
)
def test_people_are_understood(text: str, expected: date) -> None:
    assert asked(text) == expected


def test_working_days_skip_the_holidays() -> None:
    assert asked("+2at", date(2026, 4, 1)) == date(2026, 4, 7)
    assert asked("+1at", date(2026, 4, 3)) == date(2026, 4, 7)


def test_a_day_off_moves_forward_and_says_why() -> None:
    found = parse_due("3.4.", MONDAY, CALENDAR)
    assert found.asked == date(2026, 4, 3)
    assert found.due == date(2026, 4, 7)
    assert found.day_off == DayOff(DayOffKind.HOLIDAY, "Karfreitag")


def test_a_working_day_stays() -> None:
    found = parse_due("fr", MONDAY, CALENDAR)
    assert found.due == found.asked
    assert found.day_off is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "due_empty"),
        ("  \t", "due_empty"),
        ("bald", "due_not_understood"),
        ("in at", "due_not_understood"),
        ("in 3 jahren", "due_not_understood"),
        ("16.321", "due_not_understood"),
        ("1603", "due_not_understood"),
        ("xy 16.3.", "due_not_understood"),
        ("+1000", "due_not_understood"),
        ("fr" * 10_000, "due_not_understood"),
        ("31.2.", "due_no_such_day"),
        ("0.1.2026", "due_no_such_day"),
        ("29.2.2027", "due_no_such_day"),
        ("321326", "due_no_such_day"),
        ("kw 54", "due_no_such_day"),
        ("kw 0", "due_no_such_day"),
        ("kw 53/2027", "due_no_such_day"),
        ("16.3.1921", "due_out_of_range"),
        ("16.3.2100", "due_out_of_range"),
        ("Mo., 27.11.2026", "due_weekday"),
    ],
)
def test_what_names_no_day_is_told_by_code(text: str, code: str) -> None:
    assert due_or_code(text, MONDAY) == code


TODAYS = st.dates(min_value=date(2001, 1, 1), max_value=date(2090, 12, 31))
NEARLY = st.lists(
    st.sampled_from([*"01239.,+/-wmü", "in", "kw", "at", "tagen", "woche", "fr", "mo", "naechste"]),
    max_size=8,
).flatmap(lambda parts: st.sampled_from(["".join(parts), " ".join(parts)]))


@given(st.text() | NEARLY, TODAYS)
@example("in 999 m", date(2090, 1, 1))
@example("29.2.", date(2096, 3, 1))
@example("29.2.", date(2099, 3, 1))
@example("kw 53", date(2020, 12, 31))
def test_any_text_gives_a_working_day_or_a_code(text: str, today: date) -> None:
    found = due_or_code(text, today)
    if isinstance(found, str):
        assert found in ERRORS
    else:
        assert CALENDAR.is_working_day(found.due)
        assert found.due >= found.asked
        assert (found.day_off is None) == (found.due == found.asked)


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)), TODAYS)
def test_a_whole_date_means_itself_in_every_form(day: date, today: date) -> None:
    for form in ("%d.%m.%Y", "%d.%m.%y", "%d%m%y", "%d%m%Y", "%Y-%m-%d"):
        assert asked(day.strftime(form), today) == day


@given(TODAYS)
def test_a_weekday_lies_within_the_next_seven_days(today: date) -> None:
    for number, name in enumerate(("mo", "di", "mi", "do", "fr", "sa", "so")):
        found = asked(name, today)
        assert found.weekday() == number
        assert 1 <= (found - today).days <= 7


@given(TODAYS, st.integers(min_value=1, max_value=52))
def test_a_week_is_not_over_yet(today: date, week: int) -> None:
    found = asked(f"kw {week}", today)
    assert found.weekday() == 0
    assert found.isocalendar().week == week
    assert -7 < (found - today).days < 54 * 7
