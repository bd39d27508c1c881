"""Who a mailing goes to: chosen by initiative or one by one, left out and taken in by hand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from deskapp.application.ports.records import Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.mailings.course import find_mailing
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.errors import TransitionNotAllowed
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.gate import Candidate, gates
from deskapp.domain.mailings.mailing import Gate, Mailing, MailingRecipient
from deskapp.domain.record import Id, new_id

_SPEAKS_FIRST = ("lead", "contact_person", "board", "project")


@dataclass(frozen=True, slots=True)
class Added:
    """How many people were added; ``without`` counts the initiatives that nobody speaks for."""

    people: int
    without: int = 0


@dataclass(frozen=True, slots=True)
class CheckedRecipient:
    """A recipient with the person behind it, and what the gate says today."""

    recipient: MailingRecipient
    contact: Contact
    gate: Gate


def add_initiatives(
    work: UnitOfWork, mailing_id: Id, initiative_ids: Iterable[Id], role_kind: str = ""
) -> Added:
    """Add whoever speaks for each initiative today, or all who have a role of that kind there."""
    chosen: list[tuple[Id, Id | None]] = []
    without = 0
    for initiative_id in initiative_ids:
        people = who_speaks(work, initiative_id, role_kind)
        chosen += [(contact_id, initiative_id) for contact_id in people]
        without += not people
    return Added(_add(work, mailing_id, chosen), without)


def add_contacts(work: UnitOfWork, mailing_id: Id, contact_ids: Iterable[Id]) -> Added:
    """Add these people."""
    return Added(_add(work, mailing_id, [(contact_id, None) for contact_id in contact_ids]))


def who_speaks(work: UnitOfWork, initiative_id: Id, role_kind: str = "") -> list[Id]:
    """Who has a role of that kind there today; without one, whoever speaks for it first."""
    roles = work.where(Affiliation, initiative_id=initiative_id)
    held = [role for role in roles if role.holds_on(work.today)]
    if role_kind:
        return [role.contact_id for role in held if role.role_kind == role_kind]
    first = min(held, key=_rank, default=None)
    return [first.contact_id] if first else []


def leave_out(work: UnitOfWork, recipient_ids: Sequence[Id], *, is_out: bool) -> None:
    """Leave recipients out by hand, or take them in again; who was written to stays as they are."""
    gate = Gate.LEFT_OUT if is_out else Gate.OPEN
    for recipient_id in recipient_ids:
        recipient = work.get(MailingRecipient, recipient_id)
        if recipient.message_id is None and recipient.gate in {Gate.LEFT_OUT, Gate.OPEN}:
            work.save(replace(recipient, gate=gate))


def remove(work: UnitOfWork, recipient_ids: Sequence[Id]) -> None:
    """Take recipients off the list; who was written to stays on it."""
    for recipient_id in recipient_ids:
        recipient = work.get(MailingRecipient, recipient_id)
        if recipient.message_id is None:
            work.delete(recipient)


def decline(work: UnitOfWork, recipient_ids: Sequence[Id], *, declined: bool) -> None:
    """Note that these people will not answer, or that they may after all."""
    for recipient_id in recipient_ids:
        recipient = work.get(MailingRecipient, recipient_id)
        work.save(replace(recipient, declined=declined))


def check_recipients(reader: Reader, mailing: Mailing, day: date) -> Iterator[CheckedRecipient]:
    """Those to whom nothing was written yet, with their gates, in the order in which they came.

    Who stands behind each is read when it is asked for.
    """
    everybody = reader.where(MailingRecipient, mailing_id=mailing.id)
    waiting = (each for each in everybody if each.message_id is None)
    candidates = (one for each in waiting if (one := candidate(reader, each)))
    written = (each.address for each in everybody if each.message_id)
    for each, gate in gates(candidates, mailing, day, written):
        yield CheckedRecipient(each.recipient, each.contact, _decided(each.recipient, gate))


def candidate(reader: Reader, recipient: MailingRecipient) -> Candidate | None:
    """What the gate asks of a recipient; none where the person is gone."""
    contact = reader.find(Contact, recipient.contact_id)
    if contact is None:
        return None
    address = contact.mail_for_mailings
    ids = reader.contacts_by_mail(address) if address else ()
    others = (reader.find(Contact, each) for each in ids if each != contact.id)
    return Candidate(
        recipient,
        contact,
        reader.where(Consent, contact_id=contact.id),
        tuple(each for each in others if each),
    )


def _decided(recipient: MailingRecipient, today: Gate) -> Gate:
    """A gate that was closed when letters were written stays so."""
    return today if recipient.gate is Gate.OPEN else recipient.gate


def _add(work: UnitOfWork, mailing_id: Id, chosen: Iterable[tuple[Id, Id | None]]) -> int:
    mailing = find_mailing(work.store, mailing_id)
    if not mailing.is_draft:
        raise TransitionNotAllowed(mailing.state.value)
    known = {each.contact_id for each in work.where(MailingRecipient, mailing_id=mailing_id)}
    added = 0
    for contact_id, initiative_id in chosen:
        contact = work.find(Contact, contact_id)
        if contact_id in known or contact is None or contact.archived:
            continue
        known.add(contact_id)
        added += 1
        work.save(
            MailingRecipient(
                id=new_id(),
                mailing_id=mailing_id,
                contact_id=contact_id,
                initiative_id=initiative_id,
                origin=mailing.origin,
            )
        )
    return added


def _rank(role: Affiliation) -> tuple[int, bool]:
    kinds = (*_SPEAKS_FIRST, role.role_kind)
    return kinds.index(role.role_kind), not role.primary
