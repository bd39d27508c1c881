"""Introductions beside the inquiry: begun, agreed to, made and ended by keys and buttons."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from deskapp.application.actions import Action
from deskapp.application.use_cases.introductions import course
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry, Kind
from deskapp.domain.introduction import Agreement, Introduction, IntroductionResult, Standing
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import new_id
from deskapp.ui.inquiries.introductions.agreement_panel import AgreementPanel
from deskapp.ui.inquiries.introductions.begin_panel import BeginPanel
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.menu_button import MenuButton
from tests.ui.inquiries.scene import Office, ReplyStub, Shown, an_inquiry, store

Show = Callable[[], Shown]
_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_EVA = Contact(
    id=new_id(), first_name="Eva", last_name="Beispiel", mails=(ContactMail("eva@west.example"),)
)


@pytest.fixture
def inquiry(workspace: Workspace, office: Office) -> Inquiry:
    store(workspace, replace(_EVA, version=0))
    return an_inquiry(workspace, "Who knows data rooms?", contact_id=office.dirk.id)


@pytest.fixture
def shown(show: Show, inquiry: Inquiry) -> Shown:
    made = show()
    made.open(inquiry.id)
    return made


def begin(shown: Shown, inquiry: Inquiry) -> Introduction:
    """Begun in the records; the page follows."""
    made = shown.desk.workspace.execute(
        Action.INTRODUCTION_BEGUN, lambda work: course.begin(work, inquiry.id, _EVA.id)
    )
    shown.settle()
    return made


def agree(shown: Shown, one: Introduction, *, both: bool = False) -> None:
    words = Agreement(date(2026, 11, 23), "on the phone")
    for party in one.parties if both else (one.asker_id,):
        shown.desk.workspace.execute(
            Action.INTRODUCTION_AGREED,
            lambda work, who=party: course.agree(work, one.id, who, words),  # type: ignore[misc]
        )
    shown.settle()


def said(shown: Shown, inquiry: Inquiry, text: str) -> Message:
    message = Message(
        id=new_id(),
        inquiry_id=inquiry.id,
        direction=Direction.CALL,
        at=shown.desk.workspace.clock.now(),
        body_text=text,
        contact_id=_EVA.id,
    )
    shown.desk.workspace.execute(Action.CALL_LOGGED, lambda work: work.save(message))
    shown.settle()
    return message


def the_one(shown: Shown) -> Introduction:
    (found,) = shown.all_of(Introduction)
    return found


def press(shown: Shown, label: str) -> None:
    """Press a button of the block by Enter."""
    buttons = shown.page.side.introductions.findChildren(Button)
    (button,) = (each for each in buttons if label in {each.text(), each.accessibleName()})
    button.setFocus()
    shown.press(Qt.Key.Key_Return)


def given(shown: Shown) -> list[object]:
    assert isinstance(shown.view.reply, ReplyStub)
    return shown.view.reply.given


def lines(shown: Shown) -> str:
    return " | ".join(shown.texts(shown.page.side.introductions))


def test_a_name_and_enter_begin_it_and_open_the_question(shown: Shown, inquiry: Inquiry) -> None:
    shown.press(Qt.Key.Key_V, _CTRL_SHIFT)
    assert isinstance(shown.view.small_panel.widget(), BeginPanel)
    shown.write("beispiel")
    shown.press(Qt.Key.Key_Return)
    one = the_one(shown)
    assert (one.inquiry_id, one.asked_id, one.standing) == (inquiry.id, _EVA.id, Standing.ASKING)
    (start,) = given(shown)
    assert isinstance(start, ReplyStart)
    assert (start.template_key, start.to[0].address) == ("V07", "eva@west.example")
    assert shown.view.reply is QApplication.focusWidget()
    assert shown.view.small_panel.widget() is None
    assert "waits for Eva Beispiel · Dr. Dirk Lürßen to agree" in lines(shown)
    shown.take_back()
    assert shown.all_of(Introduction) == ()


def test_a_name_that_nobody_has_begins_nothing(shown: Shown) -> None:
    shown.press(Qt.Key.Key_V, _CTRL_SHIFT)
    shown.write("nobody")
    shown.press(Qt.Key.Key_Return)
    shown.submit()
    assert shown.all_of(Introduction) == ()
    panel = shown.view.small_panel.widget()
    assert isinstance(panel, BeginPanel)
    assert panel.form.field("asked_id").has_error


def test_somebody_must_ask_first(show: Show, workspace: Workspace, office: Office) -> None:
    del office
    one = an_inquiry(workspace, "Nobody")
    shown = show()
    shown.open(one.id)
    shown.press(Qt.Key.Key_V, _CTRL_SHIFT)
    assert shown.view.small_panel.widget() is None
    assert shown.notices[-1].text == "Please choose first who is asking."


def test_one_key_notes_an_agreement_and_opens_the_introduction(
    shown: Shown, inquiry: Inquiry
) -> None:
    one = begin(shown, inquiry)
    agree(shown, one)
    call = said(shown, inquiry, "Gladly!")
    shown.press(Qt.Key.Key_J, _CTRL_SHIFT)
    assert the_one(shown).asked_ok == Agreement(date(2026, 11, 23), message_id=call.id)
    (start,) = given(shown)
    assert isinstance(start, ReplyStart)
    assert start.template_key == "V08"
    assert [each.address for each in start.to] == ["dirk@ems.example", "eva@west.example"]
    assert shown.notices[-1].text == "Agreement noted"
    assert "Both have agreed" in lines(shown)


def test_without_a_word_of_theirs_it_is_asked_what_shows_it(shown: Shown, inquiry: Inquiry) -> None:
    one = begin(shown, inquiry)
    agree(shown, one)
    shown.press(Qt.Key.Key_J, _CTRL_SHIFT)
    panel = shown.view.small_panel.widget()
    assert isinstance(panel, AgreementPanel)
    shown.submit()
    assert panel.form.field("proof").has_error
    shown.write("said so at the fair")
    shown.submit()
    assert the_one(shown).asked_ok == Agreement(date(2026, 11, 23), "said so at the fair")
    assert len(given(shown)) == 1


def test_each_of_the_two_has_a_button(shown: Shown, inquiry: Inquiry) -> None:
    one = begin(shown, inquiry)
    press(shown, "Dr. Dirk Lürßen agrees")
    shown.write("asked for it")
    shown.submit()
    assert the_one(shown).missing == (one.asked_id,)
    assert "waits for Eva Beispiel to agree" in lines(shown)
    assert shown.view.reply is None


def test_a_no_is_noted_and_may_become_a_yes(shown: Shown, inquiry: Inquiry) -> None:
    one = begin(shown, inquiry)
    agree(shown, one)
    press(shown, "Declined")
    assert the_one(shown).standing is Standing.DECLINED
    assert "Declined" in lines(shown)
    said(shown, inquiry, "After all, yes.")
    press(shown, "Eva Beispiel agrees")
    assert the_one(shown).standing is Standing.READY


def test_a_no_that_crossed_the_last_yes_may_become_a_yes_again(
    shown: Shown, inquiry: Inquiry
) -> None:
    one = begin(shown, inquiry)
    agree(shown, one, both=True)
    shown.desk.workspace.execute(
        Action.INTRODUCTION_ENDED, lambda work: course.decline(work, one.id)
    )
    shown.settle()
    press(shown, "Eva Beispiel agrees")
    shown.write("said so again")
    shown.submit()
    assert the_one(shown).standing is Standing.READY


def test_those_who_know_each_other_need_no_mail(shown: Shown, inquiry: Inquiry) -> None:
    agree(shown, begin(shown, inquiry), both=True)
    press(shown, "They know each other already")
    assert "introduced on Mon 23 Nov, ask again on Mon 4 Jan" in lines(shown)
    (follow_up,) = shown.all_of(FollowUp)
    assert (follow_up.reason, follow_up.due_on) == (
        "Ask what became of it: Eva Beispiel",
        date(2027, 1, 4),
    )
    shown.take_back()
    assert shown.all_of(FollowUp) == ()


def test_the_result_is_chosen_from_a_menu(shown: Shown, inquiry: Inquiry) -> None:
    agree(shown, begin(shown, inquiry), both=True)
    press(shown, "They know each other already")
    (asked,) = shown.page.side.introductions.findChildren(MenuButton)
    asked.menu().aboutToShow.emit()
    entries = [each.text() for each in asked.menu().actions()]
    assert entries == ["They talked", "They work together", "Nothing", "Still open"]
    asked.menu().actions()[1].trigger()
    shown.settle()
    assert the_one(shown).result is IntroductionResult.COOPERATION
    assert lines(shown).endswith("They work together")


def test_who_asks_to_be_introduced_has_agreed(shown: Shown, inquiry: Inquiry) -> None:
    own = replace(said(shown, inquiry, "x"), id=new_id(), contact_id=inquiry.contact_id, version=0)
    asking = replace(shown.stored(Inquiry, inquiry.id), kind=Kind.INTRODUCTION)
    store(shown.desk.workspace, own, asking)
    assert begin(shown, inquiry).missing == (_EVA.id,)
