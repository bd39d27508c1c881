"""Filling a new database: the lists it starts with, and sample data that can be taken out again."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from functools import partial
from typing import Any, Final, TypeVar

from deskapp.application.ports.start_data import SampleTime, StartData
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.inquiries import next_ref_no
from deskapp.application.use_cases.records import OWNED, References
from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient
from deskapp.domain.message import Message
from deskapp.domain.office import CatalogueEntry, Office, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import SAMPLE, Record
from deskapp.domain.sender_profile import SenderProfile

_SAMPLE_KINDS: Final[tuple[type[Record], ...]] = (
    FollowUp,
    Participation,
    MailingRecipient,
    Message,
    Mailing,
    Event,
    Inquiry,
    Consent,
    Affiliation,
    Contact,
    Initiative,
    Organisation,
)
_KEPT_WHEN_EDITED: Final[tuple[type[Record], ...]] = (Office, SenderProfile)
_GOES_WITH: Final[Mapping[type[Record], References]] = {
    **OWNED,
    Initiative: (
        *OWNED[Initiative],
        (Affiliation, "initiative_id"),
        (MailingRecipient, "initiative_id"),
    ),
    Organisation: (*OWNED[Organisation], (Affiliation, "organisation_id")),
}
"""What goes with a record of the sample, as kinds with the field in which they name it."""
_IS_CUT: Final[Mapping[type[Record], References]] = {
    Contact: ((Inquiry, "contact_id"), (Message, "contact_id")),
    Initiative: ((Inquiry, "initiative_id"), (Participation, "initiative_id")),
    Event: ((Mailing, "event_id"),),
    Organisation: (
        (Inquiry, "organisation_id"),
        (Affiliation, "on_behalf_of_id"),
        (Organisation, "parent_id"),
    ),
}
"""Where the office's own records may name one of the sample, and need not."""
_WORK_OF: Final[Mapping[type[Record], References]] = {
    User: (
        (Inquiry, "owner_id"),
        (FollowUp, "owner_id"),
        (Message, "author_id"),
        (Mailing, "author_id"),
        (Event, "owner_id"),
    ),
}

R = TypeVar("R", bound=Record)


def load_lists(work: UnitOfWork, data: StartData) -> int:
    """Store catalogues, templates and snippets where there are none yet; answers how many."""
    if work.where(CatalogueEntry):
        return 0
    return len([work.save(record) for record in data.lists()])


def load_sample(
    work: UnitOfWork,
    data: StartData,
    moment: Callable[[date, time], datetime],
    phone: Callable[[str], PhoneNumber],
) -> int:
    """Store an invented office's year, marked as a sample; answers how many records.

    Nothing happens where a sample is loaded already; the office's own profiles stay.
    """
    if work.where(Inquiry, origin=SAMPLE):
        return 0
    load_lists(work, data)
    kept = {kind for kind in _KEPT_WHEN_EDITED if work.where(kind)}
    at = SampleTime(work.today, work.calendar, moment, phone)

    records = data.sample(at, partial(next_ref_no, work))
    return len([work.save(record) for record in records if type(record) not in kept])


def remove_sample(work: UnitOfWork) -> int:
    """Take everything out that came with the sample, with what was added to it since.

    The office's own records stay, without what they said of the sample; so do profiles that
    were edited, and users who have worked. Answers how many records went.
    """
    gone = [each for kind in _SAMPLE_KINDS for each in work.where(kind, origin=SAMPLE)]
    gone += [e for kind in _KEPT_WHEN_EDITED for e in work.where(kind, origin=SAMPLE, version=1)]
    _delete(work, gone)
    for record in tuple(gone):
        gone += _delete(work, _naming(work, record, _GOES_WITH))
        _cut(work, record)
    users = work.where(User, origin=SAMPLE)
    workers = [user for user in users if _has_worked(work, user)]
    for user in workers:
        work.save(replace(user, origin=""))
    gone += _delete(work, [user for user in users if user not in workers])
    return len(gone)


def _delete(work: UnitOfWork, records: list[R]) -> list[R]:
    for record in records:
        work.delete(record)
    return records


def _naming(
    work: UnitOfWork, record: Record, references: Mapping[type[Record], References]
) -> list[Record]:
    """The records that name the record in one of those fields."""
    return [
        each
        for kind, field in references.get(type(record), ())
        for each in work.where(kind, **{field: record.id})
    ]


def _cut(work: UnitOfWork, gone: Record) -> None:
    """Save the records that named what is gone without it."""
    for kind, field in _IS_CUT.get(type(gone), ()):
        for each in work.where(kind, **{field: gone.id}):
            nothing: dict[str, Any] = {field: None}
            work.save(replace(each, **nothing))
    if isinstance(gone, Organisation):
        for body in work.store.naming(Organisation, "member_of", gone.id):
            others = tuple(each for each in body.member_of if each != gone.id)
            work.save(replace(body, member_of=others))
        for initiative in work.store.naming(Initiative, "carriers", gone.id):
            others_too = tuple(c for c in initiative.carriers if c.organisation_id != gone.id)
            work.save(replace(initiative, carriers=others_too))


def _has_worked(work: UnitOfWork, user: User) -> bool:
    """Whether somebody works under that name: now, or in what is the office's own."""
    is_edited = user.version > 1
    return is_edited or user.id == work.user_id or bool(_naming(work, user, _WORK_OF))
