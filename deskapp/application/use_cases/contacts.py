"""Saving a person as the form has them, with what follows for their roles."""

from dataclasses import replace

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.records import keep_one_primary
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, new_id


def save_contact(work: UnitOfWork, contact: Contact, body_id: Id | None = None) -> Contact:
    """Store a person.

    A new one gets a primary role in the organisation or initiative ``body_id``; the roles of
    one who has left end on that day.
    """
    stored = work.save(contact)
    if body_id is not None and contact.version == 0:
        is_organisation = work.find(Organisation, body_id) is not None
        work.save(
            Affiliation(
                id=new_id(),
                contact_id=contact.id,
                organisation_id=body_id if is_organisation else None,
                initiative_id=None if is_organisation else body_id,
                primary=True,
            )
        )
    if stored.left_on is not None:
        _end_roles(work, stored.id, PartialDate.of(stored.left_on))
    return stored


def _end_roles(work: UnitOfWork, contact_id: Id, day: PartialDate) -> None:
    for role in work.where(Affiliation, contact_id=contact_id):
        if role.valid_to is None and (role.valid_from is None or role.valid_from <= day):
            work.save(replace(role, valid_to=day))
    keep_one_primary(work, contact_id)
