"""An affiliation: what a person is in an organisation or initiative, and from when to when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
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

    def is_over_on(self, day: date) -> bool:
        """Whether the role has ended before that day."""
        return self.valid_to is not None and self.valid_to.latest < day

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


def with_one_primary(
    roles: Sequence[Affiliation], today: date, wanted: Id | None = None
) -> tuple[Affiliation, ...]:
    """Those of a contact's roles that change so that one of them is the primary one.

    It is one that is not over, where there is any: the ``wanted`` one if that is primary, else
    one that is primary already, else the newest that is held. Roles that are all over keep
    what they had.
    """

    def rank(role: Affiliation) -> tuple[bool, ...]:
        is_chosen = role.primary and role.id == wanted
        is_held = role.holds_on(today)
        return is_chosen, role.primary and is_held, role.primary, is_held

    newest_first = sorted(roles, key=lambda role: role.id, reverse=True)
    going_on = [each for each in newest_first if not each.is_over_on(today)]
    candidates = going_on or [each for each in newest_first if each.primary]
    main = max(candidates, key=rank, default=None)
    primary = {main.id} if main else set()
    return tuple(
        replace(each, primary=each.id in primary)
        for each in sorted(roles, key=lambda role: role.id in primary)
        if each.primary is not (each.id in primary)
    )
