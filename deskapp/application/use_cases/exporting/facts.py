"""What a page of records needs beside the records: names, roles, own fields, dates of change."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from deskapp.application.ports.exporting import Stamp, Value
from deskapp.application.ports.questions.event_lists import EventRow
from deskapp.application.ports.questions.mailing_lists import MailingRow
from deskapp.application.ports.records import Queries
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.office import Catalogue, CatalogueEntry, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record

Meant = tuple[type[Record], Id | None]
"""A record that is to be named, where there is one."""


@dataclass(slots=True)
class Names:
    """What records are called, read once and kept: a list names the same few again and again."""

    queries: Queries
    _known: dict[Id, str] = field(default_factory=dict)

    def learn(self, meant: Iterable[Meant]) -> None:
        """Read the names that are not known yet."""
        wanted: dict[type[Record], set[Id]] = {}
        for kind, one in meant:
            if one is not None and one not in self._known:
                wanted.setdefault(kind, set()).add(one)
        for kind, ids in wanted.items():
            records = self.queries.several(kind, tuple(ids))
            self._known.update((record.id, _name(record)) for record in records)

    def of(self, one: Id | None) -> str:
        """The name, or empty where there is none."""
        return self._known.get(one, "") if one else ""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a page needs; ``entries`` are the office's catalogues by list and code."""

    names: Names
    entries: Mapping[tuple[Catalogue, str], CatalogueEntry]
    own_fields: Sequence[CustomField]
    stamps: Mapping[Id, Stamp] = field(default_factory=dict)
    roles: Mapping[Id, Sequence[Affiliation]] = field(default_factory=dict)
    events: Mapping[Id, EventRow] = field(default_factory=dict)
    mailings: Mapping[Id, MailingRow] = field(default_factory=dict)

    def entry(self, catalogue: Catalogue, code: str) -> Value:
        """The entry of a code; a code unknown here stays as it is."""
        return self.entries.get((catalogue, code), code)

    def all_entries(self, catalogue: Catalogue, codes: Iterable[str]) -> Value:
        """The entries of several codes."""
        return tuple(self.entry(catalogue, code) for code in codes)


def read_entries(queries: Queries) -> dict[tuple[Catalogue, str], CatalogueEntry]:
    """The catalogues as they are stored now: some hundred entries at most."""
    return {(each.catalogue, each.code): each for each in queries.where(CatalogueEntry)}


def _name(record: Record) -> str:
    match record:
        case Contact():
            return record.full_name or record.mail
        case Organisation() | Initiative() | User():
            return record.name
        case Event():
            return record.title
        case Inquiry():
            return f"{record.ref_no} {record.subject}"
        case _:
            return ""
