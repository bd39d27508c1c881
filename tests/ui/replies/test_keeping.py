from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.use_cases import replies
from deskapp.application.workspace import Workspace
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import Scene
from tests.ui.replies.acting import asked, messages, press, text_of, type_into

Settle = Callable[[], None]
OpenPanel = Callable[[], ReplyPanel]


def test_a_draft_is_kept_by_itself_and_gone_on_with(
    panel: ReplyPanel,
    open_panel: OpenPanel,
    workspace: Workspace,
    scene: Scene,
    settle: Settle,
) -> None:
    assert messages(workspace, scene) == ()
    type_into(panel.form.letter.text, "Halb fertig")
    assert panel._writing is not None
    timer = panel._writing.keeping.timer
    assert (timer.isActive(), timer.interval()) == (True, 5_000)
    timer.timeout.emit()
    settle()
    (draft,) = messages(workspace, scene)
    assert "Halb fertig" in draft.body_text
    assert workspace.next_undo is None
    assert "Draft saved" in panel.form.ways_out.status
    panel.hide()
    assert "Halb fertig" in text_of(open_panel())


def test_esc_keeps_the_draft(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    type_into(panel.form.letter.text, "Nicht verlieren")
    with qtbot.waitSignal(panel.closed):
        press(panel.form.letter.text, Qt.Key.Key_Escape)
    settle()
    assert "Nicht verlieren" in messages(workspace, scene)[0].body_text


def test_a_look_leaves_no_draft(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, settle: Settle
) -> None:
    press(panel.form.letter.text, Qt.Key.Key_Escape)
    settle()
    assert messages(workspace, scene) == ()


def test_a_discarded_draft_comes_back_with_undo(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, qtbot: QtBot
) -> None:
    type_into(panel.form.letter.text, "Doch nicht")
    with qtbot.waitSignals([panel.says, panel.closed]):
        panel.discard()
    assert messages(workspace, scene) == ()
    workspace.undo()
    assert "Doch nicht" in messages(workspace, scene)[0].body_text


def test_saving_twice_in_a_row_is_in_order(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, settle: Settle
) -> None:
    for word in ("eins", "zwei", "drei"):
        type_into(panel.form.letter.text, word)
        panel.save()
    settle()
    (draft,) = messages(workspace, scene)
    assert "einszweidrei" in draft.body_text
    assert draft.version == 3


def test_a_colleagues_change_is_not_written_over(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, settle: Settle
) -> None:
    type_into(panel.form.letter.text, "Mein")
    panel.save()
    settle()
    (draft,) = messages(workspace, scene)
    theirs = replace(draft, body_text="Von der Kollegin")
    workspace.execute(Action.DRAFT_SAVED, lambda work: replies.save_draft(work, theirs))
    type_into(panel.form.letter.text, " Text")
    panel.save()
    settle()
    assert panel.form.fault.text().startswith("Somebody has changed this entry")
    assert "Mein Text" in text_of(panel)


def test_a_draft_begun_asks_only_what_is_still_open(
    panel: ReplyPanel, open_panel: OpenPanel, settle: Settle
) -> None:
    panel.choose(2)
    settle()
    type_into(asked(panel, "grund"), "Es dauert.")
    settle()
    panel.save()
    settle()
    again = open_panel()
    assert not again.form.asked.go_to("grund")
    type_into(asked(again, "frist_neu"), "4.12.")
    settle()
    assert "Es dauert." in text_of(again)
    assert "Freitag, 4. Dezember 2026" in text_of(again)
