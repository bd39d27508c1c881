"""Filling a new database: the lists it starts with, and sample data that can be taken out again."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Final

from deskapp.application.ports.start_data import SampleTime, StartData
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry, reference_number
from deskapp.domain.message import Message
from deskapp.domain.office import CatalogueEntry, Office, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import SAMPLE, Record
from deskapp.domain.sender_profile import SenderProfile

_SAMPLE_KINDS: Final[tuple[type[Record], ...]] = (
    FollowUp,
    Message,
    Inquiry,
    Affiliation,
    Contact,
    Initiative,
    Organisation,
    User,
)
_KEPT_WHEN_EDITED: Final[tuple[type[Record], ...]] = (Office, SenderProfile)


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

    def ref_no(day: date) -> str:
        code = work.office.code
        return reference_number(code, day.year, work.store.next_number(f"{code}-{day.year}"))

    records = (each for each in data.sample(at, ref_no) if type(each) not in kept)
    return len([work.save(record) for record in records])


def remove_sample(work: UnitOfWork) -> int:
    """Take everything out that came with the sample, with what was added to it since.

    Profiles that were edited since are the office's own and stay. Answers how many.
    """
    doomed: list[Record] = []
    for inquiry in work.where(Inquiry, origin=SAMPLE):
        doomed += work.where(FollowUp, inquiry_id=inquiry.id)
        doomed += work.where(Message, inquiry_id=inquiry.id)
    for contact in work.where(Contact, origin=SAMPLE):
        doomed += work.where(FollowUp, contact_id=contact.id)
        doomed += work.where(Affiliation, contact_id=contact.id)
    for kind in _SAMPLE_KINDS:
        doomed += work.where(kind, origin=SAMPLE)
    for kind in _KEPT_WHEN_EDITED:
        doomed += work.where(kind, origin=SAMPLE, version=1)
    by_id = {record.id: record for record in doomed}
    for record in by_id.values():
        work.delete(record)
    return len(by_id)
