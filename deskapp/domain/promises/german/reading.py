"""What the judge of a German clause looks at, read once."""

from dataclasses import dataclass
from itertools import pairwise

from deskapp.domain.promises.bond import Takes
from deskapp.domain.promises.clauses import Clause
from deskapp.domain.promises.german import words as w
from deskapp.domain.promises.german.verb_classes import BY_DEADLINE, PROMISING, UNPROMISING
from deskapp.domain.promises.german.verbs import PARTICLES, Form, Verb, verb
from deskapp.domain.promises.terms.reading import MARK

_LONGEST_ENDING = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A clause with its verbs in order, its parts of speech as far as the judge needs them."""

    clause: Clause
    words: tuple[str, ...]
    """Without the marks of terms."""
    verbs: tuple[Verb, ...]
    places: tuple[int, ...]
    """Where in ``words`` each of the verbs stands."""
    office: int | None
    negated: bool
    ours: bool
    product: bool
    task: bool
    event: bool
    third_party: bool
    colleague: bool

    @property
    def main(self) -> Verb | None:
        """The verb that says what is done: the last one, with the particle at the clause's end."""
        return self.with_particle(self.verbs[-1]) if self.verbs else None

    @property
    def leading(self) -> Verb:
        """The verb with which the clause begins."""
        return self.with_particle(self.verbs[0])

    @property
    def with_zu(self) -> bool:
        """Whether it is an infinitive with ``zu``: ``zu antworten``, ``antworten zu können``."""
        if not self.verbs:
            return False
        last, at = self.verbs[-1], self.places[-1]
        around = {self.words[at - 1] if at else "", *self.words[at + 1 : at + 2]}
        to = last.form is Form.INFINITIVE and "zu" in around
        behind = self.words[at + 1 :]
        return last.form is Form.TO_INFINITIVE or (to and behind != ("zu",))

    @property
    def elided_thing(self) -> bool:
        """``und wird bis Freitag fertig``: the subject stands in the clause before."""
        thirds = self.words[0] in w.THIRD or (
            self.first_verb_leads and self.verbs[0].form is Form.THIRD
        )
        return thirds and not w.COORDINATORS.isdisjoint(self.clause.openers)

    @property
    def first_verb_leads(self) -> bool:
        """Whether the clause begins with a verb."""
        return self.places[:1] == (0,)

    @property
    def last_verb_ends(self) -> bool:
        """Whether the clause ends with a verb, or with a modal behind it."""
        rest = self.words[self.places[-1] + 1 :] if self.places else ("",)
        return all(word in w.AUXILIARY for word in rest)

    @property
    def reflexive(self) -> bool:
        """``wir … uns``, ``ich … mir``."""
        return self.office is not None and self.clause.has(("uns", "mir", "mich"))

    @property
    def imperative(self) -> bool:
        """``Schicke mir``, ``melde dich``."""
        return self.clause.has(("mir", "uns", "dich"))

    def with_particle(self, one: Verb) -> Verb:
        """The verb with the particle that stands apart from it at the clause's end."""
        last = self.words[-1]
        if one.particle or last not in PARTICLES or one.form is Form.PARTICIPLE:
            return one
        return Verb(one.infinitive, one.form, last)

    def takes(self, main: Verb | None) -> Takes:
        """Which terms the office promises by doing that; of an unknown verb what speaks for it."""
        if self.clause.has(w.TIME_GIVEN) or self.clause.has(w.HEREWITH):
            return Takes.NOTHING
        meaning = main.meaning if main else ""
        made = meaning in {"treffen", "finden"} and self.clause.has(w.NEWS)
        if meaning in UNPROMISING and not made:
            return Takes.NOTHING
        if meaning in BY_DEADLINE:
            return Takes.DEADLINES
        spoken_to = self.clause.has(w.YOU | w.YOURS | w.NEWS | w.IT)
        return Takes.ALL if meaning in PROMISING or spoken_to or main is None else Takes.DEADLINES


def read(clause: Clause) -> Read:
    """The clause, read."""
    words = tuple(word for word in clause.words if not word.startswith(MARK))
    found = [(at, known) for at, word in enumerate(words) if (known := _verb(word))]
    return Read(
        clause=clause,
        words=words or ("",),
        verbs=tuple(known for _, known in found),
        places=tuple(at for at, _ in found),
        office=next((at for at, word in enumerate(words) if word in w.OFFICE), None),
        negated=any(word in w.NEGATIONS or word.startswith(w.NO) for word in words)
        and w.FAILING.isdisjoint(words),
        ours=any(word.startswith(w.OURS) for word in words),
        product=any(_ends_in(word, w.PRODUCTS) for word in words),
        task=any(_ends_in(word, w.TASKS) for word in words),
        event=any(word.endswith(w.EVENTS) for word in words),
        third_party=_third_party(words),
        colleague=_colleague(words) or _is_of_ours(clause),
    )


def _verb(word: str) -> Verb | None:
    return None if word in w.AUXILIARY or word in w.NO_VERBS else verb(word)


def _ends_in(word: str, nouns: tuple[str, ...]) -> bool:
    """Whether the noun is one of these, or is composed with one at its end."""
    return word in nouns or word.endswith(
        tuple(noun for noun in nouns if len(noun) > _LONGEST_ENDING)
    )


def _third_party(words: tuple[str, ...]) -> bool:
    """Whether somebody else does it: they are named, not as those for whom, and the office not."""
    pairs = set(pairwise(words))
    if {("von", "uns"), ("von", "mir"), ("durch", "uns")} & pairs:
        return False
    if any(pair[0] == "von" and pair[1].startswith(w.OURS) for pair in pairs):
        return False
    return any(
        _is_institution(word) and w.FOR_WHOM.isdisjoint(words[max(0, at - 2) : at])
        for at, word in enumerate(words)
    )


def _is_institution(word: str) -> bool:
    if word in w.COLLEAGUES:
        return False
    return word.startswith(w.INSTITUTION_STARTS) or word.removesuffix("s").removesuffix(
        "e"
    ).endswith(w.INSTITUTION_ENDS)


def _colleague(words: tuple[str, ...]) -> bool:
    """``meine Kollegin``, ``unser Büro``, ``Frau Berg``, ``jemand aus unserem Team``, ``er``."""
    if _he_or_she(words):
        return True
    if {"frau", "herr", "jemand"} & set(words) and w.YOU & set(words):
        return True
    for before, word in zip(("", *words), words, strict=False):
        if word in w.COLLEAGUES and before.startswith((*w.OURS, "ein", "der", "die", "das", "ihr")):
            return True
        if word in w.COLLEAGUES and any(one.startswith(w.OURS) for one in words):
            return True
    return False


def _he_or_she(words: tuple[str, ...]) -> bool:
    """``Sie wird Ihnen antworten``, unlike ``Sie werden``."""
    if words.count("sie") < len(("she", "you")) and w.YOU.difference({"sie"}).isdisjoint(words):
        return False
    return any(
        who in {"er", "sie"} and (does == "wird" or _is_third(does))
        for pair in pairwise(words)
        for who, does in (pair, pair[::-1])
    )


def _is_third(word: str) -> bool:
    known = _verb(word)
    return known is not None and known.form is Form.THIRD


def _is_of_ours(clause: Clause) -> bool:
    """``Unsere Juristin prüft``: the subject is somebody of the office, by its place."""
    words = clause.words
    return any(
        word in {"unser", "unsere", "mein", "meine"}
        and (
            not at
            or words[at - 1] in w.AUXILIARY | {"sich"}
            or (at == 1 and words[0].startswith(MARK))
        )
        for at, word in enumerate(words)
    )
