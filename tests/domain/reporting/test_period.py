"""Periods and their neighbours."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.reporting.period import Period

_DAYS = st.dates(date(1995, 1, 1), date(2095, 12, 31))
_WHOLE = st.builds(
    Period.of_months, st.integers(1995, 2090), st.integers(1, 12), st.integers(1, 40)
)
_ANY = st.builds(lambda day, days: Period(day, day + timedelta(days)), _DAYS, st.integers(0, 900))


@given(_WHOLE)
def test_whole_months_stay_whole_before_and_after(period: Period) -> None:
    assert period.before.months == period.after.months == period.months
    assert period.before.after == period.after.before == period


@given(_ANY)
def test_neighbours_touch(period: Period) -> None:
    assert period.first - period.before.last == timedelta(days=1)
    assert period.after.first - period.last == timedelta(days=1)
    if period.months is None:
        assert period.before.last - period.before.first == period.last - period.first


def test_a_period_knows_what_it_is() -> None:
    assert Period.of_months(2026, 4, 3).quarter == 2
    assert Period.of_months(2026, 5, 3).quarter is None
    assert Period.of_months(2026, 7, 6).half == 2
    assert Period.of_months(2026, 1, 12).is_year
    assert not Period.of_months(2026, 2, 12).is_year
    assert Period(date(2024, 2, 1), date(2024, 2, 28)).months is None
