"""A role goes from one person to the next, with all that belongs to the role and not to them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.records import keep_one_primary, save_role
from deskapp.application.use_cases.succession.foreseen import letters_to_come
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mailings.mailing import MailingRecipient
from deskapp.domain.record import Id, Record, new_id

_FIELDS: Final[Mapping[str, str]] = {"mails": "mail"}
"""Where a plan says what is wrong with the new person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassingOn(Record):
    """A role as it was read, its last day, and who has it from the next day on.

    A plan that is carried out and never stored itself. Without ``successor_id`` nobody follows;
    ``new_contact`` is a person to be stored first. ``function`` is what the new person's is
    called. ``inquiries`` and ``follow_ups`` are those that go along.
    """

    role: Affiliation
    last_day: date
    successor_id: Id | None = None
    new_contact: Contact | None = None
    function: str = ""
    inquiries: tuple[Id, ...] = ()
    follow_ups: tuple[Id, ...] = ()

    def problems(self) -> tuple[Problem, ...]:
        """A role cannot end before it began, nor go to the person who has it."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        began = self.role.valid_from
        if began is not None and self.last_day < began.earliest:
            yield Problem("last_day", "before_start")
        if self.successor_id == self.role.contact_id:
            yield Problem("successor_id", "same_person")
        if self.new_contact is not None:
            for problem in self.new_contact.tidied().problems():
                yield replace(problem, field=_FIELDS.get(problem.field, "successor_id"))


def pass_on(work: UnitOfWork, passing: PassingOn) -> Affiliation:
    """End the role and give it to the next person; answers theirs, or the one that has ended.

    Consents stay with the person who gave them. Raises ``Invalid`` where the plan breaks a rule.
    """
    if problems := passing.problems():
        raise Invalid(problems)
    successor_id = _successor(work, passing)
    ended = _end(work, passing.role, passing.last_day)
    if successor_id is None:
        return ended
    _move_letters(work, passing.role, successor_id)
    for one in passing.inquiries:
        work.save(replace(work.get(Inquiry, one), contact_id=successor_id))
    for one in passing.follow_ups:
        work.save(replace(work.get(FollowUp, one), contact_id=successor_id))
    return _begin(work, passing, successor_id)


def _successor(work: UnitOfWork, passing: PassingOn) -> Id | None:
    if passing.new_contact is not None:
        return work.save(passing.new_contact).id
    return passing.successor_id


def _end(work: UnitOfWork, role: Affiliation, last_day: date) -> Affiliation:
    """End a role; of the others that the person has then, one is the main one."""
    ended = work.save(replace(role, valid_to=PartialDate.of(last_day)))
    others = work.where(Affiliation, contact_id=role.contact_id)
    held = [each.id for each in others if each.holds_on(_next(last_day))]
    if role.primary and held:
        work.save(replace(ended, primary=False))
        work.save(replace(work.get(Affiliation, held[-1]), primary=True))
    keep_one_primary(work, role.contact_id)
    return work.get(Affiliation, ended.id)


def _begin(work: UnitOfWork, passing: PassingOn, contact_id: Id) -> Affiliation:
    """The same role from the next day on; the main one of a person who has no other."""
    first_day = _next(passing.last_day)
    others = work.where(Affiliation, contact_id=contact_id)
    has_main_role = any(each.primary and each.holds_on(first_day) for each in others)
    begun = replace(
        passing.role,
        id=new_id(),
        version=0,
        contact_id=contact_id,
        function=passing.function,
        valid_from=PartialDate.of(first_day),
        valid_to=None,
        primary=not has_main_role,
    )
    return save_role(work, begun)


def _move_letters(work: UnitOfWork, role: Affiliation, contact_id: Id) -> None:
    """The new person gets what the initiative was still to get, each mailing once."""
    for mailing, recipient in letters_to_come(work.store, role):
        if work.where(MailingRecipient, mailing_id=mailing.id, contact_id=contact_id):
            work.delete(recipient)
        else:
            work.save(replace(recipient, contact_id=contact_id))


def _next(day: date) -> date:
    return day + timedelta(days=1)
