"""The order of a list and its groups: by what each kind of record is sorted and grouped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final, Protocol

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id

_K = RecordKind
SORTED_BY: Final[Mapping[RecordKind, tuple[str, ...]]] = {
    _K.INQUIRY: (
        "subject",
        "ref_no",
        "received_at",
        "contact",
        "organisation",
        "initiative",
        "kind",
        "topics",
        "land",
        "owner",
        "state",
        "priority",
        "channel",
        "due_on",
        "closed_at",
    ),
    _K.CONTACT: ("last_name", "full_name", "language", "left_on", "source_date", "archived"),
    _K.ORGANISATION: ("name", "type", "land", "archived"),
    _K.INITIATIVE: ("name", "kind", "topics", "status", "data_checked_on", "archived"),
    _K.FOLLOW_UP: (
        "due_on",
        "reason",
        "about",
        "about_kind",
        "kind",
        "owner",
        "done_at",
        "moved_count",
    ),
    _K.EVENT: ("title", "code", "starts_at", "ends_at", "deadline", "format", "status", "owner"),
    _K.MAILING: ("title", "kind", "state", "answer_by", "started_at", "author"),
}
"""The columns by which a list can be sorted, by kind."""
GROUPED_BY: Final[Mapping[RecordKind, tuple[str, ...]]] = {
    _K.INQUIRY: ("state", "owner", "kind", "topics", "land", "due_on", "channel"),
    _K.CONTACT: ("language", "archived"),
    _K.ORGANISATION: ("type", "land"),
    _K.INITIATIVE: ("kind", "topics", "status"),
    _K.FOLLOW_UP: ("due_on", "owner", "kind", "about", "about_kind"),
    _K.EVENT: ("status", "format", "owner"),
    _K.MAILING: ("state", "kind", "author"),
}
"""The columns by whose few values a list can be grouped, by kind; topics by the first of them."""


class Due(Enum):
    """How near a day is; a list is grouped by it."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"


SOON_DAYS: Final = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """By which column a list is sorted, empty for the order of its kind, and in which groups.

    What has nothing in that column comes last, whether the values rise or fall. ``today`` tells
    what is due.
    """

    sort: str = ""
    falls: bool = False
    group: str = ""
    today: date


GroupValue = Enum | str | bool | None
"""What a group has in common: a choice, a code, an id, the name of a user, or nothing."""


@dataclass(frozen=True, slots=True)
class Arranged:
    """Ids in their order, and how many of them are in each group, one after the other."""

    ids: Sequence[Id]
    groups: tuple[tuple[GroupValue, int], ...] = ()


class ArrangedLists(Protocol):
    """Lists in another order than that of their kind."""

    def arranged(self, kind: RecordKind, ids: Sequence[Id], order: Order) -> Arranged:
        """Those ids in that order; records that it leaves equal stay in the order of their kind.

        People and bodies are sorted as DIN 5007 sorts names and words, choices in their order.
        """
        ...
