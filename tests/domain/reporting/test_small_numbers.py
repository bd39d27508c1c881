"""What is hidden cannot be found out from a sum: by trying every number that could stand there."""

from collections.abc import Sequence
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.reporting.small_numbers import Shown, shown

_COLUMNS = st.lists(st.integers(0, 9), min_size=1, max_size=5)
_OPEN, _SMALL, _COVERED = Shown.OPEN, Shown.SMALL, Shown.COVERED


def _could_be(states: Sequence[Shown], numbers: Sequence[int]) -> list[tuple[int, ...]]:
    """Every column that looks like this one: small ones 1 or 2, covered ones any above."""
    total = sum(numbers)
    choices = [
        {_OPEN: (number,), _SMALL: (1, 2), _COVERED: tuple(range(3, total + 1))}[state]
        for number, state in zip(numbers, states, strict=True)
    ]
    return [column for column in product(*choices) if sum(column) == total]


@given(_COLUMNS)
def test_a_hidden_number_could_always_be_two(numbers: list[int]) -> None:
    states = shown(numbers, 3, [range(len(numbers))])
    small = [at for at, state in enumerate(states) if state is _SMALL]
    columns = _could_be(states, numbers)
    for at in small:
        assert len({column[at] for column in columns}) > 1


@given(_COLUMNS)
def test_every_small_number_is_hidden_and_no_zero(numbers: list[int]) -> None:
    for number, state in zip(numbers, shown(numbers, 3, [range(len(numbers))]), strict=True):
        assert (state is not _OPEN) or not 0 < number < 3
        assert number or state is _OPEN


def test_nothing_is_covered_without_need() -> None:
    assert shown([9, 5, 0], 3, [range(3)]) == (_OPEN, _OPEN, _OPEN)
    assert shown([9, 2, 1], 3, [range(3)]) == (_OPEN, _SMALL, _SMALL)
    assert shown([9, 2, 5], 3) == (_OPEN, _SMALL, _OPEN)


def test_one_more_is_covered_beside_a_single_small_number() -> None:
    assert shown([9, 2, 5], 3, [range(3)]) == (_COVERED, _SMALL, _OPEN)


def test_the_sum_of_a_region_gives_nothing_away() -> None:
    numbers = [9, 2, 5, 7]
    assert shown(numbers, 3, [[1, 2], range(4)]) == (_OPEN, _SMALL, _COVERED, _OPEN)


def test_rows_too_few_to_hide_behind_are_all_covered() -> None:
    assert shown([1, 1, 1], 3, [range(3)]) == (_COVERED, _COVERED, _COVERED)
    assert shown([1, 0], 3, [range(2)]) == (_COVERED, _OPEN)
