"""One record of each kind that can point at a person or a body, made to point at it."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from deskapp.application.actions import Action
from deskapp.application.ports.records import Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.merging.merge import merge
from deskapp.application.use_cases.merging.relations import RELATIONS, Relation
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.merging import Merge, NotDuplicate
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.duplicates.proposal import proposed_merge
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Carrier, Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.introduction import Introduction
from deskapp.domain.mailings.consent import Consent, Purpose, Way
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient
from deskapp.domain.message import Direction, Message
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record, new_id
from tests.fixed_clock import FixedClock

DAY = date(2026, 3, 16)
NOW = FixedClock().now()


def contact(last_name: str = "Beispiel", mail: str = "", **more: Any) -> Contact:  # noqa: ANN401
    mails = (ContactMail(mail),) if mail else ()
    return Contact(id=new_id(), last_name=last_name, mails=mails, **more)


def organisation(name: str = "Kammer", **more: Any) -> Organisation:  # noqa: ANN401
    return Organisation(id=new_id(), name=name, type="chamber", **more)


def initiative(name: str = "Bündnis", **more: Any) -> Initiative:  # noqa: ANN401
    return Initiative(id=new_id(), name=name, kind="network", laender=("NI",), **more)


MAKERS: Mapping[type[MainRecord], Callable[..., Any]] = {
    Contact: contact,
    Organisation: organisation,
    Initiative: initiative,
}
PERSON, BODY, ALLIANCE = (
    contact("Dritte"),
    organisation("Drittes Haus"),
    initiative("Drittes Bündnis"),
)
INQUIRY = Inquiry(id=new_id(), ref_no="RII-2026-0001", received_at=NOW, subject="Frage")
MAILING = Mailing(id=new_id(), inquiry_id=INQUIRY.id, title="Einladung")
EVENT = Event(
    id=new_id(), code="NT-1", title="Treffen", starts_at=NOW, ends_at=NOW + timedelta(hours=5)
)
GROUND: tuple[Record, ...] = (PERSON, BODY, ALLIANCE, INQUIRY, MAILING, EVENT)
"""What the others need to stand on."""


def pointing(relation: Relation, target: MainRecord) -> Record:
    """A new record that names the target in that field, and keeps its rules."""
    base: dict[str, Any] = {"id": new_id(), relation.field: target.id}
    if relation.is_list:
        is_carrier = relation.field == "carriers"
        base[relation.field] = (Carrier(target.id, "Träger") if is_carrier else target.id,)
    return relation.kind(**(_needed(relation, target) | base))


def _needed(relation: Relation, target: MainRecord) -> dict[str, Any]:
    """What the kind asks for besides."""
    kind = RecordKind[type(target).__name__.upper()]
    another = next(each for each in GROUND if type(each) is type(target))
    is_role_of_person = relation.field == "contact_id"
    needed: dict[type[Record], dict[str, Any]] = {
        Affiliation: {
            "contact_id": PERSON.id,
            "organisation_id": BODY.id
            if is_role_of_person or relation.field == "on_behalf_of_id"
            else None,
        },
        Organisation: {"name": "Verein", "type": "chamber"},
        Initiative: {"name": "Netz", "kind": "network", "laender": ("NI",)},
        Inquiry: {"ref_no": new_id()[-9:], "received_at": NOW, "subject": "Bitte"},
        Message: {"inquiry_id": INQUIRY.id, "direction": Direction.IN, "at": NOW},
        FollowUp: {"due_on": DAY, "reason": "Nachfassen"},
        Consent: {
            "purpose": Purpose.NEWSLETTER,
            "wording": "Ja",
            "given_on": DAY,
            "way": Way.PAPER,
        },
        MailingRecipient: {"mailing_id": MAILING.id, "contact_id": PERSON.id},
        Participation: {"event_id": EVENT.id, "contact_id": PERSON.id},
        Introduction: {
            "inquiry_id": INQUIRY.id,
            "asker_id": PERSON.id,
            "asked_id": PERSON.id,
        },
        Favourite: {"kind": kind},
        NotDuplicate: {"kind": kind, "first_id": another.id, "second_id": another.id},
    }
    return needed[relation.kind]


def relations_to(kind: type[MainRecord]) -> list[Relation]:
    return [relation for relation in RELATIONS if kind in relation.targets]


def everything(reader: Reader) -> dict[Id, Record]:
    """All records of an office, without the notes of what was merged and kept apart."""
    kinds: set[type[Record]] = {relation.kind for relation in RELATIONS}
    kinds |= {Mailing, Contact}
    return {each.id: each for kind in kinds for each in reader.where(kind)}


def names(record: Record, wanted: Id) -> bool:
    """Whether an identity stands anywhere in a record but as its own."""
    return wanted in repr(record).replace(f" id='{record.id}'", "").replace(
        f"(id='{record.id}'", ""
    )


def stored(workspace: Workspace) -> dict[Id, Record]:
    return workspace.query(everything)


def keep(workspace: Workspace, *records: Record) -> None:
    workspace.execute(
        Action.CONTACT_SAVED, lambda work: [work.save(each) for each in (*GROUND, *records)]
    )


def united(work: UnitOfWork, kept: MainRecord, lost: MainRecord) -> Merge:
    one, other = work.get(type(kept), kept.id), work.get(type(lost), lost.id)
    return merge(work, proposed_merge(one, other), other)


def unite(workspace: Workspace, kept: MainRecord, lost: MainRecord) -> Merge:
    return workspace.execute(Action.RECORDS_MERGED, lambda work: united(work, kept, lost))


def every(workspace: Workspace, kind: type[Any]) -> tuple[Any, ...]:
    return workspace.query(lambda queries: queries.where(kind))
