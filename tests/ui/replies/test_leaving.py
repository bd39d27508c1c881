from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.message import Delivery
from deskapp.domain.sender_profile import HandOver
from deskapp.ui.kit.requests import DeliverMail
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import Scene
from tests.ui.replies.acting import asked, hand_over_by, messages, press, type_into

Settle = Callable[[], None]
OpenPanel = Callable[[], ReplyPanel]


def test_an_unfilled_placeholder_keeps_the_reply_here(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, settle: Settle
) -> None:
    panel.choose(2)
    settle()
    type_into(asked(panel, "grund"), "Es dauert.")
    press(panel.focusWidget(), Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert panel.form.fault.isVisible()
    assert panel.form.fault.text() == "Not filled in yet: New date for the reply."
    focused = panel.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "New date for the reply"
    assert messages(workspace, scene) == ()


def test_a_placeholder_nobody_asks_for_is_selected_in_the_text(
    panel: ReplyPanel, settle: Settle
) -> None:
    type_into(panel.form.letter.text, "Hallo {{ niemand }}")
    settle()
    buttons = [b for b in panel.form.open_points.findChildren(QPushButton) if b.isVisible()]
    assert [button.text() for button in buttons] == ["niemand"]
    buttons[0].click()
    assert panel.form.letter.text.textCursor().selectedText() == "niemand"
    assert panel.focusWidget() is panel.form.letter.text


def test_a_reply_without_a_word_of_ones_own_stays(panel: ReplyPanel, settle: Settle) -> None:
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert panel.form.fault.text() == "The reply has no text yet."
    assert panel.isVisible()


def test_ctrl_enter_sends_and_undo_brings_the_draft_back(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    wanted: list[object] = []
    panel.wants.connect(wanted.append)
    panel.choose(1)
    settle()
    with qtbot.waitSignals([panel.closed, panel.says]):
        press(panel.focusWidget(), Qt.Key.Key_Return, with_ctrl=True)
    assert wanted == [DeliverMail()]
    (message,) = messages(workspace, scene)
    assert message.delivery is Delivery.QUEUED
    assert message.template_key == "V01"
    workspace.undo()
    again = open_panel()
    assert again.form.letter.text.letter() == message.body_text
    assert again.focusWidget() is again.form.letter.text


def test_the_last_key_typed_is_in_the_mail(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    panel.choose(2)
    settle()
    type_into(asked(panel, "frist_neu"), "4.12.")
    type_into(asked(panel, "grund"), "Es dauert noch etwas.")
    with qtbot.waitSignal(panel.closed):
        press(panel.focusWidget(), Qt.Key.Key_Return, with_ctrl=True)
    (message,) = messages(workspace, scene)
    assert "Es dauert noch etwas." in message.body_text


def test_the_promise_becomes_a_follow_up(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    panel.choose(2)
    settle()
    assert panel.form.promise.due.line.text() == "+5at"
    assert panel.form.promise.due.editor.accessibleDescription() == "Monday, 30 November 2026"
    type_into(asked(panel, "frist_neu"), "4.12.")
    type_into(asked(panel, "grund"), "Es dauert.")
    panel.form.promise.due.line.setText("+6at")
    with qtbot.waitSignal(panel.closed):
        press(panel.form.promise.due.line, Qt.Key.Key_Return, with_ctrl=True)
    (follow_up,) = workspace.query(lambda q: q.where(FollowUp, inquiry_id=scene.inquiry_id))
    assert follow_up.due_on.isoformat() == "2026-12-01"
    assert follow_up.reason == "Send the reply by the new date"


def test_a_promise_switched_off_is_none(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    panel.choose(7)
    settle()
    for name, text in (("anfragende_stelle", "eine Stelle"), ("thema", "Energie")):
        type_into(asked(panel, name), text)
    type_into(asked(panel, "anliegen"), "Kosten")
    type_into(asked(panel, "frist"), "+5at")
    assert panel.form.promise.due.isVisible()
    press(panel.form.promise.wanted.box, Qt.Key.Key_Space)
    assert not panel.form.promise.due.isVisible()
    with qtbot.waitSignal(panel.closed):
        press(panel.form.promise.wanted.box, Qt.Key.Key_Return, with_ctrl=True)
    assert workspace.query(lambda q: q.where(FollowUp, inquiry_id=scene.inquiry_id)) == ()


def test_a_promise_without_a_day_is_asked_for(panel: ReplyPanel, settle: Settle) -> None:
    type_into(panel.form.letter.text, "Text.")
    panel.form.promise.wanted.set_value(True)
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert panel.form.promise.due.has_error
    assert panel.focusWidget() is panel.form.promise.due.line


def test_a_reply_is_saved_as_a_file(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = open_panel()
    type_into(panel.form.letter.text, "Gern, mit Grüßen.")
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    qtbot.waitUntil(lambda: panel.findChild(QFileDialog) is not None)
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    path = tmp_path / "reply.eml"
    with qtbot.waitSignal(panel.closed):
        dialog.fileSelected.emit(str(path))
        dialog.reject()
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert "Gern, mit Grüßen." in mail.get_content()
    (message,) = messages(workspace, scene)
    assert message.delivery is Delivery.HANDED_OVER


def test_a_reply_opens_in_the_mail_program(
    open_panel: OpenPanel,
    workspace: Workspace,
    scene: Scene,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    hand_over_by(workspace, HandOver.MAIL_PROGRAM)
    panel = open_panel()
    type_into(panel.form.letter.text, "Gern.")
    with qtbot.waitSignal(panel.closed):
        press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    (path,) = [Path(url.toLocalFile()) for url in opened]
    assert path.name == "RII-2026-0001.eml"
    assert b"Gern." in path.read_bytes()
    assert messages(workspace, scene)[0].delivery is Delivery.HANDED_OVER
