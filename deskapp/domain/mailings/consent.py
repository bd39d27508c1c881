"""A consent: what a person has agreed to be written to about, with its proof (Art. 7 GDPR)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import ClassVar

from deskapp.domain.errors import Problem
from deskapp.domain.record import Id, Record
from deskapp.domain.text_rules import required


class Purpose(Enum):
    """What a person agrees to."""

    NEWSLETTER = "newsletter"
    INVITATIONS = "invitations"
    SURVEYS = "surveys"
    PHOTOS = "photos"
    PUBLICATION = "publication"


class Way(Enum):
    """How a consent was given or withdrawn."""

    WEB = "web"
    PAPER = "paper"
    PHONE = "phone"
    MAIL = "mail"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """One consent of one person for one purpose.

    ``wording`` is the whole text agreed to, ``proof`` says where the proof lies. A consent by
    mail or on the web counts once it was confirmed (double opt-in).
    """

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"wording", "proof"})

    contact_id: Id
    purpose: Purpose
    wording: str
    given_on: date
    way: Way
    proof: str = ""
    confirmed_on: date | None = None
    withdrawn_on: date | None = None

    @property
    def begins_on(self) -> date | None:
        """The day from which it counts; none while it is still to be confirmed."""
        needs_confirming = self.way in {Way.WEB, Way.MAIL}
        return self.confirmed_on if needs_confirming else self.given_on

    def holds_on(self, day: date) -> bool:
        """Whether the office may rely on it on that day."""
        begins = self.begins_on
        is_begun = begins is not None and begins <= day
        return is_begun and (self.withdrawn_on is None or day < self.withdrawn_on)

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the consent breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("wording", self.wording)
        for name in ("confirmed_on", "withdrawn_on"):
            later: date | None = getattr(self, name)
            if later is not None and later < self.given_on:
                yield Problem(name, "before_start")
