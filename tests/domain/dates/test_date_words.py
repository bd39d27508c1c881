from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.dates import date_words
from deskapp.domain.dates.partial_date import PartialDate

KICK_OFF = date(2021, 3, 16)
NBSP = "\N{NO-BREAK SPACE}"


def test_a_date_in_german() -> None:
    assert date_words.list_date(KICK_OFF) == "16.03.2021"
    assert date_words.long_date(KICK_OFF) == "16. März 2021"
    assert date_words.long_date(date(2020, 9, 4)) == "4. September 2020"
    assert date_words.weekday_date(KICK_OFF) == "Dienstag, 16. März 2021"
    assert date_words.week(KICK_OFF) == "KW 11/2021"
    assert date_words.week(date(2021, 1, 3)) == "KW 53/2020"


def test_a_date_in_english() -> None:
    assert date_words.list_date(KICK_OFF, "en") == "16 Mar 2021"
    assert date_words.long_date(KICK_OFF, "en") == "16 March 2021"
    assert date_words.weekday_date(KICK_OFF, "en") == "Tuesday, 16 March 2021"
    assert date_words.week(KICK_OFF, "en") == "Week 11/2021"


def test_the_short_date_names_the_year_only_when_it_is_another() -> None:
    day = date(2026, 11, 27)
    assert date_words.short_date(day, date(2026, 1, 1)) == "Fr., 27.11."
    assert date_words.short_date(day, date(2025, 1, 1)) == "Fr., 27.11.2026"
    assert date_words.short_date(day, date(2026, 1, 1), "en") == "Fri 27 Nov"
    assert date_words.short_date(day, date(2025, 1, 1), "en") == "Fri 27 Nov 2026"


def test_austria_reads_german() -> None:
    assert date_words.long_date(KICK_OFF, "de-AT") == "16. März 2021"


@pytest.mark.parametrize(
    ("known", "german", "english"),
    [
        (PartialDate(2006), "2006", "2006"),
        (PartialDate(2021, 3), "März 2021", "March 2021"),
        (PartialDate(2021, 3, 16), "16. März 2021", "16 March 2021"),
    ],
)
def test_what_is_known_of_a_date(known: PartialDate, german: str, english: str) -> None:
    assert date_words.partial_date_words(known) == german
    assert date_words.partial_date_words(known, "en") == english


def test_times() -> None:
    assert date_words.list_time(time(10, 0)) == "10:00 Uhr"
    assert date_words.list_time(time(9, 5), "en") == "09:05"
    assert date_words.time_words(time(10, 0)) == "10 Uhr"
    assert date_words.time_words(time(9, 30)) == "9:30 Uhr"
    assert date_words.time_words(time(0, 0)) == "0 Uhr"
    assert date_words.time_words(time(10, 0), "en") == "10:00"


def test_spans() -> None:
    morning = time(10), time(12)
    assert date_words.list_span(*morning) == "10:00–12:00"
    assert date_words.span_words(*morning) == "von 10 bis 12 Uhr"
    assert date_words.span_words(time(10, 30), time(12)) == "von 10:30 bis 12 Uhr"
    assert date_words.span_words(*morning, "en") == "from 10:00 to 12:00"


def test_numbers_and_money() -> None:
    assert date_words.number(1234) == "1.234"
    assert date_words.number(1234, "en") == "1,234"
    assert date_words.number(Decimal("1234567.891"), decimals=2) == "1.234.567,89"
    assert date_words.number(Decimal("1234.5"), decimals=1) == "1.234,5"
    assert date_words.euros(Decimal("1234.5")) == f"1.234,50{NBSP}€"
    assert date_words.euros(Decimal("1234.5"), "en") == "€1,234.50"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_the_list_form_can_be_read_back(day: date) -> None:
    assert PartialDate.parse(date_words.list_date(day)) == PartialDate.of(day)
