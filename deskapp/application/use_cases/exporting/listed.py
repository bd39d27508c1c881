"""The kinds of record that can be written to a file, and what each takes for it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final, Generic, Protocol, TypeVar

from deskapp.application.ports.exporting import (
    CARDS,
    TABLES,
    CalendarEntry,
    Card,
    FileFormat,
    Value,
)
from deskapp.application.ports.questions.lists import FollowUpFilter, InquiryFilter
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.exporting.bodies import (
    initiative_columns,
    initiative_names,
    organisation_columns,
    organisation_names,
)
from deskapp.application.use_cases.exporting.cards import (
    contact_card,
    initiative_card,
    organisation_card,
)
from deskapp.application.use_cases.exporting.columns import Column
from deskapp.application.use_cases.exporting.contacts import contact_columns, contact_names
from deskapp.application.use_cases.exporting.facts import Facts, Meant
from deskapp.application.use_cases.exporting.occasions import (
    event_columns,
    event_names,
    mailing_columns,
    mailing_names,
)
from deskapp.application.use_cases.exporting.work import (
    follow_up_columns,
    follow_up_entry,
    follow_up_names,
    inquiry_columns,
    inquiry_names,
)
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.office import User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)

_AFTER_ALL: Final = datetime.max.replace(tzinfo=UTC)
"""Seen from then every event is over: a file has the last ones first."""


@dataclass(frozen=True, slots=True)
class Field:
    """A column that can be chosen; ``heading`` is the label of an own field."""

    key: str
    heading: str = ""


class Listed(Protocol):
    """A kind of record that can be written to a file."""

    @property
    def forms(self) -> tuple[FileFormat, ...]:
        """How its records can be written."""
        ...

    def fields(self, own_fields: Sequence[CustomField]) -> tuple[Field, ...]:
        """The columns that can be chosen."""
        ...

    def ids(self, queries: Queries, words: str) -> tuple[Id, ...]:
        """All records of the kind, narrowed by words, in the order of their list."""
        ...

    def rows(
        self, queries: Queries, facts: Facts, ids: Sequence[Id], keys: Sequence[str]
    ) -> Iterator[tuple[Value, ...]]:
        """What stands in those columns of each record that is still there."""
        ...

    def cards(self, queries: Queries, facts: Facts, ids: Sequence[Id]) -> Iterator[Card]:
        """The card of each record that is still there."""
        ...

    def entries(self, queries: Queries, facts: Facts, ids: Sequence[Id]) -> Iterator[CalendarEntry]:
        """The entry of each record that is still there and still to be done."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind(Generic[R]):
    type: type[R]
    columns: Callable[[Sequence[CustomField]], Iterator[Column[R]]]
    names: Callable[[R], Iterable[Meant]]
    narrowed: Callable[[Queries, str], tuple[Id, ...]]
    card: Callable[[R, Facts], Card] | None = None
    entry: Callable[[R, Facts], CalendarEntry | None] | None = None

    @property
    def forms(self) -> tuple[FileFormat, ...]:
        """The formats."""
        more = (*(CARDS if self.card else ()), *((FileFormat.CALENDAR,) if self.entry else ()))
        return (*TABLES, *more)

    def fields(self, own_fields: Sequence[CustomField]) -> tuple[Field, ...]:
        """The columns."""
        return tuple(Field(each.key, each.heading) for each in self.columns(own_fields))

    def ids(self, queries: Queries, words: str) -> tuple[Id, ...]:
        """The ids of the list."""
        return self.narrowed(queries, words)

    def rows(
        self, queries: Queries, facts: Facts, ids: Sequence[Id], keys: Sequence[str]
    ) -> Iterator[tuple[Value, ...]]:
        """The rows of one page."""
        by_key = {each.key: each for each in self.columns(facts.own_fields)}
        columns = [by_key[key] for key in keys]
        records, page = self._read(queries, facts, ids)
        for record in records:
            yield tuple(column.value(record, page) for column in columns)

    def cards(self, queries: Queries, facts: Facts, ids: Sequence[Id]) -> Iterator[Card]:
        """The cards of one page."""
        assert self.card is not None
        records, page = self._read(queries, facts, ids)
        for record in records:
            yield self.card(record, page)

    def entries(self, queries: Queries, facts: Facts, ids: Sequence[Id]) -> Iterator[CalendarEntry]:
        """The entries of one page."""
        assert self.entry is not None
        records, page = self._read(queries, facts, ids)
        for record in records:
            entry = self.entry(record, page)
            if entry is not None:
                yield entry

    def _read(self, queries: Queries, facts: Facts, ids: Sequence[Id]) -> tuple[Sequence[R], Facts]:
        records = queries.several(self.type, ids)
        stamps, roles = queries.stamps(ids), _roles(queries, self.type, ids)
        meant = [named for record in records for named in self.names(record)]
        meant += [
            (User, one) for each in stamps.values() for one in (each.made_by, each.changed_by)
        ]
        for role in (each for those in roles.values() for each in those):
            meant += [(Organisation, role.organisation_id), (Initiative, role.initiative_id)]
        facts.names.learn(meant)
        events = queries.event_rows(ids) if self.type is Event else ()
        mailings = queries.mailing_rows(ids) if self.type is Mailing else ()
        return records, replace(
            facts,
            stamps=stamps,
            roles=roles,
            events={row.id: row for row in events},
            mailings={row.id: row for row in mailings},
        )


def _roles(
    queries: Queries, kind: type[Record], ids: Sequence[Id]
) -> Mapping[Id, Sequence[Affiliation]]:
    roles: dict[Id, list[Affiliation]] = {}
    if kind is Contact:
        for each in queries.belonging(Affiliation, "contact_id", ids):
            roles.setdefault(each.contact_id, []).append(each)
    return roles


LISTED: Final[Mapping[RecordKind, Listed]] = {
    RecordKind.CONTACT: _Kind(
        type=Contact,
        columns=contact_columns,
        names=contact_names,
        narrowed=lambda queries, words: queries.contact_ids(words),
        card=contact_card,
    ),
    RecordKind.ORGANISATION: _Kind(
        type=Organisation,
        columns=organisation_columns,
        names=organisation_names,
        narrowed=lambda queries, words: queries.organisation_ids(words),
        card=organisation_card,
    ),
    RecordKind.INITIATIVE: _Kind(
        type=Initiative,
        columns=initiative_columns,
        names=initiative_names,
        narrowed=lambda queries, words: queries.initiative_ids(words),
        card=initiative_card,
    ),
    RecordKind.INQUIRY: _Kind(
        type=Inquiry,
        columns=inquiry_columns,
        names=inquiry_names,
        narrowed=lambda queries, words: queries.inquiry_ids(
            InquiryFilter(only_open=False, words=words)
        ),
    ),
    RecordKind.FOLLOW_UP: _Kind(
        type=FollowUp,
        columns=follow_up_columns,
        names=follow_up_names,
        narrowed=lambda queries, _: queries.follow_up_ids(FollowUpFilter(only_open=False)),
        entry=follow_up_entry,
    ),
    RecordKind.EVENT: _Kind(
        type=Event,
        columns=event_columns,
        names=event_names,
        narrowed=lambda queries, words: queries.event_ids(words, now=_AFTER_ALL),
    ),
    RecordKind.MAILING: _Kind(
        type=Mailing,
        columns=mailing_columns,
        names=mailing_names,
        narrowed=lambda queries, words: queries.mailing_ids(words),
    ),
}
"""By kind, in the order in which a person chooses."""
