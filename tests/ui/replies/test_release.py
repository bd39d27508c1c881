"""The second pair of eyes, and the draft of a colleague."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery, Review
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id
from deskapp.domain.sender_profile import HandOver
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import Scene
from tests.ui.replies.acting import hand_over_by, press, text_of, the_reply, type_into
from tests.ui.selecting import select_text

Settle = Callable[[], None]
OpenPanel = Callable[[], ReplyPanel]


@pytest.fixture
def colleague(workspace: Workspace, scene: Scene) -> Id:
    """Another one who works in the office."""
    del scene
    bert = User(id=new_id(), name="Bert Beispiel", initials="BB")
    workspace.execute(Action.SETTINGS_SAVED, lambda work: work.save(bert), undoable=False)
    return bert.id


def written(panel: ReplyPanel, settle: Settle) -> None:
    type_into(panel.form.letter.text, "gern.")
    panel.save()
    settle()


def test_a_colleague_releases_and_either_sends(
    panel: ReplyPanel,
    open_panel: OpenPanel,
    workspace: Workspace,
    colleague: Id,
    settle: Settle,
) -> None:
    written(panel, settle)
    panel.ask_for_release()
    settle()
    assert panel.form.standing.text.text() == "Waits for a second person to release it."
    assert not panel.form.standing.release.isVisible()
    panel.hide()
    workspace.sign_in(colleague)
    theirs = open_panel()
    assert theirs.form.standing.text.text() == "Anna Muster asks you to release this."
    press(theirs.form.standing.release, Qt.Key.Key_Return)
    settle()
    assert theirs.form.standing.text.text() == (
        "Written by Anna Muster, released by Bert Beispiel."
    )
    draft = the_reply(workspace)
    assert (draft.review, draft.released_by) == (Review.RELEASED, colleague)


def test_nobody_releases_what_they_wrote(panel: ReplyPanel, settle: Settle) -> None:
    written(panel, settle)
    panel.release()
    settle()
    assert panel.form.fault.isVisible()


def test_a_change_takes_the_release_away(
    panel: ReplyPanel,
    open_panel: OpenPanel,
    workspace: Workspace,
    colleague: Id,
    settle: Settle,
) -> None:
    written(panel, settle)
    me = workspace.user_id
    panel.hide()
    workspace.sign_in(colleague)
    theirs = open_panel()
    theirs.release()
    settle()
    theirs.hide()
    workspace.sign_in(me)
    again = open_panel()
    assert again.form.standing.text.text() == "Released by Bert Beispiel."
    type_into(again.form.letter.text, "Doch noch ein Wort.")
    again.save()
    settle()
    assert the_reply(workspace).review is Review.NONE
    assert not again.form.standing.isVisible()


def test_a_colleagues_draft_is_read_until_it_is_taken_over(
    panel: ReplyPanel,
    open_panel: OpenPanel,
    workspace: Workspace,
    colleague: Id,
    settle: Settle,
) -> None:
    written(panel, settle)
    panel.hide()
    workspace.sign_in(colleague)
    theirs = open_panel()
    assert theirs.form.standing.text.text() == "Draft by Anna Muster, last at 10:00."
    assert theirs.focusWidget() is theirs.form.letter.text
    type_into(theirs.form.letter.text, "Zu viel.")
    assert "Zu viel." not in text_of(theirs)
    press(theirs.form.standing.take_over, Qt.Key.Key_Return)
    settle()
    assert theirs.focusWidget() is theirs.form.letter.text
    type_into(theirs.form.letter.text, "Noch etwas. ")
    theirs.save()
    settle()
    draft = the_reply(workspace)
    assert (draft.author_id, draft.delivery) == (colleague, Delivery.DRAFT)
    assert "Noch etwas. " in draft.body_text
    assert not theirs.form.standing.isVisible()


def test_what_differs_from_the_template_is_marked(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(1)
    settle()
    assert select_text(panel.form.letter.text, "danke")
    type_into(panel.form.letter.text, "vielen Dank")
    panel.show_changes()
    view = panel.form.changes
    assert view.isVisible()
    assert view.toPlainText()[view.textCursor().position() :].startswith("danke")
    assert not panel.form.letter.text.isVisible()
    assert view.accessibleDescription() == "Added: vielen Dank. Removed: danke."
    panel.show_changes()
    assert panel.focusWidget() is panel.form.letter.text


def test_without_its_release_it_does_not_leave(
    open_panel: OpenPanel, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    written(panel, settle)
    panel.ask_for_release()
    settle()
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert panel.form.findings.isVisible()
    assert the_reply(workspace).delivery is Delivery.DRAFT
    panel.take_release_back()
    settle()
    assert panel.focusWidget() is panel.form.letter.text
    with qtbot.waitSignal(panel.closed):
        press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
