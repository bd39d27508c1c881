from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, Final

from PySide6.QtCore import Qt

from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import (
    Ball,
    BallPosition,
    Channel,
    Depth,
    Inquiry,
    Kind,
    Priority,
    Relation,
    RelationKind,
    State,
)
from deskapp.domain.message import Direction
from deskapp.ui.inquiries.panels.all_fields import AllFieldsPanel
from deskapp.ui.inquiries.panels.new_inquiry import NewInquiryPanel
from tests.ui.inquiries.scene import Office, Shown, an_inquiry

Show = Callable[[], Shown]

_ANY: Final[dict[str, Any]] = {
    "subject": "Another subject",
    "channel": Channel.EVENT,
    "received_at": datetime(2026, 11, 20, 8, 12, tzinfo=UTC),
    "outgoing": True,
    "kind": Kind.FUNDING,
    "depth": Depth.BRIEF,
    "land": "NI",
    "topics": ("energy",),
    "priority": Priority.HIGH,
    "priority_reason": "minister",
    "confidential": True,
    "note": "line 1\nline 2",
}


def all_fields(shown: Shown) -> AllFieldsPanel:
    panel = shown.view.whole_panel.widget()
    assert isinstance(panel, AllFieldsPanel)
    assert panel.isVisible()
    return panel


def test_every_field_is_saved(show: Show, workspace: Workspace, office: Office) -> None:
    other = an_inquiry(workspace, "Other")
    links = (Relation(RelationKind.FOLLOWS, other.id),)
    one = an_inquiry(workspace, "One", contact_id=office.dirk.id, related=links)
    shown = show()
    shown.open(one.id)
    shown.press(Qt.Key.Key_F2)
    panel = all_fields(shown)
    assert not panel.is_dirty
    form = panel.form
    for name, value in _ANY.items():
        form.field(name).set_value(value)
    form.field("owner_id").set_value(office.ben.id)
    form.field("holder").set_value(Ball.THIRD_PARTY)
    form.field("ball").set_value("BMWE")
    shown.submit()
    saved = shown.stored(Inquiry, one.id)
    ball = BallPosition(Ball.THIRD_PARTY, "BMWE", date(2026, 11, 23))
    wanted = replace(one, version=saved.version, owner_id=office.ben.id, ball=ball, **_ANY)
    assert saved == wanted
    assert shown.view.conversation.isVisible()


def test_what_is_wrong_stands_beside_its_field(show: Show, workspace: Workspace) -> None:
    one = an_inquiry(workspace, "One")
    shown = show()
    shown.open(one.id)
    shown.press(Qt.Key.Key_F2)
    form = all_fields(shown).form
    form.field("subject").set_value("")
    form.field("priority").set_value(Priority.HIGH)
    shown.submit()
    assert [name for name in form.values() if form.field(name).has_error] == ["subject"]
    form.field("subject").set_value("One")
    shown.submit()
    assert [name for name in form.values() if form.field(name).has_error] == ["priority_reason"]
    form.field("priority_reason").set_value("x")
    form.field("received_at").line.setText("24.11.2026 09:00")  # type: ignore[attr-defined]
    shown.submit()
    assert "This moment lies in the future." in shown.texts(form)
    assert shown.stored(Inquiry, one.id) == one


def test_a_form_that_somebody_has_overtaken_keeps_what_is_typed(
    show: Show, workspace: Workspace
) -> None:
    one = an_inquiry(workspace, "One")
    shown = show()
    shown.open(one.id)
    shown.press(Qt.Key.Key_F2)
    panel = all_fields(shown)
    panel.form.field("note").set_value("typed by me")
    theirs = replace(one, note="typed by Ben")
    workspace.execute(Action.INQUIRY_EDITED, lambda work: records.save(work, theirs))
    shown.settle()
    shown.submit()
    assert any("Somebody has changed this entry" in text for text in shown.texts(panel))
    assert panel.form.values()["note"] == "typed by me"
    assert shown.stored(Inquiry, one.id).note == "typed by Ben"


def test_a_form_left_is_there_again_with_what_was_typed(show: Show, workspace: Workspace) -> None:
    one, other = an_inquiry(workspace, "One"), an_inquiry(workspace, "Other")
    shown = show()
    shown.open(one.id)
    shown.press(Qt.Key.Key_F2)
    all_fields(shown).form.field("note").set_value("half")
    shown.go_to(other.id)
    assert shown.view.conversation.isVisible()
    shown.open(one.id)
    shown.press(Qt.Key.Key_F2)
    assert all_fields(shown).form.values()["note"] == "half"


def test_an_inquiry_is_begun_by_hand_and_opened(show: Show, office: Office) -> None:
    shown = show()
    shown.page.begin(RecordKind.INQUIRY, office.dirk.id)
    shown.settle()
    panel = shown.view.begun.widget()
    assert isinstance(panel, NewInquiryPanel)
    assert panel.isVisible()
    panel.form.field("channel").set_value(Channel.POST)
    panel.form.field("text").set_value("A letter with a stamp")
    shown.submit()
    assert panel.form.field("subject").has_error
    shown.write("A letter")
    shown.submit()
    shown.settle()
    (inquiry,) = shown.all_of(Inquiry)
    assert (inquiry.subject, inquiry.channel, inquiry.contact_id) == (
        "A letter",
        Channel.POST,
        office.dirk.id,
    )
    assert inquiry.ref_no == "RII-2026-0001"
    assert inquiry.state is State.NEW
    (note,) = shown.messages(inquiry.id)
    assert (note.direction, note.body_text) == (Direction.NOTE, "A letter with a stamp")
    assert shown.view.inquiry_id == inquiry.id
    assert shown.list.current_id() == inquiry.id


def test_a_new_inquiry_left_with_escape_is_still_there(show: Show) -> None:
    shown = show()
    shown.page.begin(RecordKind.INQUIRY)
    shown.settle()
    panel = shown.view.begun.widget()
    assert isinstance(panel, NewInquiryPanel)
    panel.form.field("subject").set_value("half a sub")
    shown.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert shown.list.hasFocus()
    shown.page.begin(RecordKind.INQUIRY)
    assert panel.isVisible()
    assert panel.form.values()["subject"] == "half a sub"
