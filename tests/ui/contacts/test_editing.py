from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.application.errors import InUse
from deskapp.application.ports.lists import RecordKind
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.partial_date import PartialDate
from deskapp.domain.record import Id
from deskapp.domain.salutation.addressee import AddressForm
from deskapp.ui.contacts.duplicates import DuplicateHint
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.message_box import MessageBox
from tests.ui.office_records import an_inquiry
from tests.ui.shown_records import CTRL, SHIFT, Shown, a_body, a_person, a_role, keep

Show = Callable[[], Shown]

_EVA = a_person("Eva", "Beispiel", "eva@muster.example")


def _stored(workspace: Workspace, contact_id: Id) -> Contact:
    found = workspace.query(lambda queries: queries.find(Contact, contact_id))
    assert found is not None
    return found


def test_f2_edits_in_place_and_ctrl_enter_saves(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("last_name", "Anders")
    shown.field("phones").add_row()
    QTest.keyClicks(shown.focused, "030/20308-1234")
    shown.submit()
    stored = _stored(workspace, _EVA.id)
    assert stored.last_name == "Anders"
    assert [phone.e164 for phone in stored.phones] == ["+4930203081234"]
    assert "Eva Anders" in shown.text
    assert "030 20308-1234" in shown.text
    assert shown.notices[-1].text == "Contact saved"


def test_the_notice_brings_the_old_state_back(show: Show, workspace: Workspace, desk: Desk) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("last_name", "Anders")
    shown.submit()
    handler = shown.notices[-1].handler
    assert handler is not None
    handler()
    shown.settle()
    assert _stored(workspace, _EVA.id).last_name == "Beispiel"
    assert "Eva Beispiel" in shown.text
    assert desk.workspace.next_redo is not None


def test_every_field_survives_the_form(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    texts = {
        "title_pre": "Prof. Dr.",
        "nobility": "Freifrau",
        "name_particle": "von",
        "title_post": "M. Sc.",
        "custom_salutation": "Liebe Eva,",
        "rank": "9",
        "source_note": "Messe",
        "source_date": "16.03.2021",
        "informed_on": "17.03.2021",
        "objection_since": "01.02.2026",
        "objection_reason": "by mail",
    }
    for name, text in texts.items():
        shown.field(name).line.setText(text)
    shown.field("note").set_value("two\nlines")
    shown.field("language").set_value("de-AT")
    shown.submit()
    stored = _stored(workspace, _EVA.id)
    assert (stored.title_pre, stored.nobility, stored.name_particle) == (
        "Prof. Dr.",
        "Freifrau",
        "von",
    )
    assert (stored.rank, stored.language, stored.note) == (9, "de-AT", "two\nlines")
    assert stored.objection is not None
    assert stored.objection.since == date(2026, 2, 1)
    assert (stored.source_date, stored.informed_on) == (date(2021, 3, 16), date(2021, 3, 17))
    shown.press(Qt.Key.Key_F2)
    shown.submit()
    assert _stored(workspace, _EVA.id) == stored


def test_a_new_contact_is_begun_by_key_and_then_shown(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_K, CTRL | SHIFT)
    shown.type("last_name", "Neu")
    shown.submit()
    assert [row.partition(",")[0] for row in shown.rows] == ["Beispiel", "Neu"]
    found = workspace.query(lambda queries: queries.where(Contact, last_name="Neu"))
    assert found[0].source_date == date(2026, 11, 23)
    assert found[0].address_form is AddressForm.NEUTRAL
    assert shown.page.list.current_id() == found[0].id


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


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("last_name", "", "Please give a family name or an e-mail address."),
        ("rank", "10", "Please give a number from 0 to 9."),
        ("source_date", "2021", "Please give the day, month and year, such as 16.03.2021."),
        ("objection_reason", "why", "Please fill this in."),
    ],
)
def test_what_is_wrong_stands_at_its_field_also_in_a_fold(
    show: Show, workspace: Workspace, name: str, text: str, sentence: str
) -> None:
    keep(workspace, a_person("Eva", "Beispiel"))
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.field(name).line.setText(text)
    shown.submit()
    assert sentence in shown.text
    assert not shown.notices


