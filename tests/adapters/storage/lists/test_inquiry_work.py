"""Whom inquiries wait for, what links to them, and checklists: the same on both engines."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.ports.questions.inquiry_lists import Awaited
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.ports.records import Queries
from deskapp.application.workspace import Workspace
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import FormerName, Initiative
from deskapp.domain.inquiry import (
    Ball,
    BallPosition,
    ChecklistItem,
    Inquiry,
    Kind,
    Outcome,
    Relation,
    RelationKind,
    State,
)
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import Id, Record, new_id
from tests.adapters.storage.test_plans import plans
from tests.fixed_clock import FixedClock

_NUMBERS = count(1)
NOBODY = Id("a" * 32)
AT = datetime(2026, 11, 20, 8, tzinfo=UTC)


@pytest.fixture
def workspace(storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(storage, clock, german_holidays)


def keep(workspace: Workspace, record: Record) -> None:
    workspace.execute(Action.SAMPLE_LOADED, lambda work: work.save(record))


def inquiry(workspace: Workspace, **values: object) -> Inquiry:
    ref_no = f"RII-2026-{next(_NUMBERS):04d}"
    made = Inquiry(id=new_id(), ref_no=ref_no, received_at=AT, subject="Q")
    made = replace(made, **values)  # type: ignore[arg-type]  # names of fields
    keep(workspace, made)
    return made


def waiting(workspace: Workspace, whom: str, since: date | None, **values: object) -> None:
    inquiry(workspace, ball=BallPosition(Ball.THIRD_PARTY, whom, since), **values)


def test_third_parties_are_counted_in_open_inquiries_the_longest_wait_first(
    workspace: Workspace,
) -> None:
    closed = {"state": State.CLOSED, "outcome": Outcome.DUPLICATE}
    waiting(workspace, "BMWE", date(2026, 11, 20))
    waiting(workspace, "BMWE", date(2026, 11, 2))
    waiting(workspace, "IHK", date(2026, 10, 1))
    waiting(workspace, "IHK", date(2026, 9, 1), **closed)
    waiting(workspace, "Land", None)
    waiting(workspace, "Nobody now", date(2026, 1, 1), **closed)
    inquiry(workspace)
    found = workspace.query(lambda queries: queries.third_parties())
    assert found == (
        Awaited("IHK", 1, date(2026, 10, 1)),
        Awaited("BMWE", 2, date(2026, 11, 2)),
        Awaited("Land", 1, None),
    )
    narrow = InquiryFilter(third_party="BMWE")
    assert len(workspace.query(lambda queries: queries.inquiry_ids(narrow))) == 2
    names = workspace.query(lambda queries: queries.third_party_names())
    assert set(names) == {"BMWE", "IHK", "Land", "Nobody now"}
    assert len(names) == 4


def test_what_links_to_an_inquiry_is_found(workspace: Workspace) -> None:
    one, other = inquiry(workspace), inquiry(workspace)
    links = (Relation(RelationKind.SEE_ALSO, other.id), Relation(RelationKind.FOLLOWS, one.id))
    both = inquiry(workspace, related=links)
    alone = inquiry(workspace, related=links[:1])
    found = workspace.query(lambda q: [q.linked_inquiries(each.id) for each in (one, other, both)])
    assert [[each.id for each in part] for part in found] == [[both.id], [both.id, alone.id], []]


def test_the_last_checklist_of_a_kind_is_found(workspace: Workspace) -> None:
    items = (ChecklistItem("Call"),)
    first = inquiry(workspace, kind=Kind.EVENT, checklist=items)
    second = inquiry(workspace, kind=Kind.EVENT, checklist=items)
    inquiry(workspace, kind=Kind.PRESS, checklist=items)
    inquiry(workspace, kind=Kind.EVENT)
    said = Message(
        id=new_id(), inquiry_id=first.id, direction=Direction.NOTE, at=workspace.clock.now()
    )
    keep(workspace, said)
    last = workspace.query(lambda q: q.last_with_checklist(Kind.EVENT, besides=new_id()))
    before = workspace.query(lambda q: q.last_with_checklist(Kind.EVENT, besides=first.id))
    none = workspace.query(lambda q: q.last_with_checklist(Kind.SURVEY, besides=first.id))
    assert (last, before, none) == (first.id, second.id, None)


def test_a_row_counts_its_checklist(workspace: Workspace) -> None:
    items = (ChecklistItem("Call", date(2026, 11, 20)), ChecklistItem("Write"))
    one, bare = inquiry(workspace, checklist=items), inquiry(workspace)
    rows = workspace.query(lambda queries: queries.inquiry_rows((one.id, bare.id)))
    assert [(row.steps_done, row.steps) for row in rows] == [(1, 2), (0, 0)]


def test_initiatives_come_with_all_their_names(workspace: Workspace) -> None:
    made = Initiative(
        id=new_id(),
        name="Weserbund",
        name_short="WB",
        aliases=("Bund an der Weser",),
        former_names=(FormerName("Weserkreis", PartialDate(2015)),),
        kind="initiative",
        laender=("HB",),
        data_checked_on=workspace.clock.today(),
    )
    keep(workspace, made)
    (found,) = workspace.query(lambda queries: queries.initiative_names())
    assert found.id == made.id
    assert found.names == ("Weserbund", "WB", "Bund an der Weser", "Weserkreis")


@pytest.mark.parametrize(
    "question",
    [
        lambda q: q.third_parties(),
        lambda q: q.third_party_names(),
        lambda q: q.linked_inquiries(NOBODY),
        lambda q: q.last_with_checklist(Kind.EVENT, besides=NOBODY),
    ],
    ids=["third parties", "their names", "links", "checklists"],
)
def test_the_few_are_found_without_reading_all(
    sqlite_storage: Database, question: Callable[[Queries], object]
) -> None:
    few = ("ix_inquiry_third_party", "ix_inquiry_related", "ix_inquiry_kind_last_at")
    steps = [step for step in plans(sqlite_storage, question) if "inquiry" in step]
    assert steps
    assert all(any(f"USING INDEX {name}" in step for name in few) for step in steps)
