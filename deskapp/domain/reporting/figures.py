"""What was counted: tables of numbers by code, with a total in which everything counts once."""

from dataclasses import dataclass
from enum import Enum
from typing import Final


class Part(Enum):
    """What a table counts, in the order of a report."""

    KINDS = "kinds"
    CHANNELS = "channels"
    LAENDER = "laender"
    REGIONS = "regions"
    TOPICS = "topics"
    ORGANISATION_TYPES = "organisation_types"
    DEPTHS = "depths"
    OUTCOMES = "outcomes"
    INQUIRERS = "inquirers"
    INTRODUCTIONS = "introductions"
    EVENTS = "events"
    INITIATIVES = "initiatives"
    INITIATIVE_LAENDER = "initiative_laender"
    CARRIERS = "carriers"
    MAILINGS = "mailings"


OF_INQUIRIES: Final = (
    Part.KINDS,
    Part.CHANNELS,
    Part.LAENDER,
    Part.REGIONS,
    Part.TOPICS,
    Part.ORGANISATION_TYPES,
    Part.DEPTHS,
    Part.OUTCOMES,
)
"""All of them have the number of inquiries as their total."""
SEVERAL: Final = (Part.TOPICS, Part.INITIATIVE_LAENDER, Part.CARRIERS)
"""One thing may stand in several rows, so that these may add up to more than the total."""
MEASURES: Final = (Part.INITIATIVES, Part.MAILINGS)
"""Their rows are different things, so that there is no total."""

UNKNOWN: Final = ""
"""The code of what is not known, shown all the same."""


class Inquirers(Enum):
    """Whether somebody had asked before."""

    FIRST = "first"
    REPEAT = "repeat"


class InitiativeFigure(Enum):
    """What is counted of the initiatives."""

    NUMBER = "number"
    NEW = "new"
    ASLEEP = "asleep"
    WITH_CHAMBER = "with_chamber"


class MailingFigure(Enum):
    """What is counted of mail to many."""

    MAILINGS = "mailings"
    RECIPIENTS = "recipients"
    BOUNCES = "bounces"
    OBJECTIONS = "objections"


class EventFigure(Enum):
    """The columns of the table of events."""

    EVENTS = "events"
    INVITED = "invited"
    REGISTERED = "registered"
    ATTENDED = "attended"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Row:
    """The numbers of one code, one a column."""

    code: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """What one part has; ``total`` counts each thing once and is empty where there is none."""

    part: Part
    rows: tuple[Row, ...]
    total: tuple[int, ...] = ()

    def number(self, code: str, column: int = 0) -> int:
        """What stands at a code; nothing stands for 0."""
        return next((row.numbers[column] for row in self.rows if row.code == code), 0)

    @property
    def needs_footnote(self) -> bool:
        """Whether the rows add up to more than the total."""
        sums = tuple(map(sum, zip(*(row.numbers for row in self.rows), strict=True)))
        return bool(self.total) and bool(sums) and sums != self.total


@dataclass(frozen=True, slots=True)
class FirstAnswers:
    """How many inquiries were answered, and the median of half working days until then.

    There is none for fewer than 20 answers, and none for less than the office.
    """

    answered: int = 0
    half_days: int | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """All tables of a period; a part that was not counted has none."""

    tables: tuple[Table, ...] = ()
    first_answers: FirstAnswers = FirstAnswers()

    def table(self, part: Part) -> Table:
        """The table of a part, empty where it has none."""
        return next((each for each in self.tables if each.part is part), Table(part, ()))

    @property
    def inquiries(self) -> int:
        """How many inquiries were counted."""
        return next(iter(self.table(Part.KINDS).total), 0)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was counted."""
        return not any(any(row.numbers) for table in self.tables for row in table.rows)
