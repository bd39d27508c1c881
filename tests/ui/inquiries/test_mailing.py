from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.rounds import mailings as mailing_rounds
from deskapp.application.tools import Tools
from deskapp.application.use_cases import replies
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import new_id
from deskapp.ui.inquiries.record.mailing_line import MailingLine
from deskapp.ui.inquiries.record.view import InquiryView
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.panel import Panel
from deskapp.ui.kit.requests import OpenRecord
from tests.application.mailings.mailing_office import office_with_mailing, written
from tests.ui.active_window import show_active


def _no_reply(*_: object) -> Panel:
    raise NotImplementedError


def test_one_line_stands_for_all_letters_and_leads_to_them(
    desk: Desk, workspace: Workspace, tools: Tools, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    mailing = office_with_mailing(workspace, 4)
    mailing_rounds.start(workspace, tools, mailing.id)
    letter = written(workspace, mailing)[1]
    answer = Message(
        id=new_id(),
        inquiry_id=mailing.inquiry_id,
        direction=Direction.IN,
        at=workspace.clock.now(),
        sender=MailAddress("kim1@muster1.example", "Kim Muster1"),
        in_reply_to=letter.message_id,
        message_id="answer@muster1.example",
    )
    workspace.execute(Action.MAIL_TAKEN_IN, lambda work: save(work, answer))
    view = InquiryView(desk, _no_reply)
    requests: list[object] = []
    view.wants.connect(requests.append)
    qtbot.addWidget(view)
    show_active(qtbot, view)
    view.show_inquiry(mailing.inquiry_id)
    settle()
    assert view.sheet is not None
    assert [row.id for row in view.sheet.messages] == [answer.id]
    assert view.sheet.suggested is None
    (line,) = view.findChildren(MailingLine)
    (button,) = line.findChildren(QPushButton)
    assert button.text() == "Mailing to 4 recipients"
    button.click()
    assert requests == [OpenRecord(RecordKind.MAILING, mailing.id)]


def test_a_reply_answers_whoever_answered_and_no_letter(workspace: Workspace, tools: Tools) -> None:
    mailing = office_with_mailing(workspace, 2)
    mailing_rounds.start(workspace, tools, mailing.id)
    first, second = written(workspace, mailing)
    answer = replace(
        first,
        id=new_id(),
        version=0,
        mailing_id=None,
        direction=Direction.IN,
        sender=first.to[0],
        message_id="answer@muster.example",
    )
    workspace.execute(Action.MAIL_TAKEN_IN, lambda work: save(work, answer))
    draft = workspace.query(
        lambda queries: replies.new_draft(queries, workspace.clock, mailing.inquiry_id, None)
    )
    assert draft.to == first.to
    assert draft.in_reply_to == "answer@muster.example"
    assert second.message_id not in draft.references
