"""Which clauses hang on a condition, or count their time from something else."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from deskapp.domain.promises.bond import Grammar
from deskapp.domain.promises.clauses import Clause


def hanging_clauses(
    found: Sequence[Clause], grammar: Grammar
) -> tuple[AbstractSet[int], AbstractSet[int]]:
    """The places of the conditions with what hangs on them, and of what counts from another time.

    ``Wenn Sie zustimmen, melden wir uns bis Freitag`` is not owed; of ``Sobald wir sie haben,
    schicken wir sie bis Freitag`` the day stands, while ``in zwei Wochen`` has no beginning.
    """
    hanging: set[int] = set()
    timed: set[int] = set()
    for at, clause in enumerate(found):
        openers = set(clause.openers)
        if openers & grammar.conditional or _asks_nothing(found, at, grammar):
            hanging |= {at, _hangs_on(found, at, grammar)}
        elif openers & grammar.temporal:
            timed |= {at, _hangs_on(found, at, grammar)}
    return hanging, timed


def _asks_nothing(found: Sequence[Clause], at: int, grammar: Grammar) -> bool:
    """A condition in the order of a question, at the beginning of its part of the sentence."""
    begins = at == 0 or found[at].hard
    followed = at + 1 < len(found) and not found[at + 1].hard
    return (
        begins
        and followed
        and not found[at].openers
        and grammar.is_condition(found[at], found[at + 1])
    )


def _hangs_on(found: Sequence[Clause], at: int, grammar: Grammar) -> int:
    """The clause behind where the condition opens its part of the sentence, else the one before."""
    behind = at + 1
    if behind < len(found) and not found[behind].hard:
        opens = at == 0 or found[at].hard or found[at].openers[0] in grammar.coordinators
        if opens or grammar.is_inverted(found[behind]):
            return behind
    return max(at - 1, 0) if not found[at].hard else at
