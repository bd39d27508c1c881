"""What a new database can start with, and the time and numbers that sample data needs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Protocol

from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.record import Record


@dataclass(frozen=True, slots=True)
class SampleTime:
    """Places sample data around today: working days of the office, times of its wall clock."""

    today: date
    calendar: Calendar
    moment: Callable[[date, time], datetime]
    """A wall-clock time as a moment in UTC."""
    phone: Callable[[str], PhoneNumber]
    """A phone number as it was typed."""

    def day(self, working_days: int) -> date:
        """The day that lies so many working days after today, or before it."""
        return self.calendar.add_working_days(self.today, working_days)


class StartData(Protocol):
    """Makes fresh records; storing them is the use case's."""

    def lists(self) -> Iterator[Record]:
        """Catalogues, templates and snippets."""
        ...

    def sample(self, at: SampleTime, ref_no: Callable[[date], str]) -> Iterator[Record]:
        """An invented office's year, every record marked as a sample, oldest inquiry first.

        ``ref_no`` gives the next reference number of a day's year.
        """
        ...
