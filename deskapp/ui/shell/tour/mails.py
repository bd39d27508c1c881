"""The mails that arrive in the tour, with the day on which it is played."""

import re
from datetime import datetime, timedelta
from email.utils import format_datetime

from deskapp.resource_files import resource

FROM_A_STRANGER = "anfrage-wasserstoff.eml"
THE_ANSWER = "antwort-wasserstoff.eml"
WITH_AN_ATTACHMENT = "mitgliederliste.eml"

_DATE = re.compile(rb"^Date: [^\r\n]*", re.MULTILINE)


def arriving(name: str, at: datetime) -> bytes:
    """The source of a sample mail as if it was sent then; a date has no parts of a second."""
    raw = resource("sample", "mails", name).read_bytes()
    date = format_datetime(at + timedelta(seconds=1))
    return _DATE.sub(b"Date: " + date.encode(), raw, count=1)
