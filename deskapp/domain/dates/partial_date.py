"""A date of which only the year, or the year and the month, may be known."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import total_ordering
from typing import Self

from deskapp.domain.errors import DomainError

_GERMAN = re.compile(r"(?:(?:(\d{1,2})\.)?(\d{1,2})[./])?(\d{4})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?", re.ASCII)


class PartialDateError(DomainError, ValueError):
    """No such date; ``code`` is ``date_not_understood`` or ``no_such_day``."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a month of a year, or a day: the time of founding, or the term of an office.

    Ordered by time; the vaguer date comes first: ``2020``, ``01.2020``, ``01.01.2020``.

    Raises:
        PartialDateError: ``no_such_day`` for a day that the calendar does not have.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        try:
            date(self.year, _part(self.month), _part(self.day))
        except ValueError as error:
            raise PartialDateError("no_such_day", self.format()) from error
        if self.day is not None and self.month is None:
            raise PartialDateError("no_such_day", self.format())

    @classmethod
    def parse(cls, text: str) -> Self:
        """The date written as ``2006``, ``11.2019``, ``11/2019``, ``16.03.2021`` or in ISO 8601.

        Raises:
            PartialDateError: ``date_not_understood`` or ``no_such_day``.
        """
        text = text.strip()
        if found := _GERMAN.fullmatch(text):
            day, month, year = found.groups()
        elif found := _ISO.fullmatch(text):
            year, month, day = found.groups()
        else:
            raise PartialDateError("date_not_understood", text)
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    @classmethod
    def of(cls, day: date) -> Self:
        """The same day with all its parts known."""
        return cls(day.year, day.month, day.day)

    def format(self) -> str:
        """As German lists write it (DIN 5008): ``2006``, ``11.2019``, ``16.03.2021``."""
        parts = [f"{part:02d}" for part in (self.day, self.month) if part is not None]
        return ".".join([*parts, f"{self.year:04d}"])

    def isoformat(self) -> str:
        """As ISO 8601 writes it with reduced precision: ``2006``, ``2019-11``, ``2021-03-16``."""
        return "-".join(reversed(self.format().split(".")))

    @property
    def earliest(self) -> date:
        """The first day it can mean."""
        return date(self.year, _part(self.month), _part(self.day))

    @property
    def latest(self) -> date:
        """The last day it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def is_after(self, today: date) -> bool:
        """Whether it lies in the future for certain: ``2026`` does not once 2026 has begun."""
        return self.earliest > today

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self._order < other._order

    @property
    def _order(self) -> tuple[int, int, int]:
        return self.year, self.month or 0, self.day or 0


def _part(value: int | None) -> int:
    return 1 if value is None else value
