"""Questions for a report: everything that is counted in a period, without naming anybody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from deskapp.domain.reporting.figures import Part
from deskapp.domain.reporting.report import Scope


@dataclass(frozen=True, slots=True)
class Span:
    """What is counted, and the moments in UTC from which on and before which it was."""

    scope: Scope
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Counted:
    """The numbers of each code, one a column, and the total in which everything counts once."""

    rows: Mapping[str, tuple[int, ...]]
    total: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """All that was counted in a span.

    ``answers`` are the inquiries by the hours in UTC in which they came and were first answered.
    """

    parts: Mapping[Part, Counted]
    answers: Mapping[tuple[datetime, datetime], int]


class Reporting(Protocol):
    """The figures of a period by the rules of ``domain.reporting.rules``."""

    def counted(self, span: Span) -> Counts:
        """What every part of a report counts; what is not known has an empty code.

        What has no Land is left out where one is asked for.
        """
        ...
