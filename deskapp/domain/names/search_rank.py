"""How well a text answers a search: the closest way in which it matches."""

from collections.abc import Iterable
from enum import IntEnum

from deskapp.domain.names.folding import compact, fold_words, loose
from deskapp.domain.names.phonetic import cologne_code


class Match(IntEnum):
    """The ways of matching, the closest first."""

    EXACT = 1
    """Every word of the query stands in the text, umlauts spelled out."""
    FOLD_PREFIX = 2
    LOOSE_PREFIX = 3
    COMPACT = 4
    """The query stands somewhere in the text when nobody minds where words end."""
    PHONETIC = 5


def best_match(query: str, text: str) -> Match | None:
    """The closest way in which ``text`` answers ``query``; None when it does not."""
    wanted, words = fold_words(query).split(), fold_words(text).split()
    if not wanted:
        return None
    if set(wanted) <= set(words):
        return Match.EXACT
    if _all_begin(wanted, words):
        return Match.FOLD_PREFIX
    if _all_begin(loose(query).split(), loose(text).split()):
        return Match.LOOSE_PREFIX
    if compact(query) in compact(text):
        return Match.COMPACT
    sounds = {cologne_code(word) for word in words} - {""}
    return Match.PHONETIC if {cologne_code(word) for word in wanted} <= sounds else None


def _all_begin(wanted: Iterable[str], words: Iterable[str]) -> bool:
    """Whether each wanted word begins one of the words."""
    return all(any(word.startswith(prefix) for word in words) for prefix in wanted)
