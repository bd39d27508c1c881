"""What a journey has cost: its keys, what was typed not counted."""

from dataclasses import dataclass

from deskapp.ui.shell.tour.player import Player

_BETWEEN = frozenset({"Tab", "Return", "Up", "Down", "Left", "Right", "Home", "End"})
"""Keys that go between fields and rows, or pick from what one types."""


@dataclass(frozen=True, slots=True)
class Played:
    """The commands of a journey, and those of what its target has beside them."""

    keys: tuple[str, ...]
    more: tuple[str, ...] = ()


def commands(player: Player, counted: tuple[str, ...] = ()) -> tuple[str, ...]:
    """What was pressed without the keys between fields; ``counted`` of these are commands here."""
    return tuple(key for key in player.pressed if key not in _BETWEEN.difference(counted))
