"""Days in a calendar as text: iCalendar (RFC 5545)."""

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from deskapp.adapters.files.lists_out.content_lines import content_lines, escaped, moment
from deskapp.application.ports.exporting import CalendarEntry

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
END: Final = content_lines(["END:VCALENDAR"])


def beginning(title: str) -> str:
    """What stands above all entries; programs that subscribe look again every quarter of an hour.

    ``REFRESH-INTERVAL`` is of RFC 7986, the ``X-`` names are what older programs read.
    """
    name = escaped(title)
    lines = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//deskapp//deskapp//DE")
    more = (f"NAME:{name}", f"X-WR-CALNAME:{name}", "REFRESH-INTERVAL;VALUE=DURATION:PT15M")
    return content_lines((*lines, "METHOD:PUBLISH", *more, "X-PUBLISHED-TTL:PT15M"))


def entry_text(entry: CalendarEntry) -> str:
    """One entry: a whole day (RFC 5545, 3.6.1), that keeps nobody from being free."""
    return content_lines(_lines(entry))


def _lines(entry: CalendarEntry) -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:{uuid.UUID(entry.id)}")
    yield f"DTSTAMP:{moment(entry.changed_at or _EPOCH)}"
    yield f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{escaped(entry.title)}"
    about = "\n".join(part for part in (entry.about, entry.who) if part)
    if about:
        yield f"DESCRIPTION:{escaped(about)}"
    yield from ("TRANSP:TRANSPARENT", "END:VEVENT")
