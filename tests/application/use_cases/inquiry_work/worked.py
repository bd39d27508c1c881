"""Inquiries to be worked, and what is stored of them."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.workspace import Workspace
from deskapp.domain.inquiry import Channel, Inquiry
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)
T = TypeVar("T")


def an_inquiry(workspace: Workspace, subject: str = "Frage", **values: object) -> Inquiry:
    """A stored inquiry of this moment, with those values."""
    made = replace(new_inquiry(subject, workspace.clock.now(), Channel.MAIL), **values)  # type: ignore[arg-type]
    return workspace.execute(Action.INQUIRY_OPENED, lambda work: open_inquiry(work, made))


def change(workspace: Workspace, use_case: Callable[[UnitOfWork], T]) -> T:
    return workspace.execute(Action.INQUIRIES_CHANGED, use_case)


def keep(workspace: Workspace, record: R) -> R:
    return change(workspace, lambda work: work.save(record))


def stored(workspace: Workspace, kind: type[R], record_id: Id) -> R:
    found = workspace.query(lambda queries: queries.find(kind, record_id))
    assert found is not None
    return found


def inquiry(workspace: Workspace, record_id: Id) -> Inquiry:
    return stored(workspace, Inquiry, record_id)
