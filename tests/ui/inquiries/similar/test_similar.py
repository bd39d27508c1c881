"""Earlier answers beside the inquiry, and their words in the reply."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from deskapp.application.use_cases.similar.earlier import EarlierAnswer
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.inquiry import Inquiry, Outcome
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import new_id
from deskapp.ui.inquiries.record.block import Link
from deskapp.ui.kit.buttons import IconButton
from tests.ui.inquiries.scene import Office, ReplyStub, Shown, an_inquiry, store

Show = Callable[[], Shown]
_LETTER = (
    "Sehr geehrter Herr Dr. Lürßen,\n\nHerr Lürßen, 30 Stände.\n\nMit freundlichen Grüßen\nA. M."
)


def said(workspace: Workspace, inquiry: Inquiry, direction: Direction, text: str) -> Message:
    is_out = direction is Direction.OUT
    return Message(
        id=new_id(),
        inquiry_id=inquiry.id,
        direction=direction,
        delivery=Delivery.SENT if is_out else Delivery.NONE,
        at=workspace.clock.now(),
        sender=MailAddress("jemand@example.org"),
        body_text=text,
    )


@pytest.fixture
def old(workspace: Workspace, office: Office) -> Inquiry:
    made = an_inquiry(
        workspace, "Ausbildungsmesse", contact_id=office.dirk.id, outcome=Outcome.ADVISED
    )
    question = said(workspace, made, Direction.IN, "Wie viele Stände braucht eine Messe?")
    store(workspace, question, said(workspace, made, Direction.OUT, _LETTER))
    return made


@pytest.fixture
def new(workspace: Workspace, old: Inquiry) -> Inquiry:
    made = an_inquiry(workspace, "Messe")
    store(workspace, said(workspace, made, Direction.IN, "Ausbildungsmesse: wie viele Stände?"))
    assert made.id != old.id
    return made


def test_an_earlier_answer_is_shown_with_its_first_words(
    show: Show, new: Inquiry, old: Inquiry
) -> None:
    shown = show()
    shown.open(new.id)
    block = shown.page.side.similar
    assert block.isVisible()
    assert shown.texts(block) == [
        "We have answered this before",
        f"{old.ref_no} · Mon 23 Nov · Advised",
        "Herr Lürßen, 30 Stände.",
    ]
    (link,) = block.findChildren(Link)
    assert link.accessibleName() == "Ausbildungsmesse"
    link.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert shown.view.inquiry_id == old.id
    assert not block.isVisible()


@pytest.mark.parametrize("by_key", [True, False])
def test_one_key_puts_its_words_into_the_reply(
    show: Show, new: Inquiry, old: Inquiry, *, by_key: bool
) -> None:
    shown = show()
    shown.open(new.id)
    if by_key:
        shown.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    else:
        (use,) = shown.page.side.similar.findChildren(IconButton)
        assert use.accessibleName() == f"Use the answer of {old.ref_no} (Shift+F1)"
        use.setFocus()
        shown.press(Qt.Key.Key_Return)
    assert isinstance(shown.view.reply, ReplyStub)
    assert shown.view.reply.given == [EarlierAnswer("{{ name }}, 30 Stände.", old.ref_no)]


def test_a_number_without_an_answer_says_so(show: Show, new: Inquiry) -> None:
    shown = show()
    shown.open(new.id)
    shown.press(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert shown.view.reply is None
    assert shown.notices[-1].text == "There is no earlier answer 2 here."


def test_what_is_asked_later_is_looked_for_too(
    show: Show, workspace: Workspace, old: Inquiry
) -> None:
    plain = an_inquiry(workspace, "Hello")
    shown = show()
    shown.open(plain.id)
    assert not shown.page.side.similar.isVisible()
    store(workspace, said(workspace, plain, Direction.IN, "Ausbildungsmesse, Stände?"))
    shown.settle()
    assert old.ref_no in " ".join(shown.texts(shown.page.side.similar))
