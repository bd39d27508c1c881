"""Whom a clause binds, and what a grammar must tell of its language."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from deskapp.domain.promises.clauses import BeginsAnew, Clause


class Takes(Enum):
    """Which terms of a clause are promised."""

    NOTHING = "nothing"
    DEADLINES = "deadlines"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """What a clause comes to.

    ``office``: the office is to act, also for what the clause only carries along (``und melden
    uns``). ``governs``: what hangs on it (``dass …``, ``zu …``) may be promised. ``at_once``: it
    tells of this very letter, so that a bare ``heute`` in it is nothing to follow up.
    ``owned``: it speaks of a thing of the office's, which ``und wird …`` may go on with.
    ``vouches``: the office answers for whatever hangs on it (``Sie haben mein Wort, dass …``).
    """

    office: bool = False
    takes: Takes = Takes.NOTHING
    governs: bool = True
    at_once: bool = False
    owned: bool = False
    vouches: bool = False


NOBODY = Bond()
"""The office is not bound; what hangs on it speaks for itself."""

SILENT = Bond(governs=False)
"""Neither it nor what hangs on it is promised."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words that cut a sentence, and the judge of a clause.

    The judge is given the bond of the clause before, and the last one that binds the office.
    """

    function_words: frozenset[str]
    events: tuple[str, ...]
    coordinators: frozenset[str]
    subordinators: frozenset[str]
    conditional: frozenset[str]
    temporal: frozenset[str]
    begins_anew: BeginsAnew
    stands: Callable[[Clause], bool]
    is_inverted: Callable[[Clause], bool]
    is_condition: Callable[[Clause, Clause], bool]
    judge: Callable[[Clause, Bond | None, Bond | None], Bond]
