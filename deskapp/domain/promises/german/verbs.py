"""The forms of German verbs: ``zuzusenden``, ``schickt``, ``nachgereicht``, by infinitive."""

from dataclasses import dataclass
from enum import Enum
from functools import cache

from deskapp.domain.promises.german.verb_classes import (
    ASKING,
    BY_DEADLINE,
    BY_PARTICLE,
    COMING,
    PROMISING,
    RECEIVING,
    SAYING,
    STRONG,
    UNPROMISING,
    WEAK_MORE,
)
from deskapp.domain.promises.word_table import words


class Form(Enum):
    """How a verb stands; the infinitive is also the plural of the first and third person."""

    INFINITIVE = "infinitive"
    TO_INFINITIVE = "to_infinitive"
    FIRST = "first"
    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb by its infinitive, without the particle that it was read with."""

    infinitive: str
    form: Form
    particle: str = ""

    @property
    def meaning(self) -> str:
        """The infinitive under which the classes know it."""
        composed = self.particle + self.infinitive
        known = composed in PROMISING or composed in UNPROMISING or composed in ASKING
        return BY_PARTICLE.get(
            (self.infinitive, self.particle), composed if known else self.infinitive
        )


PARTICLES = sorted(
    words(
        """
    zusammen entgegen zurecht zurueck bereit bekannt heraus hinaus voraus fertig weiter wieder
    durch rueck sicher fest vorbei raus nach ueber hoch vor aus auf bei ein her hin los mit teil
    um weg frei gegen an ab zu
    """
    ),
    key=lambda word: (-len(word), word),
)
_INSEPARABLE = ("be", "er", "ver", "ueber", "unter", "ent", "zer", "emp", "miss")


def _stem(infinitive: str) -> str:
    return infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]


def _weak(infinitive: str) -> dict[str, Form]:
    stem = _stem(infinitive)
    link = "e" if stem.endswith(("d", "t", "chn", "ffn", "gn")) else ""
    plain = infinitive.startswith(_INSEPARABLE) or stem.endswith("ier")
    first = stem if infinitive.endswith("en") else stem.replace("el", "l")
    return {
        first + "e": Form.FIRST,
        stem + "e": Form.FIRST,
        infinitive: Form.INFINITIVE,
        stem + link + "t": Form.PARTICIPLE if plain else Form.THIRD,
        stem + link + "te": Form.PAST,
        stem + link + "ten": Form.PAST,
        ("" if plain else "ge") + stem + link + "t": Form.PARTICIPLE,
    }


def _strong(infinitive: str, third: str, past: str, participle: str) -> dict[str, Form]:
    plural = past + ("n" if past.endswith("e") else "en")
    return {
        _stem(infinitive) + "e": Form.FIRST,
        third: Form.THIRD,
        past: Form.PAST,
        plural: Form.PAST,
        participle: Form.PARTICIPLE,
        infinitive: Form.INFINITIVE,
    }


@cache
def _forms() -> dict[str, tuple[str, Form]]:
    strong = [line.split("|") for line in STRONG.split("\n") if line]
    irregular = {row[0] for row in strong}
    known = PROMISING | BY_DEADLINE | UNPROMISING | RECEIVING | COMING | WEAK_MORE | ASKING | SAYING
    found: dict[str, tuple[str, Form]] = {}
    for infinitive in sorted(known - irregular - {"sein", "haben", "moegen", "wollen"}):
        for word, form in _weak(infinitive).items():
            found.setdefault(word, (infinitive, form))
    for row in strong:
        for word, form in _strong(*row).items():
            found[word] = (row[0], form)
    return found


def verb(word: str) -> Verb | None:
    """The verb of which the word is a form; a separable particle is read off."""
    known = _forms().get(word)
    if known:
        return Verb(*known)
    for particle in PARTICLES:
        if word.startswith(particle):
            rest = word[len(particle) :]
            base = _forms().get(rest[2:]) if rest.startswith("zu") else None
            if base and base[1] is Form.INFINITIVE:
                return Verb(base[0], Form.TO_INFINITIVE, particle)
            known = _forms().get(rest)
            if known:
                return Verb(*known, particle)
    return None
