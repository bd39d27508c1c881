"""The four forms in which a mail can be read."""

import pytest
from PySide6.QtCore import Qt

from deskapp.application.workspace import Workspace
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import new_id
from deskapp.ui.inquiries.record.whole_mail.forms import Form
from deskapp.ui.kit.buttons import Button
from tests.ui.inquiries.scene import Shown, a_raw_mail, an_inquiry, store
from tests.ui.inquiries.whole_mail.conftest import Open

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
PAGE = "<h1>Our plan</h1><p>See it</p>"


def read(shown: Shown) -> str:
    return shown.view.whole_mail.text.toPlainText()


def forms(shown: Shown) -> list[str]:
    words = {"Formatted", "As text", "Source", "Headers"}
    buttons = shown.view.whole_mail.findChildren(Button)
    return [each.text() for each in buttons if each.isVisible() and each.text() in words]


def test_each_form_has_its_key(open_mail: Open) -> None:
    shown = open_mail(a_raw_mail("Eva <eva@mail.example>", "Plan", "Plain words", PAGE))
    assert read(shown) == "Our plan\nSee it"
    shown.press(Qt.Key.Key_2, CTRL_SHIFT)
    assert read(shown).strip() == "Plain words"
    shown.press(Qt.Key.Key_3, CTRL_SHIFT)
    assert "Message-ID: <" in read(shown)
    assert "Plain words" in read(shown)
    shown.press(Qt.Key.Key_4, CTRL_SHIFT)
    assert "Message-ID: <" in read(shown)
    assert "Plain words" not in read(shown)
    shown.press(Qt.Key.Key_1, CTRL_SHIFT)
    assert read(shown) == "Our plan\nSee it"
    assert forms(shown) == ["Formatted", "As text", "Source", "Headers"]


def test_the_form_chosen_stays_for_the_mails_that_follow(open_mail: Open) -> None:
    shown = open_mail(a_raw_mail("eva@mail.example", "Plan", "Plain words", PAGE))
    shown.press(Qt.Key.Key_2, CTRL_SHIFT)
    open_mail(a_raw_mail("ben@mail.example", "Another", "Other words", "<b>x</b>"))
    assert read(shown).strip() == "Other words"
    shown.press(Qt.Key.Key_1, CTRL_SHIFT)
    open_mail(a_raw_mail("cem@mail.example", "A third", "Text alone"))
    assert read(shown).strip() == "Text alone"
    open_mail(a_raw_mail("dea@mail.example", "A fourth", "No", "<p>Formatted again</p>"))
    assert read(shown) == "Formatted again"


@pytest.mark.fault("HTM-05")
def test_a_page_that_would_stop_the_window_is_shown_as_text(open_mail: Open) -> None:
    page = ("<table><tr><td>a<td>b" * 8 + "</table>" * 8) * 60
    shown = open_mail(a_raw_mail("eva@mail.example", "Large", "The short of it", page))
    assert read(shown).strip() == "The short of it"
    assert "Large message, shown as text" in shown.texts(shown.view.whole_mail)
    assert forms(shown) == ["As text", "Source", "Headers"]
    shown.view.whole_mail.show_as(Form.FORMATTED)
    assert read(shown).strip() == "The short of it"


def test_what_was_never_a_mail_has_its_text_alone(show: object, workspace: Workspace) -> None:
    inquiry_id = an_inquiry(workspace, "Call").id
    note = Message(
        id=new_id(),
        inquiry_id=inquiry_id,
        direction=Direction.NOTE,
        at=workspace.clock.now(),
        body_text="Only a note",
    )
    store(workspace, note)
    shown = show()  # type: ignore[operator]
    shown.open(inquiry_id)
    shown.view.open_whole(note.id)
    shown.settle()
    assert read(shown) == "Only a note"
    assert forms(shown) == []


def test_the_keys_stand_among_the_commands_while_a_mail_is_open(open_mail: Open) -> None:
    shown = open_mail(a_raw_mail("eva@mail.example", "Plan", "Words"))
    keys = {each.label: each.shortcut for each in shown.page.commands()}
    assert keys["Print the mail…"] == "Ctrl+P"
    shown.press(Qt.Key.Key_Escape)
    assert "Print the mail…" not in {each.label for each in shown.page.commands()}
