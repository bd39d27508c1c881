"""What a sentence says about when."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from deskapp.domain.dates.working_days import Calendar


class Kind(Enum):
    """How a term stands in its sentence."""

    BY = "by"
    """A deadline: ``bis Freitag``, ``within two weeks``."""
    ON = "on"
    """A time at which something happens: ``am Freitag``, ``next week``."""
    NOW = "now"
    """A bare ``heute``, which mostly tells of the letter itself."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term in a sentence; ``due_on`` is empty where it sets no date from today on.

    ``last`` marks the outermost of several (``spätestens``), ``counted`` a span such as
    ``in two weeks``, ``whole`` a period, which any day within it makes more exact, ``clock`` a
    time of day, which is today's only where no day stands by it.
    """

    start: int
    stop: int
    kind: Kind
    due_on: date | None
    last: bool = False
    counted: bool = False
    whole: bool = False
    clock: bool = False


class Side(Enum):
    """On which side of its day a term lies, by the words before it."""

    BY = "by"
    ON = "on"
    BEFORE = "before"
    AFTER = "after"
    APART = "apart"
    """No day of doing: ``ab``, ``seit``, ``vom``, ``letzten``, ``für``."""
    BARE = "bare"
    """No such word."""


@dataclass(frozen=True, slots=True)
class Place:
    """What reading a term may look at besides its words: today, the working days, its side."""

    sent_on: date
    calendar: Calendar
    side: Side


Reader = Callable[[re.Match[str], Place], date | None]
"""The day that a match means; raises ``ValueError`` or ``OverflowError`` for no such day."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A family of terms by a regular expression, compiled at first use; flags as of ``Term``."""

    pattern: str
    read: Reader
    kind: Kind = Kind.ON
    counted: bool = False
    whole: bool = False
    clock: bool = False
