"""Saving and deleting a record as a form has it, where no more happens."""

from dataclasses import replace
from typing import TypeVar

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Message
from deskapp.domain.record import Record

R = TypeVar("R", bound=Record)


def save(work: UnitOfWork, record: R) -> R:
    """Store a record as it was edited."""
    return work.save(record)


def delete(work: UnitOfWork, record: Record) -> None:
    """Delete a record with what belongs to it alone; raises ``InUse`` where others point at it."""
    match record:
        case Contact():
            owned: tuple[type[Record], ...] = (Affiliation, FollowUp)
            _delete_owned(work, owned, contact_id=record.id)
        case Inquiry():
            _delete_owned(work, (Message, FollowUp), inquiry_id=record.id)
        case _:
            pass
    work.delete(record)


def save_role(work: UnitOfWork, role: Affiliation) -> Affiliation:
    """Store a role; a contact has one primary role, so another gives way to a new one."""
    if role.primary:
        for other in work.where(Affiliation, contact_id=role.contact_id, primary=True):
            if other.id != role.id:
                work.save(replace(other, primary=False))
    return work.save(role)


def _delete_owned(work: UnitOfWork, kinds: tuple[type[Record], ...], **about: object) -> None:
    for kind in kinds:
        for record in work.where(kind, **about):
            work.delete(record)
