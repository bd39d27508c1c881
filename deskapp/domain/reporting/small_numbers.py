"""Small numbers that leave the house: hidden, and not to be found out from a sum (G-26).

A number from 1 up to below the threshold is small: it may point at somebody, and is hidden.
Where a sum and the other rows would give it away, further rows are covered, the first ones
first, until each hidden number could be two at least. Where there are too few rows for that,
all that make up the sum are covered. 0 says of nobody that they were there, and stays.
"""

from collections.abc import Sequence
from enum import Enum


class Shown(Enum):
    """How a cell leaves the house."""

    OPEN = "open"
    SMALL = "small"
    COVERED = "covered"


def shown(
    numbers: Sequence[int], threshold: int, sums: Sequence[Sequence[int]] = ()
) -> tuple[Shown, ...]:
    """How each number of a column is shown.

    ``sums`` are the places of the numbers of which the sum is known: that of all of them, or of
    some, as all Länder of a region.
    """
    states = [Shown.SMALL if 0 < each < threshold else Shown.OPEN for each in numbers]
    for places in sums:
        _cover(numbers, states, places, threshold)
    return tuple(states)


def _cover(
    numbers: Sequence[int], states: list[Shown], places: Sequence[int], threshold: int
) -> None:
    """Cover what has to be, so that nothing is given away by the sum at those places."""
    is_small = 0 < sum(numbers[at] for at in places) < threshold
    for at in places:
        if not is_small and not _gives_away(numbers, states, places, threshold):
            return
        if numbers[at] >= threshold:
            states[at] = Shown.COVERED
    if is_small or _gives_away(numbers, states, places, threshold):
        for at in places:
            if numbers[at]:
                states[at] = Shown.COVERED


def _gives_away(
    numbers: Sequence[int], states: Sequence[Shown], places: Sequence[int], threshold: int
) -> bool:
    """Whether the hidden numbers can be told from their sum, each small one being 1 at least."""
    small = [numbers[at] for at in places if states[at] is Shown.SMALL]
    covered = [numbers[at] for at in places if states[at] is Shown.COVERED]
    hidden, least = sum(small) + sum(covered), len(small) + threshold * len(covered)
    if covered or not small:
        return bool(small) and hidden == least
    return len(small) == 1 or hidden in (least, (threshold - 1) * len(small))
