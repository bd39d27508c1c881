from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.rounds import mailings as mailing_rounds
from deskapp.application.tools import Tools
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import outbox
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.mailings.mailing import Mailing, MailingKind, MailingState
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import new_id
from deskapp.domain.template import TemplateClass
from deskapp.ui.kit.requests import OpenRecord
from tests.application.mailings.mailing_office import (
    a_mailing,
    current,
    people,
    recipients,
    written,
)
from tests.fixed_clock import FixedClock
from tests.reply_scene import set_the_scene
from tests.ui.mailings.test_preparing import agree, recipient_list
from tests.ui.shown_records import CTRL, SHIFT, Shown

Show = Callable[[], Shown]


@pytest.fixture
def mailing(workspace: Workspace, tools: Tools) -> Mailing:
    """A question to four people, all letters queued."""
    set_the_scene(workspace)
    made = a_mailing(
        workspace,
        people(workspace, 4),
        kind=MailingKind.ROUND_ROBIN,
        template_class=TemplateClass.ORGANISATIONAL,
        class_reason="Abstimmung",
    )
    mailing_rounds.start(workspace, tools, made.id)
    return made


def deliver(workspace: Workspace, clock: FixedClock, count: int = 99) -> None:
    clock.forward(hours=1)
    for _ in range(count):
        mail = workspace.execute(Action.OUTBOX_MOVED, outbox.claim_next, undoable=False)
        if mail is None:
            return
        taken = partial(outbox.taken, message_id=mail.id, refusals=())
        workspace.execute(Action.OUTBOX_MOVED, taken)


def answer(workspace: Workspace, letter: Message) -> Message:
    mail = Message(
        id=new_id(),
        inquiry_id=letter.inquiry_id,
        direction=Direction.IN,
        at=workspace.clock.now(),
        sender=MailAddress(letter.to[0].address),
        in_reply_to=letter.message_id,
    )
    return workspace.execute(Action.MAIL_TAKEN_IN, lambda work: save(work, mail))


def test_who_has_answered_stands_in_the_matrix(
    show: Show, workspace: Workspace, mailing: Mailing, clock: FixedClock
) -> None:
    deliver(workspace, clock)
    clock.forward(days=2)
    answer(workspace, written(workspace, mailing)[1])
    shown = show()
    assert "1 of 4 have answered" in shown.text
    assert "Done · 4 of 4 e-mails have left." in shown.text
    rows = shown.block("Recipients")
    assert rows[0] == "Kim Muster0, No answer yet, written Mon 23 Nov"
    assert rows[-1] == "Kim Muster1, Answered, written Mon 23 Nov, Wed 25 Nov"
    assert shown.rows == ["Netzwerktreffen, Done, Question to many, 4/4"]


def test_an_answer_that_comes_in_moves_its_row_and_keeps_the_place(
    show: Show, workspace: Workspace, mailing: Mailing, clock: FixedClock
) -> None:
    deliver(workspace, clock)
    shown = show()
    recipient_list(shown)
    shown.press(Qt.Key.Key_Home)
    shown.press(Qt.Key.Key_Down)
    before = shown.focused
    answer(workspace, written(workspace, mailing)[0])
    shown.settle()
    assert "1 of 4 have answered" in shown.text
    assert shown.focused is before
    assert shown.page.made.recipients.current_id() == recipients(workspace, mailing)[1].id  # type: ignore[attr-defined]


def test_enter_opens_the_answer(
    show: Show, workspace: Workspace, mailing: Mailing, clock: FixedClock
) -> None:
    deliver(workspace, clock)
    found = answer(workspace, written(workspace, mailing)[2])
    shown = show()
    recipient_list(shown)
    shown.press(Qt.Key.Key_End)
    shown.press(Qt.Key.Key_Return)
    assert shown.requests == [OpenRecord(RecordKind.MESSAGE, found.id)]


