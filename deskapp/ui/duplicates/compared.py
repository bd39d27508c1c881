"""Two records beside each other, in words, read in one go off the window's thread."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields

from deskapp.application.changes import Change
from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.telling.fields_changed import identities_in
from deskapp.application.telling.titles import record_title
from deskapp.application.use_cases.merging.relations import pointing_at
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.duplicates.proposal import OWN_FIELD, Difference, differences
from deskapp.domain.record import Id, Record
from deskapp.ui.duplicates.entries import TYPES, Pair
from deskapp.ui.duplicates.linked import linked_words
from deskapp.ui.kit.records.catalogues import NOTHING, read_catalogues
from deskapp.wording.changes.field_labels import field_label
from deskapp.wording.changes.values import Naming, value_words

_BOOKKEEPING = frozenset(field.name for field in fields(Record))


@dataclass(frozen=True, slots=True)
class Line:
    """A field with what each of both says; ``is_choice`` where only one can stand."""

    field: str
    label: str
    kept: str
    lost: str
    is_choice: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what it is called, and what leads to it."""

    record: MainRecord
    name: str
    links: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A pair in words; ``equal`` are the fields in which both say the same."""

    pair: Pair
    kept: Side
    lost: Side
    lines: tuple[Line, ...]
    equal: tuple[tuple[str, str], ...]


def read_compared(queries: Queries, clock: Clock, pair: Pair) -> Compared | None:
    """Both records, or none where one of them is gone."""
    kind = TYPES[pair.kind]
    kept, lost = queries.find(kind, pair.first_id), queries.find(kind, pair.second_id)
    if kept is None or lost is None:
        return None
    mentioned = identities_in(Change(kind, kept.id, kept, lost))
    naming = Naming(queries.titles(set(mentioned)), read_catalogues(queries).label, clock)
    lines = (_line(queries, kept, each, naming) for each in differences(kept, lost))
    return Compared(
        pair=pair,
        kept=_side(queries, kept),
        lost=_side(queries, lost),
        lines=tuple(sorted(lines, key=lambda line: not line.is_choice)),
        equal=tuple(_equal(kept, lost, naming)),
    )


def _line(queries: Queries, kept: MainRecord, found: Difference, naming: Naming) -> Line:
    name = found.field
    if name.startswith(OWN_FIELD):
        own = queries.find(CustomField, Id(name.removeprefix(OWN_FIELD)))
        said = own.label if own else ""
    else:
        said = field_label(type(kept), name)
    values = [value_words(name, value, naming) or NOTHING for value in (found.kept, found.lost)]
    return Line(name, said, values[0], values[1], found.is_choice)


def _side(queries: Queries, record: MainRecord) -> Side:
    links = Counter(type(link) for link in pointing_at(queries, record))
    words = (linked_words(kind, count) for kind, count in links.items())
    return Side(record, record_title(record), " · ".join(words))


def _equal(kept: MainRecord, lost: MainRecord, naming: Naming) -> Iterator[tuple[str, str]]:
    for field in fields(kept):
        value = getattr(kept, field.name)
        if field.name not in _BOOKKEEPING and value == getattr(lost, field.name):
            words = value_words(field.name, value, naming)
            label = field_label(type(kept), field.name)
            if words and label:
                yield label, words
