from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.message import Delivery
from deskapp.domain.sender_profile import HandOver
from deskapp.ui.kit.requests import DeliverMail
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import Scene
from tests.ui.replies.acting import asked, hand_over_by, messages, press, shown, type_into

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
    assert any("New date for the reply" in each for each in shown(panel))
    assert not panel.form.findings.send_anyway.isVisible()
    assert panel.focusWidget() is panel.form.findings.rows[0]
    press(panel.focusWidget(), Qt.Key.Key_Return)
    focused = panel.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "New date for the reply"
    (draft,) = messages(workspace, scene) or (None,)
    assert draft is None


def test_a_placeholder_nobody_asks_for_is_chosen_in_the_text(
    panel: ReplyPanel, settle: Settle
) -> None:
    type_into(panel.form.letter.text, "Hallo {{ niemand }}")
    settle()
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert any("niemand" in each for each in shown(panel))
    press(panel.focusWidget(), Qt.Key.Key_Return)
    assert panel.form.letter.text.chosen_chip() == "niemand"
    assert panel.focusWidget() is panel.form.letter.text


def test_a_reply_without_a_word_of_ones_own_stays(panel: ReplyPanel, settle: Settle) -> None:
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert len(shown(panel)) == 1
    press(panel.focusWidget(), Qt.Key.Key_Return)
    type_into(panel.focusWidget(), "Gern.")
    assert "\n\nGern.\n\n" in panel.form.letter.text.letter()


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
    assert panel.form.promises.own.due.line.text() == "+5at"
    assert panel.form.promises.own.due.editor.accessibleDescription() == "Monday, 30 November 2026"
    type_into(asked(panel, "frist_neu"), "4.12.")
    type_into(asked(panel, "grund"), "Es dauert.")
    panel.form.promises.own.due.line.setText("+6at")
    with qtbot.waitSignal(panel.closed):
        press(panel.form.promises.own.due.line, Qt.Key.Key_Return, with_ctrl=True)
    kept = workspace.query(lambda q: q.where(FollowUp, inquiry_id=scene.inquiry_id))
    days = {each.due_on.isoformat(): each.reason for each in kept}
    assert days["2026-12-01"] == "Send the reply by the new date"
    assert "Freitag, 4. Dezember 2026" in days["2026-12-04"]


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
    assert panel.form.promises.own.promise() is not None
    press(panel.form.promises.own.wanted.box, Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.closed):
        press(panel.form.promises.own.wanted.box, Qt.Key.Key_Return, with_ctrl=True)
    assert workspace.query(lambda q: q.where(FollowUp, inquiry_id=scene.inquiry_id)) == ()


def test_a_promise_without_a_day_is_asked_for(panel: ReplyPanel, settle: Settle) -> None:
    type_into(panel.form.letter.text, "Text.")
    panel.form.promises.own.wanted.set_value(True)
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert panel.form.promises.own.due.has_error
    assert panel.focusWidget() is panel.form.promises.own.due.line


def test_a_reply_is_saved_as_a_file(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = open_panel()
    type_into(panel.form.letter.text, "gern, mit Grüßen.")
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    qtbot.waitUntil(lambda: panel.findChild(QFileDialog) is not None)
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    path = tmp_path / "reply.eml"
    with qtbot.waitSignal(panel.closed):
        dialog.fileSelected.emit(str(path))
        dialog.reject()
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert "gern, mit Grüßen." in mail.get_content()
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
    type_into(panel.form.letter.text, "gern.")
    with qtbot.waitSignal(panel.closed):
        press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    (path,) = [Path(url.toLocalFile()) for url in opened]
    assert path.name == "RII-2026-0001.eml"
    assert b"gern." in path.read_bytes()
    assert messages(workspace, scene)[0].delivery is Delivery.HANDED_OVER