def test_one_key_reminds_those_without_an_answer_and_can_be_taken_back(
    show: Show, workspace: Workspace, mailing: Mailing, clock: FixedClock
) -> None:
    deliver(workspace, clock)
    clock.forward(days=7)
    answer(workspace, written(workspace, mailing)[0])
    shown = show()
    recipient_list(shown)
    shown.press(Qt.Key.Key_R)
    assert shown.notices[-1].text == "3 reminders leave in a moment."
    assert len(written(workspace, mailing)) == 7
    take_back = shown.notices[-1].handler
    assert take_back is not None
    take_back()
    shown.settle()
    assert len(written(workspace, mailing)) == 4


def test_a_second_reminder_within_days_is_asked_for(
    show: Show, workspace: Workspace, mailing: Mailing, clock: FixedClock
) -> None:
    deliver(workspace, clock)
    shown = show()
    recipient_list(shown)
    shown.press(Qt.Key.Key_R)
    deliver(workspace, clock)
    shown.settle()
    shown.press(Qt.Key.Key_R)
    assert len(written(workspace, mailing)) == 8
    notice = shown.notices[-1]
    assert notice.action == "Remind all the same"
    assert notice.handler is not None
    notice.handler()
    shown.settle()
    assert len(written(workspace, mailing)) == 12


def test_only_those_selected_are_reminded(
    show: Show, workspace: Workspace, mailing: Mailing, clock: FixedClock
) -> None:
    deliver(workspace, clock)
    shown = show()
    recipient_list(shown)
    shown.press(Qt.Key.Key_Home)
    shown.press(Qt.Key.Key_Down, SHIFT)
    shown.press(Qt.Key.Key_R)
    reminded = [bool(each.reminder_id) for each in recipients(workspace, mailing)]
    assert reminded == [True, True, False, False]


def test_whoever_will_not_answer_is_noted_by_one_key(
    show: Show, workspace: Workspace, mailing: Mailing, clock: FixedClock
) -> None:
    deliver(workspace, clock)
    shown = show()
    recipient_list(shown)
    shown.press(Qt.Key.Key_Home)
    shown.press(Qt.Key.Key_N)
    assert recipients(workspace, mailing)[0].declined
    assert "0 of 4 have answered · 1 will not answer" in shown.text


def test_a_mailing_is_paused_and_goes_on(
    show: Show, workspace: Workspace, mailing: Mailing, clock: FixedClock
) -> None:
    deliver(workspace, clock, 1)
    shown = show()
    assert "1 of 4 e-mails have left." in shown.text
    shown.press(Qt.Key.Key_P, CTRL | SHIFT)
    assert current(workspace, mailing).state is MailingState.PAUSED
    assert len(written(workspace, mailing)) == 1
    assert "1 of 4 e-mails have left, 3 are still to be written." in shown.text
    shown.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert len(written(workspace, mailing)) == 4


def test_a_mailing_is_ended_after_a_question(
    show: Show, workspace: Workspace, mailing: Mailing, clock: FixedClock, qtbot: QtBot
) -> None:
    deliver(workspace, clock, 1)
    shown = show()
    shown.click("End")
    agree(shown, qtbot)
    assert current(workspace, mailing).state is MailingState.DONE
    assert len(written(workspace, mailing)) == 1
    assert "Done · 1 of 4 e-mails have left." in shown.text


def test_letters_left_over_by_a_crash_are_offered_again(
    show: Show, workspace: Workspace, mailing: Mailing
) -> None:
    letter = written(workspace, mailing)[0]
    first = recipients(workspace, mailing)[0]

    def lose(work: UnitOfWork) -> None:
        work.save(replace(first, message_id=None))
        work.delete(letter)

    workspace.execute(Action.OUTBOX_MOVED, lose)
    shown = show()
    assert "0 of 4 e-mails have left, 1 is still to be written." in shown.text
    shown.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert len(written(workspace, mailing)) == 4
    assert all(
        each.send_at and each.send_at - workspace.clock.now() < timedelta(minutes=2)
        for each in written(workspace, mailing)
    )
