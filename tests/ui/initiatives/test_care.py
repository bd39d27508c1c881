"""What an initiative's page says about the care of its data, its names and its places."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt

from deskapp.application.use_cases.inquiries import new_inquiry
from deskapp.application.workspace import Workspace
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import Financing, Initiative, InitiativeStatus
from deskapp.domain.inquiry import Channel
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ComboBox
from deskapp.ui.kit.requests import ShowQuiet, ShowUnchecked
from tests.ui.shown_records import CTRL, SHIFT, Shown, an_entry, keep

Show = Callable[[], Shown]


def _plan(name: str, **more: object) -> Initiative:
    made = Initiative(id=new_id(), name=name, kind="plan", laender=("NI",))
    return replace(made, **more)  # type: ignore[arg-type]  # any of its fields


_FRESH = date(2026, 11, 1)


def _checked(workspace: Workspace, initiative_id: Id) -> date | None:
    found = workspace.query(lambda queries: queries.find(Initiative, initiative_id))
    assert found is not None
    return found.data_checked_on


def test_what_is_to_be_checked_is_counted_and_stands_oldest_first(
    show: Show, workspace: Workspace, desk: Desk
) -> None:
    old, older = date(2025, 11, 23), date(2024, 1, 1)
    due = _plan("Alt", data_checked_on=old), _plan("Beta"), _plan("Uralt", data_checked_on=older)
    fresh = _plan("Frisch", data_checked_on=date(2025, 11, 24))
    over = _plan("Vorbei", status=InitiativeStatus.ENDED)
    keep(workspace, *due, fresh, over)
    shown = show()
    combo = shown.page.list.findChildren(ComboBox)[2]
    combo.setFocus()
    assert combo.itemText(1) == "To be checked (3)"
    shown.press(Qt.Key.Key_Down)
    assert [row.partition(",")[0] for row in shown.rows] == ["Beta", "Uralt", "Alt"]
    shown.page.list.list.setFocus()
    shown.press(Qt.Key.Key_Home)
    shown.press(Qt.Key.Key_Down, SHIFT)
    shown.press(Qt.Key.Key_D, CTRL | SHIFT)
    assert [row.partition(",")[0] for row in shown.rows] == ["Alt"]
    assert combo.itemText(1) == "To be checked (1)"
    assert _checked(workspace, due[2].id) == date(2026, 11, 23)
    desk.undo()
    shown.settle()
    assert _checked(workspace, due[2].id) == older


def test_a_term_that_ends_soon_says_so(show: Show, workspace: Workspace) -> None:
    term = {"term_from": date(2024, 1, 1), "data_checked_on": date(2026, 11, 1)}
    keep(workspace, _plan("Bald", term_to=date(2026, 12, 31), **term))
    assert "(5 weeks left)" in show().text


def test_others_of_the_brand_are_shown(show: Show, workspace: Workspace) -> None:
    words = an_entry(Catalogue.BRAND, "industrie", "In|du|strie")
    first, second = _plan("Eins", brand="industrie"), _plan("Zwei", brand="industrie")
    keep(workspace, words, first, second, _plan("Ohne Marke"))
    shown = show()
    rows = shown.block("More initiatives of this brand")
    assert [row.partition(",")[0] for row in rows] == ["Zwei"]


def test_a_district_names_its_land(show: Show, workspace: Workspace) -> None:
    keep(workspace, _plan("Achse", kreise=("03454",), data_checked_on=_FRESH))
    shown = show()
    shown.press(Qt.Key.Key_F2)
    field = shown.field("kreise")
    assert field.editor.accessibleDescription() == "03454 (Lower Saxony)"
    field.editor.setText("03454, 05315")
    shown.submit()
    assert "does not lie in" in field.editor.accessibleDescription()


def test_who_runs_it_is_asked_for_and_not_demanded(show: Show, workspace: Workspace) -> None:
    plan = _plan("Achse")
    keep(workspace, plan)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    said = "An initiative that works has at least one carrier."
    assert shown.field("carriers").editor.accessibleDescription() == said
    shown.field("status").set_value(InitiativeStatus.DORMANT)
    assert shown.field("carriers").editor.accessibleDescription() == ""


def test_money_cannot_end_before_it_begins(show: Show, workspace: Workspace) -> None:
    money = Financing("Förderung", valid_from=PartialDate(2024), valid_to=PartialDate(2025))
    keep(workspace, _plan("Achse", financing=(money,), data_checked_on=_FRESH))
    shown = show()
    shown.press(Qt.Key.Key_F2)
    row = shown.field("financing")._rows[0]
    row.part("valid_to").line.setText("2023")
    shown.submit()
    assert row.part("valid_to").has_error


def test_what_is_to_be_checked_is_shown_when_asked_for(show: Show, workspace: Workspace) -> None:
    keep(workspace, _plan("Beta"), _plan("Frisch", data_checked_on=_FRESH))
    shown = show()
    shown.page.list.words.setText("Frisch")
    shown.settle()
    shown.page.carry_out(ShowUnchecked())
    shown.settle()
    assert [row.partition(",")[0] for row in shown.rows] == ["Beta"]
    combo = shown.page.list.findChildren(ComboBox)[2]
    assert (combo.isVisible(), combo.currentText()) == (True, "To be checked (1)")


def test_who_was_not_heard_from_for_long_is_shown_when_asked_for(
    show: Show, workspace: Workspace
) -> None:
    long_ago = datetime(2026, 3, 12, 9, tzinfo=UTC)
    quiet, never, heard = _plan("Still"), _plan("Niemand"), _plan("Rege")
    keep(workspace, quiet, never, heard)
    for plan, at in ((quiet, long_ago), (heard, workspace.clock.now())):
        made = new_inquiry("Frage", at, Channel.MAIL)
        keep(workspace, replace(made, ref_no=f"RII-{plan.name}", initiative_id=plan.id))
    shown = show()
    shown.page.carry_out(ShowQuiet())
    shown.settle()
    assert [row.partition(",")[0] for row in shown.rows] == ["Niemand", "Still"]
    assert "no contact yet" in shown.rows[0]
    assert "quiet since 12 Mar 2026" in shown.rows[1]
    combo = shown.page.list.findChildren(ComboBox)[3]
    assert combo.currentText() == "Quiet for 6 months"
