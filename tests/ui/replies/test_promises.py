"""Promises found in the text become follow-ups, offered while one writes."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.sender_profile import HandOver
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import Scene
from tests.ui.replies.acting import asked, hand_over_by, look, press, type_into

Settle = Callable[[], None]
OpenPanel = Callable[[], ReplyPanel]

PROMISE = "wir melden uns bis zum 3. Dezember 2026."


def kept(workspace: Workspace, scene: Scene) -> dict[date, str]:
    found = workspace.query(lambda q: q.where(FollowUp, inquiry_id=scene.inquiry_id))
    assert len({each.due_on for each in found}) == len(found)
    return {each.due_on: each.reason for each in found}


def send(panel: ReplyPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.closed):
        press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)


def test_a_promise_is_offered_and_kept_with_its_sentence(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    type_into(panel.form.letter.text, PROMISE)
    look(panel, settle)
    (row,) = panel.form.promises.found.values()
    assert row.isVisible()
    assert row.wanted.value()
    assert row.wanted.box.accessibleName() == f"Follow-up Thu 3 Dec: {PROMISE}"
    send(panel, qtbot)
    assert kept(workspace, scene) == {date(2026, 12, 3): PROMISE}


def test_a_promise_written_in_haste_is_found_when_sending(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    type_into(panel.form.letter.text, PROMISE)
    with qtbot.waitSignal(panel.says) as told:
        send(panel, qtbot)
    assert told.args is not None
    assert "Follow-up: Thu 3 Dec." in told.args[0].text
    assert date(2026, 12, 3) in kept(workspace, scene)


def test_one_that_was_switched_off_stays_off_while_one_writes_on(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    type_into(panel.form.letter.text, PROMISE)
    look(panel, settle)
    (row,) = panel.form.promises.found.values()
    press(row.wanted.box, Qt.Key.Key_Space)
    type_into(panel.form.letter.text, " Danke für Ihre Geduld.")
    look(panel, settle)
    assert list(panel.form.promises.found.values()) == [row]
    send(panel, qtbot)
    assert kept(workspace, scene) == {}


def test_day_and_reason_are_changed_by_keyboard(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    type_into(panel.form.letter.text, PROMISE)
    look(panel, settle)
    (row,) = panel.form.promises.found.values()
    row.wanted.box.setFocus()
    press(row.wanted.box, Qt.Key.Key_Tab)
    edit = panel.focusWidget()
    press(edit, Qt.Key.Key_Tab)
    add = panel.focusWidget()
    assert add is not None
    assert add.accessibleName() == "Another follow-up"
    press(edit, Qt.Key.Key_Return)
    assert panel.focusWidget() is row.due.line
    row.due.line.selectAll()
    type_into(row.due.line, "4.12.")
    press(row.due.line, Qt.Key.Key_Tab)
    row.reason.line.selectAll()
    type_into(panel.focusWidget(), "Melden")
    send(panel, qtbot)
    assert kept(workspace, scene) == {date(2026, 12, 4): "Melden"}


def test_several_promises_are_several_follow_ups(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    type_into(panel.form.letter.text, f"{PROMISE} Am 10.12.2026 schicken wir Ihnen die Liste.")
    look(panel, settle)
    panel.add_follow_up()
    type_into(panel.focusWidget(), "+3at")
    press(panel.focusWidget(), Qt.Key.Key_Tab)
    type_into(panel.focusWidget(), "Nachfragen")
    send(panel, qtbot)
    assert sorted(kept(workspace, scene)) == [
        date(2026, 11, 26),
        date(2026, 12, 3),
        date(2026, 12, 10),
    ]


def test_a_promise_for_the_day_of_the_template_is_that_follow_up(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    panel.choose(2)
    settle()
    type_into(asked(panel, "grund"), "Es dauert.")
    type_into(asked(panel, "frist_neu"), "30.11.")
    settle()
    look(panel, settle)
    (row,) = panel.form.promises.found.values()
    assert not row.isVisible()
    send(panel, qtbot)
    assert kept(workspace, scene) == {date(2026, 11, 30): "Send the reply by the new date"}
