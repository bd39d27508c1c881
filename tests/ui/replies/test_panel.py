from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.use_cases import replies
from deskapp.application.workspace import Workspace
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.sender_profile import HandOver, SenderProfile
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import DeliverMail, OpenPage
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import ASKER_MAIL, PARTNER_MAIL, Scene

Settle = Callable[[], None]
OpenPanel = Callable[[], ReplyPanel]


def _press(widget: QWidget | None, key: Qt.Key, *, with_ctrl: bool = False) -> None:
    assert widget is not None
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    QTest.keyClick(widget, key, control if with_ctrl else none)


def _type(widget: QWidget | None, text: str) -> None:
    assert widget is not None
    for character in text:  # QTest.keyClicks ends the process at an umlaut
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(widget, event)


def _text(panel: ReplyPanel) -> str:
    return panel.form.letter.text.letter()


def _messages(workspace: Workspace, scene: Scene) -> tuple[Message, ...]:
    return workspace.query(
        lambda q: q.where(Message, inquiry_id=scene.inquiry_id, direction=Direction.OUT)
    )


def _asked(panel: ReplyPanel, name: str) -> QWidget:
    assert panel.form.asked.go_to(name)
    focused = panel.focusWidget()
    assert focused is not None
    return focused


def _hand_over_by(workspace: Workspace, way: HandOver) -> None:
    profile = workspace.query(lambda queries: queries.where(SenderProfile)[0])
    workspace.execute(
        Action.SETTINGS_SAVED,
        lambda work: work.save(replace(profile, hand_over=way)),
        undoable=False,
    )


def test_a_free_reply_begins_with_the_salutation(panel: ReplyPanel) -> None:
    assert _text(panel).startswith("Sehr geehrte Frau Dr. Beispiel,\n\n")
    assert panel.form.letter.subject.value() == "[RII-2026-0001] Fördermittel für Wasserstoff"
    assert panel.form.from_label.text().endswith("<service-rii@example.org>")
    assert [each.address for each in panel.form.recipients.value()] == [ASKER_MAIL]
    assert panel.focusWidget() is panel.form.chooser.line


