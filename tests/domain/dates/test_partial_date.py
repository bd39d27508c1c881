from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.dates.partial_date import PartialDate, PartialDateError


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates(min_value=date(1000, 1, 1)))
    known = draw(st.integers(min_value=1, max_value=3))
    return PartialDate(*(day.year, day.month, day.day)[:known])


@pytest.mark.parametrize(
    ("text", "expected", "written"),
    [
        ("2006", PartialDate(2006), "2006"),
        ("11.2019", PartialDate(2019, 11), "11.2019"),
        ("9.2020", PartialDate(2020, 9), "09.2020"),
        ("09/2020", PartialDate(2020, 9), "09.2020"),
        (" 16.3.2021 ", PartialDate(2021, 3, 16), "16.03.2021"),
        ("2021-03-16", PartialDate(2021, 3, 16), "16.03.2021"),
        ("2019-11", PartialDate(2019, 11), "11.2019"),
    ],
)
def test_what_people_write_is_read_and_written_back(
    text: str, expected: PartialDate, written: str
) -> None:
    assert PartialDate.parse(text) == expected
    assert expected.format() == written


@pytest.mark.parametrize("text", ["", "06", "Herbst 2020", "11.19", "16.3.21", "20060", "٢٠٠٦"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(PartialDateError) as caught:
        PartialDate.parse(text)
    assert caught.value.code == "date_not_understood"


@pytest.mark.parametrize("text", ["13.2020", "00.2020", "29.02.2021", "0000", "00.01.2020"])
def test_a_day_that_never_was_is_refused(text: str) -> None:
    with pytest.raises(PartialDateError) as caught:
        PartialDate.parse(text)
    assert caught.value.code == "no_such_day"


def test_a_day_needs_its_month() -> None:
    with pytest.raises(PartialDateError) as caught:
        PartialDate(2020, None, 3)
    assert caught.value.code == "no_such_day"


@given(partial_dates())
def test_both_written_forms_lead_back(value: PartialDate) -> None:
    assert PartialDate.parse(value.format()) == value
    assert PartialDate.parse(value.isoformat()) == value


@given(partial_dates(), partial_dates())
def test_the_order_is_that_of_time(one: PartialDate, other: PartialDate) -> None:
    assert (one < other) + (one == other) + (one > other) == 1
    if one.latest < other.earliest:
        assert one < other


@given(partial_dates())
def test_the_range_holds_exactly_what_it_says(value: PartialDate) -> None:
    assert value.earliest <= value.latest
    if value.latest < date.max:
        following = PartialDate.of(value.latest + timedelta(days=1))
        assert following > value
        assert (following.year, following.month) != (value.year, value.month) or value.day


def test_the_range_is_the_year_the_month_or_the_day() -> None:
    year, month, day = PartialDate(2024), PartialDate(2024, 2), PartialDate(2024, 2, 3)
    assert (year.earliest, year.latest) == (date(2024, 1, 1), date(2024, 12, 31))
    assert (month.earliest, month.latest) == (date(2024, 2, 1), date(2024, 2, 29))
    assert (day.earliest, day.latest) == (date(2024, 2, 3), date(2024, 2, 3))


def test_the_vaguer_date_comes_first() -> None:
    written = ["2020", "01.2020", "01.01.2020", "02.01.2020", "02.2020", "2021"]
    dates = [PartialDate.parse(text) for text in written]
    assert dates == sorted(dates)


def test_only_what_has_not_begun_lies_in_the_future() -> None:
    today = date(2026, 3, 16)
    assert not PartialDate(2026).is_after(today)
    assert not PartialDate(2026, 3).is_after(today)
    assert not PartialDate(2026, 3, 16).is_after(today)
    assert PartialDate(2026, 3, 17).is_after(today)
    assert PartialDate(2026, 4).is_after(today)
    assert PartialDate(2027).is_after(today)
