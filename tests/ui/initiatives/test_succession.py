"""A change of chair: F2 on the person, a name, Ctrl+Enter."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.record import new_id
from deskapp.domain.salutation.addressee import AddressForm
from deskapp.ui.kit.desk import Desk
from tests.ui.office_records import an_inquiry
from tests.ui.shown_records import CTRL, Shown, a_person, keep

Show = Callable[[], Shown]

_PLAN = Initiative(id=new_id(), name="Masterplan", kind="plan", laender=("NW",))
_OLD = a_person("Otto", "Alt")
_EVA = replace(a_person("Eva", "Beispiel"), address_form=AddressForm.FRAU)
_CHAIR = Affiliation(
    id=new_id(), contact_id=_OLD.id, initiative_id=_PLAN.id, function="Chair", primary=True
)


@pytest.fixture
def shown(show: Show, workspace: Workspace) -> Shown:
    inquiry = replace(an_inquiry(workspace), contact_id=_OLD.id, initiative_id=_PLAN.id)
    keep(workspace, _PLAN, _OLD, _EVA, _CHAIR, inquiry)
    made = show()
    made.block_list("People").setFocus()
    return made


def _roles(workspace: Workspace) -> list[tuple[str, bool]]:
    roles = workspace.query(lambda queries: queries.where(Affiliation))
    return [(role.contact_id, role.valid_to is None) for role in roles]


def test_somebody_known_follows_in_three_steps(
    shown: Shown, workspace: Workspace, desk: Desk
) -> None:
    shown.press(Qt.Key.Key_F2)
    shown.pick("successor_id", "beisp")
    shown.settle()
    assert "In a mail: Sehr geehrte Frau Beispiel," in shown.text
    shown.submit()
    assert shown.block("People") == [
        "Otto Alt, Chair, until 23.11.2026",
        "Eva Beispiel, to come, Chair, since 24.11.2026",
    ]
    (inquiry,) = workspace.query(lambda queries: queries.where(Inquiry))
    assert inquiry.contact_id == _EVA.id
    desk.undo()
    shown.settle()
    assert _roles(workspace) == [(_OLD.id, True)]


def test_one_key_goes_to_the_people(shown: Shown, workspace: Workspace) -> None:
    shown.page.setFocus()
    shown.press(Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.ShiftModifier)
    shown.press(Qt.Key.Key_F2)
    shown.pick("successor_id", "beisp")
    shown.submit()
    assert (_OLD.id, False) in _roles(workspace)


def test_a_new_person_is_made_on_the_way(shown: Shown, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_F2)
    assert not shown.field("mail").isVisible()
    shown.type("successor_id", "Dr. Jo von der Heide")
    assert shown.field("mail").isVisible()
    assert shown.field("address_form").value() is AddressForm.NEUTRAL  # never guessed
    shown.field("address_form").set_value(AddressForm.HERR)
    shown.type("mail", "jo@muster.example")
    assert "Dr. von der Heide" in shown.text
    shown.submit()
    (jo,) = (
        each
        for each in workspace.query(lambda queries: queries.where(Contact))
        if each.last_name == "Heide"
    )
    assert (jo.title_pre, jo.first_name, jo.name_particle) == ("Dr.", "Jo", "von der")
    assert (jo.mail, jo.address_form) == ("jo@muster.example", AddressForm.HERR)
    assert (jo.id, True) in _roles(workspace)


def test_what_is_unticked_stays(shown: Shown, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_F2)
    shown.pick("successor_id", "beisp")
    (inquiry,) = workspace.query(lambda queries: queries.where(Inquiry))
    shown.field(f"inquiry.{inquiry.id}").box.setFocus()
    shown.press(Qt.Key.Key_Space)
    shown.submit()
    (inquiry,) = workspace.query(lambda queries: queries.where(Inquiry))
    assert inquiry.contact_id == _OLD.id


def test_the_same_person_does_not_follow(shown: Shown, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_F2)
    shown.pick("successor_id", "alt")
    shown.submit()
    assert "This is the person who has the role now." in shown.text
    assert _roles(workspace) == [(_OLD.id, True)]


def test_without_a_name_the_role_ends(shown: Shown, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_F2)
    shown.press(Qt.Key.Key_Return, CTRL)
    assert _roles(workspace) == [(_OLD.id, False)]


def test_leaving_the_page_carries_nothing_out(shown: Shown, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_F2)
    shown.pick("successor_id", "beisp")
    shown.page.save()
    shown.settle()
    assert _roles(workspace) == [(_OLD.id, True)]
    assert shown.field("successor_id").value() == _EVA.id


def test_a_new_name_that_was_typed_waits_as_a_draft(shown: Shown, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_F2)
    shown.type("successor_id", "Jo Muster")
    shown.press(Qt.Key.Key_Escape)
    assert "There are changes not saved yet." in shown.text
    shown.click("Continue")
    assert shown.field("successor_id").text() == "Jo Muster"
    shown.submit()
    assert len(_roles(workspace)) == 2
    assert "There are changes not saved yet." not in shown.text
