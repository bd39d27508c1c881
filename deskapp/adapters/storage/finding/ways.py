"""The ways in which a record answers a search, the closest first, as questions to the index."""

from collections.abc import Callable, Collection, Iterator, Sequence
from enum import IntEnum
from typing import Any

from sqlalchemy import Connection, Select

from deskapp.adapters.storage.finding.index import (
    SHORTEST_PART,
    Term,
    Words,
    finds,
    finds_part,
)
from deskapp.adapters.storage.finding.words import LONGEST_WORD, SHORTEST_SOUND, sounds
from deskapp.domain.addresses.phone_number import dialled_digits
from deskapp.domain.names.folding import compact, fold_words, query_tokens

_MOST_WORDS = 12
_SHORTEST_BEGINNING = 3
"""Letters that begin a word of a text; a shorter word stands there as it is, or not at all."""
_SHORTEST_CODE = 2
_FEWEST_DIGITS = 3


class Way(IntEnum):
    """How closely a record answers: its names, then its texts, then names that sound alike."""

    EXACT = 1
    FOLD_PREFIX = 2
    LOOSE_PREFIX = 3
    PART = 4
    TEXT = 5
    SOUND = 6


Question = tuple[Way, Select[Any]]
"""A way, and the question for the numbers of the entries that answer in it."""


def wanted_words(query: str) -> tuple[str, ...]:
    """The words of a search text as the index knows them; nobody types more than a dozen."""
    return tuple(word[:LONGEST_WORD] for word in query_tokens(query)[:_MOST_WORDS])


def ways(connection: Connection, query: str) -> Iterator[Question]:
    """Every way, the closest first; none for a text without letters and digits.

    Whatever answers more closely answers in the loose way too, see ``closer_ways``.
    """
    words = wanted_words(query)
    if not words:
        return
    yield Way.LOOSE_PREFIX, finds(connection, Words.LOOSE, _terms(words, _number(query)))
    part = compact(query)
    if len(part) >= SHORTEST_PART:
        yield Way.PART, finds_part(connection, part)
    begun = [Term(word, len(word) >= _SHORTEST_BEGINNING) for word in words]
    yield Way.TEXT, finds(connection, Words.EVERYTHING, [begun])
    codes = _codes(query)
    if codes:
        yield Way.SOUND, finds(connection, Words.SOUNDS, _terms(codes, is_begun=False))


def closer_ways(connection: Connection, query: str) -> Iterator[Question]:
    """The two closest ways, for when so much is found loosely that the best may be left out."""
    folded, number = folded_words(query), _number(query)
    yield Way.EXACT, finds(connection, Words.FOLDED, _terms(folded, number, is_begun=False))
    yield Way.FOLD_PREFIX, finds(connection, Words.FOLDED, _terms(folded, number))


def closeness_of(query: str) -> Callable[[Collection[str]], Way]:
    """Says how closely folded names answer that are found loosely."""
    alternatives = [each for each in (folded_words(query), _number(query)) if each]

    def closeness(names: Collection[str]) -> Way:
        for way, fits in ((Way.EXACT, _stands_in), (Way.FOLD_PREFIX, _begins_one_of)):
            if any(all(fits(word, names) for word in words) for words in alternatives):
                return way
        return Way.LOOSE_PREFIX

    return closeness


def _stands_in(word: str, words: Collection[str]) -> bool:
    return word in words


def _begins_one_of(word: str, words: Collection[str]) -> bool:
    return any(each.startswith(word) for each in words)


def folded_words(query: str) -> Sequence[str]:
    """The words of a search text with their umlauts spelled out."""
    return [word[:LONGEST_WORD] for word in fold_words(query).split()[:_MOST_WORDS]]


def _number(query: str) -> Sequence[str]:
    """What is typed as the one number that it is, where it looks like a telephone's."""
    dialled = dialled_digits(query)
    return [dialled] if len(dialled) >= _FEWEST_DIGITS else []


def _terms(*alternatives: Sequence[str], is_begun: bool = True) -> list[list[Term]]:
    return [[Term(word, is_begun) for word in words] for words in alternatives if words]


def _codes(query: str) -> tuple[str, ...]:
    """How the words sound; none where one of them is too short to sound like anything."""
    words, codes = fold_words(query).split(), sounds(query)
    telling = all(len(word) >= SHORTEST_SOUND for word in words) and len(codes) == len(words)
    return codes if telling and all(len(code) >= _SHORTEST_CODE for code in codes) else ()
