"""The check before sending: shown while one writes, and asked again before the reply leaves."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery
from deskapp.domain.sender_profile import HandOver
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import Scene
from tests.ui.replies.acting import (
    hand_over_by,
    look,
    messages,
    press,
    sentences,
    shown,
    text_of,
    type_into,
)

Settle = Callable[[], None]
OpenPanel = Callable[[], ReplyPanel]


def written(panel: ReplyPanel, settle: Settle, text: str) -> None:
    """Write a text and let the check look."""
    type_into(panel.form.letter.text, text)
    settle()
    look(panel, settle)


def test_it_looks_by_itself_soon_after_a_key(panel: ReplyPanel, settle: Settle) -> None:
    assert panel._writing is not None
    timer = panel._writing.checking.timer
    type_into(panel.form.letter.text, "die  Liste kommt.")
    assert (timer.isActive(), timer.interval()) == (True, 400)
    timer.timeout.emit()
    settle()
    assert len(sentences(panel)) == 1
    assert panel.form.findings.isVisible()


def test_what_is_still_to_be_written_is_no_fault_yet(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(2)
    settle()
    assert look(panel, settle) == []
    press(panel.focusWidget(), Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert len(shown(panel)) == 2
    assert "Reason for the delay (full sentence)" in shown(panel)[0]


def test_a_finding_leads_to_its_place(panel: ReplyPanel, settle: Settle) -> None:
    written(panel, settle, "die 🎉 Liste  kommt.")
    panel.go_to_findings()
    press(panel.focusWidget(), Qt.Key.Key_Return)
    assert panel.focusWidget() is panel.form.letter.text
    assert panel.form.letter.text.textCursor().selectedText() == "  "


def test_f_mends_one(panel: ReplyPanel, settle: Settle) -> None:
    written(panel, settle, "die Liste  kommt.")
    panel.go_to_findings()
    press(panel.focusWidget(), Qt.Key.Key_F)
    settle()
    assert "die Liste kommt." in text_of(panel)
    assert sentences(panel) == []


def test_all_matters_of_spelling_are_mended_at_once(panel: ReplyPanel, settle: Settle) -> None:
    written(panel, settle, "die  Liste  kommt z.B. morgen.")
    assert len(sentences(panel)) > 2
    panel.form.findings.fix_all_wanted.emit()
    settle()
    assert "die Liste kommt z.\N{NARROW NO-BREAK SPACE}B. morgen" in text_of(panel)
    assert sentences(panel) == []


def test_arrows_walk_along_the_list(panel: ReplyPanel, settle: Settle) -> None:
    written(panel, settle, "die  Liste  kommt.")
    rows = panel.form.findings.rows
    panel.go_to_findings()
    press(panel.focusWidget(), Qt.Key.Key_Down)
    assert panel.focusWidget() is rows[1]
    press(panel.focusWidget(), Qt.Key.Key_Down)
    assert panel.focusWidget() is rows[0]


def test_warnings_need_a_second_command(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    written(panel, settle, "im Anhang finden Sie die Liste.")
    findings = panel.form.findings
    assert not findings.send_anyway.isVisible()
    for _ in range(3):
        press(panel.focusWidget(), Qt.Key.Key_Return, with_ctrl=True)
        settle()
        assert panel.focusWidget() is findings.rows[0]
        assert messages(workspace, scene) == ()
    assert findings.send_anyway.isVisible()
    findings.send_anyway.setFocus()
    with qtbot.waitSignal(panel.closed):
        press(findings.send_anyway, Qt.Key.Key_Return)
    (message,) = messages(workspace, scene)
    assert message.delivery is Delivery.QUEUED


def test_ctrl_enter_on_the_button_sends_too(
    open_panel: OpenPanel, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    written(panel, settle, "im Anhang finden Sie die Liste.")
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    panel.form.findings.send_anyway.setFocus()
    with qtbot.waitSignal(panel.closed):
        press(panel.form.findings.send_anyway, Qt.Key.Key_Return, with_ctrl=True)


def test_what_changes_after_the_warning_is_warned_of_again(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    written(panel, settle, "im Anhang finden Sie die Liste.")
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    written(panel, settle, " Und {{ noch_was }}")
    assert not panel.form.findings.send_anyway.isVisible()
    panel.form.findings.send_wanted.emit()
    settle()
    assert panel.isVisible()
    assert [each for each in messages(workspace, scene) if each.delivery is Delivery.QUEUED] == []


def test_the_button_says_why_it_cannot_leave(panel: ReplyPanel, settle: Settle) -> None:
    written(panel, settle, "gern.")
    panel.form.head.to.set_value(())
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    button = panel.form.ways_out.usual_button
    assert button.accessibleDescription() == panel.form.findings.heading
    type_into(panel.form.head.to.line, "eva.beispiel@muster.example;")
    settle()
    assert look(panel, settle) == []
    assert button.accessibleDescription() == "Ctrl+Enter"
