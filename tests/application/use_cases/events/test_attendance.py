"""The list of a video tool, read and stored."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

import pytest
from sqlalchemy import event

from deskapp.adapters.storage.database import Database
from deskapp.application.actions import Action
from deskapp.application.tools import Tools
from deskapp.application.use_cases import records
from deskapp.application.use_cases.events.attendance import (
    Looked,
    look,
    name_for,
    record_attendance,
)
from deskapp.application.use_cases.events.attendance_list import MOST_ROWS, attendees_of
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.domain.contact import Contact, ContactMail, Mark, Source
from deskapp.domain.errors import Invalid
from deskapp.domain.events.attendance.attendee import Attendee
from deskapp.domain.events.attendance.matching import Finding
from deskapp.domain.events.event import Event, EventStatus
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.office import User
from deskapp.domain.record import Id, Record, new_id

STATUS = ParticipationStatus
EVENT = Event(
    id=new_id(),
    code="NT-2026-2",
    title="Netzwerktreffen",
    starts_at=datetime(2026, 11, 20, 9, 0, tzinfo=UTC),
    ends_at=datetime(2026, 11, 20, 12, 0, tzinfo=UTC),
    status=EventStatus.OPEN,
)
ZOOM = """Topic,Meeting ID,Start Time,User Email,Participants
Netzwerktreffen,123 4567,20.11.2026 10:00,anna@office.example,4

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Dagmar Lüerßen,,20.11.2026 10:01,20.11.2026 11:00,59,Yes
Dagmar Lüerßen,,20.11.2026 11:05,20.11.2026 12:00,55,Yes
"Kern, Ulrike",kern@west.example,20.11.2026 10:02,20.11.2026 12:00,118,Yes
iPad,,20.11.2026 10:02,20.11.2026 12:00,118,Yes
"""
TEAMS = """1. Summary
Meeting title\tNetzwerktreffen
Attended participants\t2
Start time\t11/20/26, 10:00:00 AM

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Dagmar Lüerßen\t11/20/26, 10:01\t11/20/26, 12:00\t1h 59m\td@ems.example\td@ems.example\tAttendee
Gast 1\t11/20/26, 10:01\t11/20/26, 12:00\t1h 59m\t\t\tAttendee

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Dagmar Lüerßen\t11/20/26, 10:01:00 AM\t11/20/26, 12:00:00 PM\t1h 59m\td@ems.example\tAttendee
"""
GERMAN = "Vorname;Nachname;E-Mail-Adresse\nDagmar;Lüerßen;d@ems.example\nUlrike;Kern;\n"
BARE = "Dagmar Lüerßen;d@ems.example\nUlrike Kern;kern@west.example\n"


@pytest.fixture(scope="module")
def tools() -> Iterator[Tools]:
    made = make_tools()
    yield made
    made.close()


def person(given: str, family: str, *mails: str) -> Contact:
    return Contact(
        id=new_id(), first_name=given, last_name=family, mails=tuple(map(ContactMail, mails))
    )


DAGMAR, ULRIKE = person("Dagmar", "Lüerßen", "d@ems.example"), person("Ulrike", "Kern")
WAITING, MISSING = person("Jo", "Heide"), person("Petra", "Vogt")
STRANGER = person("Lotte", "Wiegand", "lotte@fern.example")


def keep(workspace: Workspace, *kept: Record) -> None:
    workspace.execute(
        Action.SAMPLE_LOADED, lambda work: [records.save(work, each) for each in kept]
    )


def taking_part(contact: Contact, status: ParticipationStatus) -> Participation:
    return Participation(id=new_id(), event_id=EVENT.id, contact_id=contact.id, status=status)


@pytest.fixture
def office(workspace: Workspace) -> Workspace:
    """An event with people on its list, and one contact beside."""
    keep(workspace, EVENT, DAGMAR, ULRIKE, WAITING, MISSING, STRANGER)
    keep(workspace, User(id=new_id(), name="Anna Amt", initials="AA", mail="anna@office.example"))
    keep(
        workspace,
        taking_part(DAGMAR, STATUS.REGISTERED),
        taking_part(ULRIKE, STATUS.CONFIRMED),
        taking_part(WAITING, STATUS.WAITING),
        taking_part(MISSING, STATUS.REGISTERED),
    )
    return workspace


def statuses(workspace: Workspace) -> dict[Id, ParticipationStatus]:
    found = workspace.query(lambda queries: queries.where(Participation, event_id=EVENT.id))
    return {each.contact_id: each.status for each in found}


def looked(workspace: Workspace, *attendees: Attendee) -> Looked:
    return workspace.query(lambda queries: look(queries, EVENT.id, attendees))


@pytest.mark.parametrize(
    ("text", "encoding", "found"),
    [
        pytest.param(ZOOM, "utf-8-sig", ["Dagmar Lüerßen", "Kern, Ulrike", "iPad"], id="zoom"),
        pytest.param(TEAMS, "utf-16", ["Dagmar Lüerßen", "Gast 1"], id="teams"),
        pytest.param(GERMAN, "cp1252", ["Dagmar Lüerßen", "Ulrike Kern"], id="two-columns"),
        pytest.param(BARE, "utf-8", ["Dagmar Lüerßen", "Ulrike Kern"], id="no-headings"),
    ],
)
def test_the_lists_of_the_tools_are_read(
    tools: Tools, text: str, encoding: str, found: list[str]
) -> None:
    attendees = attendees_of(tools.tables.read(text.encode(encoding)))
    assert [each.name for each in attendees] == found
    assert all("@" in each.mail or not each.mail for each in attendees)


def test_a_list_without_names_says_so(tools: Tools) -> None:
    table = tools.tables.read(b"Betrag;Datum\n12;20.11.2026\n13;21.11.2026\n")
    with pytest.raises(Invalid, match="no_attendees"):
        attendees_of(table)


def test_a_list_that_cannot_be_one_is_refused(tools: Tools) -> None:
    rows = "".join(f"Person Nummer;p{n}@weit.example\n" for n in range(MOST_ROWS + 1))
    table = tools.tables.read(f"Name;E-Mail\n{rows}".encode())
    with pytest.raises(Invalid, match="too_many_attendees"):
        attendees_of(table)


def test_the_certain_the_doubtful_and_the_office_are_told_apart(office: Workspace) -> None:
    found = looked(
        office,
        Attendee("LÜERßEN, Dagmar"),
        Attendee("Lotte W.", "lotte@fern.example"),
        Attendee("Uli Kern"),
        Attendee("Lotte Wiegand"),
        Attendee("iPad"),
        Attendee("Anna", "ANNA@office.example"),
    )
    assert [(each.finding, each.candidates) for each in found.matches] == [
        (Finding.CERTAIN, (DAGMAR.id,)),
        (Finding.CERTAIN, (STRANGER.id,)),
        (Finding.DOUBTFUL, (ULRIKE.id,)),
        (Finding.DOUBTFUL, (STRANGER.id,)),
        (Finding.UNNAMED, ()),
    ]
    assert found.office == 1


def test_a_long_list_asks_no_more_of_the_database_than_a_short_one(
    office: Workspace, storage: Database
) -> None:
    asked: list[object] = []

    def note(*call: object) -> None:
        asked.append(call[2])

    event.listen(storage._readers, "before_cursor_execute", note)
    looked(office, Attendee("Dagmar Lüerßen"))
    few = len(asked)
    looked(office, *(Attendee(f"Kim Muster{n}", f"kim{n}@weit.example") for n in range(50)))
    event.remove(storage._readers, "before_cursor_execute", note)
    assert few
    assert len(asked) == 2 * few


def test_who_is_gone_is_meant_by_no_row(office: Workspace) -> None:
    gone = replace(STRANGER, version=1, archived=True)
    dead = replace(person("Anna", "Ruh", "ruh@fern.example"), deceased=Mark(date(2026, 1, 1)))
    keep(office, gone, dead)
    found = looked(office, Attendee("Lotte W.", "lotte@fern.example"), Attendee("Anna Ruh"))
    assert [each.candidates for each in found.matches] == [(), ()]


def test_who_came_and_who_did_not_is_stored_in_one_step(office: Workspace) -> None:
    new = (Attendee("Thorborg, Dr. Svea", "svea@weit.example"),)
    done = office.execute(
        Action.ATTENDANCE_READ_IN,
        lambda work: record_attendance(work, EVENT.id, {DAGMAR.id, STRANGER.id}, new),
    )
    assert (done.came, done.new, done.missed) == (3, 1, 2)
    (svea,) = office.query(lambda queries: queries.where(Contact, last_name="Thorborg"))
    assert (svea.title_pre, svea.first_name, svea.mail) == ("Dr.", "Svea", "svea@weit.example")
    assert (svea.source, svea.source_note) == (Source.PARTICIPANTS_LIST, "Netzwerktreffen")
    assert statuses(office) == {
        DAGMAR.id: STATUS.ATTENDED,
        ULRIKE.id: STATUS.MISSED,
        WAITING.id: STATUS.WAITING,
        MISSING.id: STATUS.MISSED,
        STRANGER.id: STATUS.ATTENDED,
        svea.id: STATUS.ATTENDED,
    }
    held = office.query(lambda queries: queries.find(Event, EVENT.id))
    assert held is not None
    assert held.status is EventStatus.HELD


def test_one_undo_takes_all_of_it_back(office: Workspace) -> None:
    before = statuses(office)
    office.execute(
        Action.ATTENDANCE_READ_IN,
        lambda work: record_attendance(work, EVENT.id, {DAGMAR.id}, (Attendee("Svea Thorborg"),)),
    )
    office.undo()
    assert statuses(office) == before
    assert office.query(lambda queries: queries.where(Contact, last_name="Thorborg")) == ()


def test_a_second_list_adds_to_the_first(office: Workspace) -> None:
    for one in (DAGMAR, ULRIKE):
        office.execute(
            Action.ATTENDANCE_READ_IN, partial(record_attendance, event_id=EVENT.id, came={one.id})
        )
    assert [statuses(office)[each.id] for each in (DAGMAR, ULRIKE, MISSING)] == [
        STATUS.ATTENDED,
        STATUS.ATTENDED,
        STATUS.MISSED,
    ]


@pytest.mark.parametrize(
    ("name", "mail", "given", "family"),
    [
        ("Thorborg, Svea", "", "Svea", "Thorborg"),
        ("Svea", "svea.thorborg@weit.example", "", "Svea"),
        ("", "svea.thorborg@weit.example", "Svea", "Thorborg"),
        ("", "info@weit.example", "", "info@weit.example"),
        ("IHK Weit", "", "", "IHK Weit"),
        ("iPad von Svea", "", "", "Svea"),
        ("Sveas iPad", "", "", "Svea"),
        ("iPad von Svea Thorborg", "", "Svea", "Thorborg"),
    ],
)
def test_a_new_contact_has_a_name(name: str, mail: str, given: str, family: str) -> None:
    found = name_for(Attendee(name, mail))
    assert (found.first_name, found.last_name) == (given, family)
