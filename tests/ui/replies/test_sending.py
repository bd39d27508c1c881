"""A reply leaves once, at the moment that was chosen, and can be called back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery
from deskapp.domain.sender_profile import HandOver
from deskapp.ui.kit.requests import MakeLetter
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import Scene
from tests.ui.replies.acting import hand_over_by, messages, press, text_of, the_reply, type_into
from tests.ui.selecting import select_text

Settle = Callable[[], None]
OpenPanel = Callable[[], ReplyPanel]


@pytest.fixture
def panel(open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle) -> ReplyPanel:
    """A reply that is written, in an office that sends by itself."""
    del scene
    hand_over_by(workspace, HandOver.SMTP)
    made = open_panel()
    type_into(made.form.letter.text, "gern.")
    settle()
    return made


def double_click(button: QWidget) -> None:
    """Press and release twice, as a hand does."""
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(button, left)
    QTest.mouseDClick(button, left)
    QTest.mouseRelease(button, left)


@pytest.mark.fault("SND-06")
def test_fifty_double_clicks_send_one_mail(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, settle: Settle
) -> None:
    closings: list[object] = []
    panel.closed.connect(lambda: closings.append(1))
    button = panel.form.ways_out.usual_button
    for _ in range(50):
        double_click(button)
    settle()
    double_click(button)
    settle()
    assert [each.delivery for each in messages(workspace, scene)] == [Delivery.QUEUED]
    assert len(closings) == 1


@pytest.mark.fault("SND-06")
def test_two_windows_on_the_same_draft_send_one_mail(
    panel: ReplyPanel, open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle
) -> None:
    panel.save()
    settle()
    other = open_panel()
    for each in (panel, other):
        each.leave()
    settle()
    assert [each.delivery for each in messages(workspace, scene)] == [Delivery.QUEUED]
    assert other.form.fault.isVisible() or panel.form.fault.isVisible()


def test_it_can_leave_later(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, qtbot: QtBot, settle: Settle
) -> None:
    panel.leave_later()
    later = panel.form.later
    assert later.isVisible()
    assert panel.focusWidget() is later.day.line
    type_into(later.day.line, "fr")
    press(later.day.line, Qt.Key.Key_Tab)
    later.time.line.selectAll()
    type_into(panel.focusWidget(), "14.30")
    with qtbot.waitSignals([panel.closed, panel.says]):
        press(panel.focusWidget(), Qt.Key.Key_Return)
    settle()
    (message,) = messages(workspace, scene)
    assert message.send_at == datetime(2026, 11, 27, 13, 30, tzinfo=UTC)


def test_a_moment_that_has_passed_is_refused(panel: ReplyPanel, settle: Settle) -> None:
    panel.leave_later()
    later = panel.form.later
    type_into(later.day.line, "heute")
    later.time.line.setText("8:00")
    press(later.time.line, Qt.Key.Key_Return)
    settle()
    assert later.time.has_error
    assert panel.isVisible()


def test_esc_goes_back_from_the_moment_to_the_letter(panel: ReplyPanel) -> None:
    closings: list[object] = []
    panel.closed.connect(lambda: closings.append(1))
    panel.leave_later()
    press(panel.form.later.day.line, Qt.Key.Key_Escape)
    assert not panel.form.later.isVisible()
    assert panel.focusWidget() is panel.form.letter.text
    assert closings == []


def test_the_menu_names_the_key_of_sending_later(panel: ReplyPanel) -> None:
    menu = panel.form.ways_out.more.menu()
    menu.aboutToShow.emit()
    assert "Send later…\tCtrl+Shift+Enter" in [each.text() for each in menu.actions()]


def test_it_waits_fifteen_seconds_and_undo_brings_the_draft_back(
    panel: ReplyPanel,
    open_panel: OpenPanel,
    workspace: Workspace,
    qtbot: QtBot,
    settle: Settle,
) -> None:
    with qtbot.waitSignal(panel.says) as told:
        press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    assert the_reply(workspace).send_at == workspace.clock.now() + timedelta(seconds=15)
    assert told.args is not None
    notice = told.args[0]
    assert notice.text == "The reply leaves in 15 seconds."
    notice.handler()
    settle()
    assert the_reply(workspace).delivery is Delivery.DRAFT
    assert "gern." in text_of(open_panel())


def test_the_mail_that_is_answered_is_quoted_below(panel: ReplyPanel) -> None:
    panel.quote()
    assert text_of(panel).endswith(
        "Am Fr., 20.11., 09:00 Uhr, schrieb Eva Beispiel:\n"
        "> Guten Tag, welche Fördermittel gibt es?"
    )


@pytest.mark.fault("HTM-05")
def test_a_quote_has_an_end(panel: ReplyPanel) -> None:
    writing = panel._writing
    assert writing is not None
    assert writing.opening.answered is not None
    answered = replace(writing.opening.answered, text="x\n" * 3_000)
    writing.opening = replace(writing.opening, answered=answered)
    panel.quote()
    assert text_of(panel).count("\n> x") == 400
    assert text_of(panel).endswith("> x…")


def test_what_is_formatted_leaves_as_html_too(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, qtbot: QtBot
) -> None:
    assert select_text(panel.form.letter.text, "gern.")
    panel.form.letter.text.toggle_bold()
    with qtbot.waitSignal(panel.closed):
        press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    (message,) = messages(workspace, scene)
    assert "<strong>gern.</strong>" in message.body_html
    assert "gern." in message.body_text


def test_plain_text_has_no_html(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.closed):
        press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    assert messages(workspace, scene)[0].body_html == ""


def test_a_letter_is_made_of_the_draft_as_it_stands(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.wants) as wanted:
        panel.make_letter()
    (draft,) = messages(workspace, scene)
    assert wanted.args == [MakeLetter(draft.id)]
    assert "gern." in draft.body_text
