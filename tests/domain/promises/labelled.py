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
SETS = ("known.txt", "unseen.txt", "later.txt", "last.txt", "fresh.txt", "second.txt")


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
