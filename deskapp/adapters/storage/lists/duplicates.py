"""Finding records that may be one: those that share a key are compared, and no others."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from deskapp.adapters.storage.chunks import chunks
from deskapp.adapters.storage.lookup_keys import lookup_keys
from deskapp.adapters.storage.tables.bodies import AFFILIATION, CONTACT
from deskapp.adapters.storage.tables.collected import NOT_DUPLICATE
from deskapp.adapters.storage.tables.kinds import kind_named, mapped
from deskapp.adapters.storage.tables.trail import LOOKUP
from deskapp.application.ports.questions.duplicates import Comparable, DuplicatePair, Suspect
from deskapp.application.telling.titles import record_title
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.duplicates.bodies import Body, body_likeness, body_of
from deskapp.domain.duplicates.likeness import Reason
from deskapp.domain.duplicates.people import Person, person_likeness, person_of
from deskapp.domain.record import Id, Record

Pair = tuple[Id, Id]

_L, _A, _N, _C = LOOKUP, AFFILIATION.table, NOT_DUPLICATE.table, CONTACT.table
_MOST_SUSPECTS: Final = 300
"""Looked at for one record; what more of them share says nothing."""
_NEIGHBOURS: Final = 60
"""With how many behind it a record is compared where very many share a key."""
_TELLING_NAME: Final = 8
"""How many may have a name that is to tell something by itself."""
_SURENESS: Final = {reason: at for at, reason in enumerate(Reason)}
_BODY: Final = func.coalesce(_A.c.organisation_id, _A.c.initiative_id)
_COMPARED: Final = (_C.c.id, _C.c.first_name, _C.c.last_name, _C.c.mails, _C.c.addresses)


def suspects(
    connection: Connection, record: Comparable, body_ids: Collection[Id]
) -> tuple[Suspect, ...]:
    """Which others may be the record, the surest first."""
    kind = RecordKind(mapped(type(record)).table.name)
    if isinstance(record, Contact):
        bodies = {*body_ids, *_bodies_of(connection, [record.id])[record.id]}
        person, near = person_of(record, bodies), _near_person(connection, record, bodies)
        people = _people(connection, near)
        judged = {each: person_likeness(person, other) for each, other in people.items()}
    else:
        body, near = body_of(record), _sharing(connection, record, ("mail", "name"))
        others = _bodies(connection, kind, near)
        judged = {each: body_likeness(body, other) for each, other in others.items()}
    apart = {one for pair in _kept_apart(connection, kind, record.id) for one in pair}
    found = {one: why for one, why in judged.items() if why is not None and one not in apart}
    return tuple(
        Suspect(each.id, record_title(each), _detail(each), found[each.id])
        for each in sorted(
            _records(connection, kind, found), key=lambda each: (_SURENESS[found[each.id]], each.id)
        )
    )


def _detail(record: Comparable) -> str:
    return record.mail if isinstance(record, Contact) else record.name_short


def duplicate_pairs(connection: Connection, kind: RecordKind) -> tuple[DuplicatePair, ...]:
    """All pairs of a kind that may be one, the surest first."""
    apart = _kept_apart(connection, kind)
    if kind is RecordKind.CONTACT:
        pairs = _near_people(connection) - apart
        people = _people(connection, _members(pairs))
        judged = {(one, two): person_likeness(people[one], people[two]) for one, two in pairs}
    else:
        pairs = _near_bodies(connection, kind) - apart
        bodies = _bodies(connection, kind, _members(pairs))
        judged = {(one, two): body_likeness(bodies[one], bodies[two]) for one, two in pairs}
    found = [DuplicatePair(*pair, why) for pair, why in judged.items() if why is not None]
    order = lambda pair: (_SURENESS[pair.reason], pair.first_id, pair.second_id)  # noqa: E731
    return tuple(sorted(found, key=order))


def _sharing(connection: Connection, record: Record, ways: Collection[str]) -> set[Id]:
    """Others of the kind that share a key with the record in one of the ways."""
    kind = mapped(type(record)).table.name
    keys = [key for key in lookup_keys(record) if key[0] in ways]
    found: set[Id] = set()
    for way, key in keys:
        question = select(_L.c.record_id).where(_L.c.way == way, _L.c.key == key)
        question = question.where(_L.c.kind == kind, _L.c.record_id != record.id)
        found.update(connection.execute(question.limit(_MOST_SUSPECTS)).scalars())
    return found


def _near_person(connection: Connection, contact: Contact, bodies: Collection[Id]) -> set[Id]:
    """Who shares mail, name or town, or sounds alike in one of the bodies."""
    near = _sharing(connection, contact, ("mail", "town", "name"))
    sound = person_of(contact).sound
    if bodies and sound:
        question = _in_bodies(_A.c.contact_id).where(
            _L.c.key == sound,
            or_(_A.c.organisation_id.in_(bodies), _A.c.initiative_id.in_(bodies)),
        )
        near.update(connection.execute(question.limit(_MOST_SUSPECTS)).scalars())
    return near - {contact.id}


def _near_people(connection: Connection) -> set[Pair]:
    """The pairs of contacts that share what two that are one share."""
    by_sort_key = (_C.c.sort_key, _C.c.id)
    shared = select(_L.c.key, _C.c.id).join(_C, _C.c.id == _L.c.record_id)
    pairs: set[Pair] = set()
    for way in ("mail", "town", "name"):
        keys = _bare_names() if way == "name" else _doubled(way, RecordKind.CONTACT)
        question = shared.where(_L.c.way == way, _L.c.kind == _C.name, _L.c.key.in_(keys))
        pairs |= _neighbours(connection, question.order_by(_L.c.key, *by_sort_key))
    in_bodies = _in_bodies(_BODY + _L.c.key, _C.c.id).join(_C, _C.c.id == _A.c.contact_id)
    return pairs | _neighbours(connection, in_bodies.order_by(_BODY + _L.c.key, *by_sort_key))


def _near_bodies(connection: Connection, kind: RecordKind) -> set[Pair]:
    """The pairs of bodies that share a mail address or a name."""
    pairs: set[Pair] = set()
    for way in ("mail", "name"):
        question = select(_L.c.key, _L.c.record_id).where(_L.c.way == way, _L.c.kind == kind.value)
        question = question.where(_L.c.key.in_(_doubled(way, kind)))
        pairs |= _neighbours(connection, question.order_by(_L.c.key, _L.c.record_id))
    return pairs


def _in_bodies(*columns: ColumnElement[Any]) -> Select[Any]:
    """Roles with the sound of the person's family name."""
    of_person = (_L.c.record_id == _A.c.contact_id) & (_L.c.way == "sound")
    return select(*columns).select_from(_A).join(_L, of_person)


