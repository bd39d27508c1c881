"""The rules of counting, as data: each is a sentence that is printed with the report."""

from enum import Enum
from typing import Final

from deskapp.domain.reporting.report import CountedBy, Scope

FEWEST_ANSWERS: Final = 20
"""For fewer there is no median (G-22)."""


class Rule(Enum):
    """One rule of counting; its sentence stands in ``wording``."""

    RECEIVED = "received"
    CLOSED = "closed"
    LEFT_OUT = "left_out"
    ONE_LAND = "one_land"
    UNKNOWN = "unknown"
    LAND = "land"
    REGION = "region"
    TOPICS = "topics"
    INQUIRERS = "inquirers"
    INTRODUCTIONS = "introductions"
    EVENTS = "events"
    PEOPLE = "people"
    INITIATIVES = "initiatives"
    MAILINGS = "mailings"
    FIRST_ANSWER = "first_answer"
    BEFORE = "before"
    SMALL_NUMBERS = "small_numbers"
    NOBODY = "nobody"


_WITHOUT: Final = {
    CountedBy.RECEIVED: Rule.CLOSED,
    CountedBy.CLOSED: Rule.RECEIVED,
}
_OF_ALL_LAENDER: Final = frozenset({Rule.EVENTS, Rule.PEOPLE, Rule.MAILINGS})


def rules_of(scope: Scope) -> tuple[Rule, ...]:
    """The rules that hold for a report, in the order in which they are printed."""
    left_out = {_WITHOUT[scope.counted_by]}
    left_out |= _OF_ALL_LAENDER if scope.land else {Rule.ONE_LAND}
    return tuple(rule for rule in Rule if rule not in left_out)
