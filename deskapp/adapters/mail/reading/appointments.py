"""Calendar parts (iCalendar, RFC 5545) as the appointment that they invite to."""

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from deskapp.adapters.mail.reading.mime.visible import many_lines, one_line
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.appointment import Appointment, Invitation

_LONGEST: Final = 256 * 1024
_OFFICE_ZONE: Final = ZoneInfo("Europe/Berlin")
_FOLD: Final = re.compile(r"\n[ \t]")
_EVENT: Final = re.compile(
    r"^BEGIN:(VEVENT|VTODO)[ \t]*\n(.*?)(?=^(?:END|BEGIN):)",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
_METHOD: Final = re.compile(r"^METHOD:([A-Za-z]{1,20})", re.MULTILINE | re.IGNORECASE)
_LINE: Final = re.compile(
    r'^([A-Za-z-]{1,60}+)((?:;[^:;="\n]{1,60}+=(?:"[^"\n]*+"|[^:;"\n]*+))*+):([^\n]*+)$',
    re.MULTILINE,
)
_NAME: Final = re.compile(r';CN=("[^"]*+"|[^;]*+)', re.IGNORECASE)
_ESCAPE: Final = re.compile(r"\\([\\;,nN])")
_MOMENT: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?")
_DURATION: Final = re.compile(
    r"P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?"
)
_WANTED: Final = frozenset(
    {"SUMMARY", "DTSTART", "DTEND", "DUE", "DURATION", "LOCATION", "ORGANIZER", "DESCRIPTION"}
)

_Fields = dict[str, tuple[str, str]]


def read_appointment(text: str) -> Appointment | None:
    """The first appointment of a calendar part; none where the part holds none."""
    text = _FOLD.sub("", many_lines(text[:_LONGEST]))
    event = _EVENT.search(text)
    if event is None:
        return None
    fields: _Fields = {}
    for line in _LINE.finditer(event[2]):
        if line[1].upper() in _WANTED:
            fields.setdefault(line[1].upper(), (line[2], line[3]))
    start, whole_days = _moment(fields, "DTSTART")
    method = _METHOD.search(text)
    return Appointment(
        title=one_line(_plain(fields, "SUMMARY")),
        start=start,
        end=_end(fields, start, whole_days=whole_days),
        whole_days=whole_days,
        place=one_line(_plain(fields, "LOCATION").replace("\n", ", ")),
        organiser=_organiser(fields),
        note=many_lines(_plain(fields, "DESCRIPTION")).strip(),
        invitation=_invitation(method[1].lower() if method else ""),
    )


def _invitation(method: str) -> Invitation:
    with suppress(ValueError):
        return Invitation(method)
    return Invitation.ANSWERED if method in {"counter", "declinecounter"} else Invitation.TOLD


def _plain(fields: _Fields, name: str) -> str:
    value = fields.get(name, ("", ""))[1]
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _moment(fields: _Fields, name: str) -> tuple[datetime | None, bool]:
    """A wall clock, and whether it is a whole day; one in UTC becomes the office's."""
    match = _MOMENT.match(fields.get(name, ("", ""))[1].strip())
    if match is None:
        return None, False
    year, month, day, hour, minute, second = (int(group or 0) for group in match.groups()[:6])
    try:
        moment = datetime(year, month, day, hour, minute, min(second, 59))  # noqa: DTZ001  a wall clock
        if match[7]:
            moment = moment.replace(tzinfo=UTC).astimezone(_OFFICE_ZONE).replace(tzinfo=None)
    except (ValueError, OverflowError):
        return None, False
    return moment, match[4] is None


def _end(fields: _Fields, start: datetime | None, *, whole_days: bool) -> datetime | None:
    """The end that is given, or that follows from the duration; whole days end the day after."""
    end = _moment(fields, "DTEND")[0] or _moment(fields, "DUE")[0]
    lasts = _DURATION.match(fields.get("DURATION", ("", ""))[1].strip())
    try:
        if end is None and start is not None and lasts:
            weeks, days, hours, minutes = (int(group or 0) for group in lasts.groups())
            end = start + timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes)
        return end - timedelta(days=1) if end and whole_days else end
    except OverflowError:
        return None


def _organiser(fields: _Fields) -> MailAddress | None:
    parameters, value = fields.get("ORGANIZER", ("", ""))
    name = _NAME.search(parameters)
    address = one_line(re.sub(r"^mailto:", "", value.strip(), flags=re.IGNORECASE))
    named = one_line(name[1].strip('"')) if name else ""
    return MailAddress(address=address, name=named) if address or named else None
