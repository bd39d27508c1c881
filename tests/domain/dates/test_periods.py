from datetime import date

import pytest

from deskapp.domain.dates.periods import easter_sunday, friday_of, month_end, quarter_end


@pytest.mark.parametrize(
    "easter",
    [
        date(2000, 4, 23),
        date(2008, 3, 23),
        date(2011, 4, 24),
        date(2024, 3, 31),
        date(2026, 4, 5),
        date(2027, 3, 28),
        date(2038, 4, 25),
    ],
)
def test_easter(easter: date) -> None:
    assert easter_sunday(easter.year) == easter


def test_ends_of_periods() -> None:
    assert friday_of(date(2026, 3, 22)) == date(2026, 3, 20)
    assert friday_of(date(2026, 3, 16), 2) == date(2026, 4, 3)
    assert month_end(2028, 2) == date(2028, 2, 29)
    assert [quarter_end(2026, n).month for n in (1, 2, 3, 4)] == [3, 6, 9, 12]
