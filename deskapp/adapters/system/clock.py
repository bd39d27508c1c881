"""The machine's clock: the one place that asks it for the time."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

OFFICE_ZONE = ZoneInfo("Europe/Berlin")


class SystemClock:
    """The ``Clock`` port, in the office's time zone."""

    def now(self) -> datetime:
        """This moment in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """This day where the office is."""
        return datetime.now(OFFICE_ZONE).date()

    def local(self, moment: datetime) -> datetime:
        """The moment on the office's wall clock."""
        return moment.astimezone(OFFICE_ZONE)
