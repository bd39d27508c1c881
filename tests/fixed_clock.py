"""A clock that stands still until a test sets it, and a calendar without holidays."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from deskapp.domain.dates.working_days import HolidaysOfYear

ZONE = ZoneInfo("Europe/Berlin")


class FixedClock:
    """The ``Clock`` port, at the moment that was set."""

    def __init__(self, moment: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.local(self.moment).date()

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZONE)

    def forward(self, **time: float) -> None:
        """Let time pass, given as for ``timedelta``."""
        self.moment += timedelta(**time)


def no_holidays(land: str) -> HolidaysOfYear:  # noqa: ARG001  the name belongs to the port
    """The ``Holidays`` port where every Land works every day."""
    return lambda _year: {}
