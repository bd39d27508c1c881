"""What the detector asks of German."""

from deskapp.domain.promises.bond import Grammar
from deskapp.domain.promises.clauses import Clause
from deskapp.domain.promises.german import words as w
from deskapp.domain.promises.german.judge import judge
from deskapp.domain.promises.german.verbs import Form, verb
from deskapp.domain.promises.terms.reading import MARK


def _has_predicate(words: tuple[str, ...]) -> bool:
    return any(word in w.AUXILIARY or word in w.OFFICE or verb(word) is not None for word in words)


def _is_inverted(clause: Clause) -> bool:
    """Whether the clause begins as a main clause does behind a subordinate one."""
    first = next((word for word in clause.words if not word.startswith(MARK)), "")
    return clause.words[:1] == (first,) and (
        first in {"so", "dann"} or first in w.AUXILIARY or verb(first) is not None
    )


def _is_condition(clause: Clause, behind: Clause) -> bool:
    """``Sollten Sie …``, ``hören wir bis Freitag nichts, …``: a question that asks nothing."""
    is_one_word = not clause.words[1:]
    if is_one_word or not _is_inverted(clause) or clause.has(w.PATIENCE | {"zeit"}):
        return False
    first = verb(clause.words[0])
    thirds = clause.words[0] in w.THIRD or (first is not None and first.form is Form.THIRD)
    if thirds and _is_inverted(behind) and not behind.openers:
        return True
    return clause.words[1] in w.OFFICE | w.OTHER_SIDE or clause.words[0] in {"sollte", "sollten"}


def _stands(clause: Clause) -> bool:
    """Whether it is a clause by itself, and no part of its neighbour."""
    opens = set(clause.openers) & (w.CONDITIONAL | w.TEMPORAL)
    return bool(opens) or _has_predicate(clause.words)


def _begins_anew(words: list[str], word: str, behind: str) -> bool:
    """Behind ``wie besprochen`` the clause proper begins, also without a comma."""
    del word, behind
    return bool(words) and words[0] == "wie" and words[-1] in w.ANNOUNCED


GERMAN = Grammar(
    function_words=w.FUNCTION_WORDS,
    events=w.EVENTS,
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
