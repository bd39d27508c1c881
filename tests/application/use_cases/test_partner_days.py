"""Where the other side of a follow-up has a holiday."""

from dataclasses import replace
from datetime import date

from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.use_cases.inquiry_work.partner_days import partner_holidays
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Channel, Inquiry
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record, new_id

EPIPHANY = date(2027, 1, 6)
PENANCE = date(2026, 11, 18)


def keep(workspace: Workspace, *kept: Record) -> None:
    for each in kept:
        workspace.execute(Action.SAMPLE_LOADED, lambda work, one=each: records.save(work, one))  # type: ignore[misc]


def asked(workspace: Workspace, **values: object) -> Inquiry:
    made = new_inquiry("Frage", workspace.clock.now(), Channel.MAIL)
    made = replace(made, **values)  # type: ignore[arg-type]
    return workspace.execute(Action.INQUIRY_OPENED, lambda work: open_inquiry(work, made))


def told(workspace: Workspace, kind: RecordKind, one: Id, day: date) -> dict[str, str]:
    return dict(partner_holidays(workspace, (kind, one)).on(day))


def an_initiative(*laender: str) -> Initiative:
    return Initiative(id=new_id(), name="Achse", kind="plan", laender=laender)


def test_each_land_of_an_initiative_tells_its_holidays(workspace: Workspace) -> None:
    both = an_initiative("BY", "SN")
    keep(workspace, both)
    kind = RecordKind.INITIATIVE
    assert told(workspace, kind, both.id, EPIPHANY) == {"BY": "Heilige Drei Könige"}
    assert told(workspace, kind, both.id, PENANCE) == {"SN": "Buß- und Bettag"}
    assert told(workspace, kind, both.id, date(2026, 11, 19)) == {}


def test_the_land_of_an_inquiry_goes_before_that_of_its_bodies(workspace: Workspace) -> None:
    saxon = an_initiative("SN")
    keep(workspace, saxon)
    named = asked(workspace, land="BY", initiative_id=saxon.id)
    unnamed = asked(workspace, initiative_id=saxon.id)
    kind = RecordKind.INQUIRY
    assert set(told(workspace, kind, named.id, EPIPHANY)) == {"BY"}
    assert set(told(workspace, kind, unnamed.id, PENANCE)) == {"SN"}


def test_a_person_is_where_the_body_of_the_role_is(workspace: Workspace) -> None:
    chamber = Organisation(id=new_id(), name="IHK", type="chamber", land="BY")
    person = Contact(id=new_id(), last_name="Muster")
    role = Affiliation(id=new_id(), contact_id=person.id, organisation_id=chamber.id)
    keep(workspace, chamber, person, role)
    of_theirs = asked(workspace, contact_id=person.id)
    assert set(told(workspace, RecordKind.CONTACT, person.id, EPIPHANY)) == {"BY"}
    assert set(told(workspace, RecordKind.INQUIRY, of_theirs.id, EPIPHANY)) == {"BY"}


def test_who_is_nowhere_has_no_holidays(workspace: Workspace) -> None:
    person = Contact(id=new_id(), last_name="Muster")
    keep(workspace, person)
    inquiry = asked(workspace)
    abroad = asked(workspace, land="AUSLAND")
    assert told(workspace, RecordKind.INQUIRY, abroad.id, EPIPHANY) == {}
    assert told(workspace, RecordKind.CONTACT, person.id, EPIPHANY) == {}
    assert told(workspace, RecordKind.INQUIRY, inquiry.id, EPIPHANY) == {}
    assert told(workspace, RecordKind.EVENT, new_id(), EPIPHANY) == {}
    assert partner_holidays(workspace, None).on(EPIPHANY) == {}
