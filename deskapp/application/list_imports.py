"""Reading lists in: looked at first, then stored in short batches that outlive every end.

A batch and the number of rows that are behind it are stored in one transaction. So wherever
the program ends, each row is stored once and whole or not at all, and ``carry_on`` begins with
the row after it. All batches are part of one piece of work, which one undo takes back.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import Final

from deskapp.application.actions import Action
from deskapp.application.changes import ChangeSet
from deskapp.application.errors import NotFound
from deskapp.application.ports.records import Reader
from deskapp.application.ports.tables import Table
from deskapp.application.tools import Tools
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.importing.cells import Vocabulary
from deskapp.application.use_cases.importing.fields import import_fields
from deskapp.application.use_cases.importing.plan import ImportPlan, plan_of
from deskapp.application.use_cases.importing.rejected import RejectedRow, kept_rows, piece_of
from deskapp.application.use_cases.importing.rows import Outcome, RowResult, RowTaker
from deskapp.application.use_cases.importing.shelf import Stored, Tried
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.list_import import ImportState, ListImport
from deskapp.domain.errors import Invalid
from deskapp.domain.record import Id, new_id

_SECONDS_A_BATCH: Final = 0.2
"""How long a batch should hold the records for itself; others wait for no more than that."""
_FIRST_BATCH, _SMALLEST_BATCH, _LARGEST_BATCH = 20, 10, 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What became of the rows so far.

    ``similar`` counts new records of whose name there is another one, ``bodies`` the
    organisations that are made beside, ``remarked`` the rows that were taken with a remark.
    """

    rows: int = 0
    done: int = 0
    made: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0
    similar: int = 0
    remarked: int = 0
    bodies: int = 0

    def plus(self, results: Iterable[RowResult]) -> "Counts":
        """The counts with some rows more."""
        taken = tuple(results)
        outcomes = [each.outcome for each in taken]
        stored = [each for each in taken if each.outcome is not Outcome.REJECTED]
        return replace(
            self,
            done=self.done + len(taken),
            made=self.made + outcomes.count(Outcome.NEW),
            changed=self.changed + outcomes.count(Outcome.CHANGED),
            unchanged=self.unchanged + outcomes.count(Outcome.UNCHANGED),
            rejected=self.rejected + outcomes.count(Outcome.REJECTED),
            similar=self.similar + sum(each.similar for each in taken),
            remarked=self.remarked + sum(bool(each.remarks) for each in stored),
            bodies=self.bodies + sum(len(each.bodies) for each in stored),
        )


Progress = Callable[[Counts], bool]
"""Told after each batch how far it is; answers whether to go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What reading a list in would do."""

    counts: Counts
    rejected: tuple[RejectedRow, ...]


def go_on(_counts: Counts) -> bool:
    """The progress of somebody who does not look."""
    return True


def preview(
    workspace: Workspace, tools: Tools, plan: ImportPlan, table: Table, limit: int = 20
) -> tuple[RowResult, ...]:
    """The first rows as they would be stored. Raises ``Invalid`` for a plan that cannot be."""

    def look(reader: Reader) -> tuple[RowResult, ...]:
        return tuple(islice(_tried(reader, tools, plan, table), limit))

    return workspace.query(look)


def dry_run(
    workspace: Workspace,
    tools: Tools,
    plan: ImportPlan,
    table: Table,
    progress: Progress = go_on,
) -> Trial:
    """What reading in would do, up to where the progress ends it; changes nothing.

    Raises ``Invalid`` for a plan that cannot be.
    """

    def try_out(reader: Reader) -> Trial:
        counts, rejected = Counts(rows=len(table.rows)), list[RejectedRow]()
        results = _tried(reader, tools, plan, table)
        while batch := tuple(islice(results, _LARGEST_BATCH)):
            rejected += _rejected(table, counts.done, batch)
            counts = counts.plus(batch)
            if not progress(counts):
                break
        return Trial(counts=counts, rejected=tuple(rejected))

    return workspace.query(try_out)


def begin(workspace: Workspace, plan: ImportPlan, raw: bytes, table: Table) -> ListImport:
    """Keep the file and what is to be done with it; ``carry_on`` does it.

    Raises ``Invalid`` for a plan that cannot be.
    """
    import_id = new_id()
    exact = replace(plan, options=table.options)

    def store(work: UnitOfWork) -> ListImport:
        _check(work.store, exact)
        sha256 = work.store.put_content(raw)
        user, rows = work.user_id, len(table.rows)
        return work.save(exact.begun(import_id, sha256, rows=rows, at=work.now, user=user))

    return workspace.execute(Action.LIST_READ_IN, store, part_of=import_id)


