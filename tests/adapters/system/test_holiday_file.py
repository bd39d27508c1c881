import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.adapters.system.holiday_file import HolidayFile
from deskapp.domain.addresses.laender import LAENDER


class Counting:
    """Holidays, and how often somebody asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []

    def __call__(self, land: str) -> Callable[[int], Mapping[date, str]]:
        def of_year(year: int) -> Mapping[date, str]:
            self.asked.append((land, year))
            return german_holidays(land)(year)

        return of_year


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "holidays.json"


def test_it_says_what_the_other_says_and_asks_once(path: Path) -> None:
    counting = Counting()
    for _ in range(2):
        kept = HolidayFile(path, counting)
        for land in LAENDER:
            assert kept(land)(2026) == german_holidays(land)(2026)
            assert kept(land)(2026) == german_holidays(land)(2026)
    assert counting.asked == [(land, 2026) for land in LAENDER]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'{"library": 1}', b'{"library": "0.1", "days": {"NI 2026": {}}}'],
    ids=["empty", "cut", "other", "of an older library"],
)
def test_what_cannot_be_used_is_asked_anew(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert HolidayFile(path, german_holidays)("NI")(2026)[date(2026, 12, 25)]


def test_it_works_where_nothing_can_be_written(tmp_path: Path) -> None:
    kept = HolidayFile(tmp_path / "nowhere" / "holidays.json", german_holidays)
    assert kept("NI")(2026) == german_holidays("NI")(2026)


def test_what_is_kept_needs_no_library(path: Path) -> None:
    HolidayFile(path, german_holidays)("NI")(2026)
    code = f"""
import sys
from pathlib import Path
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.adapters.system.holiday_file import HolidayFile
assert len(HolidayFile(Path({str(path)!r}), german_holidays)("NI")(2026)) > 8
assert "holidays" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)
