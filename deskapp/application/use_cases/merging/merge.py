"""Merging: one of two records stays, with all that led to the other one."""

from dataclasses import replace
from typing import TypeVar

from deskapp.application.telling.titles import record_title
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.merging.folding import end_withdrawn, leave_one_primary, put
from deskapp.application.use_cases.merging.relations import KINDS, pointing_at, repointed
from deskapp.application.use_cases.records import stands_above_itself
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.merging import Merge
from deskapp.domain.contact import Contact
from deskapp.domain.duplicates.proposal import with_prohibitions
from deskapp.domain.errors import DomainError
from deskapp.domain.introduction import Introduction
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record, new_id

R = TypeVar("R", bound=MainRecord)


class IntroducedToEachOther(DomainError):
    """Two people are to be one who were introduced to each other."""

    code = "introduced_to_each_other"


def merge(work: UnitOfWork, chosen: R, lost: R) -> Merge:
    """Let one record go into another, and answer the note of it.

    ``chosen`` is the kept record as it shall be, with its identity and the version that was
    read; ``lost`` is the other one as it was read. Everything that points at the lost record
    points at the kept one afterwards. What forbids something stays, whatever was chosen.

    Raises:
        Outdated: one of both was changed since it was read.
        Invalid: ``chosen`` breaks its rules.
        IntroducedToEachOther: they were introduced to each other, so they are two people.
    """
    before = work.get(type(chosen), chosen.id)
    moving = tuple(pointing_at(work.store, lost))
    work.save(_on_firm_ground(work, with_prohibitions(chosen, before, lost)))
    work.delete(lost)
    for link in moving:
        if link.id != chosen.id:
            put(work, _checked(repointed(link, lost.id, chosen.id)))
    if isinstance(chosen, Contact):
        leave_one_primary(work, chosen.id, frozenset(link.id for link in moving))
        end_withdrawn(work, chosen.id)
    return work.save(
        Merge(
            id=new_id(),
            kind=KINDS[type(chosen)],
            kept_id=chosen.id,
            lost_id=lost.id,
            lost_name=record_title(lost),
            at=work.now,
        )
    )


def _checked(link: Record) -> Record:
    if isinstance(link, Introduction) and link.asker_id == link.asked_id:
        raise IntroducedToEachOther
    return link


def _on_firm_ground(work: UnitOfWork, chosen: R) -> R:
    """An organisation below none that is itself below it."""
    if isinstance(chosen, Organisation) and stands_above_itself(chosen, work.find):
        return replace(chosen, parent_id=None)
    return chosen
