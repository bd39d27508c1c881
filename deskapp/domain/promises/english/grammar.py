"""What the detector asks of English."""

from deskapp.domain.promises.bond import Grammar
from deskapp.domain.promises.clauses import Clause
from deskapp.domain.promises.english import words as w
from deskapp.domain.promises.english.judge import judge
from deskapp.domain.promises.english.verbs import verb

_LETS = frozenset(["let", "help", "give", "send", "get"])


def _has_predicate(words: tuple[str, ...]) -> bool:
    return any(
        word in w.AUXILIARY or word in w.OFFICE or word == "please" or verb(word) is not None
        for word in words
    )


def _stands(clause: Clause) -> bool:
    """Whether it is a clause by itself, and no part of its neighbour."""
    if clause.words == ("please",):
        return False
    openers = set(clause.openers)
    subordinate = openers & w.SUBORDINATORS and clause.words[0] in {"you", "they", "he", "she"}
    opens = openers & (w.CONDITIONAL | w.TEMPORAL)
    return bool(opens or subordinate) or _has_predicate(clause.words)


def _begins_anew(words: list[str], word: str, behind: str) -> bool:
    """A new subject behind a whole predicate opens a clause, also without ``that``."""
    if not words or words[-1] in w.AUXILIARY or words[-1] in _LETS:
        return False
    if words[0] in {"after", "before", "following", "upon"} and w.AUXILIARY.isdisjoint(words):
        return False
    acts = word in w.SUBJECTS or (word == "you" and behind in w.YOU_ACT)
    acts = acts or (word in w.IT and behind in {"will", "shall"})
    return acts and _has_predicate(tuple(words))


def _is_inverted(clause: Clause) -> bool:
    del clause
    return False


def _is_condition(clause: Clause, behind: Clause) -> bool:
    """``Should you …``, ``had we …``."""
    del behind
    first, *rest = clause.words
    return first in {"should", "had", "were"} and bool(rest)


ENGLISH = Grammar(
    function_words=w.FUNCTION_WORDS,
    events=tuple(w.EVENTS),
    coordinators=w.COORDINATORS,
    subordinators=w.SUBORDINATORS,
    conditional=w.CONDITIONAL,
    temporal=w.TEMPORAL,
    begins_anew=_begins_anew,
    stands=_stands,
    is_inverted=_is_inverted,
    is_condition=_is_condition,
    judge=judge,
)
