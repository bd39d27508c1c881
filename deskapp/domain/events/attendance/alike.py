"""Whether two names are one: surely, or perhaps."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from deskapp.domain.events.attendance.nicknames import MEANT
from deskapp.domain.names.folding import fold_words, loose
from deskapp.domain.names.phonetic import cologne_code

_TELLING_FAMILY, _TELLING_GIVEN = 2, 3
"""Digits of the code of a sound below which it tells nothing."""
_SLIP, _LONG = 4, 8
"""Characters from which one slip of the keyboard is forgiven, and from which two are."""
SHORTEST_HALF: Final = 3
"""Letters from which half a double name tells something."""
_KEPT: Final = 20_000
"""Names of which the forms are kept, and pairs of which the answer is: they come again."""
_GAP: Final = re.compile(r"[\W_]+")
_folded = lru_cache(_KEPT)(fold_words)
_loosened = lru_cache(_KEPT)(loose)
_sound = lru_cache(_KEPT)(cologne_code)


@lru_cache(_KEPT)
def same(one: str, other: str) -> bool:
    """Whether two names are written alike, umlauts spelled out or left off on one side.

    Bauer and Baur are two names, and so are Mueller and Muller: nothing tells.
    """
    first, second = _folded(one), _folded(other)
    if first == second:
        return bool(first)
    if one.isascii() == other.isascii():
        return False
    plain, marked = (one, other) if one.isascii() else (other, one)
    return _folded(plain) == _folded(unmarked(marked))


def same_given(one: str, other: str) -> bool:
    """Whether given names are one; a second one may be an initial, as in Klaus U. and Klaus Uwe."""
    first, second = _folded(one).split(), _folded(other).split()
    if len(first) == len(second) and len(first) > 1 and first[0] == second[0]:
        return all(_is_initial(a, b) or a == b for a, b in zip(first, second, strict=True))
    return same(one, other)


def same_letters(one: str, other: str) -> bool:
    """Whether names that are the same are also spelled alike, but for capitals and initials.

    Weiß and Weiss may be two people, and so may Müller and Mueller.
    """
    first, second = _letters(one), _letters(other)
    pairs = enumerate(zip(first, second, strict=False))
    return len(first) == len(second) and all(
        a == b or (at and _is_initial(a, b)) for at, (a, b) in pairs
    )


@lru_cache(_KEPT)
def near_family(one: str, other: str) -> bool:
    """Whether two family names may be one: as an initial, by sound, a slip, half a double name."""
    if _is_initial(_folded(one), _folded(other)) or _near(one, other, _TELLING_FAMILY):
        return True
    first, second = _loosened(one).split(), _loosened(other).split()
    if len(first) == len(second) == 1:
        return False
    return any(len(half) >= SHORTEST_HALF for half in {*first} & {*second})


@lru_cache(_KEPT)
def near_given(one: str, other: str) -> bool:
    """Whether two given names may be one: also as an initial, a short name, the first of two."""
    first, second = _folded(one).split(), _folded(other).split()
    if not first or not second:
        return False
    a, b = first[0], second[0]
    return _is_initial(a, b) or bool(meanings(a) & meanings(b)) or _near(a, b, _TELLING_GIVEN)


@lru_cache(_KEPT)
def _letters(name: str) -> tuple[str, ...]:
    return tuple(_GAP.sub(" ", unicodedata.normalize("NFC", name).lower()).split())


def _is_initial(one: str, other: str) -> bool:
    return 1 in {len(one), len(other)} and one[:1] == other[:1]


def meanings(name: str) -> frozenset[str]:
    """What a folded given name may be short for, itself among it."""
    return _folded_meanings().get(name, frozenset()) | {name}


@lru_cache(1)
def _folded_meanings() -> dict[str, frozenset[str]]:
    return {_folded(short): frozenset(map(_folded, all_)) for short, all_ in MEANT.items()}


def _near(one: str, other: str, telling: int) -> bool:
    first, second = _loosened(one), _loosened(other)
    if not first or not second:
        return False
    if first == second:
        return True
    code = _sound(one)
    if len(code) >= telling and code == _sound(other):
        return True
    if first[0] != second[0] and first[-1] != second[-1]:  # cheap, and true of nearly all
        return False
    slips = slips_forgiven(min(len(first), len(second)))
    return abs(len(first) - len(second)) <= slips and _distance(first, second) <= slips


def slips_forgiven(letters: int) -> int:
    """How many slips of the keyboard a name of so many letters may have."""
    return (letters >= _SLIP) + (letters >= _LONG)


def _distance(one: str, other: str) -> int:
    """Letters typed wrongly, left out, put in, or two changed over (Damerau, 1964)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        two_before, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, two_before[j - 2] + 1)
            row.append(cost)
    return row[-1]


def unmarked(text: str) -> str:
    """The letters without their marks: Müller is Muller."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(char for char in parts if not unicodedata.combining(char))
