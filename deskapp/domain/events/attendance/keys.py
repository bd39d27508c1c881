"""Keys that names share where one may be the other, so that few need to be compared.

What differs by some letters agrees when as many are left out on either side (SymSpell, W. Garbe,
2012); the first letters of a name are enough for that.
"""

from itertools import combinations
from typing import Final

from deskapp.domain.events.attendance.alike import (
    SHORTEST_HALF,
    meanings,
    slips_forgiven,
    unmarked,
)
from deskapp.domain.names.folding import fold_words, loose
from deskapp.domain.names.phonetic import cologne_code

_LETTERS: Final = 10


def family_keys(name: str, *, is_asked: bool = False) -> frozenset[str]:
    """What a name that ``near_family`` or ``same`` takes for this one has, too.

    A name is kept under other keys than it is asked for by: with an initial.
    """
    words = {word for word in loose(name).split() if len(word) >= SHORTEST_HALF}
    return _keys(name) | _initials(fold_words(name), is_asked=is_asked) | words


def given_keys(name: str, *, is_asked: bool = False) -> frozenset[str]:
    """What a name that ``near_given`` or ``same_given`` takes for this one has, too."""
    first = fold_words(name).partition(" ")[0]
    bare = fold_words(unmarked(name)).partition(" ")[0]
    meant = {f"={each}" for each in (meanings(first) | {bare}) - {""}}
    return _keys(first) | _initials(first, is_asked=is_asked) | meant


def _keys(name: str) -> frozenset[str]:
    """By letters, without some of them, and by sound."""
    forms = {loose(name)} | (set() if name.isascii() else {loose(unmarked(name))})
    code = cologne_code(name)
    shortened = (each for form in forms for each in _shortened(form))
    return frozenset({*shortened, f"#{code}"} - {"", "#"})


def _shortened(form: str) -> set[str]:
    first = form[:_LETTERS]
    least = max(0, len(first) - slips_forgiven(len(form)))
    lengths = range(least, len(first) + 1)
    return {"".join(left) for length in lengths for left in combinations(first, length)}


def _initials(folded: str, *, is_asked: bool) -> frozenset[str]:
    """An initial asks for all that begin with it, and a name for the initial alone."""
    begins, alone = f"{folded[:1]}.", folded[:1]
    if not folded:
        return frozenset()
    if is_asked:
        return frozenset({alone, begins} if len(folded) == 1 else {alone})
    return frozenset({begins, alone} if len(folded) == 1 else {begins})
