"""What the office holds on an initiative, as lines of a letter that asks it to check them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from deskapp.application.ports.records import Reader
from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.dates.date_words import number, partial_date_words
from deskapp.domain.initiative import Initiative, MemberCount
from deskapp.domain.office import Catalogue, CatalogueEntry
from deskapp.domain.organisation import Organisation


@dataclass(frozen=True, slots=True)
class _Words:
    name: str
    laender: str
    carriers: str
    founded: str
    topics: str
    members: str
    as_of: str
    website: str


_WORDS: Final = {
    "de": _Words(
        name="Name",
        laender="Länder",
        carriers="Träger",
        founded="Gegründet",
        topics="Themen",
        members="Mitglieder",
        as_of="Stand",
        website="Website",
    ),
    "en": _Words(
        name="Name",
        laender="Federal states",
        carriers="Carriers",
        founded="Founded",
        topics="Topics",
        members="Members",
        as_of="as of",
        website="Website",
    ),
}


def initiative_details(reader: Reader, initiative: Initiative, language: str) -> tuple[str, ...]:
    """One line for each thing known, such as ``Mitglieder: 687 (Stand 24. September 2020)``."""
    words = _WORDS["en" if language.startswith("en") else "de"]
    founded = partial_date_words(initiative.founded, language) if initiative.founded else ""
    members = _members(initiative.members, words, language) if initiative.members else ""
    lines = (
        (words.name, initiative.name),
        (words.laender, ", ".join(_laender(initiative, language))),
        (words.carriers, ", ".join(_carriers(reader, initiative))),
        (words.founded, founded),
        (words.topics, ", ".join(_topics(reader, initiative, language))),
        (words.members, members),
        (words.website, initiative.website),
    )
    return tuple(f"{word}: {value}" for word, value in lines if value)


def _laender(initiative: Initiative, language: str) -> Iterator[str]:
    for code in initiative.laender:
        land = LAENDER[code]
        yield land.name_en if language.startswith("en") else land.name_de


def _carriers(reader: Reader, initiative: Initiative) -> Iterator[str]:
    for carrier in initiative.carriers:
        organisation = reader.find(Organisation, carrier.organisation_id)
        if organisation is not None:
            yield organisation.name


def _topics(reader: Reader, initiative: Initiative, language: str) -> Iterator[str]:
    entries = reader.where(CatalogueEntry, catalogue=Catalogue.TOPIC)
    labels = {entry.code: entry.label(language[:2]) for entry in entries}
    return (labels.get(code, code) for code in initiative.topics)


def _members(members: MemberCount, words: _Words, language: str) -> str:
    as_of = partial_date_words(members.as_of, language) if members.as_of else ""
    count = number(members.count, language)
    return f"{count} ({words.as_of} {as_of})" if as_of else count
