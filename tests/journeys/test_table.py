"""The twelve journeys of the office in the real window, each at or under its count of keys.

What is typed is not counted, and neither is what goes between fields. ``pytest -s`` prints the
table: journey, keys, target, and which keys these were.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from deskapp.ui.shell.tour.player import Player
from tests.journeys.plays import (
    attending,
    caring,
    every_day,
    figures,
    inviting,
    networking,
    stored_data,
)
from tests.journeys.plays.played import Played


@dataclass(frozen=True, slots=True)
class Journey:
    """What is done, and with how many keys at most; ``more`` are those beside the number."""

    code: str
    title: str
    play: Callable[[Player], Played]
    target: int
    more: int = 0


JOURNEYS = (
    Journey("J1", "New mail, acknowledged", every_day.play_j1, 4),
    Journey("J2", "Call note", every_day.play_j2, 2),
    Journey("J3", "Morning round of 12 items", every_day.play_j3, 12),
    Journey("J4", "Answer with a list", networking.play_j4, 4),
    Journey("J5", "Introduction, both agree", networking.play_j5, 4),
    Journey("J6", "Chair passed on", networking.play_j6, 3),
    Journey("J7", "Invite to an event", inviting.play_j7, 4, 1),
    Journey("J8", "Attendance and what follows", attending.play_j8, 4, 6),
    Journey("J9", "Figures of a quarter", figures.play_j9, 3),
    Journey("J10", "Stored data given", stored_data.play_j10, 3, 2),
    Journey("J11", "Colleague ill", caring.play_j11, 3),
    Journey("J12", "No more mails", caring.play_j12, 3),
)


@pytest.fixture(scope="module")
def table() -> Iterator[dict[str, str]]:
    """The rows by the codes of journeys; printed at the end for whoever asks with ``-s``."""
    rows: dict[str, str] = {}
    yield rows
    ordered = (rows[each.code] for each in JOURNEYS if each.code in rows)
    print("\n" + "\n".join(ordered))  # noqa: T201


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey.code)
def test_a_journey_needs_no_more_keys_than_its_target(
    journey: Journey, player: Player, table: dict[str, str]
) -> None:
    played = journey.play(player)
    table[journey.code] = _row(journey, played)
    assert played.keys
    assert len(played.keys) <= journey.target, played.keys
    assert len(played.more) <= journey.more, played.more


def _row(journey: Journey, played: Played) -> str:
    target = f"{journey.target} + {journey.more}" if journey.more else str(journey.target)
    count = f"{len(played.keys)} + {len(played.more)}" if played.more else str(len(played.keys))
    keys = " ".join((*played.keys, *played.more))
    return f"{journey.code:<4} {journey.title:<28} {count:>7} of {target:<7} {keys}"
