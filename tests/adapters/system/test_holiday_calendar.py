import subprocess
import sys
from datetime import date

import pytest

from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.dates.working_days import Calendar

CLOSED_AT_CHRISTMAS = frozenset({(12, 24), (12, 31)})


@pytest.mark.parametrize(
    ("start", "count", "land", "result"),
    [
        (date(2026, 3, 16), 3, "BE", date(2026, 3, 19)),
        (date(2026, 4, 1), 2, "BE", date(2026, 4, 7)),
        (date(2026, 5, 13), 1, "BE", date(2026, 5, 15)),
        (date(2026, 5, 22), 1, "BE", date(2026, 5, 26)),
        (date(2026, 6, 3), 1, "BE", date(2026, 6, 4)),
        (date(2026, 6, 3), 1, "NW", date(2026, 6, 5)),
        (date(2026, 10, 30), 1, "NI", date(2026, 11, 2)),
        (date(2026, 11, 17), 1, "SN", date(2026, 11, 19)),
        (date(2026, 11, 17), 1, "BE", date(2026, 11, 18)),
        (date(2026, 12, 23), 2, "BE", date(2026, 12, 28)),
        (date(2027, 1, 5), 1, "BW", date(2027, 1, 7)),
        (date(2027, 3, 5), 1, "BE", date(2027, 3, 9)),
    ],
)
def test_working_days_follow_the_land(start: date, count: int, land: str, result: date) -> None:
    calendar = Calendar(land, german_holidays(land))
    assert calendar.add_working_days(start, count) == result


def test_closing_days_come_on_top() -> None:
    calendar = Calendar("BE", german_holidays("BE"), yearly_closing_days=CLOSED_AT_CHRISTMAS)
    assert calendar.add_working_days(date(2026, 12, 23), 2) == date(2026, 12, 29)


@pytest.mark.parametrize(
    ("day", "laender"),
    [
        (date(2026, 1, 6), "BW BY ST"),
        (date(2026, 3, 8), "BE MV"),
        (date(2026, 4, 5), "BB"),
        (date(2026, 5, 24), "BB"),
        (date(2026, 6, 4), "BW BY HE NW RP SL"),
        (date(2026, 8, 15), "SL"),
        (date(2026, 9, 20), "TH"),
        (date(2026, 10, 31), "BB HB HH MV NI SN ST SH TH"),
        (date(2026, 11, 1), "BW BY NW RP SL"),
        (date(2026, 11, 18), "SN"),
        (date(2025, 5, 8), "BE"),
    ],
)
def test_each_land_has_its_own_days(day: date, laender: str) -> None:
    off = {code for code in LAENDER if day in german_holidays(code)(day.year)}
    assert off == set(laender.split())


def test_the_reformation_year_was_for_all() -> None:
    assert all(date(2017, 10, 31) in german_holidays(code)(2017) for code in LAENDER)


def test_nine_days_are_nationwide() -> None:
    nationwide = set(german_holidays("BUND")(2026))
    assert len(nationwide) == 9
    assert all(nationwide <= set(german_holidays(code)(2026)) for code in LAENDER)


def test_names_come_in_both_languages() -> None:
    good_friday = date(2026, 4, 3)
    assert german_holidays("BE")(2026)[good_friday] == "Karfreitag"
    assert german_holidays("BE", "en")(2026)[good_friday] == "Good Friday"


def test_parishes_have_more() -> None:
    assert date(2026, 8, 15) in german_holidays("BY", catholic=True)(2026)
    assert date(2026, 6, 4) in german_holidays("SN", catholic=True)(2026)
    assert date(2026, 8, 8) in german_holidays("Augsburg")(2026)


@pytest.mark.parametrize("year", [1, 1989, 2200, 9999])
def test_years_without_data_have_no_holidays(year: int) -> None:
    assert not german_holidays("BE")(year)


def test_the_library_is_not_imported_before_a_year_is_asked() -> None:
    code = (
        "import sys; from deskapp.adapters.system.holiday_calendar import german_holidays;"
        "german_holidays('BE'); sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
