"""An affiliation: what a person is in an organisation or initiative, and from when to when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.errors import Problem
from deskapp.domain.record import Id, Record
from deskapp.domain.text_rules import at_most


@dataclass(frozen=True, slots=True, kw_only=True)
class Affiliation(Record):
    """A dated role. ``role_kind`` is a catalogue code, ``on_behalf_of_id`` an organisation."""

    contact_id: Id
    organisation_id: Id | None = None
    initiative_id: Id | None = None
    function: str = ""
    unit: str = ""
    role_kind: str = "contact_person"
    on_behalf_of_id: Id | None = None
    office_in_salutation: bool = False
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    primary: bool = False

    def holds_on(self, day: date) -> bool:
        """Whether the role was held on that day; a date known to the month counts whole."""
        started = self.valid_from is None or self.valid_from.earliest <= day
        return started and (self.valid_to is None or day <= self.valid_to.latest)

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the affiliation breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        if (self.organisation_id is None) == (self.initiative_id is None):
            yield Problem("organisation_id", "exactly_one_body")
        yield from at_most("function", self.function, 120)
        yield from at_most("unit", self.unit, 120)
        if self.valid_from and self.valid_to and self.valid_to.latest < self.valid_from.earliest:
            yield Problem("valid_to", "before_start")
