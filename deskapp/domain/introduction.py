"""An introduction: two people brought together, once both have agreed to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from deskapp.domain.errors import Problem
from deskapp.domain.record import Id, Record
from deskapp.domain.text_rules import at_most


class IntroductionResult(Enum):
    """What became of it."""

    OPEN = "open"
    TALK = "talk"
    COOPERATION = "cooperation"
    NOTHING = "nothing"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Agreement:
    """That somebody may be named to the other: on which day they agreed, and what proves it."""

    on: date
    proof: str = ""
    message_id: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction(Record):
    """Who asked to be introduced to whom, inside an inquiry; ``topic`` is a catalogue code."""

    inquiry_id: Id
    asker_id: Id
    asked_id: Id
    topic: str = ""
    asker_ok: Agreement | None = None
    asked_ok: Agreement | None = None
    introduced_on: date | None = None
    result: IntroductionResult = IntroductionResult.OPEN
    ask_again_on: date | None = None
    note: str = ""

    @property
    def may_introduce(self) -> bool:
        """Whether both have agreed, so that contact data may be given on."""
        return self.asker_ok is not None and self.asked_ok is not None

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the introduction breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if self.asker_id == self.asked_id:
            yield Problem("asked_id", "circle")
        if self.introduced_on is not None and not self.may_introduce:
            yield Problem("introduced_on", "both_must_agree")
        yield from at_most("note", self.note, 2000)
