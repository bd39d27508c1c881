"""Writing a list to a file: page by page, so that any number of records takes little memory."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from deskapp.application.ports.exporting import FileFormat, ListFiles, Words
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.collected.own_fields import own_fields_of
from deskapp.application.use_cases.exporting.facts import Facts, Names, read_entries
from deskapp.application.use_cases.exporting.listed import LISTED, Listed
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.mail.file_name import safe_file_name
from deskapp.domain.record import Id

_PAGE: Final = 500

_Local = Callable[[datetime], datetime]
Progress = Callable[[int, int], object]
"""Is told how many records are written, of how many; may raise to stop, and no file is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be written: the records of ``ids`` in that order, or all that ``words`` leave.

    ``left_out`` are the keys of the columns that are not wanted.
    """

    kind: RecordKind
    form: FileFormat
    ids: tuple[Id, ...] | None = None
    words: str = ""
    left_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where a list goes: the files, the words in them, and who is told how far it is."""

    files: ListFiles
    words: Words
    path: Path
    progress: Progress = lambda _count, _total: None


def export(workspace: Workspace, order: Order, outlet: Outlet) -> int:
    """Write the file from one consistent view and answer how many records are in it.

    Raises:
        OutsideError: the file could not be written; what was there before is unchanged.
    """
    if order.form.is_table:
        local = workspace.clock.local
        return workspace.query(lambda queries: _write_table(queries, order, outlet, local))
    write = _write_calendar if order.form is FileFormat.CALENDAR else _write_cards
    return workspace.query(lambda queries: write(queries, order, outlet))


def file_name(words: Words, kind: RecordKind, form: FileFormat, at: datetime) -> str:
    """A name for the file that every system takes: ``Kontakte 2026-11-23.xlsx``."""
    name = f"{words.title(kind)} {at.date().isoformat()}{form.suffix}"
    return safe_file_name(name, f"export{form.suffix}")


def _write_table(queries: Queries, order: Order, outlet: Outlet, local: _Local) -> int:
    listed, facts, ids = _prepared(queries, order)
    words, kind = outlet.words, order.kind
    fields = [each for each in listed.fields(facts.own_fields) if each.key not in order.left_out]
    headings = [each.heading or words.heading(kind, each.key) for each in fields]
    keys = [each.key for each in fields]
    written = 0
    with outlet.files.table(outlet.path, order.form, words.title(kind), headings) as take:
        for page in _pages(ids, outlet.progress):
            for row in listed.rows(queries, facts, page, keys):
                values = (local(each) if isinstance(each, datetime) else each for each in row)
                take([words.cell(each) for each in values])
                written += 1
    return written


def _write_cards(queries: Queries, order: Order, outlet: Outlet) -> int:
    listed, facts, ids = _prepared(queries, order)
    written = 0
    with outlet.files.cards(outlet.path, order.form) as take:
        for page in _pages(ids, outlet.progress):
            for card in listed.cards(queries, facts, page):
                take(card)
                written += 1
    return written


def _write_calendar(queries: Queries, order: Order, outlet: Outlet) -> int:
    listed, facts, ids = _prepared(queries, order)
    written = 0
    with outlet.files.calendar(outlet.path, outlet.words.title(order.kind)) as take:
        for page in _pages(ids, outlet.progress):
            for entry in listed.entries(queries, facts, page):
                take(entry)
                written += 1
    return written


def _prepared(queries: Queries, order: Order) -> tuple[Listed, Facts, Sequence[Id]]:
    listed = LISTED[order.kind]
    own_fields = own_fields_of(queries, order.kind)
    facts = Facts(Names(queries), read_entries(queries), own_fields)
    return listed, facts, listed.ids(queries, order.words) if order.ids is None else order.ids


def _pages(ids: Sequence[Id], progress: Progress) -> Iterator[Sequence[Id]]:
    for start in range(0, len(ids), _PAGE):
        progress(start, len(ids))
        yield ids[start : start + _PAGE]
    progress(len(ids), len(ids))
