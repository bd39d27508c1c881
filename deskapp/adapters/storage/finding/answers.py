"""How each kind of record answers the filters that it can answer, as conditions of its table."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    false,
    func,
    literal_column,
    or_,
    select,
    union,
)

from deskapp.adapters.storage.columns import has_code
from deskapp.adapters.storage.finding.index import numbers
from deskapp.adapters.storage.finding.values import (
    Values,
    choices,
    codes,
    days,
    holds_text,
    json_text,
    laender,
    midnight,
    next_midnight,
    users,
)
from deskapp.adapters.storage.finding.ways import Way, ways
from deskapp.adapters.storage.tables.bodies import AFFILIATION, CONTACT, INITIATIVE, ORGANISATION
from deskapp.adapters.storage.tables.trail import SEARCH_ENTRY
from deskapp.adapters.storage.tables.work import FOLLOW_UP, INQUIRY
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.initiative import InitiativeStatus
from deskapp.domain.inquiry import Channel, Kind, State
from deskapp.domain.names.filter_words import Key, yes_or_no
from deskapp.domain.office import Catalogue

Answer = Callable[[Connection, Values], ColumnElement[bool]]

_Q, _F, _S = INQUIRY.table, FOLLOW_UP.table, SEARCH_ENTRY
_C, _O, _I, _A = CONTACT.table, ORGANISATION.table, INITIATIVE.table, AFFILIATION.table
_MOST_BODIES = 200
"""Bodies whose name a filter may fit; more are no filter any more."""


def named(connection: Connection, kind: RecordKind, values: Values) -> Select[Any]:
    """The identities of records in whose names the words of a value begin."""
    found = [
        question.where(_numbers_of(question, kind))
        for value in values
        for way, question in ways(connection, value)
        if way is Way.LOOSE_PREFIX
    ]
    if not found:
        return select(_S.c.record_id).where(false())
    return select(_S.c.record_id).where(_S.c.id.in_(union(*found))).limit(_MOST_BODIES)


def _numbers_of(question: Select[Any], kind: RecordKind) -> ColumnElement[bool]:
    (number,) = question.exported_columns
    return number.between(*numbers(kind))


def _land_of_inquiry(_connection: Connection, values: Values) -> ColumnElement[bool]:
    return _Q.c.land.in_(laender(values))


def _land_of_organisation(_connection: Connection, values: Values) -> ColumnElement[bool]:
    return _O.c.land.in_(laender(values))


def _land_of_initiative(_connection: Connection, values: Values) -> ColumnElement[bool]:
    return _one_of(_I.c.laender, laender(values))


def _land_of_contact(connection: Connection, values: Values) -> ColumnElement[bool]:
    """A person is where the bodies are in which the person has a role."""
    organisations = select(_O.c.id).where(_land_of_organisation(connection, values))
    initiatives = select(_I.c.id).where(_land_of_initiative(connection, values))
    return _has_role(organisations) | _has_role(initiatives)


def _has_role(bodies: Select[Any]) -> ColumnElement[bool]:
    there = _A.c.organisation_id.in_(bodies) | _A.c.initiative_id.in_(bodies)
    return _C.c.id.in_(select(_A.c.contact_id).where(there))


def _one_of(column: ColumnElement[Any], wanted: Sequence[str]) -> ColumnElement[bool]:
    return or_(false(), *(has_code(column, code) for code in wanted))


def _topic_of(column: ColumnElement[Any]) -> Answer:
    return lambda connection, values: _one_of(column, codes(connection, Catalogue.TOPIC, values))


def _is_open(_connection: Connection, values: Values) -> ColumnElement[bool]:
    return _yes_or_no(_Q.c.state != State.CLOSED, values)


def _yes_or_no(condition: ColumnElement[bool], values: Values) -> ColumnElement[bool]:
    answers = {yes_or_no(value) for value in values}
    return or_(false(), *(condition if each else ~condition for each in answers - {None}))


def _owner_of(column: ColumnElement[Any]) -> Answer:
    def answer(connection: Connection, values: Values) -> ColumnElement[bool]:
        is_one = column.in_(users(connection, values))
        return is_one | column.is_(None) if "team" in map(str.casefold, values) else is_one

    return answer


def _unsorted(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The same values without their own index: SQLite would sort half of all by what is asked."""
    return func.nullif(column, literal_column("''"), type_=column.type)


def _since(_connection: Connection, values: Values) -> ColumnElement[bool]:
    return or_(false(), *(_Q.c.received_at >= midnight(each.earliest) for each in days(values)))


def _until(_connection: Connection, values: Values) -> ColumnElement[bool]:
    return or_(false(), *(_Q.c.received_at < next_midnight(each.latest) for each in days(values)))


def _due_since(_connection: Connection, values: Values) -> ColumnElement[bool]:
    return or_(false(), *(_F.c.due_on >= each.earliest for each in days(values)))


def _due_until(_connection: Connection, values: Values) -> ColumnElement[bool]:
    return or_(false(), *(_F.c.due_on <= each.latest for each in days(values)))


def _type_of_organisation(connection: Connection, values: Values) -> ColumnElement[bool]:
    return _O.c.type.in_(codes(connection, Catalogue.ORGANISATION_TYPE, values))


