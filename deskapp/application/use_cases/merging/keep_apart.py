"""Noting that two records are two, so that nobody is asked again."""

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.collected.merging import NotDuplicate
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id, new_id


def keep_apart(work: UnitOfWork, kind: RecordKind, one_id: Id, other_id: Id) -> NotDuplicate:
    """Note the pair, and answer the note; one that is there already stays as it is."""
    first, second = sorted((one_id, other_id))
    for noted in work.where(NotDuplicate, first_id=first, second_id=second):
        return noted
    return work.save(NotDuplicate(id=new_id(), kind=kind, first_id=first, second_id=second))
