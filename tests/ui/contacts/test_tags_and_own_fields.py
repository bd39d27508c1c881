from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.application.workspace import Workspace
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.requests import ListNarrowed
from tests.ui.shown_records import CTRL, SHIFT, Shown, a_person, keep

Show = Callable[[], Shown]

_EVA = replace(a_person("Eva", "Beispiel"), tags=("Messe",))
_TOM = a_person("Tom", "Muster")


def _own(label: str, kind: FieldType, position: int) -> CustomField:
    return CustomField(
        id=new_id(),
        of=RecordKind.CONTACT,
        label=label,
        type=kind,
        choices=("Gold", "Silver") if kind is FieldType.CHOICE else (),
        position=position,
    )


_FIELDS = tuple(_own(kind.value, kind, at) for at, kind in enumerate(FieldType))


def _stored(workspace: Workspace, contact_id: Id) -> Contact:
    found = workspace.query(lambda queries: queries.find(Contact, contact_id))
    assert found is not None
    return found


def _tag_line(shown: Shown, text: str) -> None:
    line = shown.field("tags").line
    line.setFocus()
    QTest.keyClicks(line, text)
    shown.settle()


def test_tags_are_typed_and_taken_from_those_in_use(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA, _TOM)
    shown = show()
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_F2)
    _tag_line(shown, "mes")
    QTest.keyClick(shown.field("tags").line._popup, Qt.Key.Key_Return)
    assert shown.field("tags").value() == ("Messe",)
    _tag_line(shown, "New one,")
    _tag_line(shown, "Last")
    shown.submit()
    assert _stored(workspace, _TOM.id).tags == ("Messe", "New one", "Last")
    assert shown.rows[1] == "Muster, Tom, #Messe · #New one · #Last"


def test_backspace_takes_the_last_tag_off(show: Show, workspace: Workspace, desk: Desk) -> None:
    keep(workspace, replace(_EVA, tags=("One", "Two")))
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.field("tags").line.setFocus()
    shown.press(Qt.Key.Key_Backspace)
    shown.submit()
    assert _stored(workspace, _EVA.id).tags == ("One",)
    desk.undo()
    shown.settle()
    assert _stored(workspace, _EVA.id).tags == ("One", "Two")


def test_a_tag_leads_to_all_who_have_it(show: Show, workspace: Workspace) -> None:
    keep(workspace, replace(_EVA, tags=("Messe", "Runder Tisch")))
    shown = show()
    chips = [
        each for each in shown.page.findChildren(Button) if "show all" in each.accessibleName()
    ]
    for chip in chips:
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Return)
    assert shown.requests == [
        ListNarrowed(RecordKind.CONTACT, "tag:Messe"),
        ListNarrowed(RecordKind.CONTACT, 'tag:"Runder Tisch"'),
    ]


def test_the_selected_are_tagged_together(show: Show, workspace: Workspace, desk: Desk) -> None:
    keep(workspace, _EVA, _TOM)
    shown = show()
    shown.press(Qt.Key.Key_Down, SHIFT)
    shown.press(Qt.Key.Key_S, CTRL | SHIFT)
    assert "Tags of 2 records" in shown.text
    _tag_line(shown, "Gast,")
    shown.field("gone").set_value(("Messe",))
    shown.submit()
    assert _stored(workspace, _EVA.id).tags == ("Gast",)
    assert _stored(workspace, _TOM.id).tags == ("Gast",)
    desk.undo()
    shown.settle()
    assert _stored(workspace, _EVA.id).tags == ("Messe",)


def test_own_fields_are_typed_and_read(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA, *_FIELDS)
    text, number, day, choice, link = (f"own.{each.id}" for each in _FIELDS)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type(text, "Hall 4")
    shown.type(number, "1.234,5")
    shown.type(day, "16.3.2021")
    shown.field(choice).combo.setCurrentText("Silver")
    shown.type(link, "https://muster.example")
    shown.submit()
    values = ("Hall 4", "1234.5", "2021-03-16", "Silver", "https://muster.example")
    stored = _stored(workspace, _EVA.id)
    assert stored.custom == tuple(map(CustomValue, (each.id for each in _FIELDS), values))
    for said in ("Hall 4", "1,234.5", "16 Mar 2021", "Silver", "https://muster.example"):
        assert said in shown.text


def test_what_is_no_value_is_said_beside_the_own_field(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA, *_FIELDS)
    _, number, day, _, link = (f"own.{each.id}" for each in _FIELDS)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type(number, "much")
    shown.type(day, "2021")
    shown.type(link, "muster")
    shown.submit()
    assert [shown.field(name).has_error for name in (number, day, link)] == [True] * 3
    assert _stored(workspace, _EVA.id).custom == ()


def test_what_a_choice_no_longer_offers_is_kept(show: Show, workspace: Workspace) -> None:
    held = replace(_EVA, custom=(CustomValue(_FIELDS[3].id, "Bronze"),))
    keep(workspace, held, *_FIELDS)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("first_name", "Evi")
    shown.submit()
    assert _stored(workspace, _EVA.id).custom == held.custom
