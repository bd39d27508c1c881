"""A report: what it is about and its figures, and the report as it was frozen."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from deskapp.domain.record import Id, Record
from deskapp.domain.reporting.figures import Figures
from deskapp.domain.reporting.period import Period

THRESHOLD: Final = 3
"""From this number on a cell says nothing about single people (G-26)."""


class CountedBy(Enum):
    """Which date of an inquiry puts it into a period."""

    RECEIVED = "received"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Scope:
    """What a report is about: a period, the date that counts, and one Land or (empty) all."""

    period: Period
    counted_by: CountedBy = CountedBy.RECEIVED
    land: str = ""

    @property
    def before(self) -> "Scope":
        """The same for the period before."""
        return Scope(self.period.before, self.counted_by, self.land)


@dataclass(frozen=True, slots=True)
class CodeLabel:
    """What a code of the office's own lists was called when it was counted."""

    code: str
    german: str
    english: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Figures with those of the period before, and all that is needed to read them later."""

    scope: Scope
    figures: Figures
    before: Figures
    labels: tuple[CodeLabel, ...] = ()
    threshold: int = THRESHOLD


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRun(Record):
    """A report as it was frozen: it stays as it is, whatever becomes of what was counted.

    ``rules`` are the sentences by which was counted, in the language of whoever froze it.
    No person stands in it but ``user_id``, who froze it.
    """

    report: Report
    rules: tuple[str, ...]
    frozen_at: datetime
    user_id: Id | None = None