def _type_of_initiative(connection: Connection, values: Values) -> ColumnElement[bool]:
    return _I.c.kind.in_(codes(connection, Catalogue.INITIATIVE_KIND, values))


def _type_of_inquiry(connection: Connection, values: Values) -> ColumnElement[bool]:
    """The type of the organisation that asks."""
    asking = select(_O.c.id).where(_type_of_organisation(connection, values))
    return _Q.c.organisation_id.in_(asking)


def _type_of_contact(connection: Connection, values: Values) -> ColumnElement[bool]:
    return _has_role(select(_O.c.id).where(_type_of_organisation(connection, values)))


def _body_of_inquiry(kind: RecordKind, column: ColumnElement[Any]) -> Answer:
    return lambda connection, values: column.in_(named(connection, kind, values))


def _body_of_contact(kind: RecordKind) -> Answer:
    return lambda connection, values: _has_role(named(connection, kind, values))


def _carried_by(connection: Connection, values: Values) -> ColumnElement[bool]:
    carriers = connection.execute(named(connection, RecordKind.ORGANISATION, values)).scalars()
    return _one_of(_I.c.carriers, tuple(carriers))


def _third_party(_connection: Connection, values: Values) -> ColumnElement[bool]:
    return holds_text(_Q.c.third_party, values)


def _came_in(column: ColumnElement[str]) -> Answer:
    """By the name of the file, in full."""
    return lambda _, values: column.in_(values)


def _tagged(kind: RecordKind, column: ColumnElement[Any], key: ColumnElement[str]) -> Answer:
    """Among the records whose names have the words, those of which a tag begins so."""

    def answer(connection: Connection, values: Values) -> ColumnElement[bool]:
        begun = (f'"{json_text(value)}' for value in values)
        return key.in_(_indexed(connection, kind, values)) & holds_text(column, begun)

    return answer


def own_field(
    kind: RecordKind,
    column: ColumnElement[Any],
    key: ColumnElement[str],
    field_id: str,
) -> Answer:
    """Whether the value of an own field begins so."""

    def answer(connection: Connection, values: Values) -> ColumnElement[bool]:
        begun = (f'"{field_id}","value":"{json_text(value)}' for value in values)
        return key.in_(_indexed(connection, kind, values)) & holds_text(column, begun)

    return answer


def _indexed(connection: Connection, kind: RecordKind, values: Values) -> Select[Any]:
    return named(connection, kind, values).limit(None)


ANSWERS: Mapping[RecordKind, Mapping[Key, Answer]] = {
    RecordKind.INQUIRY: {
        Key.LAND: _land_of_inquiry,
        Key.TOPIC: _topic_of(_Q.c.topics),
        Key.OPEN: _is_open,
        Key.KIND: lambda _, values: _Q.c.kind.in_(choices(Kind, values)),
        Key.STATE: lambda _, values: _unsorted(_Q.c.state).in_(choices(State, values)),
        Key.CHANNEL: lambda _, values: _Q.c.channel.in_(choices(Channel, values)),
        Key.OWNER: _owner_of(_unsorted(_Q.c.owner_id)),
        Key.SINCE: _since,
        Key.UNTIL: _until,
        Key.TYPE: _type_of_inquiry,
        Key.TAG: _tagged(RecordKind.INQUIRY, _Q.c.tags, _Q.c.id),
        Key.INITIATIVE: _body_of_inquiry(RecordKind.INITIATIVE, _Q.c.initiative_id),
        Key.ORGANISATION: _body_of_inquiry(RecordKind.ORGANISATION, _Q.c.organisation_id),
        Key.THIRD_PARTY: _third_party,
    },
    RecordKind.CONTACT: {
        Key.LAND: _land_of_contact,
        Key.TYPE: _type_of_contact,
        Key.TAG: _tagged(RecordKind.CONTACT, _C.c.tags, _C.c.id),
        Key.INITIATIVE: _body_of_contact(RecordKind.INITIATIVE),
        Key.ORGANISATION: _body_of_contact(RecordKind.ORGANISATION),
        Key.FILE: _came_in(_C.c.origin),
    },
    RecordKind.ORGANISATION: {
        Key.LAND: _land_of_organisation,
        Key.TYPE: _type_of_organisation,
        Key.TAG: _tagged(RecordKind.ORGANISATION, _O.c.tags, _O.c.id),
        Key.FILE: _came_in(_O.c.origin),
    },
    RecordKind.INITIATIVE: {
        Key.LAND: _land_of_initiative,
        Key.TOPIC: _topic_of(_I.c.topics),
        Key.STATE: lambda _, values: _I.c.status.in_(choices(InitiativeStatus, values)),
        Key.TYPE: _type_of_initiative,
        Key.TAG: _tagged(RecordKind.INITIATIVE, _I.c.tags, _I.c.id),
        Key.ORGANISATION: _carried_by,
        Key.FILE: _came_in(_I.c.origin),
    },
    RecordKind.FOLLOW_UP: {
        Key.OPEN: lambda _, values: _yes_or_no(_F.c.done_at.is_(None), values),
        Key.OWNER: _owner_of(_F.c.owner_id),
        Key.SINCE: _due_since,
        Key.UNTIL: _due_until,
    },
}
"""The filters of each kind; a kind that is not named here answers none."""
