"""Reads the labelled texts that lie beside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.domain.dates.working_days import Calendar

SENT_ON = date(2026, 10, 7)
CALENDAR = Calendar(
    "BE", german_holidays("BE"), yearly_closing_days=frozenset({(12, 24), (12, 31)})
)
SETS = {
    "known.txt": 0,
    "unseen.txt": 0,
    "later.txt": 0,
    "last.txt": 0,
    "fresh.txt": 1,
    "second.txt": 5,
    "third.txt": 4,
    "fourth.txt": 2,
}
"""The files, and how many of their texts are known to be read otherwise."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text and the days that are promised in it."""

    text: str
    days: frozenset[date]


@cache
def labelled(name: str) -> tuple[Labelled, ...]:
    """The texts of one file."""
    return tuple(_read((Path(__file__).parent / name).read_text("utf-8")))


def _read(content: str) -> Iterator[Labelled]:
    for line in content.splitlines():
        days, bar, text = line.partition(" | ")
        if bar and not line.startswith("#"):
            promised = frozenset(date.fromisoformat(day) for day in days.split() if day != "-")
            yield Labelled(text.replace("\\n", "\n"), promised)
