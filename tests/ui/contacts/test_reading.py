from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import ContactMail, Mark
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import new_id
from deskapp.domain.salutation.addressee import AddressForm
from deskapp.ui.kit.requests import LogCall, NewRecord, OpenRecord
from tests.ui.office_records import an_inquiry
from tests.ui.shown_records import CTRL, SHIFT, Shown, a_body, a_person, a_role, keep

Show = Callable[[], Shown]

_EVA = replace(
    a_person("Eva", "Beispiel", "eva@muster.example"),
    address_form=AddressForm.FRAU,
    title_pre="Dr.",
    phones=(PhoneNumber("030/20308-1234", "+4930203081234", "030 20308", "1234"),),
)


def test_the_list_has_names_as_din_5007_sorts_them_and_narrows(
    show: Show, workspace: Workspace
) -> None:
    keep(workspace, a_person("Anna", "Ötzi"), a_person("Bo", "Oder"), _EVA)
    shown = show()
    assert shown.rows == ["Beispiel, Dr. Eva, eva@muster.example", "Oder, Bo", "Ötzi, Anna"]
    shown.press(Qt.Key.Key_F, CTRL)
    for letter in "oetz":
        shown.press(Qt.Key(ord(letter.upper())))
    assert shown.rows == ["Ötzi, Anna"]
    assert "Anna Ötzi" in shown.text


def test_a_person_is_read_with_mail_phone_and_salutation(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    for part in (
        "Dr. Eva Beispiel",
        "eva@muster.example",
        "030 20308-1234",
        "Sehr geehrte Frau Dr. Beispiel,",
    ):
        assert part in shown.text


def test_what_stands_in_a_name_is_never_read_as_html(show: Show, workspace: Workspace) -> None:
    keep(workspace, a_person("<b>Eva</b>", '<img src="//host/share">'))
    assert '<b>Eva</b> <img src="//host/share">' in show().text


def test_warnings_stand_above_everything(show: Show, workspace: Workspace) -> None:
    keep(
        workspace,
        replace(
            _EVA,
            objection=Mark(date(2026, 3, 1), "by mail"),
            mails=(ContactMail("old@muster.example", valid=False),),
        ),
    )
    text = show().text
    assert "since 1 Mar 2026, by mail" in text
    assert "old@muster.example (mail came back)" in text


def test_roles_have_periods_and_those_that_ended_stand_last(
    show: Show, workspace: Workspace
) -> None:
    old, new = a_body("Alte AG"), a_body("Neue AG", name_short="Neue")
    keep(
        workspace,
        _EVA,
        old,
        new,
        a_role(_EVA, old, "Referentin", valid_to=PartialDate(2020)),
        a_role(_EVA, new, "Vorsitzende", valid_from=PartialDate(2020, 9), primary=True),
    )
    shown = show()
    assert shown.block("Roles") == [
        "Neue, main role, Vorsitzende, since 09.2020",
        "Alte AG, ended, Referentin, until 2020",
    ]
    assert "Vorsitzende · Neue" in shown.text


def test_what_is_open_and_what_was_said_leads_there(show: Show, workspace: Workspace) -> None:
    inquiry = replace(an_inquiry(workspace, "Hilfe"), contact_id=_EVA.id)
    said = Message(
        id=new_id(),
        inquiry_id=inquiry.id,
        direction=Direction.IN,
        at=workspace.clock.now(),
        subject="AW: Hilfe",
        body_text="Guten Tag",
    )
    asked = FollowUp(id=new_id(), contact_id=_EVA.id, due_on=date(2026, 11, 20), reason="Anrufen")
    keep(workspace, _EVA, inquiry, said, asked)
    shown = show()
    assert sorted(shown.timeline) == [
        "Anrufen, Ask again, due Fri 20 Nov",
        "Hilfe, Received, Guten Tag, Mon 23 Nov",
        (
            "Sample data loaded, Change, Form of address, Title, First name, Family name, E-mail, "
            "Phone, Mon 23 Nov"
        ),
    ]
    assert shown.block("Open follow-ups")[0].startswith("Anrufen, 3 days late")
    open_ones = shown.block_list("Open inquiries")
    open_ones.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert shown.requests == [OpenRecord(RecordKind.INQUIRY, inquiry.id)]


def test_calls_and_inquiries_are_asked_of_others(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.click("Log a call")
    shown.click("Inquiry")
    assert shown.requests == [
        LogCall(contact_id=_EVA.id),
        NewRecord(RecordKind.INQUIRY, _EVA.id),
    ]


def test_the_mail_address_is_copied_by_key(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert QApplication.clipboard().text() == "eva@muster.example"
    assert shown.notices[-1].text == "Copied: eva@muster.example"


def test_open_record_shows_also_who_is_narrowed_away(show: Show, workspace: Workspace) -> None:
    other = a_person("Bo", "Oder")
    keep(workspace, _EVA, other)
    shown = show()
    shown.page.list.words.setText("oder")
    shown.settle()
    shown.page.open_record(RecordKind.CONTACT, _EVA.id)
    shown.settle()
    assert "Dr. Eva Beispiel" in shown.text
    assert len(shown.rows) == 2


def test_what_changes_elsewhere_is_shown_at_once(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    keep(workspace, replace(_EVA, version=1, last_name="Anders"))
    shown.settle()
    assert "Dr. Eva Anders" in shown.text
    assert shown.rows == ["Anders, Dr. Eva, eva@muster.example"]


def test_an_empty_page_says_what_to_do(show: Show) -> None:
    shown = show()
    assert "There are no contacts yet." in shown.text
