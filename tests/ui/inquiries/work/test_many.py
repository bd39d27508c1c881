"""Several inquiries are marked, looked at, and changed in one step that one undo takes back."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt

from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import Inquiry, Outcome, State
from deskapp.domain.record import Id
from deskapp.ui.inquiries.bulk.panel import ManyPanel
from deskapp.ui.kit.requests import ExportRecords
from tests.ui.inquiries.scene import Office, Shown, an_inquiry
from tests.ui.inquiries.test_list import choose

_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
Show = Callable[[], Shown]


@pytest.fixture
def ids(workspace: Workspace, office: Office) -> tuple[Id, ...]:  # noqa: ARG001 — users come first
    closed = {"state": State.CLOSED, "outcome": Outcome.DUPLICATE}
    return (
        an_inquiry(workspace, "Zero", **closed).id,
        *(an_inquiry(workspace, name, topics=("energy",)).id for name in ("One", "Two", "Three")),
    )


@pytest.fixture
def shown(show: Show, ids: tuple[Id, ...]) -> Shown:
    made = show()
    choose(made.page.left.filter.state, "All")
    made.settle()
    made.go_to(ids[3])
    return made


def opened(shown: Shown) -> ManyPanel:
    shown.press(Qt.Key.Key_M)
    shown.settle()
    panel = shown.view.whole_panel.widget()
    assert isinstance(panel, ManyPanel)
    return panel


def preview(shown: Shown, panel: ManyPanel) -> list[str]:
    shown.settle()
    model = panel.preview.list.model()
    indexes = [model.index(at, 0) for at in range(model.rowCount())]
    for index in indexes:
        index.data()
    shown.settle()
    return [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in indexes]


def test_each_is_looked_at_before_and_all_are_changed_at_once(
    shown: Shown, ids: tuple[Id, ...], office: Office
) -> None:
    shown.list.selectAll()
    assert "4 selected" in shown.texts(shown.page.left)
    panel = opened(shown)
    panel.form.field("state").set_value(State.IN_PROGRESS)
    panel.form.field("owner_id").set_value(office.ben.id)
    rows = preview(shown, panel)
    assert "3 inquiries will be changed, 1 stays" in shown.texts(panel)
    assert "“Closed” allows only: Reopened" in shown.texts(panel)
    assert "Zero" in rows[0]
    assert "allows only" in rows[0]
    assert shown.stored(Inquiry, ids[1]).state is State.NEW
    shown.submit()
    after = [shown.stored(Inquiry, each) for each in ids]
    assert [each.owner_id for each in after] == [None, *[office.ben.id] * 3]
    assert {each.state for each in after[1:]} == {State.IN_PROGRESS}
    assert shown.notices[-1].text == "3 inquiries changed, 1 stays"
    shown.take_back()
    assert shown.stored(Inquiry, ids[1]).state is State.NEW


def test_a_large_form_has_the_steps_of_the_inquiry_out_of_its_way(shown: Shown) -> None:
    """Their keys do nothing while one types."""
    assert shown.view.steps.isVisible()
    opened(shown)
    assert not shown.view.steps.isVisible()
    shown.press(Qt.Key.Key_Escape)
    shown.settle()
    assert shown.view.steps.isVisible()


def test_marks_stay_while_one_walks_and_escape_takes_them_away(
    shown: Shown, ids: tuple[Id, ...]
) -> None:
    shown.press(Qt.Key.Key_X)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_X)
    assert shown.list.selected_ids() == (ids[3], ids[1])
    shown.press(Qt.Key.Key_X)
    assert shown.list.selected_ids() == (ids[3],)
    shown.press(Qt.Key.Key_X)
    shown.press(Qt.Key.Key_Escape)
    assert shown.list.selected_ids() == (ids[1],)
    assert shown.list.hasFocus()


def test_topics_tags_and_day_are_changed_by_keyboard(shown: Shown, ids: tuple[Id, ...]) -> None:
    shown.press(Qt.Key.Key_X)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_X)
    panel = opened(shown)
    panel.form.field("due_on").setFocus()
    shown.write("4.12.")
    panel.form.unfold(panel.form.field("tags"))
    panel.form.field("tags").setFocus()
    shown.write("fair,")
    panel.form.unfold(panel.form.field("topics_off"))
    panel.form.field("topics_off").setFocus()
    shown.press(Qt.Key.Key_Space)
    assert all("fair" not in row for row in preview(shown, panel))
    assert "2 inquiries will be changed" in shown.texts(panel)
    shown.submit()
    for one in (ids[3], ids[2]):
        after = shown.stored(Inquiry, one)
        assert (after.due_on, after.tags, after.topics) == (date(2026, 12, 4), ("fair",), ())
    assert shown.stored(Inquiry, ids[1]).tags == ()


def test_nothing_chosen_changes_nothing(shown: Shown, ids: tuple[Id, ...]) -> None:
    shown.list.selectAll()
    panel = opened(shown)
    shown.submit()
    assert shown.view.whole_panel.widget() is panel
    assert not shown.notices
    assert shown.stored(Inquiry, ids[1]).version == 1


def test_those_selected_are_exported_in_their_order(shown: Shown, ids: tuple[Id, ...]) -> None:
    shown.list.selectAll()
    shown.press(Qt.Key.Key_X)
    shown.press(Qt.Key.Key_X, _CTRL_SHIFT)
    assert shown.requests == [ExportRecords(RecordKind.INQUIRY, ids[::-1], ids[:3][::-1])]
