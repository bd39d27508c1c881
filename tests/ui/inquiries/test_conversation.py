from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.ui.inquiries.record.conversation import SHOWN_AT_FIRST
from deskapp.ui.inquiries.record.message_item import MessageItem
from deskapp.ui.inquiries.record.whole_mail.forms import Form
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from tests.ui.inquiries.scene import DAY, Shown, a_raw_mail, an_inquiry, store, take_in

Show = Callable[[], Shown]

HTML = (
    '<p>See the <a href="https://plan.example/x">plan</a></p>'
    '<img src="https://tracker.example/a.png"><script>alert(1)</script>'
)


def a_note(workspace: Workspace, inquiry_id: Id, text: str, days_ago: int) -> Message:
    return Message(
        id=new_id(),
        inquiry_id=inquiry_id,
        direction=Direction.NOTE,
        at=workspace.clock.now() - days_ago * DAY,
        body_text=text,
    )


def press(shown: Shown, name: str) -> None:
    """Press the button of that name that is in view."""
    buttons = [b for b in shown.page.findChildren(Button) if b.isVisible()]
    next(b for b in buttons if name in (b.text(), b.accessibleName())).click()
    shown.settle()


def test_what_was_said_last_stands_last_and_says_who_and_how(
    show: Show, workspace: Workspace
) -> None:
    inquiry_id = an_inquiry(workspace, "Hydrogen").id
    ours = replace(
        a_note(workspace, inquiry_id, "Our answer", 1),
        direction=Direction.OUT,
        delivery=Delivery.UNCLEAR,
    )
    store(workspace, a_note(workspace, inquiry_id, "First note", 3), ours)
    shown = show()
    shown.open(inquiry_id)
    items = shown.view.conversation.findChildren(MessageItem)
    assert [item.row.text for item in items] == ["First note", "Our answer"]
    texts = shown.texts(shown.view.conversation)
    assert "Note" in texts
    assert "Sent by us · Unclear whether sent" in texts


def test_what_came_back_is_said_at_the_message(show: Show, workspace: Workspace) -> None:
    inquiry_id = an_inquiry(workspace, "Hydrogen").id
    sent = replace(
        a_note(workspace, inquiry_id, "Our answer", 1),
        direction=Direction.OUT,
        delivery=Delivery.SENT,
        refused=("bert@nord.example",),
        delivery_note="5.1.1 <b>unknown</b>",
    )
    store(workspace, sent)
    shown = show()
    shown.open(inquiry_id)
    why = "Came back: bert@nord.example. There is no such address. (5.1.1 <b>unknown</b>)"
    assert why in shown.texts(shown.view.conversation)


def test_a_long_message_is_shown_to_its_end_in_a_wide_window(
    show: Show, workspace: Workspace
) -> None:
    inquiry_id = an_inquiry(workspace, "Hydrogen").id
    long = "A line that is long enough to be wrapped where one reads well. " * 90
    store(workspace, a_note(workspace, inquiry_id, long, 1))
    shown = show()
    shown.page.resize(2400, 400)
    shown.open(inquiry_id)
    labels = shown.view.conversation.findChildren(PlainLabel)
    text = next(each for each in labels if each.text().startswith("A line"))
    assert text.height() >= text.heightForWidth(text.width())


def test_quotes_are_folded_and_unfold(show: Show, desk: Desk) -> None:
    mail = a_raw_mail(
        "eva@mail.example",
        "AW: Plan",
        "Thank you!\n\nOn Mon, 16 Nov 2026 at 09:12, Office wrote:\n> the old question\n",
    )
    shown = show()
    shown.open(take_in(desk, mail))
    assert "Thank you!" in shown.texts(shown.view.conversation)
    assert not any("old question" in text for text in shown.texts(shown.view.conversation))
    press(shown, "Show quote and signature")
    assert any("old question" in text for text in shown.texts(shown.view.conversation))
    press(shown, "Hide quote and signature")
    assert not any("old question" in text for text in shown.texts(shown.view.conversation))


def test_a_long_conversation_begins_with_what_was_said_last(
    show: Show, workspace: Workspace
) -> None:
    inquiry_id = an_inquiry(workspace, "Long").id
    count = SHOWN_AT_FIRST + 3
    notes = [a_note(workspace, inquiry_id, f"note {n}", count - n) for n in range(count)]
    store(workspace, *notes)
    shown = show()
    shown.open(inquiry_id)
    items = shown.view.conversation.findChildren(MessageItem)
    assert [item.row.text for item in items] == [f"note {n}" for n in range(3, count)]
    press(shown, "3 earlier messages")
    assert "note 0" in shown.texts(shown.view.conversation)


def test_the_whole_mail_is_shown_safely_and_as_text_and_source(show: Show, desk: Desk) -> None:
    inquiry_id = take_in(desk, a_raw_mail("Eva <eva@mail.example>", "Plan", "See the plan", HTML))
    shown = show()
    shown.open(inquiry_id)
    press(shown, "Whole mail")
    text = shown.view.whole_mail.text
    assert "See the plan" in text.toPlainText()
    assert "tracker" not in text.toHtml()
    assert "alert" not in text.toPlainText()
    assert any("From Eva <eva@mail.example>" in each for each in shown.texts(shown.view.whole_mail))
    shown.view.whole_mail.show_as(Form.SOURCE)
    assert "Message-ID:" in text.toPlainText()
    shown.view.whole_mail.show_as(Form.TEXT)
    assert text.toPlainText().strip() == "See the plan"
    shown.press(Qt.Key.Key_Escape)
    assert shown.view.conversation.hasFocus()
    assert shown.view.whole_mail.isHidden()
