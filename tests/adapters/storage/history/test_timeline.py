"""The timeline of people, bodies and inquiries: one list, newest first, of every kind."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application.actions import Action
from deskapp.application.telling.history_lists import Entry, EntryKind, EntryRow
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.introduction import Introduction
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import Id, Record, new_id
from tests.fixed_clock import FixedClock, no_holidays

_SAID = frozenset({EntryKind.MESSAGE, EntryKind.CALL, EntryKind.NOTE})
EVA, ADA = (Contact(id=new_id(), last_name=name) for name in ("Beispiel", "Muster"))
NETWORK, OTHER = (
    Initiative(id=new_id(), name=name, kind="network", laender=("NI",))
    for name in ("Netzwerk", "Anderes")
)


@pytest.fixture
def workspace(storage: Database, clock: FixedClock) -> Workspace:
    made = Workspace(storage, clock, no_holidays)
    keep(made, EVA, ADA, NETWORK, OTHER)
    return made


def keep(workspace: Workspace, *records: Record) -> None:
    workspace.execute(Action.CONTACT_SAVED, lambda work: [save(work, each) for each in records])


def an_inquiry(contact: Contact | None = None, initiative: Initiative | None = None) -> Inquiry:
    return Inquiry(
        id=new_id(),
        ref_no=str(new_id()),
        received_at=_on(2026, 1),
        subject="Frage",
        contact_id=contact.id if contact else None,
        initiative_id=initiative.id if initiative else None,
    )


def said(inquiry: Inquiry, at: datetime, text: str, direction: Direction = Direction.IN) -> Message:
    return Message(id=new_id(), inquiry_id=inquiry.id, direction=direction, at=at, body_text=text)


def rows(
    workspace: Workspace,
    kind: RecordKind,
    record_id: Id,
    kinds: frozenset[EntryKind] = frozenset(),
) -> tuple[EntryRow, ...]:
    entries = workspace.query(lambda queries: queries.timeline(kind, record_id, kinds))
    return workspace.query(lambda queries: queries.timeline_rows(record_id, entries))


def test_a_person_has_everything_in_one_list_newest_first(
    workspace: Workspace, clock: FixedClock
) -> None:
    inquiry = an_inquiry(EVA)
    call = said(inquiry, _on(2026, 3), "angerufen", Direction.CALL)
    mail = said(inquiry, _on(2026, 2), "geschrieben")
    done = FollowUp(
        id=new_id(),
        contact_id=EVA.id,
        due_on=date(2026, 4, 1),
        reason="Nachfassen",
        done_at=_on(2026, 4),
    )
    made = Introduction(id=new_id(), inquiry_id=inquiry.id, asker_id=EVA.id, asked_id=ADA.id)
    keep(workspace, inquiry, call, mail, done, made)
    found = rows(workspace, RecordKind.CONTACT, EVA.id)
    assert [row.entry.kind for row in found] == [
        EntryKind.CHANGE,
        EntryKind.FOLLOW_UP,
        EntryKind.CALL,
        EntryKind.MESSAGE,
        EntryKind.INTRODUCTION,
    ]
    assert found[0].entry.at == clock.now()
    assert found[2].opens == (RecordKind.INQUIRY, inquiry.id)
    assert found[1].opens == (RecordKind.FOLLOW_UP, done.id)
    assert found[4].title == "Beispiel – Muster"
    assert [row.entry.id for row in rows(workspace, RecordKind.CONTACT, ADA.id)][1:] == [made.id]
    only = rows(workspace, RecordKind.CONTACT, EVA.id, frozenset({EntryKind.CALL}))
    assert [row.text for row in only] == ["angerufen"]


def test_an_initiative_has_what_its_people_said_while_they_were_there(
    workspace: Workspace,
) -> None:
    role = Affiliation(
        id=new_id(),
        contact_id=EVA.id,
        initiative_id=NETWORK.id,
        valid_from=PartialDate(2026, 2),
        valid_to=PartialDate(2026, 3, 31),
    )
    hers, elsewhere = an_inquiry(EVA), an_inquiry(EVA, OTHER)
    ours = an_inquiry(ADA, NETWORK)
    keep(
        workspace,
        role,
        hers,
        elsewhere,
        ours,
        said(hers, _on(2026, 1), "vorher"),
        said(hers, _on(2026, 2), "zu Beginn"),
        said(hers, datetime(2026, 3, 31, 20, tzinfo=UTC), "am letzten Tag"),
        said(hers, _on(2026, 4), "danach"),
        said(elsewhere, _on(2026, 3), "für andere"),
        said(ours, _on(2026, 9), "in unserem Namen"),
    )
    found = rows(workspace, RecordKind.INITIATIVE, NETWORK.id, _SAID)
    assert [row.text for row in found] == ["in unserem Namen", "am letzten Tag", "zu Beginn"]
    assert [r.text for r in rows(workspace, RecordKind.INITIATIVE, OTHER.id, _SAID)] == [
        "für andere"
    ]


def test_changes_of_a_record_and_of_its_roles_stand_with_what_they_did(
    workspace: Workspace,
) -> None:
    role = Affiliation(id=new_id(), contact_id=EVA.id, initiative_id=NETWORK.id, function="Chefin")
    keep(workspace, role)
    only = frozenset({EntryKind.CHANGE})
    newest, first = rows(workspace, RecordKind.CONTACT, EVA.id, only)
    assert [change.record_id for change in newest.changes] == [role.id]
    assert [change.record_id for change in first.changes] == [EVA.id]


def test_what_somebody_said_in_the_matter_of_another_is_theirs_too(workspace: Workspace) -> None:
    other = an_inquiry(ADA)
    direct = replace(said(other, _on(2026, 2), "von Eva"), contact_id=EVA.id)
    keep(workspace, other, direct, said(other, _on(2026, 3), "von Ada"))
    found = rows(workspace, RecordKind.CONTACT, EVA.id, _SAID)
    assert [row.text for row in found] == ["von Eva"]


def test_what_is_gone_is_left_out_of_the_rows(workspace: Workspace) -> None:
    gone = Entry(EntryKind.MESSAGE, new_id(), _on(2026, 1))
    assert workspace.query(lambda queries: queries.timeline_rows(EVA.id, (gone,))) == ()


def test_ten_thousand_entries_are_one_list_of_ids(workspace: Workspace) -> None:
    inquiry = an_inquiry(EVA)
    many = [said(inquiry, _on(2026, 2), "x") for _ in range(1000)]
    keep(workspace, inquiry, *many)
    entries = workspace.query(lambda queries: queries.timeline(RecordKind.CONTACT, EVA.id, _SAID))
    assert len(entries) == len(many)


def _on(year: int, month: int) -> datetime:
    return datetime(year, month, 1, 12, tzinfo=UTC)


def test_a_role_may_last_for_ever(workspace: Workspace) -> None:
    for_ever = Affiliation(
        id=new_id(),
        contact_id=EVA.id,
        initiative_id=NETWORK.id,
        valid_from=PartialDate(1),
        valid_to=PartialDate(9999),
    )
    inquiry = an_inquiry(EVA)
    keep(workspace, for_ever, inquiry, said(inquiry, _on(2026, 2), "Guten Tag"))
    found = workspace.query(lambda q: q.timeline(RecordKind.INITIATIVE, NETWORK.id, _SAID))
    assert len(found) == 1