def test_a_template_is_chosen_by_its_number(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(1)
    settle()
    assert "am Freitag, 27. November 2026" in _text(panel)
    assert panel.form.letter.subject.value().startswith("[RII-2026-0001] Eingegangen: ")
    assert panel.form.chooser.line.text() == "Acknowledgement"


def test_a_number_pressed_early_counts(
    qtbot: QtBot, desk: Desk, scene: Scene, settle: Settle
) -> None:
    panel = ReplyPanel(desk, scene.inquiry_id)
    qtbot.addWidget(panel)
    panel.choose(1)
    settle()
    assert "am Freitag, 27. November 2026" in _text(panel)


def test_a_number_without_a_template_says_so(qtbot: QtBot, panel: ReplyPanel) -> None:
    with qtbot.waitSignal(panel.says) as told:
        panel.choose(10)
    assert told.args is not None
    assert told.args[0].text == "No template has the number 10."


def test_a_template_is_found_by_typing(panel: ReplyPanel, settle: Settle) -> None:
    line = panel.form.chooser.line
    _type(line, "rückfrage ang")
    settle()
    _press(line, Qt.Key.Key_Return)
    settle()
    assert line.text() == "Question: details missing"
    assert "{{ fragen | " not in _text(panel)
    assert "{{ fragen }}" in _text(panel)
    focused = panel.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Open questions, one per line"


def test_what_is_asked_is_filled_in_while_typing(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(3)
    settle()
    _type(_asked(panel, "fragen"), "Wer?")
    _press(panel.focusWidget(), Qt.Key.Key_Return)
    _type(panel.focusWidget(), "Bis wann?")
    _type(_asked(panel, "frist"), "+5at")
    settle()
    assert "möchten wir einige Punkte mit Ihnen klären:\n\n– Wer?\n– Bis wann?\n" in _text(panel)
    assert "bis zum 30. November 2026" in _text(panel)
    assert "{{" not in _text(panel)
    assert panel.form.open_points.isHidden()


def test_what_was_typed_by_hand_stays(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(2)
    settle()
    editor = panel.form.letter.text
    assert editor.select_text("Danke, dass Sie uns die zusätzliche Zeit geben.")
    _type(editor, "Danke!")
    _type(_asked(panel, "grund"), "Es dauert.")
    _type(_asked(panel, "frist_neu"), "4.12.")
    settle()
    assert "Es dauert." in _text(panel)
    assert "Freitag, 4. Dezember 2026" in _text(panel)
    assert "Danke!" in _text(panel)
    assert "zusätzliche Zeit" not in _text(panel)


def test_another_template_can_be_taken_back(
    panel: ReplyPanel, settle: Settle, qtbot: QtBot
) -> None:
    _type(panel.form.letter.text, "Mein Text.")
    settle()
    with qtbot.waitSignal(panel.says) as told:
        panel.choose(1)
        settle()
    assert "Mein Text." not in _text(panel)
    assert told.args is not None
    notice = told.args[0]
    assert isinstance(notice, Notice)
    assert notice.handler is not None
    notice.handler()
    assert "Mein Text." in _text(panel)


def test_the_language_can_be_switched(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(1)
    settle()
    panel.form.language.menu().aboutToShow.emit()
    panel.form.language.menu().actions()[1].trigger()
    settle()
    assert _text(panel).startswith("Dear Dr Beispiel,\n\nThank you for getting in touch.")
    assert panel.form.language.text() == "English"


def test_an_unfilled_placeholder_keeps_the_reply_here(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, settle: Settle
) -> None:
    panel.choose(2)
    settle()
    _type(_asked(panel, "grund"), "Es dauert.")
    _press(panel.focusWidget(), Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert panel.form.fault.isVisible()
    assert panel.form.fault.text() == "Not filled in yet: New date for the reply."
    focused = panel.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "New date for the reply"
    assert _messages(workspace, scene) == ()


def test_a_placeholder_nobody_asks_for_is_selected_in_the_text(
    panel: ReplyPanel, settle: Settle
) -> None:
    _type(panel.form.letter.text, "Hallo {{ niemand }}")
    settle()
    buttons = [b for b in panel.form.open_points.findChildren(QPushButton) if b.isVisible()]
    assert [button.text() for button in buttons] == ["niemand"]
    buttons[0].click()
    assert panel.form.letter.text.textCursor().selectedText() == "niemand"
    assert panel.focusWidget() is panel.form.letter.text


def test_a_reply_without_a_word_of_ones_own_stays(panel: ReplyPanel, settle: Settle) -> None:
    _press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert panel.form.fault.text() == "The reply has no text yet."
    assert panel.isVisible()


def test_ctrl_enter_sends_and_undo_brings_the_draft_back(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    _hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    wanted: list[object] = []
    panel.wants.connect(wanted.append)
    panel.choose(1)
    settle()
    with qtbot.waitSignals([panel.closed, panel.says]):
        _press(panel.focusWidget(), Qt.Key.Key_Return, with_ctrl=True)
    assert wanted == [DeliverMail()]
    (message,) = _messages(workspace, scene)
    assert message.delivery is Delivery.QUEUED
    assert message.template_key == "V01"
    workspace.undo()
    again = open_panel()
    assert again.form.letter.text.letter() == message.body_text
    assert again.focusWidget() is again.form.letter.text


def test_the_last_key_typed_is_in_the_mail(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    _hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    panel.choose(2)
    settle()
    _type(_asked(panel, "frist_neu"), "4.12.")
    _type(_asked(panel, "grund"), "Es dauert noch etwas.")
    with qtbot.waitSignal(panel.closed):
        _press(panel.focusWidget(), Qt.Key.Key_Return, with_ctrl=True)
    (message,) = _messages(workspace, scene)
    assert "Es dauert noch etwas." in message.body_text


def test_the_promise_becomes_a_follow_up(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    _hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    panel.choose(2)
    settle()
    assert panel.form.promise.due.line.text() == "+5at"
    assert panel.form.promise.due.editor.accessibleDescription() == "Monday, 30 November 2026"
    _type(_asked(panel, "frist_neu"), "4.12.")
    _type(_asked(panel, "grund"), "Es dauert.")
    panel.form.promise.due.line.setText("+6at")
    with qtbot.waitSignal(panel.closed):
        _press(panel.form.promise.due.line, Qt.Key.Key_Return, with_ctrl=True)
    (follow_up,) = workspace.query(lambda q: q.where(FollowUp, inquiry_id=scene.inquiry_id))
    assert follow_up.due_on.isoformat() == "2026-12-01"
    assert follow_up.reason == "Send the reply by the new date"


def test_a_promise_switched_off_is_none(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    _hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    panel.choose(7)
    settle()
    for name, text in (("anfragende_stelle", "eine Stelle"), ("thema", "Energie")):
        _type(_asked(panel, name), text)
    _type(_asked(panel, "anliegen"), "Kosten")
    _type(_asked(panel, "frist"), "+5at")
    assert panel.form.promise.due.isVisible()
    _press(panel.form.promise.wanted.box, Qt.Key.Key_Space)
    assert not panel.form.promise.due.isVisible()
    with qtbot.waitSignal(panel.closed):
        _press(panel.form.promise.wanted.box, Qt.Key.Key_Return, with_ctrl=True)
    assert workspace.query(lambda q: q.where(FollowUp, inquiry_id=scene.inquiry_id)) == ()


def test_a_promise_without_a_day_is_asked_for(panel: ReplyPanel, settle: Settle) -> None:
    _type(panel.form.letter.text, "Text.")
    panel.form.promise.wanted.set_value(True)
    _press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert panel.form.promise.due.has_error
    assert panel.focusWidget() is panel.form.promise.due.line


def test_a_reply_is_saved_as_a_file(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = open_panel()
    _type(panel.form.letter.text, "Gern, mit Grüßen.")
    _press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    qtbot.waitUntil(lambda: panel.findChild(QFileDialog) is not None)
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    path = tmp_path / "reply.eml"
    with qtbot.waitSignal(panel.closed):
        dialog.fileSelected.emit(str(path))
        dialog.reject()
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert "Gern, mit Grüßen." in mail.get_content()
    (message,) = _messages(workspace, scene)
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
    _hand_over_by(workspace, HandOver.MAIL_PROGRAM)
    panel = open_panel()
    _type(panel.form.letter.text, "Gern.")
    with qtbot.waitSignal(panel.closed):
        _press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    (path,) = [Path(url.toLocalFile()) for url in opened]
    assert path.name == "RII-2026-0001.eml"
    assert b"Gern." in path.read_bytes()
    assert _messages(workspace, scene)[0].delivery is Delivery.HANDED_OVER


def test_a_draft_is_kept_by_itself_and_gone_on_with(
    panel: ReplyPanel,
    open_panel: OpenPanel,
    workspace: Workspace,
    scene: Scene,
    settle: Settle,
) -> None:
    assert _messages(workspace, scene) == ()
    _type(panel.form.letter.text, "Halb fertig")
    assert panel._writing is not None
    timer = panel._writing.keeping.timer
    assert (timer.isActive(), timer.interval()) == (True, 5_000)
    timer.timeout.emit()
    settle()
    (draft,) = _messages(workspace, scene)
    assert "Halb fertig" in draft.body_text
    assert workspace.next_undo is None
    assert "Draft saved" in panel.form.ways_out._status.text()
    panel.hide()
    assert "Halb fertig" in _text(open_panel())


def test_esc_keeps_the_draft(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, settle: Settle, qtbot: QtBot
) -> None:
    _type(panel.form.letter.text, "Nicht verlieren")
    with qtbot.waitSignal(panel.closed):
        _press(panel.form.letter.text, Qt.Key.Key_Escape)
    settle()
    assert "Nicht verlieren" in _messages(workspace, scene)[0].body_text


def test_a_look_leaves_no_draft(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, settle: Settle
) -> None:
    _press(panel.form.letter.text, Qt.Key.Key_Escape)
    settle()
    assert _messages(workspace, scene) == ()


def test_a_discarded_draft_comes_back_with_undo(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, qtbot: QtBot
) -> None:
    _type(panel.form.letter.text, "Doch nicht")
    with qtbot.waitSignals([panel.says, panel.closed]):
        panel.discard()
    assert _messages(workspace, scene) == ()
    workspace.undo()
    assert "Doch nicht" in _messages(workspace, scene)[0].body_text


def test_saving_twice_in_a_row_is_in_order(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, settle: Settle
) -> None:
    for word in ("eins", "zwei", "drei"):
        _type(panel.form.letter.text, word)
        panel.save()
    settle()
    (draft,) = _messages(workspace, scene)
    assert "einszweidrei" in draft.body_text
    assert draft.version == 3


def test_a_snippet_is_put_in_by_its_abbreviation(panel: ReplyPanel, settle: Settle) -> None:
    editor = panel.form.letter.text
    editor.setFocus()
    _type(editor, "Vorab ;sz")
    _press(editor, Qt.Key.Key_Tab)
    settle()
    assert "Vorab Sie erreichen uns montags bis donnerstags" in _text(panel)
    assert "030 23125 0" in _text(panel)
    assert panel.focusWidget() is editor
    _press(editor, Qt.Key.Key_Tab)
    assert panel.focusWidget() is not editor


def test_a_snippet_is_put_in_from_the_menu(panel: ReplyPanel, settle: Settle) -> None:
    panel.form.snippets.menu().aboutToShow.emit()
    (entry,) = [a for a in panel.form.snippets.menu().actions() if "(;foe)" in a.text()]
    entry.trigger()
    settle()
    assert "Eigene Fördermittel vergeben wir nicht" in _text(panel)


def test_a_recipient_is_added_and_greeted(panel: ReplyPanel, settle: Settle) -> None:
    line = panel.form.recipients.line
    _type(line, f"{PARTNER_MAIL};")
    settle()
    assert [each.address for each in panel.form.recipients.value()] == [ASKER_MAIL, PARTNER_MAIL]
    assert _text(panel).startswith("Sehr geehrte Frau Dr. Beispiel,\nsehr geehrter Herr Probe,\n\n")
    _press(line, Qt.Key.Key_Backspace)
    settle()
    assert _text(panel).startswith("Sehr geehrte Frau Dr. Beispiel,\n\n")


def test_a_contact_is_found_by_name(panel: ReplyPanel, settle: Settle) -> None:
    line = panel.form.recipients.line
    line.setFocus()
    _type(line, "prob")
    settle()
    popup = line._completer.popup()
    _press(popup, Qt.Key.Key_Down)
    _press(popup, Qt.Key.Key_Return)
    settle()
    assert panel.form.recipients.value()[-1].address == PARTNER_MAIL
    assert line.text() == ""


@pytest.mark.parametrize("typed", ["niemand", "a@b", "x y@example.org"])
def test_what_is_no_address_stays_in_the_line(
    panel: ReplyPanel, settle: Settle, typed: str
) -> None:
    line = panel.form.recipients.line
    _type(line, typed)
    _press(line, Qt.Key.Key_Return)
    settle()
    assert panel.form.recipients.has_error
    assert line.text() == typed
    _type(panel.form.letter.text, "Text")
    _press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert panel.focusWidget() is line


def test_recipients_are_taken_away_by_keyboard(panel: ReplyPanel, settle: Settle) -> None:
    (chip,) = [
        button
        for button in panel.form.recipients.findChildren(QPushButton)
        if button.accessibleName().startswith("Remove recipient Eva Beispiel")
    ]
    _press(chip, Qt.Key.Key_Space)
    settle()
    assert panel.form.recipients.value() == ()
    _press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert panel.form.fault.text() == "Please say who the reply goes to."


def test_a_colleagues_change_is_not_written_over(
    panel: ReplyPanel, workspace: Workspace, scene: Scene, settle: Settle
) -> None:
    _type(panel.form.letter.text, "Mein")
    panel.save()
    settle()
    (draft,) = _messages(workspace, scene)
    theirs = replace(draft, body_text="Von der Kollegin")
    workspace.execute(Action.DRAFT_SAVED, lambda work: replies.save_draft(work, theirs))
    _type(panel.form.letter.text, " Text")
    panel.save()
    settle()
    assert panel.form.fault.text().startswith("Somebody has changed this entry")
    assert "Mein Text" in _text(panel)


def test_without_a_sender_profile_the_way_to_the_settings_is_shown(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene
) -> None:
    del scene
    profile = workspace.query(lambda queries: queries.where(SenderProfile)[0])
    workspace.execute(Action.SETTINGS_SAVED, lambda work: work.delete(profile))
    panel = open_panel()
    wanted: list[object] = []
    panel.wants.connect(wanted.append)
    (button,) = [b for b in panel.findChildren(QPushButton) if b.isVisible()]
    button.click()
    assert wanted == [OpenPage("preferences")]


def test_everything_that_takes_the_focus_has_a_name(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(13)
    panel.choose(3)
    settle()
    nameless = [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and widget.window() is panel.window()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_tab_goes_through_the_fields_in_their_order(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(2)
    settle()
    panel.form.chooser.line.setFocus()
    names = []
    for _ in range(10):
        _press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
    expected = [
        "Language: German",
        "Insert: Snippet",
        "Remove recipient Eva Beispiel <eva.beispiel@muster.example>",
        "Add a recipient",
        "Subject (required)",
        "Reason for the delay (full sentence)",
        "New date for the reply",
        "Text of the reply",
    ]
    assert [name for name in names if name in expected] == expected
