"""How like an inquiry others are: BM25 over the words of a few hundred candidates.

What tells one from another is measured among the candidates alone: a word that most of them
have says nothing (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009).
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from deskapp.domain.answered.terms import terms, terms_of, words
from deskapp.domain.inquiry import Kind
from deskapp.domain.record import Id

_SUBJECT: Final = 2.0
_SATURATION: Final = 1.2
_LENGTH: Final = 0.6
_SAME_TOPIC, _SAME_KIND, _SAME_LAND = 1.15, 1.1, 1.05
_LEAST_SHARE: Final = 0.25
"""What is less than this part of the best is not like it."""
_LEAST: Final = 0.06
"""What has less than this part of what an inquiry has in common with itself is not like it."""
_LONGEST_COUNTED: Final = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """An inquiry as it was asked: subject, the asker's own words, and what it is filed under.

    Both texts are in loose form (``names.folding``), as the index has them.
    """

    id: Id
    subject: str
    text: str
    kind: Kind | None = None
    topics: tuple[str, ...] = ()
    land: str = ""


def telling_words(matter: Matter, most: int) -> tuple[str, ...]:
    """The words by which to look for others, in loose form, the likeliest to be rare first.

    Long words are rare in German, and a subject has those that count.
    """
    weights: Counter[str] = Counter()
    for text, weight in ((matter.subject, 2), (matter.text, 1)):
        for word in dict.fromkeys(words(text)):
            weights[word] += weight * min(len(word), _LONGEST_COUNTED)
    return tuple(word for word, _ in weights.most_common(most))


def most_alike(matter: Matter, others: Sequence[Matter], most: int) -> tuple[Id, ...]:
    """Those of the others that are like it, the likest first; of equals the newest."""
    wanted = terms(*_texts(matter))
    found = [_shared(other, wanted) for other in others]
    rarity = _rarity(wanted, found)
    average = sum(each.length for each in found) / max(1, len(found)) or 1.0
    itself = _score(wanted, _shared(matter, wanted), rarity, average)
    scores = {
        other.id: _score(wanted, its, rarity, average) * _bonus(matter, other)
        for other, its in zip(others, found, strict=True)
    }
    least = max(_LEAST * itself, _LEAST_SHARE * max(scores.values(), default=0.0))
    alike = sorted(scores, key=lambda each: (scores[each], each), reverse=True)
    return tuple(each for each in alike[:most] if scores[each] >= least > 0)


@dataclass(frozen=True, slots=True)
class _Shared:
    """What a matter has of the terms wanted, and how much it says in all."""

    terms: Mapping[str, float]
    length: float


def _texts(matter: Matter) -> Iterator[tuple[str, float]]:
    yield matter.subject, _SUBJECT
    yield matter.text, 1.0


def _shared(matter: Matter, wanted: Mapping[str, float]) -> _Shared:
    found: dict[str, float] = {}
    length = 0.0
    for text, weight in _texts(matter):
        for word in words(text):
            length += weight
            for term, share in terms_of(word):
                if term in wanted:
                    found[term] = found.get(term, 0) + weight * share
    return _Shared(found, length)


def _rarity(wanted: Mapping[str, float], found: Sequence[_Shared]) -> Mapping[str, float]:
    counts = Counter(term for each in found for term in each.terms)
    return {
        term: math.log(1 + (len(found) - counts[term] + 0.5) / (counts[term] + 0.5))
        for term in wanted
    }


def _score(
    wanted: Mapping[str, float], its: _Shared, rarity: Mapping[str, float], average: float
) -> float:
    dampening = _SATURATION * (1 - _LENGTH + _LENGTH * its.length / average)
    return sum(
        min(wanted[term], 2 * _SUBJECT) * rarity[term] * weight / (weight + dampening)
        for term, weight in its.terms.items()
    )


def _bonus(one: Matter, other: Matter) -> float:
    return math.prod(_bonuses(one, other))


def _bonuses(one: Matter, other: Matter) -> Iterator[float]:
    if set(one.topics) & set(other.topics):
        yield _SAME_TOPIC
    if one.kind is not None and one.kind is other.kind:
        yield _SAME_KIND
    if one.land and one.land == other.land:
        yield _SAME_LAND
