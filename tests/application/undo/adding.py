"""What is added by chance: people, bodies, roles, inquiries, follow-ups."""

from typing import Any

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import records as use_cases
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Carrier, Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record, new_id
from tests.application.undo.office import CLOCK, Office, Person

MAIN = (Contact, Organisation, Initiative)
KINDS = {
    Contact: RecordKind.CONTACT,
    Organisation: RecordKind.ORGANISATION,
    Initiative: RecordKind.INITIATIVE,
}
_MOST = 60
"""Records of a play, beyond which more is taken away than added."""


def add_contact(office: Office, person: Person) -> None:
    _add(office, person, Action.CONTACT_SAVED, a_contact(office))


def add_organisation(office: Office, person: Person) -> None:
    above = office.one(Organisation)
    member = office.one(Organisation)
    made = Organisation(
        id=new_id(),
        name=words(office),
        type="chamber",
        parent_id=above.id if above else None,
        member_of=(member.id,) if member else (),
    )
    _add(office, person, Action.ORGANISATION_SAVED, made)


def add_initiative(office: Office, person: Person) -> None:
    carrier = office.one(Organisation)
    carriers = (Carrier(carrier.id, "Träger"),) if carrier else ()
    made = Initiative(
        id=new_id(), name=words(office), kind="network", laender=("NI",), carriers=carriers
    )
    _add(office, person, Action.INITIATIVE_SAVED, made)


def add_role(office: Office, person: Person) -> None:
    who, where = office.one(Contact), office.one(Organisation, Initiative)
    if who is None or where is None:
        return
    field = f"{KINDS[type(where)].value}_id"
    more: dict[str, Any] = {field: where.id, "primary": office.chance.random() < 0.5}
    role = Affiliation(id=new_id(), contact_id=who.id, function=words(office), **more)
    office.perform(person, Action.ROLE_SAVED, lambda work: use_cases.save_role(work, role))


def add_inquiry(office: Office, person: Person) -> None:
    contact, initiative = office.one(Contact), office.one(Initiative)
    inquiry = Inquiry(
        id=new_id(),
        ref_no=f"RII-{new_id()}",
        received_at=CLOCK.now(),
        subject=words(office),
        contact_id=contact.id if contact and office.chance.random() < 0.7 else None,
        initiative_id=initiative.id if initiative and office.chance.random() < 0.5 else None,
        owner_id=person.user,
    )
    said = Message(
        id=new_id(),
        inquiry_id=inquiry.id,
        direction=Direction.IN,
        at=CLOCK.now(),
        body_text=words(office),
        contact_id=inquiry.contact_id,
    )
    _add(office, person, Action.INQUIRY_OPENED, said, inquiry)


def add_follow_up(office: Office, person: Person) -> None:
    about = office.one(Inquiry, Contact, Initiative)
    if about is None:
        return
    field = "inquiry_id" if isinstance(about, Inquiry) else f"{KINDS[type(about)].value}_id"
    more: dict[str, Any] = {field: about.id}
    made = FollowUp(id=new_id(), due_on=CLOCK.today(), reason=words(office), **more)
    _add(office, person, Action.FOLLOW_UP_SET, made)


def delete_many(office: Office, person: Person) -> None:
    """With all that belongs to each alone."""
    several = some_of(office, *MAIN, Inquiry)

    def gone(work: UnitOfWork) -> None:
        for record in several:
            use_cases.delete(work, work.get(type(record), record.id))

    office.perform(person, Action.RECORDS_DELETED, gone)


def words(office: Office) -> str:
    return "x" + "".join(office.chance.choices("abcäöüß -%'", k=office.chance.randint(1, 8))) + "x"


def a_contact(office: Office) -> Contact:
    name = words(office)
    return Contact(id=new_id(), last_name=name, mails=(ContactMail(f"{len(name)}@example.org"),))


def some_of(office: Office, *kinds: type[Record]) -> list[Record]:
    found = office.some(*kinds)
    return office.chance.sample(found, min(len(found), office.chance.randint(1, 4)))


def _add(office: Office, person: Person, action: Action, *made: Record) -> None:
    if len(office.records) > _MOST:
        delete_many(office, person)
        return
    office.perform(person, action, lambda work: [work.save(record) for record in made])
