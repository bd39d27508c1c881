"""The time that a report is about, in whole days of the office."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from deskapp.domain.dates.working_days import add_months

_QUARTER, _HALF, _YEAR = 3, 6, 12
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both of them in it."""

    first: date
    last: date

    @classmethod
    def of_months(cls, year: int, month: int, months: int = 1) -> "Period":
        """So many whole months from that one on."""
        first = date(year, month, 1)
        return cls(first, add_months(first, months) - _DAY)

    @property
    def months(self) -> int | None:
        """How many whole months it has, or none where it begins or ends inside one."""
        ends_whole = self.last.day == monthrange(self.last.year, self.last.month)[1]
        if self.first.day != 1 or not ends_whole:
            return None
        years = self.last.year - self.first.year
        return years * _YEAR + self.last.month - self.first.month + 1

    @property
    def quarter(self) -> int | None:
        """The number of the quarter that it is."""
        return self._number_of(_QUARTER)

    @property
    def half(self) -> int | None:
        """The number of the half of a year that it is."""
        return self._number_of(_HALF)

    @property
    def is_year(self) -> bool:
        """Whether it is a calendar year."""
        return self._number_of(_YEAR) is not None

    @property
    def before(self) -> "Period":
        """As many whole months right before it, or as many days where its months are not whole."""
        last = self.first - _DAY
        if self.months is not None:
            return Period(add_months(self.first, -self.months), last)
        return Period(last - (self.last - self.first), last)

    @property
    def after(self) -> "Period":
        """As many whole months or days right after it."""
        first = self.last + _DAY
        if self.months is not None:
            return Period(first, add_months(first, self.months) - _DAY)
        return Period(first, first + (self.last - self.first))

    def has(self, day: date | None) -> bool:
        """Whether a day, where it is known, lies in it."""
        return day is not None and self.first <= day <= self.last

    def _number_of(self, months: int) -> int | None:
        if self.months != months or (self.first.month - 1) % months:
            return None
        return (self.first.month - 1) // months + 1
