from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import Inquiry
from deskapp.ui.inquiries.panels.person import PersonPanel
from deskapp.ui.kit.desk import Desk
from tests.ui.active_window import open_popup
from tests.ui.inquiries.scene import Office, Shown, a_raw_mail, an_inquiry, take_in

Show = Callable[[], Shown]


def test_a_known_sender_is_taken_over_with_enter(show: Show, desk: Desk, office: Office) -> None:
    inquiry_id = take_in(desk, a_raw_mail("D. L. <Dirk@ems.example>", "Hydrogen", "Hello"))
    shown = show()
    shown.open(inquiry_id)
    assert "Dr. Dirk Lürßen · Wachstumsregion Ems-Achse e. V." in shown.texts(shown.view.bar)
    shown.press(Qt.Key.Key_Return)
    shown.settle()
    inquiry = shown.stored(Inquiry, inquiry_id)
    assert (inquiry.contact_id, inquiry.initiative_id) == (office.dirk.id, office.ems.id)
    assert inquiry.land == "NI"
    assert shown.view.bar.isHidden()
    assert shown.view.conversation.hasFocus()
    assert "Dr. Dirk Lürßen" in shown.texts(shown.page.side)


def test_taking_over_is_undone_from_the_notice(show: Show, desk: Desk) -> None:
    inquiry_id = take_in(desk, a_raw_mail("dirk@ems.example", "Hydrogen", "Hello"))
    shown = show()
    shown.open(inquiry_id)
    shown.press(Qt.Key.Key_Return)
    assert shown.notices[-1].text == "Sender assigned"
    shown.take_back()
    assert shown.stored(Inquiry, inquiry_id).contact_id is None
    shown.settle()
    assert shown.view.bar.isVisible()


def test_an_unknown_sender_becomes_a_contact_with_enter(
    show: Show, desk: Desk, office: Office
) -> None:
    mail = a_raw_mail("Dr. Eva Beispiel <eva@ems.example>", "Question", "Hello")
    inquiry_id = take_in(desk, mail)
    shown = show()
    shown.open(inquiry_id)
    shown.press(Qt.Key.Key_Return)
    contact = next(each for each in shown.all_of(Contact) if each.last_name == "Beispiel")
    assert shown.stored(Inquiry, inquiry_id).contact_id == contact.id
    (role,) = [each for each in shown.all_of(Affiliation) if each.contact_id == contact.id]
    assert role.initiative_id == office.ems.id


def test_another_person_is_found_by_typing_and_enter(
    show: Show, desk: Desk, office: Office, settle: Callable[[], None], qtbot: QtBot
) -> None:
    inquiry_id = take_in(desk, a_raw_mail("someone@mail.example", "Question", "Hello"))
    shown = show()
    shown.open(inquiry_id)
    shown.view.bar.other_wanted.emit()
    panel = shown.view.small_panel.widget()
    assert isinstance(panel, PersonPanel)
    shown.write("dirk")
    popup = open_popup(qtbot)
    assert isinstance(popup, QListView)
    focus = QApplication.focusWidget()
    assert focus is not None
    shown.press(Qt.Key.Key_Return)
    shown.submit()
    settle()
    inquiry = shown.stored(Inquiry, inquiry_id)
    assert (inquiry.contact_id, inquiry.initiative_id) == (office.dirk.id, office.ems.id)


def test_nobody_is_suggested_where_nobody_wrote(show: Show, desk: Desk) -> None:
    called = an_inquiry(desk.workspace, "A call")
    shown = show()
    shown.open(called.id)
    assert shown.view.bar.isHidden()
    assert "Nobody assigned yet" in shown.texts(shown.page.side)


@pytest.mark.parametrize("subject", ["<img src=//host/x>", "<b>x</b>"])
def test_what_comes_from_outside_is_shown_as_it_is(show: Show, desk: Desk, subject: str) -> None:
    mail = a_raw_mail('"<i>Eve</i>" <eve@mail.example>', subject, "<b>text</b>")
    shown = show()
    shown.open(take_in(desk, mail))
    assert subject in shown.texts(shown.view.header)
    assert "<i>Eve</i>" in shown.texts(shown.view.bar)
    assert "<b>text</b>" in shown.texts(shown.view.conversation)
