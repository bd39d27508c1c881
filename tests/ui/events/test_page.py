from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.events.event import Event, EventFormat, EventStatus, Session
from deskapp.domain.events.participation import ParticipationStatus
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.record import new_id
from deskapp.ui.events.people_page import PeoplePage
from deskapp.ui.kit.requests import OpenRecord
from tests.application.use_cases.events.event_office import (
    AT,
    an_event,
    an_initiative,
    everybody,
    keep,
    on_the_list,
    some_people,
    statuses,
)
from tests.ui.shown_records import CTRL, SHIFT, Shown

Show = Callable[[], Shown]


def into_the_list(shown: Shown) -> None:
    """Go into the list of people, to its first row, by keys."""
    shown.press(Qt.Key.Key_G, CTRL | SHIFT)
    shown.press(Qt.Key.Key_Home)


def test_an_empty_page_says_what_an_event_is_and_how_to_begin(
    show: Show, workspace: Workspace
) -> None:
    shown = show()
    assert "There are no events yet." in shown.text
    shown.press(Qt.Key.Key_K, CTRL | SHIFT)
    assert shown.field("code").value() == "NT-2026-1"
    shown.type("title", "Netzwerktreffen")
    shown.type("day", "03.12.2026")
    shown.type("begins", "10")
    shown.type("ends", "9:30")
    shown.submit()
    assert shown.field("ends").has_error
    shown.type("ends", "15.30")
    shown.type("capacity", "40")
    shown.type("deadline", "30.11.2026")
    shown.submit()
    (event,) = workspace.query(lambda queries: queries.where(Event))
    assert (event.title, event.capacity) == ("Netzwerktreffen", 40)
    assert workspace.clock.local(event.starts_at).hour == 10
    assert event.ends_at - event.starts_at == timedelta(hours=5, minutes=30)
    assert event.deadline is not None
    assert event.deadline < event.starts_at
    assert shown.notices[-1].text == "Event saved"
    assert "Nobody has registered yet." in shown.text


def test_a_code_that_is_taken_is_said_at_its_field_and_nothing_typed_is_lost(
    show: Show, workspace: Workspace
) -> None:
    event = an_event(workspace)
    an_event(workspace, code="NT-2026-2", title="Anderes", starts_at=AT - timedelta(hours=1))
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("code", event.code)
    shown.submit()
    assert shown.field("code").has_error
    shown.press(Qt.Key.Key_Escape)
    assert "There are changes not saved yet." in shown.text


def test_what_is_coming_stands_above_what_is_over(show: Show, workspace: Workspace) -> None:
    past = {"starts_at": AT - timedelta(days=90), "ends_at": AT - timedelta(days=89)}
    an_event(workspace, code="A", title="Gewesen", status=EventStatus.HELD, **past)
    later = {"starts_at": AT + timedelta(days=9), "ends_at": AT + timedelta(days=10)}
    an_event(workspace, code="B", title="Danach", **later)
    full = an_event(workspace, code="C", title="Bald", status=EventStatus.OPEN, capacity=1)
    on_the_list(workspace, full, some_people(workspace, 1))
    shown = show()
    first, second, third = shown.rows
    assert first.startswith("Coming, Bald, Fully booked, 1 is coming")
    assert second.startswith("Danach, Planned")
    assert third.startswith("Over, Gewesen, Held")


def test_people_stand_in_the_record_and_count_once(show: Show, workspace: Workspace) -> None:
    event = an_event(workspace, capacity=2, place="Musterau", format=EventFormat.ON_SITE)
    one, two, three = some_people(workspace, 3)
    an_initiative(workspace, "Region", one, two)
    on_the_list(workspace, event, (one, two, three))
    shown = show()
    assert "2 people from 1 initiative are coming" in shown.text
    assert "3 on the list · 2 with a place · 1 on the waiting list · 0 places free" in shown.text
    assert shown.block("People")[0] == "Muster000, Kim, Registered, Region"
    assert shown.block("People")[2].startswith("Muster002, Kim, On the waiting list")


def test_several_change_with_one_key_and_come_back_with_one_undo(
    show: Show, workspace: Workspace
) -> None:
    event = an_event(workspace)
    on_the_list(workspace, event, some_people(workspace, 3), ParticipationStatus.INVITED)
    shown = show()
    into_the_list(shown)
    shown.press(Qt.Key.Key_Down, SHIFT)
    shown.press(Qt.Key.Key_A)
    assert statuses(workspace, event) == ["registered", "registered", "invited"]
    assert shown.notices[-1].text == "Participation changed"
    undo = shown.notices[-1].handler
    assert undo is not None
    undo()
    shown.settle()
    assert statuses(workspace, event) == ["invited"] * 3


