"""Who seems to have left: what speaks for it, and what somebody answers to that."""

from dataclasses import dataclass, replace
from datetime import date

from deskapp.application.ports.questions.counting import AutomaticMail
from deskapp.application.ports.records import Queries, Reader
from deskapp.application.ports.system import Clock
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.mail.departures import departure_sentence
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class SignOfDeparture:
    """Why a person may have left, and since when that is known.

    ``sentence`` is what an automatic answer says; without one mail to ``address`` came back.
    """

    on: date | None
    sentence: str = ""
    address: str = ""


def sign_of_departure(queries: Queries, clock: Clock, contact: Contact) -> SignOfDeparture | None:
    """The plainest sign that nobody has judged yet, or none."""
    if contact.left_on is not None or contact.archived:
        return None
    for mail in reversed(queries.automatic_mails(contact.id)):
        sentence = departure_sentence(mail.text)
        day = clock.local(mail.at).date()
        if sentence and _counts(contact, day):
            return SignOfDeparture(day, sentence=sentence)
    bounced = next((mail.address for mail in contact.mails if not mail.valid), "")
    if not bounced:
        return None
    refused_at = queries.last_refusal(contact.id)
    refused = clock.local(refused_at).date() if refused_at else None
    if refused is None and contact.still_there_on is not None:
        return None
    is_open = refused is None or _counts(contact, refused)
    return SignOfDeparture(refused, address=bounced) if is_open else None


def who_seems_gone(queries: Queries, clock: Clock) -> tuple[Id, ...]:
    """Everybody with a sign of departure that nobody has judged yet."""
    telling = (mail.contact_id for mail in queries.automatic_mails() if _tells(mail))
    candidates = dict.fromkeys((*queries.bounced_contacts(), *telling))
    people = (queries.find(Contact, one) for one in candidates)
    return tuple(
        person.id for person in people if person and sign_of_departure(queries, clock, person)
    )


def left_open(reader: Reader, contact: Contact, today: date) -> tuple[Affiliation, ...]:
    """The roles in initiatives that ended as the person left, and that nobody has taken over."""
    if contact.left_on is None:
        return ()
    left_on = PartialDate.of(contact.left_on)
    roles = reader.where(Affiliation, contact_id=contact.id)
    ended = (each for each in roles if each.initiative_id and each.valid_to == left_on)
    return tuple(each for each in ended if not _is_taken_over(reader, each, today))


def _is_taken_over(reader: Reader, role: Affiliation, today: date) -> bool:
    others = reader.where(Affiliation, initiative_id=role.initiative_id, role_kind=role.role_kind)
    return any(
        each.contact_id != role.contact_id
        and (each.valid_to is None or each.valid_to.latest >= today)
        for each in others
    )


def note_still_there(work: UnitOfWork, contact_id: Id) -> Contact:
    """Note that the person has not left; the signs until today count no more."""
    return work.save(replace(work.get(Contact, contact_id), still_there_on=work.today))


def _tells(mail: AutomaticMail) -> bool:
    return bool(departure_sentence(mail.text))


def _counts(contact: Contact, day: date) -> bool:
    return contact.still_there_on is None or day > contact.still_there_on
