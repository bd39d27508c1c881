from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Mark
from deskapp.domain.mailings.mailing import Gate, Mailing, MailingState
from deskapp.domain.message import Message
from deskapp.domain.record import new_id
from deskapp.domain.template import Asked, Template, TemplateClass, TemplateText
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.message_box import MessageBox
from deskapp.ui.kit.requests import DeliverMail, OpenRecord
from deskapp.ui.mailings.recipients_page import RecipientsPage
from tests.application.mailings.mailing_office import (
    a_mailing,
    current,
    keep,
    office_with_mailing,
    people,
    recipients,
    written,
)
from tests.reply_scene import OFFICE_MAIL, set_the_scene
from tests.ui.active_window import open_popup
from tests.ui.shown_records import CTRL, SHIFT, Shown

Show = Callable[[], Shown]


def recipient_list(shown: Shown) -> str:
    """Goes into the list of recipients; answers its name."""
    assert isinstance(shown.page, RecipientsPage)
    assert shown.page.made is not None
    shown.page.made.recipients.setFocus()
    return shown.page.made.recipients.accessibleName()


def agree(shown: Shown, qtbot: QtBot) -> None:
    """Press the button on the right of the box that asks."""
    qtbot.waitUntil(lambda: bool(shown.page.findChildren(MessageBox)))
    (box,) = shown.page.findChildren(MessageBox)
    QTest.keyClick(box.findChildren(Button)[-1], Qt.Key.Key_Return)
    shown.settle()


def test_an_empty_page_says_what_a_mailing_is_and_how_to_begin(
    show: Show, workspace: Workspace
) -> None:
    set_the_scene(workspace)
    shown = show()
    assert "There are no mailings yet." in shown.text
    shown.press(Qt.Key.Key_K, CTRL | SHIFT)
    shown.type("title", "Sommerfest")
    shown.submit()
    (mailing,) = workspace.query(lambda queries: queries.where(Mailing))
    assert mailing.title == "Sommerfest"
    assert shown.notices[-1].text == "Mailing saved"
    assert "2 Recipients" in shown.text


def test_the_gate_counts_and_names_the_reasons(show: Show, workspace: Workspace) -> None:
    set_the_scene(workspace)
    one, two, three = people(workspace, 3)
    keep(workspace, replace(one, version=1, objection=Mark(date(2026, 1, 1))))
    a_mailing(workspace, (one, two, three))
    shown = show()
    assert "2 may be written to, 1 may not." in shown.text
    assert "Has objected: 1" in shown.text
    first, *_ = shown.block("Everybody on the list")
    assert first == "Kim Muster0, Has objected, kim0@muster0.example"


def test_initiatives_are_added_as_narrowed_and_undone(
    show: Show, workspace: Workspace, qtbot: QtBot
) -> None:
    set_the_scene(workspace)
    people(workspace, 12)
    mailing = a_mailing(workspace, ())
    shown = show()
    shown.press(Qt.Key.Key_A, CTRL | SHIFT)
    assert isinstance(shown.page, RecipientsPage)
    targets = shown.page.made.targets  # type: ignore[union-attr]
    assert shown.focused is targets.role.editor
    QTest.keyClicks(targets.words.line, "Region Muster1")
    qtbot.waitUntil(lambda: "3 initiatives" in shown.text)
    shown.click("Add all")
    assert shown.notices[-1].text == "3 people added."
    assert len(recipients(workspace, mailing)) == 3
    undo = shown.notices[-1].handler
    assert undo is not None
    undo()
    shown.settle()
    assert recipients(workspace, mailing) == ()
    assert "Nobody is on the list yet." in shown.text


def test_recipients_are_left_out_and_taken_off_by_one_key(show: Show, workspace: Workspace) -> None:
    mailing = office_with_mailing(workspace, 3)
    shown = show()
    recipient_list(shown)
    shown.press(Qt.Key.Key_Home)
    shown.press(Qt.Key.Key_L)
    assert [each.gate for each in recipients(workspace, mailing)] == [
        Gate.LEFT_OUT,
        Gate.OPEN,
        Gate.OPEN,
    ]
    assert "2 may be written to, 1 may not." in shown.text
    shown.press(Qt.Key.Key_L)
    assert "3 may be written to." in shown.text
    shown.press(Qt.Key.Key_W)
    assert len(recipients(workspace, mailing)) == 2


