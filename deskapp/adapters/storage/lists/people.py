"""Lists of contacts, organisations and initiatives."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, func, select

from deskapp.adapters.storage.chunks import ids
from deskapp.adapters.storage.columns import has_code
from deskapp.adapters.storage.counting.silence import LAST_CONTACTS, last_contact, quiet_ids
from deskapp.adapters.storage.lists.pages import in_order, narrowed
from deskapp.adapters.storage.tables.bodies import AFFILIATION, CONTACT, INITIATIVE, ORGANISATION
from deskapp.adapters.storage.tables.work import INQUIRY
from deskapp.application.ports.questions.lists import ContactRow, InitiativeRow, OrganisationRow
from deskapp.domain.checks.checked import Names
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import InitiativeStatus
from deskapp.domain.inquiry import State
from deskapp.domain.record import Id

_C, _O, _I, _A = CONTACT.table, ORGANISATION.table, INITIATIVE.table, AFFILIATION.table


def _sorted(table: Table) -> Select[Any]:
    return select(table.c.id).order_by(table.c.sort_key, table.c.id)


def contact_ids(connection: Connection, words: str) -> tuple[Id, ...]:
    """The contacts as DIN 5007-2 sorts names."""
    return ids(connection, narrowed(connection, _sorted(_C), RecordKind.CONTACT, words))


def contact_rows(connection: Connection, wanted: Sequence[Id]) -> tuple[ContactRow, ...]:
    """The rows of contacts with their primary role, or else their newest."""
    newest = (
        select(_A.c.id)
        .where(_A.c.contact_id == _C.c.id)
        .order_by(_A.c.primary.desc(), _A.c.id.desc())
        .limit(1)
        .correlate(_C)
        .scalar_subquery()
    )
    question = (
        select(
            _C,
            _A.c.function,
            func.coalesce(_O.c.name_short, "").label("body_short"),
            func.coalesce(_O.c.name, _I.c.name, "").label("body"),
        )
        .outerjoin(_A, _A.c.id == newest)
        .outerjoin(_O, _O.c.id == _A.c.organisation_id)
        .outerjoin(_I, _I.c.id == _A.c.initiative_id)
    )
    return in_order(connection, question, _C.c.id, wanted, _contact)


def _contact(row: Row[Any]) -> ContactRow:
    contact = CONTACT.record(row._mapping)  # noqa: SLF001  SQLAlchemy's public name for it
    return ContactRow(
        id=contact.id,
        name=name_first(contact),
        function=row.function or "",
        body=row.body_short or row.body,
        mail=contact.mail,
        archived=contact.archived,
        tags=contact.tags,
    )


def name_first(contact: Contact) -> str:
    """The family name, then what stands before it, as a list sorts it; else the mail address."""
    given = " ".join(part for part in (contact.title_pre, contact.first_name) if part)
    behind = " ".join(p for p in (given, contact.nobility, contact.name_particle) if p)
    name = f"{contact.last_name}, {behind}" if contact.last_name and behind else contact.full_name
    return name or contact.mail


def organisation_ids(connection: Connection, words: str) -> tuple[Id, ...]:
    """The organisations as DIN 5007-1 sorts words."""
    return ids(connection, narrowed(connection, _sorted(_O), RecordKind.ORGANISATION, words))


def organisation_rows(connection: Connection, wanted: Sequence[Id]) -> tuple[OrganisationRow, ...]:
    """The rows of organisations with the number of people who have a role there."""
    people = (
        select(func.count(_A.c.contact_id.distinct()))
        .where(_A.c.organisation_id == _O.c.id)
        .correlate(_O)
        .scalar_subquery()
    )
    question = select(
        _O.c.id, _O.c.name, _O.c.name_short, _O.c.type, _O.c.land, _O.c.tags, people.label("people")
    )
    return in_order(
        connection,
        question,
        _O.c.id,
        wanted,
        lambda row: OrganisationRow(**row._mapping),  # noqa: SLF001
    )


def initiative_ids(
    connection: Connection, words: str, land: str, topic: str, unchecked_since: date | None
) -> tuple[Id, ...]:
    """The initiatives as DIN 5007-1 sorts words, those to be checked oldest first."""
    question = _initiatives(connection, words, land, topic)
    if unchecked_since:
        checked, is_over = _I.c.data_checked_on, _I.c.status == InitiativeStatus.ENDED
        is_due = checked.is_(None) | (checked <= unchecked_since)
        question = question.where(is_due, ~is_over, ~_I.c.archived)
        question = question.order_by(None).order_by(
            checked.is_not(None), checked, _I.c.sort_key, _I.c.id
        )
    return ids(connection, question)


def quiet_initiative_ids(
    connection: Connection, since: date, words: str, land: str, topic: str
) -> tuple[Id, ...]:
    """The initiatives gone quiet, the longest silence first."""
    return quiet_ids(connection, _initiatives(connection, words, land, topic), since)


def _initiatives(connection: Connection, words: str, land: str, topic: str) -> Select[Any]:
    question = narrowed(connection, _sorted(_I), RecordKind.INITIATIVE, words)
    if land:
        question = question.where(has_code(_I.c.laender, land))
    if topic:
        question = question.where(has_code(_I.c.topics, topic))
    return question


def initiatives_carried_by(connection: Connection, organisation_id: Id) -> tuple[Id, ...]:
    """The initiatives among whose carriers an organisation is."""
    return ids(connection, _sorted(_I).where(has_code(_I.c.carriers, organisation_id)))


def known_names(connection: Connection) -> Names:
    """The names of people and bodies, read as columns and not as records."""
    family = (_C.c.nobility, _C.c.name_particle, _C.c.last_name)
    found = connection.execute(select(_C.c.first_name, *family).where(_C.c.last_name != ""))
    people = tuple((given, " ".join(filter(None, name))) for given, *name in found)
    bodies = select(_I.c.name).union(select(_O.c.name), select(_I.c.name_short))
    return Names(people=people, bodies=tuple(connection.execute(bodies).scalars()))


def initiative_rows(connection: Connection, wanted: Sequence[Id]) -> tuple[InitiativeRow, ...]:
    """The rows of initiatives with their open inquiries."""
    inquiry = INQUIRY.table
    still_open = (
        select(func.count())
        .where(inquiry.c.initiative_id == _I.c.id, inquiry.c.state != State.CLOSED)
        .correlate(_I)
        .scalar_subquery()
    )
    question = select(
        _I.c.id,
        _I.c.name,
        _I.c.name_short,
        _I.c.kind,
        _I.c.laender,
        _I.c.topics,
        _I.c.status,
        _I.c.tags,
        still_open.label("open_inquiries"),
        *LAST_CONTACTS,
    )
    return in_order(connection, question, _I.c.id, wanted, _initiative)


def _initiative(row: Row[Any]) -> InitiativeRow:
    values = {
        name: value
        for name, value in row._mapping.items()  # noqa: SLF001
        if not name.startswith("last_")
    }
    return InitiativeRow(**values, last_contact=last_contact(row))