def _doubled(way: str, kind: RecordKind) -> Select[Any]:
    """The keys that several records of a kind share."""
    keys = select(_L.c.key).where(_L.c.way == way, _L.c.kind == kind.value)
    return keys.group_by(_L.c.key).having(func.count() > 1)


def _bare_names() -> Select[Any]:
    """The names under which somebody is known of whom nothing else is."""
    town = _L.alias()
    has_town = select(town.c.key).where(town.c.record_id == _L.c.record_id, town.c.way == "town")
    has_role = select(_A.c.id).where(_A.c.contact_id == _L.c.record_id)
    telling = _doubled("name", RecordKind.CONTACT).having(func.count() <= _TELLING_NAME)
    names = select(_L.c.key).where(_L.c.way == "name", _L.c.kind == _C.name)
    return names.where(~has_town.exists(), ~has_role.exists(), _L.c.key.in_(telling))


def _neighbours(connection: Connection, question: Select[Any]) -> set[Pair]:
    """The pairs within each run of rows with one key; in a long run, of those close by."""
    pairs: set[Pair] = set()
    for _, rows in groupby(connection.execute(question), key=lambda row: row[0]):
        members = list(dict.fromkeys(row[1] for row in rows))
        for at, one in enumerate(members):
            behind = members[at + 1 : at + 1 + _NEIGHBOURS]
            pairs.update((min(one, other), max(one, other)) for other in behind)
    return pairs


def _members(pairs: Iterable[Pair]) -> set[Id]:
    return {one for pair in pairs for one in pair}


def _kept_apart(connection: Connection, kind: RecordKind, one: Id | None = None) -> set[Pair]:
    """The pairs that were noted as two, all or those of one record."""
    question = select(_N.c.first_id, _N.c.second_id).where(_N.c.kind == kind)
    if one is not None:
        question = question.where(or_(_N.c.first_id == one, _N.c.second_id == one))
    return {(first, second) for first, second in connection.execute(question)}


def _people(connection: Connection, ids: Collection[Id]) -> dict[Id, Person]:
    """What is compared of contacts, read as columns and not as whole records."""
    people: dict[Id, Person] = {}
    for part in chunks(sorted(ids)):
        bodies = _bodies_of(connection, part)
        for row in connection.execute(select(*_COMPARED).where(_C.c.id.in_(part))).mappings():
            people[row["id"]] = person_of(Contact(**row), bodies[row["id"]])
    return people


def _bodies_of(connection: Connection, contacts: Collection[Id]) -> Mapping[Id, set[Id]]:
    """The organisations and initiatives in which contacts have or had a role."""
    bodies: defaultdict[Id, set[Id]] = defaultdict(set)
    question = select(_A.c.contact_id, _BODY).where(_A.c.contact_id.in_(contacts))
    for contact_id, body_id in connection.execute(question):
        bodies[contact_id].add(body_id)
    return bodies


def _bodies(connection: Connection, kind: RecordKind, ids: Collection[Id]) -> dict[Id, Body]:
    return {each.id: body_of(each) for each in _records(connection, kind, ids)}


def _records(connection: Connection, kind: RecordKind, ids: Collection[Id]) -> Iterator[Any]:
    """Whole records of a kind."""
    mapping = mapped(kind_named(kind.value))
    for part in chunks(sorted(ids)):
        question = select(mapping.table).where(mapping.table.c.id.in_(part))
        for row in connection.execute(question).mappings():
            yield mapping.record(row)
