from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact, Mark
from deskapp.domain.mailings.consent import Consent, Purpose, Way
from deskapp.domain.record import Id, new_id
from tests.ui.shown_records import CTRL, SHIFT, Shown, a_person, keep

Show = Callable[[], Shown]
TODAY = date(2026, 11, 23)


def a_consent(contact: Contact, **values: object) -> Consent:
    made = Consent(
        id=new_id(),
        contact_id=contact.id,
        purpose=Purpose.NEWSLETTER,
        wording="Ja.",
        given_on=date(2026, 1, 5),
        way=Way.WEB,
    )
    return replace(made, **values)  # type: ignore[arg-type]


def consents(workspace: Workspace, contact_id: Id) -> tuple[Consent, ...]:
    return workspace.query(lambda queries: queries.where(Consent, contact_id=contact_id))


def test_a_consent_is_noted_with_the_wording_of_its_purpose(
    show: Show, workspace: Workspace
) -> None:
    eva = a_person("Eva", "Beispiel")
    keep(workspace, eva)
    shown = show()
    assert "None: the person gets no advertising." in shown.text
    shown.press(Qt.Key.Key_G, CTRL | SHIFT)
    first = shown.field("wording").value()
    shown.field("purpose").set_value(Purpose.SURVEYS)
    assert shown.field("wording").value() != first
    assert "Befragungen" in shown.field("wording").value()
    shown.submit()
    (given,) = consents(workspace, eva.id)
    assert (given.purpose, given.given_on, given.way) == (Purpose.SURVEYS, TODAY, Way.PAPER)
    assert shown.block("Consents") == ["Surveys, holds, On paper, given on 23 Nov 2026"]


def test_a_wording_that_somebody_changed_is_kept(show: Show, workspace: Workspace) -> None:
    keep(workspace, a_person("Eva", "Beispiel"))
    shown = show()
    shown.press(Qt.Key.Key_G, CTRL | SHIFT)
    shown.field("wording").set_value("Ja, gern.")
    shown.field("purpose").set_value(Purpose.PHOTOS)
    assert shown.field("wording").value() == "Ja, gern."


def test_a_second_open_consent_to_the_same_is_refused(show: Show, workspace: Workspace) -> None:
    eva = a_person("Eva", "Beispiel")
    keep(workspace, eva, a_consent(eva, purpose=Purpose.INVITATIONS))
    shown = show()
    shown.press(Qt.Key.Key_G, CTRL | SHIFT)
    shown.submit()
    assert "There is a consent to this already that was not withdrawn." in shown.text
    assert len(consents(workspace, eva.id)) == 1


def test_what_holds_and_what_does_not_is_said(show: Show, workspace: Workspace) -> None:
    eva = a_person("Eva", "Beispiel")
    keep(
        workspace,
        eva,
        a_consent(eva),
        a_consent(eva, purpose=Purpose.SURVEYS, withdrawn_on=TODAY),
        a_consent(eva, purpose=Purpose.PHOTOS, confirmed_on=TODAY),
    )
    shown = show()
    assert shown.block("Consents") == [
        "Photos, holds, On the web, given on 5 Jan 2026",
        "Newsletter, not confirmed yet, On the web, given on 5 Jan 2026",
        "Surveys, withdrawn, On the web, given on 5 Jan 2026",
    ]


def test_a_consent_is_withdrawn_and_undone(show: Show, workspace: Workspace) -> None:
    eva = a_person("Eva", "Beispiel")
    keep(workspace, eva, a_consent(eva, way=Way.PAPER))
    shown = show()
    shown.click("Withdraw")
    assert consents(workspace, eva.id)[0].withdrawn_on == TODAY
    undo = shown.notices[-1].handler
    assert undo is not None
    undo()
    shown.settle()
    assert consents(workspace, eva.id)[0].withdrawn_on is None


def test_one_key_notes_an_objection(show: Show, workspace: Workspace) -> None:
    eva = a_person("Eva", "Beispiel")
    keep(workspace, eva)
    shown = show()
    shown.press(Qt.Key.Key_W, CTRL | SHIFT)
    stored = workspace.query(lambda queries: queries.find(Contact, eva.id))
    assert stored is not None
    assert stored.objection == Mark(TODAY)
    assert shown.notices[-1].text == "Objection noted"
    assert "Objection" in shown.text


def test_an_objection_keeps_its_first_day(show: Show, workspace: Workspace) -> None:
    before = Mark(date(2025, 3, 1), "Brief")
    eva = replace(a_person("Eva", "Beispiel"), objection=before)
    keep(workspace, eva)
    shown = show()
    shown.press(Qt.Key.Key_W, CTRL | SHIFT)
    stored = workspace.query(lambda queries: queries.find(Contact, eva.id))
    assert stored is not None
    assert stored.objection == before
    assert shown.notices[-1].text == "The objection stands already."


def test_a_contact_is_deleted_with_consents(show: Show, workspace: Workspace) -> None:
    eva = a_person("Eva", "Beispiel")
    keep(workspace, eva, a_consent(eva))
    shown = show()
    shown.press(Qt.Key.Key_Delete, CTRL)
    assert consents(workspace, eva.id) == ()
