"""Made-up records in any number, written past the store in bulk.

Texts are words as offices write them: few are frequent, most are rare (Zipf's law), many are
compounds. There are some thousand texts; each message has one of them.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate, count, islice, product
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, func, insert, select

from deskapp.adapters.storage.engine import sqlite_engine
from deskapp.adapters.storage.finding.index import numbers
from deskapp.adapters.storage.finding.words import SearchWords, search_words
from deskapp.adapters.storage.lookup_keys import lookup_keys
from deskapp.adapters.storage.tables.kinds import mapped
from deskapp.adapters.storage.tables.trail import LOOKUP, SEARCH_ENTRY
from deskapp.adapters.storage.upgrade import upgrade
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry, Kind, State
from deskapp.domain.message import Direction, Message
from deskapp.domain.names.folding import loose
from deskapp.domain.office import Catalogue, CatalogueEntry, User
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
_FIRST_PARTS = (
    *("Abfall", "Arbeits", "Ausbildungs", "Bau", "Berufs", "Betriebs", "Bildungs", "Boden"),
    *("Daten", "Energie", "Export", "Flächen", "Förder", "Forschungs", "Gas", "Gesundheits"),
    *("Handels", "Handwerks", "Industrie", "Kreis", "Landes", "Lehr", "Liefer", "Markt"),
    *("Material", "Netz", "Rechts", "Roh", "Stahl", "Strom", "Umwelt", "Wasser", "Wirtschafts"),
)
_MIDDLE_PARTS = ("", "bedarfs", "entwicklungs", "planungs", "schutz", "sicherheits", "wege")
_LAST_PARTS = (
    *("amt", "antrag", "beirat", "bericht", "beratung", "dienst", "fragen", "gebühren", "gesetz"),
    *("gruppe", "institut", "kosten", "kreise", "lage", "mittel", "ordnung", "partner", "plan"),
    *("politik", "preise", "projekt", "recht", "stelle", "stoffe", "tag", "verband", "ziele"),
)
_COMMON = (
    *("die", "der", "und", "in", "zu", "wir", "für", "mit", "eine", "auf", "von", "den", "ist"),
    *("Sie", "im", "das", "bitte", "Ihnen", "haben", "zum", "des", "auch", "dass", "bei", "nach"),
)
_KINDS = tuple(Kind)
_CHUNK, _TEXTS, _LENGTH, _SUBJECT = 5000, 4000, 60, 5


def build(path: Path, inquiries: int, messages: int = 0, contacts: int = 0) -> None:
    """Make a file with that many inquiries and what an office has beside them.

    Without a number there are three messages for two inquiries, and twenty inquiries a contact.
    """
    path.touch(mode=0o600)
    engine = sqlite_engine(path, writing=True)
    # Nobody needs these records after a power cut.
    event.listen(engine, "connect", lambda made, _: made.execute("PRAGMA synchronous=OFF"))
    upgrade(engine)
    texts = _Texts(random.Random(8))
    made = _records(
        inquiries, messages or inquiries * 3 // 2, contacts or max(10, inquiries // 20), texts
    )
    while chunk := list(islice(made, _CHUNK)):
        with engine.begin() as connection:
            _write(connection, chunk, texts)
    engine.dispose()


class _Texts:
    """The texts of messages, and how the index knows them: folding a million would take long."""

    def __init__(self, chance: random.Random) -> None:
        words = frequent_words(chance)
        self.all = [words(_LENGTH) for _ in range(_TEXTS)]
        self.subjects = [" ".join(each.split()[:_SUBJECT]) for each in self.all]
        self.folded = {text: loose(text) for text in self.all}


def frequent_words(chance: random.Random) -> Callable[[int], str]:
    """What draws so many words for a text: few are frequent, most are rare."""
    rare = ["".join(parts) for parts in product(_FIRST_PARTS, _MIDDLE_PARTS, _LAST_PARTS)]
    chance.shuffle(rare)
    words = [*_COMMON, *_WORDS, *rare]
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    return lambda count: " ".join(chance.choices(words, cum_weights=weights, k=count))


def _records(inquiries: int, messages: int, contacts: int, texts: _Texts) -> Iterator[Record]:
    chance = random.Random(7)
    users = [User(id=new_id(), version=1, name=name) for name in _FIRST[:5]]
    organisations = [_organisation(chance) for _ in range(max(10, inquiries // 100))]
    initiatives = [_initiative(chance) for _ in range(100)]
    people = [_contact(chance) for _ in range(contacts)]
    topics = [_topic(word) for word in _WORDS]
    yield from (*users, *topics, *organisations, *initiatives, *people)
    for number in range(inquiries):
        contact = chance.choice(people)
        at = NOW - timedelta(minutes=5 * (inquiries - number))
        inquiry = Inquiry(
            id=new_id(),
            version=1,
            ref_no=f"RII-{at.year}-{number:06d}",
            received_at=at,
            subject=_subject(chance) if number % 2 else chance.choice(texts.subjects),
            contact_id=contact.id,
            organisation_id=chance.choice(organisations).id,
            initiative_id=chance.choice(initiatives).id,
            kind=chance.choice(_KINDS),
            topics=(chance.choice(_WORDS).casefold(),),
            land=chance.choice(_LAENDER),
            owner_id=chance.choice(users).id,
            state=chance.choice(_STATES),
        )
        yield inquiry
        said = messages * (number + 1) // inquiries - messages * number // inquiries
        for hour in range(said):
            text = chance.choice(texts.all)
            yield _message(chance, inquiry, contact, at + timedelta(hours=hour), text)
        if number % 10 == 0:
            due_on = TODAY + timedelta(days=chance.randrange(-30, 90))
            yield FollowUp(
                id=new_id(), version=1, inquiry_id=inquiry.id, due_on=due_on, reason="Nachfassen"
            )


def _topic(word: str) -> CatalogueEntry:
    code = word.casefold()
    return CatalogueEntry(
        id=new_id(), version=1, catalogue=Catalogue.TOPIC, code=code, label_de=word
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


def _message(
    chance: random.Random, inquiry: Inquiry, contact: Contact, at: datetime, text: str
) -> Message:
    return Message(
        id=new_id(),
        version=1,
        inquiry_id=inquiry.id,
        direction=Direction.IN,
        at=at,
        subject=inquiry.subject,
        sender=MailAddress(contact.mail, contact.full_name),
        body_text=text,
        contact_id=contact.id,
        message_id=f"{inquiry.ref_no}.{at.hour}@example.org",
        raw_sha256=f"{chance.getrandbits(256):064x}",
    )


def _write(connection: Connection, records: list[Record], texts: _Texts) -> None:
    by_kind: dict[type[Record], list[Record]] = {}
    for record in records:
        by_kind.setdefault(type(record), []).append(record)
    for kind, same in by_kind.items():
        mapping = mapped(kind)
        rows = [mapping.row(record) for record in same]
        if kind is Inquiry:
            rows = [row | {"last_at": row["received_at"]} for row in rows]
        connection.execute(insert(mapping.table), rows)
        if entries := _entries(connection, same, texts):
            connection.execute(insert(SEARCH_ENTRY), entries)
        keys = [entry for record in same for entry in _lookups(record)]
        if keys:
            connection.execute(insert(LOOKUP), keys)


def _entries(connection: Connection, same: list[Record], texts: _Texts) -> list[dict[str, Any]]:
    """What the records of one kind are found by, as ``finding.index.learn`` stores it."""
    found = [(record.id, words) for record in same if (words := _searched(record, texts))]
    if not found:
        return []
    first, last = numbers(RecordKind(mapped(type(same[0])).table.name))
    newest = select(func.max(SEARCH_ENTRY.c.id)).where(SEARCH_ENTRY.c.id.between(first, last))
    free = count((connection.execute(newest).scalar() or first) + 1)
    return [{"id": next(free), "record_id": each, **asdict(words)} for each, words in found]


def _searched(record: Record, texts: _Texts) -> SearchWords | None:
    if not isinstance(record, Message):
        return search_words(record)
    words = search_words(replace(record, body_text=""))
    said = texts.folded[record.body_text]
    return words and replace(words, text_loose=f"{words.text_loose} {said}")


def _lookups(record: Record) -> Iterator[dict[str, str | Id]]:
    kind = mapped(type(record)).table.name
    for way, key in lookup_keys(record):
        yield {"record_id": record.id, "way": way, "key": key, "kind": kind}
