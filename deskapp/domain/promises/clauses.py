"""Cuts a marked sentence into clauses: at punctuation, conjunctions and what opens a clause."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from deskapp.domain.promises.terms.reading import MARK

_TOKEN = re.compile(rf"{MARK}\d+|[^\W_]+(?:['&-][^\W_]+)*|[,;:!?()]|(?<= )-(?= )")
_BEFORE_LAST_TERM = re.compile(rf":(?= *{MARK}\d+\W*$)")
_CONTRASTS = frozenset(("sondern", "but"))
_DENIALS = frozenset(("nicht", "erst", "not"))
_HARD = frozenset(";:!?()-")

BeginsAnew = Callable[[list[str], str, str], bool]
"""Whether a word opens a clause, by the words so far and the one behind it."""


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of a clause, terms as marks; ``openers`` stood before them (``und``, ``dass``).

    ``hard``: more than a comma or a conjunction parts it from the clause before, ``comma``: one.
    """

    words: tuple[str, ...]
    openers: tuple[str, ...] = ()
    hard: bool = False
    comma: bool = False

    @property
    def terms(self) -> tuple[int, ...]:
        """The numbers of its terms."""
        return tuple(int(word[1:]) for word in self.words if word.startswith(MARK))

    def has(self, words: Iterable[str]) -> bool:
        """Whether one of the words stands in it."""
        return not set(words).isdisjoint(self.words)


def tokens(marked: str) -> list[str]:
    """The words, marks and stops of a marked sentence; ``Versand: Freitag`` is one clause.

    A dot within a sentence is one of an abbreviation and stops nothing.
    """
    return _TOKEN.findall(_BEFORE_LAST_TERM.sub(" ", marked))


def clauses(
    parts: Sequence[str],
    coordinators: frozenset[str],
    subordinators: frozenset[str],
    begins_anew: BeginsAnew,
    stands: Callable[[Clause], bool],
) -> list[Clause]:
    """The clauses of the tokens; what does not stand by itself joins the one it belongs to.

    That is the clause before it, or where there is none the one behind it. A term behind a
    comma belongs to the main clause: ``wir melden uns, sobald es geht, spätestens am Freitag``.
    What is called in before without a term (``keine Sorge``) belongs to none.
    """
    found: list[Clause] = []
    waiting: tuple[str, ...] = ()
    for clause in _cut(parts, coordinators | subordinators, begins_anew):
        if stands(clause):
            found.append(replace(clause, words=(*waiting, *clause.words)))
            waiting = ()
        elif found and clause.terms and _CONTRASTS & set(clause.openers):
            found.append(_instead(found[-1], clause))
        elif (at := _joined_by(found, clause, subordinators)) is not None:
            found[at] = replace(found[at], words=(*found[at].words, *clause.words))
        elif clause.terms:
            waiting = (*waiting, *clause.words)
    return found or ([Clause(waiting)] if waiting else [])


def _instead(denied: Clause, clause: Clause) -> Clause:
    """``nicht am Montag, sondern am Dienstag``: what is said in place of the clause before."""
    said = (w for w in denied.words if w not in _DENIALS and not w.startswith(MARK))
    return replace(denied, words=(*said, *clause.words))


def _joined_by(found: list[Clause], clause: Clause, subordinators: frozenset[str]) -> int | None:
    last = len(found) - 1
    if not found or clause.openers or not clause.terms:
        return last if found else None
    mains = (at for at in range(last, -1, -1) if subordinators.isdisjoint(found[at].openers))
    return next(mains, None)


def _cut(
    parts: Sequence[str], openers: frozenset[str], begins_anew: BeginsAnew
) -> Iterator[Clause]:
    words: list[str] = []
    opened: list[str] = []
    hard = comma = False
    for part, behind in zip(parts, (*parts[1:], ""), strict=True):
        stop = part in _HARD or part == ","
        if (stop or part in openers or begins_anew(words, part, behind)) and words:
            yield Clause(tuple(words), tuple(opened), hard, comma)
            words, opened, hard, comma = [], [], False, False
        if part in _HARD:
            hard = True
        elif part in openers:
            opened.append(part)
        elif stop:
            comma = True
        else:
            words.append(part)
    if words:
        yield Clause(tuple(words), tuple(opened), hard, comma)