@pytest.mark.parametrize("address", ["eva@", "eva@muster", "a..b@muster.example"])
def test_a_mail_address_that_cannot_be_is_refused(
    show: Show, workspace: Workspace, address: str
) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.field("mails").add_row()
    QTest.keyClicks(shown.focused, address)
    shown.submit()
    assert f"“{address}” is no e-mail address." in shown.text
    assert len(_stored(workspace, _EVA.id).mails) == 1


def test_a_wrong_postcode_is_shown_in_its_row(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    addresses = shown.field("addresses")
    for plz in ("01067", "1067"):
        addresses.add_row()
        row = {each.name: each for each in addresses._rows[-1].fields}
        for part, text in (("street", "Hauptstr. 1"), ("plz", plz), ("town", "Dresden")):
            row[part].set_value(text)
    shown.submit()
    first, second = ({f.name: f for f in row.fields} for row in addresses._rows)
    assert not first["plz"].has_error
    assert second["plz"].has_error
    assert second["plz"].isVisible()
    row["plz"].set_value("01069")
    shown.submit()
    assert [one.plz for one in _stored(workspace, _EVA.id).addresses] == ["01067", "01069"]


def test_the_salutation_is_shown_while_one_types(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    assert "In a mail: Guten Tag Eva Beispiel," in shown.text
    shown.field("address_form").set_value(AddressForm.FRAU)
    shown.type("title_pre", "Prof. Dr.")
    assert "In a mail: Sehr geehrte Frau Professorin Beispiel," in shown.text


def test_esc_keeps_what_was_typed(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA, a_person("Bo", "Oder"))
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("last_name", "Anders")
    shown.press(Qt.Key.Key_Escape)
    assert "There are changes not saved yet." in shown.text
    shown.press(Qt.Key.Key_Down)
    assert "There are changes not saved yet." not in shown.text
    shown.press(Qt.Key.Key_Up)
    shown.click("Continue")
    assert shown.field("last_name").value() == "Anders"
    assert _stored(workspace, _EVA.id).last_name == "Beispiel"


def test_discarding_asks_first(show: Show, workspace: Workspace, qtbot: QtBot) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("last_name", "Anders")
    shown.press(Qt.Key.Key_Escape)
    shown.click("Discard")
    box = shown.page.findChild(MessageBox)
    assert box is not None
    yes = next(each for each in box.findChildren(Button) if each.text() == "Discard")
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    with qtbot.waitActive(shown.page):
        shown.page.activateWindow()
    shown.settle()
    assert "There are changes not saved yet." not in shown.text
    shown.press(Qt.Key.Key_F2)
    assert shown.field("last_name").value() == "Beispiel"


def test_esc_without_typing_leaves_no_draft(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.press(Qt.Key.Key_Escape)
    assert "There are changes not saved yet." not in shown.text
    assert shown.page.list.list.hasFocus()


def test_leaving_the_page_stores_what_can_be_stored(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("last_name", "Anders")
    shown.page.save()
    shown.settle()
    assert _stored(workspace, _EVA.id).last_name == "Anders"
    shown.type("last_name", "Ganz anders")
    shown.submit()
    assert _stored(workspace, _EVA.id).last_name == "Ganz anders"


def test_a_change_elsewhere_is_taken_over_where_nothing_was_typed(
    show: Show, workspace: Workspace
) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("last_name", "Anders")
    keep(workspace, replace(_EVA, version=1, first_name="Evi"))
    shown.settle()
    shown.submit()
    stored = _stored(workspace, _EVA.id)
    assert (stored.first_name, stored.last_name) == ("Evi", "Anders")


def test_who_is_known_already_is_offered(show: Show, workspace: Workspace, qtbot: QtBot) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_K, CTRL | SHIFT)
    shown.field("mails").add_row()
    QTest.keyClicks(shown.focused, "EVA@muster.example")
    hint = shown.page.findChild(DuplicateHint)
    assert hint is not None
    qtbot.waitUntil(hint.isVisible)
    shown.click("Known already: Eva Beispiel. Open")
    assert "eva@muster.example" in shown.text


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


def test_a_form_stays_open_when_the_list_fills_elsewhere(show: Show, workspace: Workspace) -> None:
    shown = show()
    shown.click("New contact")
    shown.type("last_name", "Neu")
    keep(workspace, _EVA)
    shown.settle()
    assert len(shown.rows) == 1
    assert shown.field("last_name").value() == "Neu"
