from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.postal_address import AddressKind, PostalAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import Carrier, FormerName, Initiative, Level
from deskapp.domain.office import Catalogue
from deskapp.domain.organisation import Organisation, OrganisationMail
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.requests import NewRecord, OpenRecord
from tests.ui.office_records import an_inquiry
from tests.ui.shown_records import CTRL, SHIFT, Shown, a_body, a_person, a_role, an_entry, keep

Show = Callable[[], Shown]

_TYPES = (
    an_entry(Catalogue.ORGANISATION_TYPE, "company", "Company"),
    an_entry(Catalogue.ORGANISATION_TYPE, "chamber", "Chamber"),
)
_CHAMBER = replace(
    a_body("Industrie- und Handelskammer Musterland"),
    name_short="IHK Musterland",
    type="chamber",
    land="NW",
    mails=(OrganisationMail("info@ihk.example"),),
    addresses=(PostalAddress(AddressKind.PO_BOX, po_box="101143", plz="40002", town="Neustadt"),),
)


def _stored(workspace: Workspace, organisation_id: Id) -> Organisation:
    found = workspace.query(lambda queries: queries.find(Organisation, organisation_id))
    assert found is not None
    return found


def test_an_organisation_is_read_with_people_and_what_it_runs(
    show: Show, workspace: Workspace
) -> None:
    eva = a_person("Eva", "Beispiel")
    runs = Initiative(
        id=new_id(),
        name="Masterplan",
        kind="plan",
        laender=("NW",),
        carriers=(Carrier(_CHAMBER.id, "Träger"),),
    )
    other = replace(runs, id=new_id(), name="Andere", carriers=())
    inquiry = replace(an_inquiry(workspace, "Hilfe"), organisation_id=_CHAMBER.id)
    keep(workspace, *_TYPES, _CHAMBER, eva, a_role(eva, _CHAMBER, "Chefin"), runs, other, inquiry)
    shown = show()
    name, below, people = (part for part in shown.rows[0].split(", ", 2))
    assert (name, below, people) == (
        _CHAMBER.name,
        "IHK Musterland · Chamber · North Rhine-Westphalia",
        "1 person",
    )
    assert "IHK Musterland · Chamber · North Rhine-Westphalia" in shown.text
    assert "Postfach 10 11 43, 40002 Neustadt" in shown.text
    assert shown.block("People") == ["Eva Beispiel, Chefin"]
    assert shown.block("Initiatives it runs") == ["Masterplan, North Rhine-Westphalia · plan"]
    assert shown.block("Open inquiries")[0].startswith("Hilfe")
    shown.block_list("Initiatives it runs").setFocus()
    shown.press(Qt.Key.Key_Return)
    assert shown.requests == [OpenRecord(RecordKind.INITIATIVE, runs.id)]


def test_an_address_is_copied_as_it_stands_on_a_letter(show: Show, workspace: Workspace) -> None:
    keep(workspace, _CHAMBER)
    shown = show()
    text = "Industrie- und Handelskammer Musterland\nPostfach 10 11 43\n40002 Neustadt"
    shown.page.copy_button(text).click()
    assert QApplication.clipboard().text() == text


def test_every_part_survives_the_form(show: Show, workspace: Workspace) -> None:
    parent = a_body("Bundesverband")
    whole = replace(
        _CHAMBER,
        legal_form="public_body",
        level=Level.REGIONAL,
        parent_id=parent.id,
        member_of=(parent.id,),
        aliases=("Kammer",),
        former_names=(FormerName("Alte Kammer", PartialDate(2015)),),
        mail_domains=("ihk.example", "ihk-musterland.example"),
        sectors=("metal",),
        website="https://ihk.example",
        note="two\nlines",
    )
    keep(workspace, *_TYPES, parent, whole)
    shown = show()
    shown.page.open_record(RecordKind.ORGANISATION, whole.id)
    shown.settle()
    shown.press(Qt.Key.Key_F2)
    assert shown.field("parent_id").text() == "Bundesverband"
    shown.type("name_short", "IHK")
    shown.submit()
    assert _stored(workspace, whole.id) == replace(whole, version=2, name_short="IHK")


def test_a_new_one_needs_a_name_and_a_type(show: Show, workspace: Workspace) -> None:
    keep(workspace, *_TYPES)
    shown = show()
    shown.press(Qt.Key.Key_K, CTRL | SHIFT)
    shown.submit()
    assert "Please fill in “Name”." in shown.text
    shown.type("name", "Muster AG")
    shown.submit()
    assert "Please fill this in." in shown.text
    shown.field("type").set_value("company")
    shown.submit()
    assert shown.rows == ["Muster AG, Company"]


def test_a_free_mail_domain_is_refused(show: Show, workspace: Workspace) -> None:
    keep(workspace, *_TYPES, _CHAMBER)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.field("mail_domains").set_value(("ihk.example", "gmx.de"))
    shown.submit()
    assert "Everybody can have an address at “gmx.de”" in shown.text


def test_a_wrong_mail_address_is_shown_in_its_row(show: Show, workspace: Workspace) -> None:
    keep(workspace, *_TYPES, _CHAMBER)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    mails = shown.field("mails")
    mails.add_row()
    QTest.keyClicks(shown.focused, "nobody")
    shown.submit()
    first, second = (row.fields[0] for row in mails._rows)
    assert (first.has_error, second.has_error) == (False, True)


def test_a_person_is_added_here(show: Show, workspace: Workspace) -> None:
    eva = a_person("Eva", "Beispiel")
    keep(workspace, *_TYPES, _CHAMBER, eva)
    shown = show()
    shown.click("New person here")
    assert shown.requests == [NewRecord(RecordKind.CONTACT, _CHAMBER.id)]
    shown.click("Add a role")
    shown.submit()
    assert "Please fill in “Person”." in shown.text
    shown.pick("contact_id", "beispiel")
    shown.type("function", "Chefin")
    shown.submit()
    role = workspace.query(lambda queries: queries.where(Affiliation))[0]
    assert (role.contact_id, role.organisation_id) == (eva.id, _CHAMBER.id)
    assert shown.block("People") == ["Eva Beispiel, Chefin"]
