"""Un-merging: a merge taken apart, even after months; what was changed since then stays."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from deskapp.application.changes import Change, ChangeSet, same_content
from deskapp.application.errors import NotFound
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.merging.folding import leave_one_primary
from deskapp.application.use_cases.merging.keep_apart import keep_apart
from deskapp.application.use_cases.merging.relations import is_sound, without_gone
from deskapp.application.use_cases.merging.taking_back import taken_back
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.merging import Merge
from deskapp.domain.contact import Contact
from deskapp.domain.errors import DomainError
from deskapp.domain.record import Id, Record

_MOST_CHANGES = 1000
"""Of the note of a merge: made, and then undone and redone some times."""


class MergedOn(DomainError):
    """The kept record has gone into another one since; that merge is to be taken apart first."""

    code = "merged_on"


@dataclass(frozen=True, slots=True)
class Left:
    """What stays as it is now: a field that was changed since, or the whole record without one."""

    kind: type[Record]
    record_id: Id
    field: str = ""


@dataclass(frozen=True, slots=True)
class Unmerged:
    """The record that is back, and what of the merge could not be taken apart."""

    lost: Record
    left: tuple[Left, ...]


def unmerge(work: UnitOfWork, merge_id: Id) -> Unmerged:
    """Make two records again of the one into which they were merged, and note that they are two.

    The lost record is as it was. Links that were moved and still lead to the kept record lead
    back; fields of the kept record that are still as the merge has made them are as before.

    Raises:
        NotFound: there is no such merge (any more).
        MergedOn: the kept record has gone into another one since.
    """
    merge = work.get(Merge, merge_id)
    changes = _made_by(work, merge).changes
    lost = next(change for change in changes if change.record_id == merge.lost_id)
    assert lost.before is not None
    if work.where(Merge, lost_id=merge.kept_id) and work.find(lost.kind, merge.kept_id) is None:
        raise MergedOn(merge.lost_name)
    sound = without_gone(work.store, lost.before)
    _write(work, lost, None, sound)
    left = [Left(lost.kind, lost.record_id)] if sound != lost.before else []
    for change in changes:
        if change.kind is not Merge and change.record_id != merge.lost_id:
            left += _take_back(work, change)
    work.delete(merge)
    if lost.kind is Contact:
        _settle_roles(work, merge, changes)
    if work.find(lost.kind, merge.kept_id) is not None:
        keep_apart(work, merge.kind, merge.kept_id, merge.lost_id)
    return Unmerged(work.get(lost.kind, lost.record_id), tuple(left))


def _made_by(work: UnitOfWork, merge: Merge) -> ChangeSet:
    """The change set that the merge was, or that redid it last."""
    for touched in work.store.changes_of(merge.id, _MOST_CHANGES):
        if touched.changes[0].before is None:
            whole = work.store.change_sets(touched.id)
            return next(one for one in whole if one.id == touched.id)
    raise NotFound(Merge.__name__)


def _take_back(work: UnitOfWork, change: Change) -> Iterator[Left]:
    """One change of the merge; answers what of it has to stay."""
    now = work.find(change.kind, change.record_id)
    if change.before is None or (change.after is not None and now is None):
        yield Left(change.kind, change.record_id)
    elif change.after is None or now is None:
        if now is None and is_sound(work.store, change.before):
            _write(work, change, None, change.before)
        else:
            yield Left(change.kind, change.record_id)
    else:
        record, left = taken_back(change.before, change.after, now)
        if is_sound(work.store, record):
            _write(work, change, now, without_gone(work.store, record))
        else:
            left = ("",)
        for field in left:
            yield Left(change.kind, change.record_id, field)


def _write(work: UnitOfWork, change: Change, now: Record | None, record: Record) -> None:
    if not same_content(now, record):
        work.restore(Change(change.kind, change.record_id, now, record))


def _settle_roles(work: UnitOfWork, merge: Merge, changes: tuple[Change, ...]) -> None:
    """One primary role each; the lost person has one again, if there was one before."""
    for contact_id in (merge.kept_id, merge.lost_id):
        leave_one_primary(work, contact_id, frozenset())
    roles = [change.before for change in changes if isinstance(change.before, Affiliation)]
    had_one = any(role.primary and role.contact_id == merge.lost_id for role in roles)
    now = work.where(Affiliation, contact_id=merge.lost_id)
    if had_one and not any(role.primary for role in now):
        for role in [one for one in now if one.holds_on(work.today)][:1]:
            work.save(replace(role, primary=True))
