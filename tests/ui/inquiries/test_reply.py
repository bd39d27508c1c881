from collections.abc import Callable

from PySide6.QtCore import Qt

from deskapp.application.workspace import Workspace
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.requests import OpenRecord
from tests.ui.inquiries.scene import ReplyStub, Shown, a_raw_mail, an_inquiry, take_in

Show = Callable[[], Shown]


def the_reply(shown: Shown) -> ReplyStub:
    assert isinstance(shown.view.reply, ReplyStub)
    return shown.view.reply


def test_a_new_mail_is_answered_in_four_steps(show: Show, desk: Desk) -> None:
    """Journey J1: the drop (here the mail taken in), Enter, Ctrl+1, and Ctrl+Enter in the reply."""
    inquiry_id = take_in(desk, a_raw_mail("dirk@ems.example", "Hydrogen", "Hello"))
    shown = show()
    shown.open(inquiry_id)
    shown.press(Qt.Key.Key_Return)
    shown.settle()
    shown.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    reply = the_reply(shown)
    assert (reply.inquiry_id, reply.numbers) == (inquiry_id, [1])
    assert reply.hasFocus()


def test_another_number_goes_to_the_reply_that_is_open(show: Show, workspace: Workspace) -> None:
    shown = show()
    shown.open(an_inquiry(workspace, "One").id)
    shown.press(Qt.Key.Key_A)
    reply = the_reply(shown)
    shown.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert the_reply(shown) is reply
    assert reply.numbers == [3]


def test_going_on_to_another_inquiry_saves_the_reply(show: Show, workspace: Workspace) -> None:
    one, other = an_inquiry(workspace, "One"), an_inquiry(workspace, "Other")
    shown = show()
    shown.open(one.id)
    shown.press(Qt.Key.Key_A)
    reply = the_reply(shown)
    saved = list[int]()
    reply.destroyed.connect(lambda: saved.append(1))
    shown.page.save()
    assert reply.saves == 1
    shown.go_to(other.id)
    assert reply.saves == 2
    assert shown.view.reply is None


def test_a_reply_that_is_done_goes_away(show: Show, workspace: Workspace) -> None:
    shown = show()
    shown.open(an_inquiry(workspace, "One").id)
    shown.press(Qt.Key.Key_A)
    the_reply(shown).closed.emit()
    shown.settle()
    assert shown.view.reply is None
    assert shown.view.conversation.hasFocus()


def test_what_the_reply_wants_of_others_goes_to_the_shell(show: Show, workspace: Workspace) -> None:
    one, other = an_inquiry(workspace, "One"), an_inquiry(workspace, "Other")
    from deskapp.domain.collected.record_kind import RecordKind

    shown = show()
    shown.open(one.id)
    shown.press(Qt.Key.Key_A)
    request = OpenRecord(RecordKind.TEMPLATE, one.id)
    the_reply(shown).wants.emit(request)
    assert shown.requests == [request]
    the_reply(shown).wants.emit(OpenRecord(RecordKind.INQUIRY, other.id))
    shown.settle()
    assert shown.view.inquiry_id == other.id
