"""What stands on a briefing sheet, and what must not."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.briefing.briefing import Briefing
from deskapp.application.use_cases.briefing.gathering import MOST, read_briefing
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation, ParticipationStatus, Role
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Ball, BallPosition, Channel, Inquiry
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Id, Record, new_id
from tests.adapters.storage.test_plans import plans
from tests.fixed_clock import FixedClock

PERSON = Contact(id=new_id(), first_name="Eva", last_name="Beispiel")
BODY = Initiative(id=new_id(), name="Ems-Achse", kind="cluster", laender=("NI",))
ROLE = Affiliation(id=new_id(), contact_id=PERSON.id, initiative_id=BODY.id, function="Leitung")


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    made = Workspace(sqlite_storage, clock, german_holidays)
    keep(made, PERSON, BODY, ROLE)
    return made


def keep(workspace: Workspace, *records: Record) -> None:
    workspace.execute(Action.SAMPLE_LOADED, lambda work: [work.save(each) for each in records])


def an_inquiry(workspace: Workspace, subject: str, **values: object) -> Inquiry:
    made = new_inquiry(subject, workspace.clock.now(), Channel.MAIL)
    about = replace(made, contact_id=PERSON.id, initiative_id=BODY.id, **values)  # type: ignore[arg-type]

    def store(work: UnitOfWork) -> Inquiry:
        return open_inquiry(work, about)

    return workspace.execute(Action.INQUIRY_OPENED, store)


def said(inquiry: Inquiry, day: int, text: str, delivery: Delivery = Delivery.SENT) -> Message:
    return Message(
        id=new_id(),
        inquiry_id=inquiry.id,
        direction=Direction.OUT,
        delivery=delivery,
        at=datetime(2026, 11, day, 8, tzinfo=UTC),
        body_text=text,
    )


def sheet(workspace: Workspace, kind: RecordKind, one: Id) -> Briefing:
    found = workspace.query(lambda queries: read_briefing(queries, workspace.clock, kind, one))
    assert found is not None
    return found


def of_body(workspace: Workspace) -> Briefing:
    return sheet(workspace, RecordKind.INITIATIVE, BODY.id)


def test_an_inquiry_stands_once_by_whose_turn_it_is(workspace: Workspace) -> None:
    ours = an_inquiry(workspace, "Fördermittel")
    waiting = BallPosition(Ball.THIRD_PARTY, "BMWE", date(2026, 11, 12))
    theirs = an_inquiry(workspace, "Stellungnahme", ball=waiting)
    found = of_body(workspace)
    assert [each.id for each in found.ours.shown] == [ours.id]
    assert [each.id for each in found.theirs.shown] == [theirs.id]


def test_people_are_those_who_are_there_now(workspace: Workspace) -> None:
    before = Contact(id=new_id(), last_name="Früher")
    ended = replace(ROLE, id=new_id(), contact_id=before.id, valid_to=PartialDate(2024))
    keep(workspace, before, ended)
    assert [each.contact.last_name for each in of_body(workspace).people.shown] == ["Beispiel"]


def test_long_lists_are_cut_and_the_rest_is_counted(workspace: Workspace) -> None:
    for number in range(MOST + 4):
        an_inquiry(workspace, f"Anliegen {number}")
    found = of_body(workspace).ours
    assert (len(found.shown), found.more) == (MOST, 4)


def test_the_last_answers_are_those_that_left(workspace: Workspace) -> None:
    inquiry = an_inquiry(workspace, "Fördermittel")
    draft = said(inquiry, 20, "Entwurf", Delivery.DRAFT)
    keep(workspace, said(inquiry, 10, "zuerst"), said(inquiry, 12, "dann"), draft)
    assert [each.text for each in of_body(workspace).answers.shown] == ["dann", "zuerst"]


def test_a_confidential_inquiry_says_nothing_beyond_itself(workspace: Workspace) -> None:
    inquiry = an_inquiry(workspace, "Insolvenz", confidential=True)
    promise = FollowUp(
        id=new_id(), inquiry_id=inquiry.id, due_on=date(2026, 11, 27), reason="Gutachten"
    )
    keep(workspace, said(inquiry, 12, "geheim"), promise)
    found = of_body(workspace)
    assert [each.id for each in found.ours.shown] == [inquiry.id]
    assert (found.answers.shown, found.promised.shown) == ((), ())


def test_what_is_promised_names_its_inquiry(workspace: Workspace) -> None:
    inquiry = an_inquiry(workspace, "Fördermittel")
    in_talk = FollowUp(id=new_id(), inquiry_id=inquiry.id, due_on=date(2026, 11, 27), reason="a")
    direct = FollowUp(id=new_id(), initiative_id=BODY.id, due_on=date(2026, 11, 25), reason="b")
    done = replace(direct, id=new_id(), done_at=workspace.clock.now())
    keep(workspace, in_talk, direct, done)
    promised = of_body(workspace).promised.shown
    assert [(each.follow_up.reason, each.ref_no) for each in promised] == [
        ("b", ""),
        ("a", inquiry.ref_no),
    ]


AHEAD, PAST = datetime(2026, 12, 1, tzinfo=UTC), datetime(2026, 11, 2, tzinfo=UTC)
LATER = datetime(2026, 12, 1, 3, tzinfo=UTC)


@pytest.mark.parametrize(("starts", "people"), [(AHEAD, [1]), (PAST, [])], ids=["ahead", "past"])
def test_only_events_ahead_are_told(
    workspace: Workspace, starts: datetime, people: list[int]
) -> None:
    event = Event(
        id=new_id(),
        code="NT-1",
        title="Netzwerktreffen",
        starts_at=starts,
        ends_at=starts.replace(hour=3),
    )
    there = Participation(
        id=new_id(),
        event_id=event.id,
        contact_id=PERSON.id,
        status=ParticipationStatus.REGISTERED,
    )
    keep(workspace, event, there)
    coming = of_body(workspace).coming.shown
    assert [each.people for each in coming] == people


def test_a_record_that_is_gone_has_no_sheet(workspace: Workspace) -> None:
    clock = workspace.clock
    gone = workspace.query(lambda q: read_briefing(q, clock, RecordKind.CONTACT, new_id()))
    without = workspace.query(lambda q: read_briefing(q, clock, RecordKind.INQUIRY, BODY.id))
    assert (gone, without) == (None, None)


def test_an_event_tells_who_has_a_part_in_it(workspace: Workspace) -> None:
    event = Event(id=new_id(), code="NT-1", title="Treffen", starts_at=AHEAD, ends_at=LATER)
    speaker = Participation(
        id=new_id(),
        event_id=event.id,
        contact_id=PERSON.id,
        status=ParticipationStatus.CONFIRMED,
        roles=(Role.SPEAKER,),
    )
    guest = Contact(id=new_id(), last_name="Gast")
    there = replace(speaker, id=new_id(), contact_id=guest.id, roles=(Role.GUEST,))
    promise = FollowUp(id=new_id(), event_id=event.id, due_on=date(2026, 11, 30), reason="Raum")
    keep(workspace, guest, event, speaker, there, promise)
    found = sheet(workspace, RecordKind.EVENT, event.id)
    assert [each.contact.last_name for each in found.people.shown] == ["Beispiel"]
    assert [each.follow_up.reason for each in found.promised.shown] == ["Raum"]


def test_it_is_read_by_indexes_alone(workspace: Workspace, sqlite_storage: Database) -> None:
    """So it costs the same in an office of any size; catalogues and the like are short."""
    inquiry = an_inquiry(workspace, "Fördermittel")
    keep(workspace, said(inquiry, 12, "Antwort"))
    clock = workspace.clock
    for kind, one in ((RecordKind.INITIATIVE, BODY.id), (RecordKind.CONTACT, PERSON.id)):
        found = plans(sqlite_storage, lambda q, k=kind, i=one: read_briefing(q, clock, k, i))  # type: ignore[misc]
        assert found
        assert [step for step in found if step.startswith("SCAN")] == []
