"""An introduction: two people brought together, once both have agreed to it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import ClassVar, Self

from deskapp.domain.errors import DomainError, Problem
from deskapp.domain.record import Id, Record
from deskapp.domain.text_rules import at_most


class IntroductionResult(Enum):
    """What became of it."""

    OPEN = "open"
    TALK = "talk"
    COOPERATION = "cooperation"
    NOTHING = "nothing"
    DECLINED = "declined"


class Standing(Enum):
    """How far an introduction is; it follows from what was noted."""

    ASKING = "asking"
    READY = "ready"
    INTRODUCED = "introduced"
    ENDED = "ended"
    DECLINED = "declined"


class NotAgreed(DomainError):
    """Two people were to be introduced before both have agreed; ``detail`` names who has not."""

    code = "not_agreed"


@dataclass(frozen=True, slots=True)
class Agreement:
    """That somebody may be named to the other: on which day they agreed, and what proves it.

    The proof is a message of the inquiry, which may be a note of a call, or a few words.
    """

    on: date
    proof: str = ""
    message_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction(Record):
    """Who asked to be introduced to whom, inside an inquiry; ``topic`` is a catalogue code.

    A follow-up that names it says on which day the office asks what became of it.
    """

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"note"})

    inquiry_id: Id
    asker_id: Id
    asked_id: Id
    topic: str = ""
    asker_ok: Agreement | None = None
    asked_ok: Agreement | None = None
    introduced_on: date | None = None
    result: IntroductionResult = IntroductionResult.OPEN
    note: str = ""

    @property
    def parties(self) -> tuple[Id, Id]:
        """Who asked, and who was asked."""
        return self.asker_id, self.asked_id

    @property
    def missing(self) -> tuple[Id, ...]:
        """Who has not agreed yet, so that nobody may name them to the other."""
        agreements = zip(self.parties, (self.asker_ok, self.asked_ok), strict=True)
        return tuple(party for party, agreement in agreements if agreement is None)

    @property
    def standing(self) -> Standing:
        """How far it is."""
        if self.result is IntroductionResult.DECLINED:
            return Standing.DECLINED
        if self.introduced_on is not None:
            is_open = self.result is IntroductionResult.OPEN
            return Standing.INTRODUCED if is_open else Standing.ENDED
        return Standing.ASKING if self.missing else Standing.READY

    def agreed(self, party: Id, agreement: Agreement) -> Self:
        """The introduction after a party has agreed, be it after having declined before."""
        declined = self.result is IntroductionResult.DECLINED
        opened = replace(self, result=IntroductionResult.OPEN if declined else self.result)
        if party == self.asker_id:
            return replace(opened, asker_ok=agreement)
        return replace(opened, asked_ok=agreement)

    def introduced(self, day: date) -> Self:
        """The introduction, made. Raises ``NotAgreed`` as long as somebody has not agreed."""
        if self.missing or self.standing is Standing.DECLINED:
            raise NotAgreed
        return replace(self, introduced_on=day)

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the introduction breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if self.asker_id == self.asked_id:
            yield Problem("asked_id", "circle")
        if self.introduced_on is not None and self.missing:
            yield Problem("introduced_on", "both_must_agree")
        ends = {IntroductionResult.OPEN, IntroductionResult.DECLINED}
        if self.result not in ends and self.introduced_on is None:
            yield Problem("result", "not_introduced")
        for field, agreement in (("asker_ok", self.asker_ok), ("asked_ok", self.asked_ok)):
            if agreement is not None:
                if not agreement.proof and agreement.message_id is None:
                    yield Problem(field, "proof")
                yield from at_most(field, agreement.proof, 200)
        yield from at_most("note", self.note, 2000)
