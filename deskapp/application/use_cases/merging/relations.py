"""What points at a record that may be merged, as kinds with the fields in which they name it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Final, TypeVar

from deskapp.application.ports.records import Reader
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.merging import NotDuplicate
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Carrier, Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.introduction import Introduction
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient
from deskapp.domain.message import Message
from deskapp.domain.office import User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)

KINDS: Final[Mapping[type[MainRecord], RecordKind]] = {
    Contact: RecordKind.CONTACT,
    Organisation: RecordKind.ORGANISATION,
    Initiative: RecordKind.INITIATIVE,
}
"""The kinds of record that can be merged."""
_ANY: Final = tuple(KINDS)


@dataclass(frozen=True, slots=True)
class Relation:
    """A field that names a record of one of the targets, or a list in which several are named."""

    kind: type[Record]
    field: str
    targets: tuple[type[Record], ...]
    is_list: bool = False


RELATIONS: Final = (
    Relation(Affiliation, "contact_id", (Contact,)),
    Relation(Affiliation, "organisation_id", (Organisation,)),
    Relation(Affiliation, "initiative_id", (Initiative,)),
    Relation(Affiliation, "on_behalf_of_id", (Organisation,)),
    Relation(Organisation, "parent_id", (Organisation,)),
    Relation(Organisation, "member_of", (Organisation,), is_list=True),
    Relation(Initiative, "carriers", (Organisation,), is_list=True),
    Relation(Inquiry, "contact_id", (Contact,)),
    Relation(Inquiry, "organisation_id", (Organisation,)),
    Relation(Inquiry, "initiative_id", (Initiative,)),
    Relation(Message, "contact_id", (Contact,)),
    Relation(FollowUp, "contact_id", (Contact,)),
    Relation(FollowUp, "initiative_id", (Initiative,)),
    Relation(Consent, "contact_id", (Contact,)),
    Relation(MailingRecipient, "contact_id", (Contact,)),
    Relation(MailingRecipient, "initiative_id", (Initiative,)),
    Relation(Participation, "contact_id", (Contact,)),
    Relation(Participation, "initiative_id", (Initiative,)),
    Relation(Introduction, "asker_id", (Contact,)),
    Relation(Introduction, "asked_id", (Contact,)),
    Relation(Favourite, "record_id", _ANY),
    Relation(NotDuplicate, "first_id", _ANY),
    Relation(NotDuplicate, "second_id", _ANY),
)
"""Every link that moves with a merge. ``Merge.kept_id`` stays: merges are undone last first."""

OTHER_REFERENCES: Final = (
    Relation(FollowUp, "introduction_id", (Introduction,)),
    Relation(FollowUp, "event_id", (Event,)),
    Relation(Participation, "event_id", (Event,)),
    Relation(MailingRecipient, "mailing_id", (Mailing,)),
    Relation(MailingRecipient, "message_id", (Message,)),
    Relation(MailingRecipient, "reminder_id", (Message,)),
    Relation(Favourite, "user_id", (User,)),
    Relation(SavedView, "user_id", (User,)),
)
"""What else the records need that a merge takes away and an un-merge brings back."""


def pointing_at(reader: Reader, record: MainRecord) -> Iterator[Record]:
    """Every record that names this one, each once; neither itself nor its merges."""
    found: dict[Id, Record] = {}
    for relation in RELATIONS:
        if type(record) in relation.targets:
            for one in _naming(reader, relation, record.id):
                found[one.id] = one
    return (one for one in found.values() if one.id != record.id)


def _naming(reader: Reader, relation: Relation, record_id: Id) -> tuple[Record, ...]:
    if relation.is_list:
        return reader.naming(relation.kind, relation.field, record_id)
    return reader.where(relation.kind, **{relation.field: record_id})


def repointed(record: R, old: Id, new: Id) -> R:
    """The record with each of its links to the old identity leading to the new one."""
    names = [relation.field for relation in RELATIONS if isinstance(record, relation.kind)]
    values = {name: _renamed(getattr(record, name), old, new) for name in names}
    changed = replace(record, **values)  # type: ignore[arg-type]
    if isinstance(changed, NotDuplicate) and changed.first_id > changed.second_id:
        return replace(changed, first_id=changed.second_id, second_id=changed.first_id)
    return changed


def _renamed(value: object, old: Id, new: Id) -> object:
    if value == old:
        return new
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(_renamed(item, old, new) for item in value))
    if is_dataclass(value) and not isinstance(value, type):
        parts = {each.name: _renamed(getattr(value, each.name), old, new) for each in fields(value)}
        return replace(value, **parts)
    return value


def is_sound(reader: Reader, record: Record) -> bool:
    """Whether everything that the record names outside of lists is there."""
    return all(
        (named := getattr(record, relation.field)) is None or _is_there(reader, relation, named)
        for relation in (*RELATIONS, *OTHER_REFERENCES)
        if isinstance(record, relation.kind) and not relation.is_list
    )


def without_gone(reader: Reader, record: R) -> R:
    """A main record without what is gone: organisations above it or in its lists, own fields."""
    if not isinstance(record, MainRecord):
        return record
    values: dict[str, object] = {
        "custom": tuple(one for one in record.custom if reader.find(CustomField, one.field_id))
    }
    for relation in RELATIONS:
        if not isinstance(record, relation.kind):
            continue
        named = getattr(record, relation.field)
        if relation.is_list:
            values[relation.field] = tuple(
                one for one in named if _is_there(reader, relation, _identity(one))
            )
        elif named is not None and not _is_there(reader, relation, named):
            values[relation.field] = None
    return replace(record, **values)  # type: ignore[arg-type]


def _identity(item: Id | Carrier) -> Id:
    return item.organisation_id if isinstance(item, Carrier) else item


def _is_there(reader: Reader, relation: Relation, record_id: Id) -> bool:
    return any(reader.find(target, record_id) is not None for target in relation.targets)