def test_who_gets_no_place_waits_and_moves_up_when_one_is_free(
    show: Show, workspace: Workspace
) -> None:
    event = an_event(workspace, capacity=1)
    one, two = some_people(workspace, 2)
    on_the_list(workspace, event, (one,))
    on_the_list(workspace, event, (two,), ParticipationStatus.INVITED)
    shown = show()
    into_the_list(shown)
    shown.press(Qt.Key.Key_End)
    shown.press(Qt.Key.Key_A)
    assert shown.notices[-1].text == "No place is free: 1 person is on the waiting list."
    into_the_list(shown)
    shown.press(Qt.Key.Key_S)
    assert "1 person can move up from the waiting list." in shown.text
    shown.press(Qt.Key.Key_P, CTRL | SHIFT)
    assert statuses(workspace, event) == ["cancelled", "registered"]


def test_sessions_and_needs_are_edited_with_their_rules(show: Show, workspace: Workspace) -> None:
    parts = (Session("Praktika", "Früh"), Session("Eltern", "Früh"))
    event = an_event(workspace, sessions=parts)
    on_the_list(workspace, event, some_people(workspace, 1))
    shown = show()
    into_the_list(shown)
    shown.press(Qt.Key.Key_P)
    shown.field("sessions").set_value(("Praktika", "Eltern"))
    shown.field("needs").set_value("Schriftdolmetschen")
    shown.submit()
    assert shown.field("needs_consent").has_error
    shown.field("needs_consent").set_value(True)
    shown.submit()
    assert shown.field("sessions").has_error
    shown.field("sessions").set_value(("Eltern",))
    shown.submit()
    (one,) = everybody(workspace, event)
    assert (one.sessions, one.needs) == (("Eltern",), "Schriftdolmetschen")
    assert "needs: Schriftdolmetschen" in shown.block("People")[0]
    assert shown.block("Parts of the programme")[1] == "Eltern, Früh, 1"


def test_people_are_added_one_by_one_and_as_a_group(show: Show, workspace: Workspace) -> None:
    event = an_event(workspace)
    one, two, _ = some_people(workspace, 3)
    an_initiative(workspace, "Region Nord", one)
    an_initiative(workspace, "Leer")
    shown = show()
    shown.press(Qt.Key.Key_A, CTRL | SHIFT)
    assert isinstance(shown.page, PeoplePage)
    assert shown.page.made is not None
    adding = shown.page.made.adding
    assert adding.isAncestorOf(shown.focused)
    adding.group_wanted.emit(adding._found, adding.entry)
    shown.settle()
    assert shown.notices[-1].text == "1 person added. Nobody speaks for 1 initiative today."
    adding.status.set_value(ParticipationStatus.REGISTERED)
    adding.person_wanted.emit(two.id, adding.entry)
    shown.settle()
    assert statuses(workspace, event) == ["invited", "registered"]


def test_a_follow_up_about_the_event_is_set_and_shown(show: Show, workspace: Workspace) -> None:
    event = an_event(workspace)
    shown = show()
    shown.press(Qt.Key.Key_F, CTRL | SHIFT)
    shown.type("reason", "Raum buchen")
    shown.type("due_on", "01.12.2026")
    shown.submit()
    (one,) = workspace.query(lambda queries: queries.where(FollowUp))
    assert one.event_id == event.id
    assert "Raum buchen" in shown.block("Open follow-ups")[0]


def test_enter_on_a_person_opens_the_contact(show: Show, workspace: Workspace) -> None:
    event = an_event(workspace)
    (one,) = some_people(workspace, 1)
    on_the_list(workspace, event, (one,))
    shown = show()
    into_the_list(shown)
    shown.press(Qt.Key.Key_Return)
    assert shown.requests[-1] == OpenRecord(RecordKind.CONTACT, one.id)


def test_an_event_is_deleted_and_comes_back(show: Show, workspace: Workspace) -> None:
    event = replace(an_event(workspace))
    shown = show()
    shown.press(Qt.Key.Key_Delete, CTRL)
    assert workspace.query(lambda queries: queries.find(Event, event.id)) is None
    undo = shown.notices[-1].handler
    assert undo is not None
    undo()
    shown.settle()
    assert workspace.query(lambda queries: queries.find(Event, event.id)) is not None


def test_a_group_is_narrowed_by_words_and_by_a_view_of_the_team(
    show: Show, workspace: Workspace
) -> None:
    event = an_event(workspace)
    one, two, three = some_people(workspace, 3)
    an_initiative(workspace, "Region Nord", one)
    an_initiative(workspace, "Region Süd", two)
    view = SavedView(id=new_id(), kind=RecordKind.CONTACT, name="Dritte", words=three.mail)
    keep(workspace, view)
    shown = show()
    shown.press(Qt.Key.Key_A, CTRL | SHIFT)
    assert isinstance(shown.page, PeoplePage)
    assert shown.page.made is not None
    adding = shown.page.made.adding
    assert "2 initiatives" in shown.text
    QTest.keyClicks(adding.words.line, "sued")
    adding._soon.timeout.emit()
    shown.settle()
    assert "1 initiative" in shown.text
    shown.click("Add all")
    adding.group.set_value(view.id)
    adding._soon.timeout.emit()
    shown.settle()
    shown.click("Add all")
    assert [each.contact_id for each in everybody(workspace, event)] == [two.id, three.id]
