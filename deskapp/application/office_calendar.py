"""The profile of the office, and its working days."""

from deskapp.application.ports.records import Reader
from deskapp.application.ports.system import Holidays
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.office import OFFICE, Office


def office_of(reader: Reader) -> Office:
    """The profile of the office, with defaults where none was stored yet."""
    return reader.find(Office, OFFICE) or Office(id=OFFICE)


def office_calendar(office: Office, holidays: Holidays) -> Calendar:
    """The working days: holidays of the office's Land, and its own closing days."""
    return Calendar(
        land=office.land,
        holidays_of=holidays(office.land),
        closing_days=frozenset(office.closing_days),
        yearly_closing_days=frozenset(office.yearly_closing_days),
    )