def test_the_letter_of_the_recipient_that_is_current_can_be_read(
    show: Show, workspace: Workspace
) -> None:
    office_with_mailing(workspace, 3)
    shown = show()
    assert "To Kim Muster0 (1 of 3)" in shown.text
    assert "Einladung für Herr Muster0" in shown.text
    recipient_list(shown)
    shown.press(Qt.Key.Key_End)
    assert "To Kim Muster2 (3 of 3)" in shown.text
    assert "Einladung für Herr Muster2" in shown.text


def test_the_journey_takes_a_test_mail_and_a_start_that_asks(
    show: Show, workspace: Workspace, qtbot: QtBot
) -> None:
    mailing = office_with_mailing(workspace, 3)
    shown = show()
    shown.press(Qt.Key.Key_T, CTRL | SHIFT)
    tests = workspace.query(lambda q: q.where(Message, inquiry_id=mailing.inquiry_id))
    assert [each.to[0].address for each in tests] == [OFFICE_MAIL]
    assert shown.requests == [DeliverMail()]
    shown.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert written(workspace, mailing) == ()
    agree(shown, qtbot)
    assert len(written(workspace, mailing)) == 3
    assert current(workspace, mailing).state is MailingState.RUNNING
    assert shown.notices[-1].text == "3 e-mails are on their way."
    assert shown.requests[-1] == DeliverMail()
    assert "0 of 3 e-mails have left." in shown.text


def test_what_is_missing_stands_below_the_start_with_names(
    show: Show, workspace: Workspace, qtbot: QtBot
) -> None:
    set_the_scene(workspace)
    mailing = a_mailing(workspace, people(workspace, 2))
    text = TemplateText("de", "Einladung", "{{ anrede }} {{ veranstaltung.titel }}")
    keep(workspace, replace(current(workspace, mailing), texts=(text,)))
    shown = show()
    shown.press(Qt.Key.Key_Return, CTRL | SHIFT)
    agree(shown, qtbot)
    missing = "“veranstaltung.titel” is not filled in yet. (Kim Muster0, Kim Muster1)"
    assert missing in shown.text
    assert written(workspace, mailing) == ()


def test_a_template_is_taken_and_what_it_asks_is_filled_in(
    show: Show, workspace: Workspace, qtbot: QtBot
) -> None:
    set_the_scene(workspace)
    asked = Asked("veranstaltung.titel", "event.title", "Titel der Veranstaltung", "Event")
    template = Template(
        id=new_id(),
        key="V18",
        title_de="Einladung",
        template_class=TemplateClass.MAILING,
        texts=(TemplateText("de", "Einladung", "{{ anrede }} {{ veranstaltung.titel }}"),),
        asks=(asked,),
    )
    keep(workspace, template)
    mailing = a_mailing(workspace, people(workspace, 1))
    shown = show()
    shown.press(Qt.Key.Key_V, CTRL | SHIFT)
    menu = open_popup(qtbot)
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    shown.settle()
    assert current(workspace, mailing).template_key == "V18"
    assert "V18 Einladung · Advertising: needs a consent (Invitations)" in shown.text
    shown.press(Qt.Key.Key_F2)
    shown.field("given.veranstaltung.titel").set_value("Netzwerktreffen")
    shown.submit()
    assert [each.text for each in current(workspace, mailing).given] == ["Netzwerktreffen"]


def test_every_part_survives_the_form(show: Show, workspace: Workspace) -> None:
    set_the_scene(workspace)
    made = a_mailing(workspace, (), answer_by=date(2026, 12, 4), per_minute=7)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("title", "Anderer Titel")
    shown.submit()
    stored = current(workspace, made)
    expected = replace(made, version=2, title="Anderer Titel")
    assert replace(stored, reminder_texts=()) == expected


def test_a_draft_is_deleted_by_key_and_comes_back(show: Show, workspace: Workspace) -> None:
    mailing = office_with_mailing(workspace, 1)
    shown = show()
    shown.press(Qt.Key.Key_Delete, CTRL)
    assert workspace.query(lambda q: q.find(Mailing, mailing.id)) is None
    undo = shown.notices[-1].handler
    assert undo is not None
    undo()
    shown.settle()
    assert current(workspace, mailing).title == mailing.title


def test_enter_on_a_recipient_opens_the_person(show: Show, workspace: Workspace) -> None:
    mailing = office_with_mailing(workspace, 1)
    shown = show()
    recipient_list(shown)
    shown.press(Qt.Key.Key_Home)
    shown.press(Qt.Key.Key_Return)
    (request,) = shown.requests
    assert isinstance(request, OpenRecord)
    assert request.id == recipients(workspace, mailing)[0].contact_id
