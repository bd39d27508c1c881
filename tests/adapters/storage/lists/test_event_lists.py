from datetime import UTC, datetime, timedelta

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.telling.history_lists import EntryKind
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.events.event import Event, EventFormat, EventStatus
from deskapp.domain.events.participation import Participation, ParticipationStatus, Role
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.record import Id, new_id
from tests.application.use_cases.events.event_office import keep
from tests.fixed_clock import FixedClock

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
REGION = Initiative(id=new_id(), name="Region", kind="initiative", laender=("NI",))


def an_event(code: str, title: str, days: int, **values: object) -> Event:
    at = NOW + timedelta(days=days)
    ends_at = at + timedelta(hours=2)
    return Event(id=new_id(), code=code, title=title, starts_at=at, ends_at=ends_at, **values)  # type: ignore[arg-type]


PAST = an_event("NT-2026-1", "Gewesen", -9, status=EventStatus.HELD)
LONG_PAST = an_event("NT-2025-1", "Lange her", -400)
SOON = an_event("NT-2026-2", "Werkstatt", 4, place="Münster", capacity=3)
LATER = an_event("NT-2027-1", "Frühjahr", 90, format=EventFormat.HYBRID)


def a_contact(name: str) -> Contact:
    mails = (ContactMail(f"{name.lower()}@muster.example"),)
    return Contact(id=new_id(), title_pre="Dr.", first_name="Kim", last_name=name, mails=mails)


ZIMT, ALDER, MAIER = map(a_contact, ("Zimt", "Älder", "Maier"))


def at_event(event: Event, contact: Contact, status: str, **values: object) -> Participation:
    return Participation(
        id=new_id(),
        event_id=event.id,
        contact_id=contact.id,
        status=ParticipationStatus(status),
        **values,  # type: ignore[arg-type]
    )


@pytest.fixture
def filled(storage: Database, clock: FixedClock) -> Workspace:
    workspace = Workspace(storage, clock, german_holidays)
    keep(workspace, LATER, PAST, SOON, LONG_PAST, REGION, ZIMT, ALDER, MAIER)
    keep(
        workspace,
        at_event(PAST, ZIMT, "attended", initiative_id=REGION.id, roles=(Role.SPEAKER,)),
        at_event(PAST, ALDER, "missed"),
        at_event(PAST, MAIER, "invited"),
        at_event(SOON, MAIER, "waiting", initiative_id=REGION.id),
        at_event(SOON, ZIMT, "registered"),
        FollowUp(id=new_id(), event_id=SOON.id, due_on=NOW.date(), reason="Raum buchen"),
    )
    return workspace


def test_events_to_come_stand_first_the_soonest_on_top(filled: Workspace) -> None:
    ids = filled.query(lambda q: q.event_ids(now=NOW))
    assert ids == (SOON.id, LATER.id, PAST.id, LONG_PAST.id)
    assert filled.query(lambda q: q.event_ids("muenster", now=NOW)) == (SOON.id,)
    assert filled.query(lambda q: q.event_ids("nt-2026 gew", now=NOW)) == (PAST.id,)
    during = SOON.ends_at
    assert filled.query(lambda q: q.event_ids(now=during))[0] == SOON.id


def test_a_row_counts_how_people_stand(filled: Workspace) -> None:
    past, later = filled.query(lambda q: q.event_rows((PAST.id, new_id(), LATER.id)))
    assert (past.invited, past.registered, past.attended, past.missed) == (3, 2, 1, 1)
    assert (past.code, past.status, past.waiting) == ("NT-2026-1", EventStatus.HELD, 0)
    assert (later.invited, later.registered, later.format) == (0, 0, EventFormat.HYBRID)


def test_participants_stand_as_names_sort_with_whom_they_stand_for(filled: Workspace) -> None:
    rows = filled.query(lambda q: q.participant_rows(PAST.id))
    assert [row.sorted_name for row in rows] == [
        "Älder, Dr. Kim",
        "Maier, Dr. Kim",
        "Zimt, Dr. Kim",
    ]
    last = rows[-1]
    assert last.sorted_name == "Zimt, Dr. Kim"
    assert (last.name, last.initiative, last.mail) == ("Dr. Kim Zimt", "Region", ZIMT.mail)
    assert last.participation.roles == (Role.SPEAKER,)


def test_the_events_of_a_person_and_of_an_initiative(filled: Workspace) -> None:
    of_zimt = filled.query(lambda q: q.events_of(ZIMT.id))
    assert [each.code for each in of_zimt] == ["NT-2026-2", "NT-2026-1"]
    assert of_zimt[1].roles == (Role.SPEAKER,)
    of_region = filled.query(lambda q: q.events_of(REGION.id))
    assert [(each.code, each.name) for each in of_region] == [
        ("NT-2026-2", "Dr. Kim Maier"),
        ("NT-2026-1", "Dr. Kim Zimt"),
    ]


def test_a_follow_up_names_its_event(filled: Workspace) -> None:
    (row,) = filled.query(lambda q: q.follow_ups_about(SOON.id))
    assert (row.about, row.about_id, row.about_title) == (RecordKind.EVENT, SOON.id, "Werkstatt")


@pytest.mark.parametrize("words", ["Werkst", "NT-2026-2", "münster"])
def test_events_are_found_by_name_code_and_place(filled: Workspace, words: str) -> None:
    hits = filled.query(lambda q: q.search(words))
    assert SOON.id in [hit.id for hit in hits if hit.kind is RecordKind.EVENT]


def test_events_stand_in_the_timelines_of_people_and_of_whom_they_stood_for(
    filled: Workspace,
) -> None:
    only = frozenset({EntryKind.EVENT})

    def told(kind: RecordKind, record_id: Id) -> list[tuple[str, str, str]]:
        entries = filled.query(lambda q: q.timeline(kind, record_id, only))
        rows = filled.query(lambda q: q.timeline_rows(record_id, entries))
        return [(row.title, row.who, row.code) for row in rows]

    assert told(RecordKind.CONTACT, ZIMT.id) == [
        ("Werkstatt", "", "registered"),
        ("Gewesen", "", "attended"),
    ]
    assert told(RecordKind.INITIATIVE, REGION.id) == [
        ("Werkstatt", "Dr. Kim Maier", "waiting"),
        ("Gewesen", "Dr. Kim Zimt", "attended"),
    ]
    assert told(RecordKind.ORGANISATION, REGION.id) == []
