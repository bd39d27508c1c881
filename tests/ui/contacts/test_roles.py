from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from deskapp.application.errors import InUse
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from tests.ui.office_records import an_inquiry
from tests.ui.shown_records import CTRL, SHIFT, Shown, a_body, a_person, a_role, keep

Show = Callable[[], Shown]

_EVA = a_person("Eva", "Beispiel", "eva@muster.example")


def _stored(workspace: Workspace, contact_id: Id) -> Contact:
    found = workspace.query(lambda queries: queries.find(Contact, contact_id))
    assert found is not None
    return found


def test_a_new_contact_of_a_body_has_a_main_role_there(show: Show, workspace: Workspace) -> None:
    body = a_body("Muster AG")
    keep(workspace, body)
    shown = show()
    shown.page.begin(RecordKind.CONTACT, body.id)
    shown.settle()
    shown.type("last_name", "Neu")
    shown.submit()
    role = workspace.query(lambda queries: queries.where(Affiliation))[0]
    assert (role.organisation_id, role.primary) == (body.id, True)
    assert shown.block("Roles") == ["Muster AG, main role, contact_person"]


def test_delete_takes_roles_along_and_undo_brings_all_back(
    show: Show, workspace: Workspace, desk: Desk
) -> None:
    body = a_body("Muster AG")
    keep(workspace, _EVA, body, a_role(_EVA, body, "Chefin"))
    shown = show()
    shown.press(Qt.Key.Key_Delete, CTRL)
    assert shown.rows == []
    desk.undo()
    shown.settle()
    assert shown.rows == ["Beispiel, Eva, Chefin · Muster AG"]
    assert shown.block("Roles") == ["Muster AG, Chefin"]


def test_who_has_an_inquiry_is_not_deleted(
    show: Show, workspace: Workspace, errors: list[Exception]
) -> None:
    keep(workspace, _EVA, replace(an_inquiry(workspace), contact_id=_EVA.id))
    shown = show()
    shown.press(Qt.Key.Key_Delete, CTRL)
    assert [type(error) for error in errors] == [InUse]
    errors.clear()
    assert len(shown.rows) == 1


def test_a_role_is_added_edited_and_ended_by_key(show: Show, workspace: Workspace) -> None:
    old, new = a_body("Alte AG"), a_body("Neue AG")
    keep(workspace, _EVA, old, new, a_role(_EVA, old, "Chefin", primary=True))
    shown = show()
    shown.press(Qt.Key.Key_R, CTRL | SHIFT)
    shown.pick("organisation_id", "neue")
    shown.type("function", "Beirat")
    shown.type("valid_from", "9.2026")
    shown.field("primary").set_value(True)
    shown.submit()
    assert shown.block("Roles") == [
        "Neue AG, main role, Beirat, since 09.2026",
        "Alte AG, Chefin",
    ]
    roles = shown.block_list("Roles")
    roles.setFocus()
    shown.press(Qt.Key.Key_End)
    shown.press(Qt.Key.Key_F2)
    shown.type("function", "Ehrenvorsitzende")
    shown.submit()
    shown.block_list("Roles").setFocus()
    shown.press(Qt.Key.Key_End)
    shown.press(Qt.Key.Key_E, CTRL | SHIFT)
    shown.submit()
    stored = workspace.query(lambda q: q.where(Affiliation, organisation_id=old.id))[0]
    assert (stored.function, stored.valid_to) == ("Ehrenvorsitzende", PartialDate(2026, 11, 23))


def test_leaving_ends_the_roles(show: Show, workspace: Workspace) -> None:
    body = a_body("Muster AG")
    keep(workspace, _EVA, body, a_role(_EVA, body, "Chefin", primary=True))
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.field("left_on").line.setText("31.10.2026")
    shown.submit()
    assert shown.block("Roles") == ["Muster AG, ended, Chefin, until 31.10.2026"]


def test_a_follow_up_is_set_by_working_days(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F, CTRL | SHIFT)
    shown.type("reason", "Anrufen")
    shown.type("due_on", "+3at")
    shown.submit()
    stored = workspace.query(lambda queries: queries.where(FollowUp))[0]
    assert (stored.contact_id, stored.due_on) == (_EVA.id, date(2026, 11, 26))
    assert len(shown.block("Open follow-ups")) == 1
