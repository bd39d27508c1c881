"""Made-up records in any number, written past the store in bulk."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert

from deskapp.adapters.storage.engine import sqlite_engine
from deskapp.adapters.storage.lookup_keys import lookup_keys
from deskapp.adapters.storage.search_words import search_words
from deskapp.adapters.storage.tables.kinds import mapped
from deskapp.adapters.storage.tables.trail import LOOKUP, SEARCH_ENTRY
from deskapp.adapters.storage.upgrade import upgrade
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry, Kind, State
from deskapp.domain.message import Direction, Message
from deskapp.domain.office import User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record, new_id

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
_FIRST = ("Ada", "Dörte", "Emre", "Fritz", "Greta", "Ines", "Jürgen", "Kamil", "Lotte", "Mehmet")
_STEMS = ("Alt", "Birken", "Dahl", "Eichen", "Falken", "Groß", "Heide", "Müller", "Ober", "Süd")
_ENDS = ("bach", "berg", "feld", "heim", "hof", "kamp", "mann", "stein", "thal", "wald")
_WORDS = (
    *("Anfrage", "Beirat", "Bündnis", "Dialog", "Energie", "Fachkräfte", "Fördermittel"),
    *("Gewerbe", "Industrie", "Kammer", "Konzept", "Landkreis", "Messe", "Netzwerk", "Praxis"),
    *("Region", "Standort", "Tagung", "Termin", "Umfrage", "Verkehr", "Wasserstoff"),
)
_STATES = (State.CLOSED, State.CLOSED, State.NEW, State.IN_PROGRESS, State.WAITING_EXTERNAL)
_LAENDER = ("BE", "BY", "HE", "NI", "NW", "SN")
_CHUNK = 5000


def build(path: Path, inquiries: int) -> None:
    """Make a file with that many inquiries and what an office has beside them."""
    path.touch(mode=0o600)
    engine = sqlite_engine(path, writing=True)
    upgrade(engine)
    with engine.begin() as connection:
        chunk: list[Record] = []
        for record in _records(inquiries):
            chunk.append(record)
            if len(chunk) == _CHUNK:
                _write(connection, chunk)
                chunk.clear()
        _write(connection, chunk)
    engine.dispose()


def _records(inquiries: int) -> Iterator[Record]:
    chance = random.Random(7)
    users = [User(id=new_id(), version=1, name=name) for name in _FIRST[:5]]
    organisations = [_organisation(chance) for _ in range(max(10, inquiries // 100))]
    initiatives = [_initiative(chance) for _ in range(100)]
    contacts = [_contact(chance) for _ in range(max(10, inquiries // 20))]
    yield from (*users, *organisations, *initiatives, *contacts)
    for number in range(inquiries):
        contact = chance.choice(contacts)
        at = NOW - timedelta(minutes=5 * (inquiries - number))
        inquiry = Inquiry(
            id=new_id(),
            version=1,
            ref_no=f"RII-{at.year}-{number:06d}",
            received_at=at,
            subject=_subject(chance),
            contact_id=contact.id,
            organisation_id=chance.choice(organisations).id,
            initiative_id=chance.choice(initiatives).id,
            kind=chance.choice(list(Kind)),
            topics=(chance.choice(_WORDS).casefold(),),
            land=chance.choice(_LAENDER),
            owner_id=chance.choice(users).id,
            state=chance.choice(_STATES),
        )
        yield inquiry
        yield _message(chance, inquiry, contact, at)
        if number % 2:
            yield _message(chance, inquiry, contact, at + timedelta(hours=3))
        if number % 10 == 0:
            due_on = TODAY + timedelta(days=chance.randrange(-30, 90))
            yield FollowUp(
                id=new_id(), version=1, inquiry_id=inquiry.id, due_on=due_on, reason="Nachfassen"
            )


def _subject(chance: random.Random) -> str:
    return " ".join(chance.choices(_WORDS, k=4))


def _contact(chance: random.Random) -> Contact:
    first = chance.choice(_FIRST)
    last = chance.choice(_STEMS) + chance.choice(_ENDS) + chance.choice(("", "er", "-Lang"))
    mail = ContactMail(f"{first}.{last}.{chance.randrange(10_000)}@example.org".casefold())
    return Contact(id=new_id(), version=1, first_name=first, last_name=last, mails=(mail,))


def _organisation(chance: random.Random) -> Organisation:
    name = f"{chance.choice(_WORDS)} {chance.choice(_STEMS)}{chance.choice(_ENDS)}"
    return Organisation(id=new_id(), version=1, name=name, type="chamber")


def _initiative(chance: random.Random) -> Initiative:
    name = f"{chance.choice(_WORDS)} {chance.choice(_STEMS)}{chance.choice(_ENDS)} e. V."
    return Initiative(id=new_id(), version=1, name=name, kind="network", laender=("NI",))


def _message(chance: random.Random, inquiry: Inquiry, contact: Contact, at: datetime) -> Message:
    return Message(
        id=new_id(),
        version=1,
        inquiry_id=inquiry.id,
        direction=Direction.IN,
        at=at,
        subject=inquiry.subject,
        sender=MailAddress(contact.mail, contact.full_name),
        body_text=" ".join(chance.choices(_WORDS, k=60)),
        contact_id=contact.id,
        message_id=f"{inquiry.ref_no}.{at.hour}@example.org",
        raw_sha256=f"{chance.getrandbits(256):064x}",
    )


def _write(connection: Connection, records: list[Record]) -> None:
    by_kind: dict[type[Record], list[Record]] = {}
    for record in records:
        by_kind.setdefault(type(record), []).append(record)
    for kind, same in by_kind.items():
        mapping = mapped(kind)
        rows = [mapping.row(record) for record in same]
        if kind is Inquiry:
            rows = [row | {"last_at": row["received_at"]} for row in rows]
        connection.execute(insert(mapping.table), rows)
        found = [entry for record in same if (entry := _search_entry(record))]
        if found:
            connection.execute(insert(SEARCH_ENTRY), found)
        keys = [entry for record in same for entry in _lookups(record)]
        if keys:
            connection.execute(insert(LOOKUP), keys)


def _search_entry(record: Record) -> dict[str, Any] | None:
    words = search_words(record)
    if words is None:
        return None
    kind = mapped(type(record)).table.name
    return {
        "record_id": record.id,
        "kind": kind,
        **{name: getattr(words, name) for name in words.__slots__},
    }


def _lookups(record: Record) -> Iterator[dict[str, str | Id]]:
    kind = mapped(type(record)).table.name
    for way, key in lookup_keys(record):
        yield {"record_id": record.id, "way": way, "key": key, "kind": kind}
