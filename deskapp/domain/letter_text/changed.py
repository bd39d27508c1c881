"""How the lines or words of one text become those of another."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import takewhile
from operator import eq

Changed = tuple[str, int, int, int, int]
"""As an opcode of ``difflib``: what happens, a place in the old text, and one in the new."""


def changed(old: Sequence[str], new: Sequence[str]) -> list[Changed]:
    """The changes in their order, places that stay the same among them.

    What begins and ends alike is not compared, for that takes time as the square of it: below a
    letter often stands a long mail.
    """
    return list(_changed(old, new))


def _changed(old: Sequence[str], new: Sequence[str]) -> Iterator[Changed]:
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    if head:
        yield "equal", 0, head, 0, head
    middle = old[head : len(old) - tail], new[head : len(new) - tail]
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, *middle, autojunk=False).get_opcodes():
        yield tag, head + i1, head + i2, head + j1, head + j2
    if tail:
        yield "equal", len(old) - tail, len(old), len(new) - tail, len(new)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many are the same from the beginning on."""
    return sum(takewhile(bool, map(eq, one, other)))
