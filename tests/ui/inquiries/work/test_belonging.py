"""Suggestions to join, single mails taken out, and what an absence leads to; each by one key."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt

from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry, Outcome
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from tests.ui.inquiries.scene import ReplyStub, Shown, a_raw_mail, take_in

Show = Callable[[], Shown]


def two_of_one_subject(desk: Desk) -> tuple[Id, Id]:
    first = take_in(desk, a_raw_mail("dirk@ems.example", "Wasserstoff", "Was gibt es?"))
    again = take_in(desk, a_raw_mail("dirk@ems.example", "Re: Wasserstoff", "Noch etwas."))
    return first, again


def test_y_joins_with_the_one_suggested_and_is_undone(show: Show, desk: Desk) -> None:
    first, again = two_of_one_subject(desk)
    shown = show()
    shown.open(again)
    bar = shown.view.belonging_bar
    number = shown.stored(Inquiry, first).ref_no
    assert f"Part of {number}? · Wasserstoff" in shown.texts(bar)
    shown.view.conversation.setFocus()
    shown.press(Qt.Key.Key_Y)
    assert shown.stored(Inquiry, again).outcome is Outcome.DUPLICATE
    assert len(shown.messages(first)) == 2
    assert shown.view.inquiry_id == first
    shown.take_back()
    assert shown.stored(Inquiry, again).outcome is None


def test_v_says_that_it_is_another_matter(show: Show, desk: Desk) -> None:
    _, again = two_of_one_subject(desk)
    shown = show()
    shown.open(again)
    shown.view.conversation.setFocus()
    shown.press(Qt.Key.Key_V)
    assert shown.view.belonging_bar.isHidden()
    shown.take_back()
    assert shown.view.belonging_bar.isVisible()


def test_enter_on_the_suggestion_joins(show: Show, desk: Desk) -> None:
    first, again = two_of_one_subject(desk)
    shown = show()
    shown.open(again)
    shown.view.belonging_bar.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert len(shown.messages(first)) == 2


def test_o_takes_the_newest_mail_out_and_undo_brings_it_back(show: Show, desk: Desk) -> None:
    first, again = two_of_one_subject(desk)
    shown = show()
    shown.open(again)
    shown.view.conversation.setFocus()
    shown.press(Qt.Key.Key_Y)
    shown.view.conversation.setFocus()
    shown.press(Qt.Key.Key_O)
    assert len(shown.messages(first)) == 1
    assert len(shown.all_of(Inquiry)) == 3
    shown.take_back()
    assert len(shown.messages(first)) == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Y, Qt.Key.Key_V, Qt.Key.Key_O, Qt.Key.Key_R])
def test_where_there_is_nothing_to_do_it_is_said(show: Show, desk: Desk, key: Qt.Key) -> None:
    inquiry_id = take_in(desk, a_raw_mail("dirk@ems.example", "Allein", "Guten Tag"))
    shown = show()
    shown.open(inquiry_id)
    shown.view.conversation.setFocus()
    before = shown.all_of(Message)
    shown.press(key)
    assert shown.notices
    assert shown.all_of(Message) == before


def away(desk: Desk) -> Id:
    mail = a_raw_mail(
        "dirk@ems.example",
        "Automatische Antwort: Wasserstoff",
        "Ich bin bis zum 3. Dezember nicht im Büro. "
        "Meine Vertretung ist Tjark Harms (t.harms@ems.example).",
    )
    mail["Auto-Submitted"] = "auto-replied"
    return take_in(desk, mail)


def test_an_absence_is_one_line_with_its_deputy(show: Show, desk: Desk) -> None:
    inquiry_id = away(desk)
    shown = show()
    shown.open(inquiry_id)
    said = "Away until Thu 3 Dec; deputy: Tjark Harms, t.harms@ems.example"
    assert said in shown.texts(shown.view.conversation)


def test_r_sets_a_follow_up_for_the_day_after_the_return(show: Show, desk: Desk) -> None:
    inquiry_id = away(desk)
    shown = show()
    shown.open(inquiry_id)
    shown.view.conversation.setFocus()
    shown.press(Qt.Key.Key_R)
    (follow_up,) = shown.all_of(FollowUp)
    assert follow_up.inquiry_id == inquiry_id
    assert follow_up.due_on == date(2026, 12, 7)  # a Monday: back on Friday, 4 December
    shown.take_back()
    assert not shown.all_of(FollowUp)


def test_the_deputy_is_offered_as_recipient(show: Show, desk: Desk) -> None:
    shown = show()
    shown.open(away(desk))
    line = next(b for b in buttons(shown) if b.text() == "Write to Tjark Harms")
    line.click()
    shown.settle()
    assert isinstance(shown.view.reply, ReplyStub)
    (start,) = shown.view.reply.given
    assert isinstance(start, ReplyStart)
    assert [each.address for each in start.to] == ["t.harms@ems.example"]


def buttons(shown: Shown) -> list[Button]:
    return shown.view.conversation.findChildren(Button)


@pytest.mark.parametrize("address", ["noreply@ems.example", "runde@lists.example"])
def test_nobody_makes_a_contact_of_a_machine_or_a_list(
    show: Show, desk: Desk, address: str
) -> None:
    shown = show()
    shown.open(take_in(desk, a_raw_mail(address, "News", "Hello")))
    assert shown.view.bar.isHidden()
