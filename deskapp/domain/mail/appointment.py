"""An appointment that a mail invites to, as its calendar part has it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from deskapp.domain.addresses.mail_address import MailAddress


class Invitation(Enum):
    """What the sender wants of whoever gets the appointment (RFC 5546)."""

    ASKED = "request"
    ANSWERED = "reply"
    CANCELLED = "cancel"
    TOLD = "publish"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """What, when and where; ``end`` is the last moment or, of whole days, the last day.

    ``start`` and ``end`` are the wall clock of the office, or of the place that the sender
    names; a missing ``start`` is unknown.
    """

    title: str = ""
    start: datetime | None = None
    end: datetime | None = None
    whole_days: bool = False
    place: str = ""
    organiser: MailAddress | None = None
    note: str = ""
    invitation: Invitation = Invitation.TOLD

    @property
    def text(self) -> str:
        """Title, when, where, who and the note, each on its line, without a word of our own."""
        who = self.organiser
        named = f"{who.name} <{who.address}>" if who and who.name else who.address if who else ""
        lines = (self.title, self.when, self.place, named, self.note and f"\n{self.note}")
        return "\n".join(line for line in lines if line)

    @property
    def when(self) -> str:
        """Day and time as in ``02.11.2026 10:00–11:30``; empty where there is none."""
        if self.start is None:
            return ""
        begun = _written(self.start, whole_days=self.whole_days)
        if self.end is None or self.end <= self.start:
            return begun
        if not self.whole_days and self.end.date() == self.start.date():
            return f"{begun}–{self.end:%H:%M}"
        return f"{begun} – {_written(self.end, whole_days=self.whole_days)}"


def _written(moment: datetime, *, whole_days: bool) -> str:
    day = _day(moment.date())
    return day if whole_days else f"{day} {moment:%H:%M}"


def _day(day: date) -> str:
    return f"{day.day:02d}.{day.month:02d}.{day.year}"
