"""The Date header (RFC 5322 section 3.3) in the many ways it is written."""

import datetime as dt
import re
from email.utils import parsedate_tz
from typing import Final

_LONGEST: Final = 120
_YEARS: Final = range(1900, 2200)
_MOST_SECONDS_EAST: Final = 14 * 3600
_NO_YEAR: Final = re.compile(r"(?<![+\d:-])0\d{3}(?![\d:])")
"""Four digits that no year has; two of them would be one of our days."""
_COMMENT: Final = re.compile(r"\([^()]*\)")
_HALF_DAY: Final = re.compile(
    r"\b(1[0-2]|0?[1-9])((?::\d\d){1,2})\s*([AP])\.?M\b\.?", re.IGNORECASE
)


def parse_date(text: str) -> dt.datetime | None:
    """The moment in UTC, or None where there is none; one without a zone counts as UTC."""
    text = _HALF_DAY.sub(_whole_day, _COMMENT.sub(" ", text[:_LONGEST])).strip()
    return None if _NO_YEAR.search(text) else _rfc_5322(text) or _iso_8601(text)


def _whole_day(match: re.Match[str]) -> str:
    """Half past four in the afternoon as 16:30."""
    hour = int(match[1]) % 12 + (12 if match[3] in "pP" else 0)
    return f"{hour:02d}{match[2]}"


def _rfc_5322(text: str) -> dt.datetime | None:
    try:
        fields = parsedate_tz(text)
        if fields is None:
            return None
        offset = fields[9] or 0
        if abs(offset) > _MOST_SECONDS_EAST:
            offset = 0
        zone = dt.timezone(dt.timedelta(seconds=offset))
        return _plausible(dt.datetime(*fields[:6], tzinfo=zone))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _iso_8601(text: str) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return _plausible(moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC))


def _plausible(moment: dt.datetime) -> dt.datetime | None:
    return moment.astimezone(dt.UTC) if moment.year in _YEARS else None
