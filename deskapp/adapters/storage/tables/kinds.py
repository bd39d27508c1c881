"""Every mapped kind of record, in an order in which records can be stored."""

from typing import Any, TypeVar, cast

from deskapp.adapters.storage.mapping import Mapped
from deskapp.adapters.storage.tables import (
    bodies,
    collected,
    events,
    mailings,
    office,
    reports,
    work,
)
from deskapp.domain.record import Record

R = TypeVar("R", bound=Record)

MAPPED: tuple[Mapped[Any], ...] = (
    office.OFFICE_PROFILE,
    office.USER,
    office.CATALOGUE_ENTRY,
    office.SENDER_PROFILE,
    office.MAIL_ACCOUNT,
    office.UNREADABLE_MAIL,
    office.TEMPLATE,
    office.SNIPPET,
    bodies.ORGANISATION,
    bodies.INITIATIVE,
    bodies.CONTACT,
    bodies.AFFILIATION,
    work.INQUIRY,
    events.EVENT,
    events.PARTICIPATION,
    mailings.CONSENT,
    mailings.MAILING,
    work.MESSAGE,
    mailings.MAILING_RECIPIENT,
    work.FOLLOW_UP,
    collected.CUSTOM_FIELD,
    collected.FAVOURITE,
    collected.SAVED_VIEW,
    collected.NOT_DUPLICATE,
    collected.MERGE,
    collected.LIST_IMPORT,
    collected.INTRODUCTION,
    reports.REPORT_RUN,
)
_BY_KIND: dict[type[Record], Mapped[Any]] = {mapped.kind: mapped for mapped in MAPPED}
_BY_NAME: dict[str, Mapped[Any]] = {mapped.table.name: mapped for mapped in MAPPED}


def mapped(kind: type[R]) -> Mapped[R]:
    """The mapping of a kind of record."""
    return cast("Mapped[R]", _BY_KIND[kind])


def mapped_name(table: str) -> Mapped[Any]:
    """The mapping of the kind of record that lies in a table."""
    return _BY_NAME[table]


def kind_named(table: str) -> type[Record]:
    """The kind of record that lies in a table."""
    return cast("type[Record]", _BY_NAME[table].kind)
