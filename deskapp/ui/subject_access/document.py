"""Everything about a person in words and as data, before anything is blackened."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Final

from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.telling.titles import record_title
from deskapp.application.use_cases.subject_access.gathering import Stored
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.record import SAMPLE, Id, Record
from deskapp.ui.kit.records.catalogues import read_catalogues
from deskapp.ui.subject_access.history import past_of
from deskapp.wording.changes.field_labels import field_label
from deskapp.wording.changes.kind_labels import kind_label
from deskapp.wording.changes.values import Naming, value_words
from deskapp.wording.language import translate

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
Rewrite = Callable[[str], str]

_BOOKKEEPING: Final = frozenset({"id", "version", "origin"})
_DIGITS, _HEX = 32, frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Entry:
    """One field: its name in the data and in words, what stands in it, and that as data."""

    key: str
    label: str
    text: str
    data: Json


@dataclass(frozen=True, slots=True)
class Item:
    """One record."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The records of a kind."""

    key: str
    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """All of it; ``facts`` is what the law wants to be said besides."""

    title: str
    language: str
    facts: tuple[Entry, ...]
    sections: tuple[Section, ...]

    def texts(self) -> Iterator[str]:
        """Every text that stands in it, and then every text in the data."""
        yield self.title
        for entry in self._entries():
            yield entry.text
        for entry in self._entries():
            yield from _texts(entry.data)

    def rewritten(self, rewrite: Rewrite) -> "Document":
        """The same with every text put through a function, labels aside."""
        facts = tuple(_rewritten(each, rewrite) for each in self.facts)
        sections = tuple(
            replace(section, items=tuple(_rewritten_item(item, rewrite) for item in section.items))
            for section in self.sections
        )
        return replace(self, title=rewrite(self.title), facts=facts, sections=sections)

    def _entries(self) -> Iterator[Entry]:
        yield from self.facts
        for section in self.sections:
            for item in section.items:
                yield from item.entries


def sections_of(queries: Queries, clock: Clock, stored: Stored) -> tuple[Section, ...]:
    """Every record in words, kind by kind, and what was done to those about the person alone."""
    ids = {one for record in stored.records for one in _ids(record)}
    naming = Naming(queries.titles(ids), read_catalogues(queries).label, clock)
    kinds = tuple(
        Section(
            kind.__name__.lower(),
            kind_label(kind),
            tuple(_item(record, naming) for record in stored.of(kind)),
        )
        for kind in stored.kinds
    )
    past = tuple(Item(_past_entries(*told)) for told in past_of(stored.past, clock))
    heading = translate("subject_access", "What was done to these data")
    return (*kinds, Section("history", heading, past)) if past else kinds


def _past_entries(day: str, action: str, names: str) -> tuple[Entry, ...]:
    said = (
        ("on", translate("subject_access", "On"), day),
        ("action", translate("subject_access", "Action"), action),
        ("fields", translate("subject_access", "Fields"), names),
    )
    return tuple(Entry(key, label, text, text) for key, label, text in said if text)


def _item(record: Record, naming: Naming) -> Item:
    kind = type(record)
    found = []
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name in _BOOKKEEPING or value in (None, "", (), False):
            continue
        label = field_label(kind, field.name)
        text = value_words(field.name, value, naming)
        if label and text:
            found.append(Entry(field.name, label, text, _data(value, naming.titles)))
    if record.origin:
        label = translate("subject_access", "Came with")
        found.append(Entry("origin", label, _origin_words(record.origin), record.origin))
    return Item(tuple(found)) if found else Item((_named(record),))


def _origin_words(origin: str) -> str:
    """An origin is the name of a file, but for that of the sample."""
    return translate("subject_access", "the sample data") if origin == SAMPLE else origin


def _named(record: Record) -> Entry:
    title = record_title(record)
    return Entry("name", translate("subject_access", "Name"), title, title)


def _data(value: object, titles: Mapping[Id, str]) -> Json:
    """A value as JSON has it: dates as in ISO 8601, codes for choices, names for links."""
    if isinstance(value, tuple):
        return [_data(each, titles) for each in value]
    if isinstance(value, PartialDate):
        return value.format()
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _data(getattr(value, each.name), titles) for each in fields(value)}
    if isinstance(value, str) and _is_identity(value):
        return titles.get(Id(value), "")
    return _simple(value)


def _simple(value: object) -> Json:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str | int | float) else None


def _ids(value: object) -> Iterator[Id]:
    if isinstance(value, tuple):
        for each in value:
            yield from _ids(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _ids(getattr(value, field.name))
    elif isinstance(value, str) and _is_identity(value):
        yield Id(value)


def _is_identity(text: str) -> bool:
    return len(text) == _DIGITS and _HEX.issuperset(text)


def _texts(data: Json) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, list):
        for each in data:
            yield from _texts(each)
    elif isinstance(data, dict):
        for each in data.values():
            yield from _texts(each)


def _rewritten_item(item: Item, rewrite: Rewrite) -> Item:
    return Item(tuple(_rewritten(each, rewrite) for each in item.entries))


def _rewritten(entry: Entry, rewrite: Rewrite) -> Entry:
    return replace(entry, text=rewrite(entry.text), data=_rewritten_data(entry.data, rewrite))


def _rewritten_data(data: Json, rewrite: Rewrite) -> Json:
    if isinstance(data, str):
        return rewrite(data)
    if isinstance(data, list):
        return [_rewritten_data(each, rewrite) for each in data]
    if isinstance(data, dict):
        return {name: _rewritten_data(each, rewrite) for name, each in data.items()}
    return data
