"""Who could be asked: people found by name, by their initiative, its topics and its Land."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Final

from deskapp.application.ports.records import Queries, Reader
from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative, InitiativeStatus
from deskapp.domain.names.folding import loose
from deskapp.domain.office import Catalogue, CatalogueEntry
from deskapp.domain.record import Id

_OFFERED: Final = 8
_CONTACTS: Final = frozenset({RecordKind.CONTACT})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who could be asked, with the role that speaks for it."""

    contact_id: Id
    name: str
    function: str = ""
    body: str = ""


def candidates(queries: Queries, words: str, today: date) -> tuple[Candidate, ...]:
    """Those that all words find, people of fitting initiatives first: ``wasserstoff ni``.

    Each word begins one of the initiative's name, of its topics or its Länder, or the words
    find the person by name.
    """
    found = (*_of_initiatives(queries, words, today), *_by_name(queries, words, today))
    once = {each.contact_id: each for each in reversed(found)}
    order = dict.fromkeys(each.contact_id for each in found)
    return tuple(once[each] for each in islice(order, _OFFERED))


def _of_initiatives(queries: Queries, words: str, today: date) -> Iterator[Candidate]:
    wanted = loose(words).split()
    entries = queries.where(CatalogueEntry, catalogue=Catalogue.TOPIC)
    topics = {each.code: f"{each.label_de} {each.label_en}" for each in entries}
    fitting = (
        each
        for each in queries.where(Initiative)
        if each.status is not InitiativeStatus.ENDED
        and not each.archived
        and _fits(_spoken(each, topics), wanted)
    )
    for initiative in islice(fitting, _OFFERED):
        roles = [
            role
            for role in queries.where(Affiliation, initiative_id=initiative.id)
            if role.holds_on(today)
        ]
        for role in sorted(roles, key=lambda role: not role.primary):
            yield from _candidate(queries, role.contact_id, role, initiative.name)


def _by_name(queries: Queries, words: str, today: date) -> Iterator[Candidate]:
    for hit in queries.search(words, _CONTACTS, _OFFERED):
        roles = queries.where(Affiliation, contact_id=hit.id)
        held = [role for role in roles if role.holds_on(today) and role.initiative_id]
        role = max(held, key=lambda role: role.primary, default=None)
        body = queries.find(Initiative, role.initiative_id) if role and role.initiative_id else None
        yield from _candidate(queries, hit.id, role, body.name if body else hit.detail)


def _candidate(
    reader: Reader, contact_id: Id, role: Affiliation | None, body: str
) -> Iterator[Candidate]:
    person = reader.find(Contact, contact_id)
    if person is not None and not person.archived and person.deceased is None:
        function = role.function if role else ""
        yield Candidate(contact_id, person.full_name or person.mail, function, body)


def _spoken(initiative: Initiative, topics: dict[str, str]) -> list[str]:
    """The words by which an initiative is found here."""
    laender = (LAENDER[code] for code in initiative.laender if code in LAENDER)
    places = (f"{land.code} {land.name_de} {land.name_en}" for land in laender)
    names = (initiative.name, initiative.name_short, *initiative.aliases)
    labels = (topics.get(code, "") for code in initiative.topics)
    return loose(" ".join((*names, *places, *labels))).split()


def _fits(spoken: list[str], wanted: list[str]) -> bool:
    return all(any(word.startswith(begun) for word in spoken) for begun in wanted)
