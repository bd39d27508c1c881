"""The profile of the office, and its working days."""

from deskapp.application.ports.records import Finder
from deskapp.application.ports.system import Holidays
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.office import OFFICE, Office


def office_of(finder: Finder) -> Office:
    """The profile of the office, with defaults where none was stored yet."""
    return next(iter(finder.where(Office)), Office(id=OFFICE))


def office_calendar(office: Office, holidays: Holidays) -> Calendar:
    """The working days: holidays of the office's Land, and its own closing days."""
    return Calendar(
        land=office.land,
        holidays_of=holidays(office.land),
        closing_days=frozenset(office.closing_days),
        yearly_closing_days=frozenset(office.yearly_closing_days),
    )
