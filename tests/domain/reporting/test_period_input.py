"""Periods as people type them, in German and English."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.reporting.period import Period
from deskapp.domain.reporting.period_input import PeriodInputError, parse_period

_TODAY = date(2026, 11, 23)
_DAYS = st.dates(date(1995, 1, 1), date(2095, 12, 31))


def _period(first: str, last: str) -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last))


_Q1 = _period("2026-01-01", "2026-03-31")
_READ = [
    *(
        (text, _Q1)
        for text in (
            "Q1/2026",
            "q1 2026",
            "2026-Q1",
            "Q1/26",
            "1. Quartal 2026",
            "I. Quartal 2026",
            "Quartal 1 2026",
            "1st quarter of 2026",
            "Q1",
            "1.1.2026 - 31.3.2026",
            "vom 1.1. bis 31.3.2026",
            "01.01.–31.03.2026",
            "2026-01-01 to 2026-03-31",
            "1 Jan 2026 – 31 Mar 2026",
            "Januar bis März 2026",
            "Jan-Mrz 2026",
        )
    ),
    ("1. Halbjahr 2026", _period("2026-01-01", "2026-06-30")),
    ("second half of 2025", _period("2025-07-01", "2025-12-31")),
    ("H2 2025", _period("2025-07-01", "2025-12-31")),
    ("2026", _period("2026-01-01", "2026-12-31")),
    ("Jahr 2025", _period("2025-01-01", "2025-12-31")),
    ("März 2026", _period("2026-03-01", "2026-03-31")),
    ("02/2024", _period("2024-02-01", "2024-02-29")),
    ("2026-01", _period("2026-01-01", "2026-01-31")),
    ("Dezember", _period("2025-12-01", "2025-12-31")),
    ("16.3.2026", _period("2026-03-16", "2026-03-16")),
    ("2024-2026", _period("2024-01-01", "2026-12-31")),
    ("Nov 2025 – Feb 2026", _period("2025-11-01", "2026-02-28")),
    ("letztes Quartal", _period("2026-07-01", "2026-09-30")),
    ("this year", _period("2026-01-01", "2026-12-31")),
    ("Vormonat", _period("2026-10-01", "2026-10-31")),
]


@pytest.mark.parametrize(("text", "meant"), _READ, ids=[text for text, _ in _READ])
def test_a_period_is_understood(text: str, meant: Period) -> None:
    assert parse_period(text, _TODAY) == meant


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "period_not_understood"),
        ("bald", "period_not_understood"),
        ("Q5 2026", "period_not_understood"),
        ("3. Halbjahr 2026", "period_not_understood"),
        ("31.2.2026", "period_not_understood"),
        ("1066", "period_not_understood"),
        ("Q" * 100, "period_not_understood"),
        ("2026-2025", "period_backwards"),
        ("31.3.2026 bis 1.1.2026", "period_backwards"),
    ],
)
def test_what_is_no_period_says_so(text: str, code: str) -> None:
    with pytest.raises(PeriodInputError) as refused:
        parse_period(text, _TODAY)
    assert refused.value.code == code


@given(st.text(max_size=80))
def test_nothing_else_is_raised(text: str) -> None:
    try:
        period = parse_period(text, _TODAY)
    except PeriodInputError:
        return
    assert period.first <= period.last


@given(_DAYS, _DAYS)
def test_two_days_are_read_back(one: date, other: date) -> None:
    first, last = sorted((one, other))
    text = f"{first:%d.%m.%Y} – {last:%d.%m.%Y}"
    assert parse_period(text, _TODAY) == Period(first, last)
