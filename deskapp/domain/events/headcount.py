"""Counting those who take part: every person once, however often they stand somewhere."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from deskapp.domain.events.participation import HAS_PLACE, Participation, ParticipationStatus


@dataclass(frozen=True, slots=True)
class Headcount:
    """So many people, and so many initiatives that at least one of them stands for."""

    people: int
    initiatives: int


def headcount(
    everybody: Iterable[Participation],
    statuses: Collection[ParticipationStatus] = HAS_PLACE,
) -> Headcount:
    """The people with one of those statuses, at one event or at several, and their initiatives."""
    counted = [each for each in everybody if each.status in statuses]
    return Headcount(
        people=len({each.contact_id for each in counted}),
        initiatives=len({each.initiative_id for each in counted if each.initiative_id}),
    )


def tally(everybody: Iterable[Participation]) -> Counter[ParticipationStatus]:
    """How many stand how."""
    return Counter(each.status for each in everybody)