def carry_on(
    workspace: Workspace,
    tools: Tools,
    import_id: Id,
    table: Table | None = None,
    progress: Progress = go_on,
) -> ListImport:
    """Read in what is left, up to the end or to where the progress ends it.

    Without a table the kept file is read anew, as after a restart.

    Raises:
        NotFound: the import was taken back.
        UnreadableMail: the kept file cannot be read any more.
    """
    begun = workspace.query(lambda q: _import(q, import_id))
    plan = plan_of(begun)
    taker = workspace.query(lambda q: _taker(q, tools, plan))
    rows = table or tools.tables.read(workspace.query(lambda q: _file(q, begun)), plan.options)
    size = _FIRST_BATCH
    while begun.state is ImportState.RUNNING:
        started = time.monotonic()
        batch = partial(_batch, import_id=import_id, taker=taker, table=rows, size=size)
        begun = workspace.execute(Action.LIST_READ_IN, batch, part_of=import_id)
        size = _next_size(size, time.monotonic() - started)
        if not progress(counts_of(begun)):
            break
    return begun


def unfinished(reader: Reader) -> tuple[ListImport, ...]:
    """The imports that were cut off: each can go on or be taken back."""
    return reader.where(ListImport, state=ImportState.RUNNING)


def rejected_rows(reader: Reader, import_id: Id) -> tuple[RejectedRow, ...]:
    """The rows of an import that were refused so far, in the file's order."""
    return kept_rows(reader, _import(reader, import_id).rejected_sha256)


def take_back(workspace: Workspace, import_id: Id) -> ChangeSet | None:
    """Take all of an import back, finished or not.

    Raises ``MovedOn`` where something of it was changed since.
    """
    last = workspace.query(lambda q: q.changes_of(import_id, 1))
    return workspace.take_back(last[0]) if last else None


def counts_of(begun: ListImport) -> Counts:
    """How far a stored import is."""
    return Counts(
        rows=begun.rows,
        done=begun.done,
        made=begun.made,
        changed=begun.changed,
        unchanged=begun.unchanged,
        rejected=begun.rejected,
    )


def _batch(
    work: UnitOfWork, *, import_id: Id, taker: RowTaker, table: Table, size: int
) -> ListImport:
    """Store the next rows, and with them how far the import is."""
    begun = _import(work.store, import_id)
    shelf = Stored(work)
    chosen = range(begun.done, min(begun.done + size, len(table.rows)))
    results = [taker.take(shelf, table.numbers[at], table.rows[at]) for at in chosen]
    counts = counts_of(begun).plus(results)
    rejected = _rejected(table, begun.done, results)
    sha256 = begun.rejected_sha256
    if rejected:
        sha256 = work.store.put_content(piece_of(rejected, sha256))
    is_over = counts.done >= len(table.rows)
    further = replace(
        begun,
        state=ImportState.FINISHED if is_over else ImportState.RUNNING,
        done=counts.done,
        made=counts.made,
        changed=counts.changed,
        unchanged=counts.unchanged,
        rejected=counts.rejected,
        rejected_sha256=sha256,
    )
    return work.save(further)


def _next_size(size: int, seconds: float) -> int:
    """As many rows as fit into the time, by what the last batch took, and no leap."""
    fitting = int(size * _SECONDS_A_BATCH / seconds) if seconds else size * 2
    return max(_SMALLEST_BATCH, min(fitting, size * 2, _LARGEST_BATCH))


def _tried(reader: Reader, tools: Tools, plan: ImportPlan, table: Table) -> Iterator[RowResult]:
    _check(reader, plan)
    taker, shelf = _taker(reader, tools, plan), Tried(reader)
    for number, row in zip(table.numbers, table.rows, strict=True):
        yield taker.take(shelf, number, row)


def _rejected(table: Table, first: int, results: Iterable[RowResult]) -> list[RejectedRow]:
    """The refused rows among results that begin with the table's row ``first``."""
    return [
        RejectedRow(each.number, table.rows[at], each.problems)
        for at, each in enumerate(results, first)
        if each.outcome is Outcome.REJECTED
    ]


def _check(reader: Reader, plan: ImportPlan) -> None:
    problems = plan.problems(import_fields(reader, plan.of))
    if problems:
        raise Invalid(problems)


def _taker(reader: Reader, tools: Tools, plan: ImportPlan) -> RowTaker:
    return RowTaker(plan, Vocabulary(reader, plan.of, tools.phone))


def _import(reader: Reader, import_id: Id) -> ListImport:
    begun = reader.find(ListImport, import_id)
    if begun is None:
        raise NotFound(ListImport.__name__)
    return begun


def _file(reader: Reader, begun: ListImport) -> bytes:
    raw = reader.content(begun.content_sha256)
    if raw is None:
        raise NotFound(begun.file_name)
    return raw
