from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id
from deskapp.domain.salutation.addressee import AddressForm
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.records.duplicates import DuplicateHint
from tests.ui.shown_records import CTRL, SHIFT, Shown, a_person, keep

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


def test_first_names_are_for_the_colleague_who_is_chosen(show: Show, workspace: Workspace) -> None:
    me, colleague = User(id=new_id(), name="Anna Muster"), User(id=new_id(), name="Jan Kollege")
    keep(workspace, me, colleague, replace(_EVA, address_form=AddressForm.FRAU))
    workspace.sign_in(me.id)
    shown = show()
    assert "Sehr geehrte Frau Beispiel," in shown.text
    shown.press(Qt.Key.Key_F2)
    shown.field("du_with").set_value((colleague.id,))
    assert "In a mail: Sehr geehrte Frau Beispiel," in shown.text
    shown.field("du_with").set_value((me.id, colleague.id))
    assert "In a mail: Liebe Eva," in shown.text
    shown.submit()
    assert set(_stored(workspace, _EVA.id).du_with) == {me.id, colleague.id}
    assert "Liebe Eva," in shown.text


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
    assert shown.text.count(f"“{address}” is no e-mail address.") == 1
    assert shown.focused is shown.field("mails")._rows[1].fields[0].editor
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


def test_who_is_known_already_is_offered(show: Show, workspace: Workspace, qtbot: QtBot) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_K, CTRL | SHIFT)
    shown.field("mails").add_row()
    QTest.keyClicks(shown.focused, "EVA@muster.example")
    hint = shown.page.findChild(DuplicateHint)
    assert hint is not None
    qtbot.waitUntil(hint.isVisible)
    assert "Eva Beispiel (eva@muster.example) is here already: same e-mail address." in shown.text
    shown.click("Open the existing one")
    assert "eva@muster.example" in shown.text


def test_how_an_own_salutation_ends_is_told_at_its_field(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("custom_salutation", "Moin Eva!")
    shown.submit()
    said = "A salutation ends with a comma or with no mark at all."
    assert shown.field("custom_salutation")._note.text() == said
    assert _stored(workspace, _EVA.id).custom_salutation == ""
    shown.type("custom_salutation", "Moin Eva,")
    shown.submit()
    assert _stored(workspace, _EVA.id).custom_salutation == "Moin Eva,"
