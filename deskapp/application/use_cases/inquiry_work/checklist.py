"""The checklist of an inquiry, and those of earlier inquiries that serve as a model."""

from dataclasses import replace

from deskapp.application.errors import Outdated
from deskapp.application.ports.records import Queries
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.inquiry import ChecklistItem, Inquiry
from deskapp.domain.record import Id

Checklist = tuple[ChecklistItem, ...]


def store(work: UnitOfWork, inquiry_id: Id, seen: Checklist, wanted: Checklist) -> Inquiry:
    """Store a checklist as a person has changed it; the rest of the inquiry stays.

    Raises ``Outdated`` where it is no longer the list that was ``seen``.
    """
    inquiry = work.get(Inquiry, inquiry_id)
    if inquiry.checklist != seen:
        raise Outdated(Inquiry.__name__)
    return work.save(replace(inquiry, checklist=wanted))


def model_for(queries: Queries, inquiry: Inquiry) -> Inquiry | None:
    """The last inquiry of the same kind that has a checklist, where this one has none."""
    if inquiry.checklist or inquiry.kind is None:
        return None
    found = queries.last_with_checklist(inquiry.kind, besides=inquiry.id)
    return queries.find(Inquiry, found) if found else None


def afresh(items: Checklist) -> Checklist:
    """The same things, none of them done."""
    return tuple(ChecklistItem(item.text) for item in items)
