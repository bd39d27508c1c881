"""Saving and deleting a record as a form has it, where no more happens."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeVar

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.affiliation import Affiliation, with_one_primary
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.merging import NotDuplicate
from deskapp.domain.contact import Contact
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.introduction import Introduction
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.mailing import MailingRecipient
from deskapp.domain.message import Message
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)
References = tuple[tuple[type[Record], str], ...]

_KEPT_ABOUT: Final[References] = (
    (Favourite, "record_id"),
    (NotDuplicate, "first_id"),
    (NotDuplicate, "second_id"),
)
OWNED: Final[Mapping[type[Record], References]] = {
    Contact: (
        *_KEPT_ABOUT,
        (Affiliation, "contact_id"),
        (FollowUp, "contact_id"),
        (Consent, "contact_id"),
        (MailingRecipient, "contact_id"),
        (Participation, "contact_id"),
    ),
    Organisation: _KEPT_ABOUT,
    Initiative: (*_KEPT_ABOUT, (FollowUp, "initiative_id")),
    Inquiry: (
        *_KEPT_ABOUT,
        (FollowUp, "inquiry_id"),
        (Introduction, "inquiry_id"),
        (Message, "inquiry_id"),
    ),
    Event: ((FollowUp, "event_id"), (Participation, "event_id")),
}
"""What goes with a record, as kinds with the field in which they name it."""


def save(work: UnitOfWork, record: R) -> R:
    """Store a record as it was edited."""
    return work.save(record)


def delete(work: UnitOfWork, record: Record) -> None:
    """Delete a record with what belongs to it alone; raises ``InUse`` where others point at it."""
    for kind, field in OWNED.get(type(record), ()):
        for owned in work.where(kind, **{field: record.id}):
            work.delete(owned)
    work.delete(record)
    if isinstance(record, Affiliation):
        keep_one_primary(work, record.contact_id)


def delete_several(work: UnitOfWork, kind: type[Record], ids: Sequence[Id]) -> int:
    """Delete those that are still there, each with what belongs to it alone; how many it were."""
    found = [record for one in ids if (record := work.find(kind, one)) is not None]
    for record in found:
        delete(work, record)
    return len(found)


def save_role(work: UnitOfWork, role: Affiliation) -> Affiliation:
    """Store a role; a contact has one primary role, so another gives way to a new one."""
    work.save(role)
    keep_one_primary(work, role.contact_id, role.id)
    return work.get(Affiliation, role.id)


def keep_one_primary(work: UnitOfWork, contact_id: Id, wanted: Id | None = None) -> None:
    """Let one of a contact's roles be the primary one, the wanted one if that may be."""
    roles = work.where(Affiliation, contact_id=contact_id)
    for changed in with_one_primary(roles, work.today, wanted):
        work.save(changed)


def save_organisation(work: UnitOfWork, organisation: Organisation) -> Organisation:
    """Store an organisation. Raises ``Invalid`` where it would stand above itself."""
    if stands_above_itself(organisation, work.find):
        raise Invalid((Problem("parent_id", "circle"),))
    return work.save(organisation)


def stands_above_itself(
    organisation: Organisation, find: Callable[[type[Organisation], Id], Organisation | None]
) -> bool:
    """Whether the way up from an organisation, as it would be stored, leads in a circle."""
    above, seen = organisation.parent_id, {organisation.id}
    while above is not None and above not in seen:
        seen.add(above)
        parent = find(Organisation, above)
        above = parent.parent_id if parent else None
    return above is not None
