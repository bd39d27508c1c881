"""A body is called as it was on the day of a letter."""

from datetime import date

import pytest

from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import FormerName, Initiative
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import new_id

_FORMER = (
    FormerName("Ministerium B", PartialDate(2025, 5)),
    FormerName("Ministerium A", PartialDate(2021, 12)),
    FormerName("Amt, wann auch immer"),
)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2010, 1, 1), "Ministerium A"),
        (date(2021, 12, 31), "Ministerium A"),
        (date(2022, 1, 1), "Ministerium B"),
        (date(2025, 5, 31), "Ministerium B"),
        (date(2025, 6, 1), "Ministerium C"),
    ],
)
def test_the_name_is_that_of_the_day(day: date, name: str) -> None:
    body = Organisation(id=new_id(), name="Ministerium C", former_names=_FORMER)
    initiative = Initiative(id=new_id(), name="Ministerium C", former_names=_FORMER)
    assert body.name_on(day) == initiative.name_on(day) == name


def test_without_former_names_it_is_always_the_same() -> None:
    assert Organisation(id=new_id(), name="IHK").name_on(date(1900, 1, 1)) == "IHK"
