from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.message import Message
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import ASKER_MAIL, OFFICE_MAIL, PARTNER_MAIL, Scene
from tests.ui.replies.acting import look, press, text_of, type_into

Settle = Callable[[], None]
OpenPanel = Callable[[], ReplyPanel]


@pytest.fixture
def mail_to_many(workspace: Workspace, scene: Scene) -> None:
    """The mail that is answered went to the office, a partner, a list, and others in copy."""
    mail = workspace.query(lambda queries: queries.find(Message, scene.mail_id))
    assert mail is not None
    sent = replace(
        mail,
        to=(MailAddress(OFFICE_MAIL.upper()), MailAddress(PARTNER_MAIL, "Jan Probe")),
        cc=(
            MailAddress("kollege@example.org"),
            MailAddress("verteiler-nord@muster.example"),
            MailAddress("alle@lists.muster.example"),
            MailAddress(ASKER_MAIL),
        ),
    )
    workspace.execute(Action.MAIL_TAKEN_IN, lambda work: work.save(sent), undoable=False)


def is_folded(panel: ReplyPanel) -> bool:
    return panel.form.head.is_folded


def addresses(people: tuple[MailAddress, ...]) -> list[str]:
    return [each.address for each in people]


@pytest.mark.usefixtures("mail_to_many")
def test_all_are_answered_but_for_the_office_itself_and_lists(
    open_panel: OpenPanel, settle: Settle
) -> None:
    panel = open_panel()
    head = panel.form.head
    assert addresses(head.to.value()) == [ASKER_MAIL]
    panel.answer_everyone()
    settle()
    assert addresses(head.to.value()) == [ASKER_MAIL, PARTNER_MAIL]
    assert addresses(head.cc.value()) == ["kollege@example.org"]
    assert head.cc.isVisible()
    assert text_of(panel).startswith(
        "Sehr geehrte Frau Dr. Beispiel,\nsehr geehrter Herr Probe,\n\n"
    )
    assert panel._writing is not None
    content = panel._writing.content()
    assert content.sender is not None
    assert content.sender.address == OFFICE_MAIL
    assert addresses(content.cc) == ["kollege@example.org"]


def test_copies_take_no_room_until_there_are_some(panel: ReplyPanel, settle: Settle) -> None:
    head = panel.form.head
    assert not head.cc.isVisible()
    head._copies.click()
    assert panel.focusWidget() is head.cc.line
    type_into(head.cc.line, "kollege@example.org")
    press(head.cc.line, Qt.Key.Key_Return)
    settle()
    assert addresses(head.cc.value()) == ["kollege@example.org"]
    assert head.cc.isVisible()


@pytest.mark.fault("SND-14")
def test_it_is_said_how_many_are_strangers(panel: ReplyPanel, settle: Settle) -> None:
    line = panel.form.head.to.line
    look(panel, settle)
    assert not panel.form.head.reach.isVisible()
    type_into(line, f"{PARTNER_MAIL};kollege@example.org;")
    settle()
    look(panel, settle)
    assert panel.form.head.reach.isVisible()
    assert "2 recipients outside example.org" in panel.form.head.reach.text()


def test_the_lines_above_fold_while_the_letter_is_written(
    panel: ReplyPanel, settle: Settle, qtbot: QtBot
) -> None:
    head, text = panel.form.head, panel.form.letter.text
    assert not is_folded(panel)
    text.setFocus()
    qtbot.waitUntil(lambda: is_folded(panel))
    settle()
    assert head.summary.accessibleName() == (
        "Recipients and subject: To Eva Beispiel · [RII-2026-0001] Fördermittel für Wasserstoff"
    )
    press(text, Qt.Key.Key_Backtab)
    assert panel.focusWidget() is head.summary
    press(head.summary, Qt.Key.Key_Return)
    settle()
    assert not is_folded(panel)
    assert not head.summary.isVisible()
    assert panel.focusWidget() is head.to.line


def test_who_comes_back_to_a_folded_letter_writes_in_it(panel: ReplyPanel, qtbot: QtBot) -> None:
    text = panel.form.letter.text
    text.setFocus()
    qtbot.waitUntil(lambda: is_folded(panel))
    text.clearFocus()
    panel.setFocus()
    assert text.hasFocus()


def test_what_is_to_be_mended_above_does_not_fold(panel: ReplyPanel, settle: Settle) -> None:
    line = panel.form.head.to.line
    type_into(line, "niemand")
    press(line, Qt.Key.Key_Return)
    settle()
    panel.form.letter.text.setFocus()
    settle()
    assert not is_folded(panel)
