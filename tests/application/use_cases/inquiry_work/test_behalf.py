"""On whose behalf an inquiry is: by the roles of its day, and so for ever once it is chosen."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from deskapp.application.use_cases import senders
from deskapp.application.use_cases.inquiry_work.behalf import (
    initiatives_held,
    set_initiative,
    suggested_initiative,
    suggested_land,
)
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import Carrier, Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail.behalf import Behalf, BehalfReason
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, new_id
from tests.application.use_cases.incoming import mail, take
from tests.application.use_cases.inquiry_work.worked import an_inquiry, change, inquiry, keep

SPRING, AUTUMN = date(2026, 4, 1), date(2026, 11, 2)
JUNE = PartialDate(2026, 6)


def initiative(workspace: Workspace, name: str, **values: object) -> Initiative:
    made = Initiative(
        id=new_id(), name=name, kind="initiative", laender=("NI",), data_checked_on=SPRING
    )
    return keep(workspace, replace(made, **values))  # type: ignore[arg-type]  # names of fields


@pytest.fixture
def person(workspace: Workspace) -> Contact:
    mails = (ContactMail("okka@nordwind.example"),)
    return keep(workspace, Contact(id=new_id(), last_name="Fennen", mails=mails))


@pytest.fixture
def both(workspace: Workspace, person: Contact) -> tuple[Id, Id]:
    """Until June she was in the first, since July she is in the second."""
    ids = initiative(workspace, "Netz Nordwind").id, initiative(workspace, "Weserbund").id
    keep(workspace, role(person, ids[0], valid_to=JUNE))
    keep(workspace, role(person, ids[1], valid_from=PartialDate(2026, 7), primary=True))
    return ids


def role(person: Contact, initiative_id: Id, **values: object) -> Affiliation:
    made = Affiliation(id=new_id(), contact_id=person.id, initiative_id=initiative_id)
    return replace(made, **values)  # type: ignore[arg-type]  # names of fields


def suggested(workspace: Workspace, one: Inquiry, day: date) -> Behalf | None:
    return workspace.query(lambda queries: suggested_initiative(queries, one, day))


def test_the_role_of_the_day_is_suggested_whatever_she_does_now(
    workspace: Workspace, person: Contact, both: tuple[Id, Id]
) -> None:
    one = an_inquiry(workspace, contact_id=person.id)
    assert suggested(workspace, one, SPRING) == Behalf(both[0], BehalfReason.ROLE)
    assert suggested(workspace, one, AUTUMN) == Behalf(both[1], BehalfReason.ROLE)


def test_what_is_chosen_stays_when_she_changes_jobs(
    workspace: Workspace, person: Contact, both: tuple[Id, Id]
) -> None:
    one = an_inquiry(workspace, contact_id=person.id)
    chosen = change(workspace, lambda work: set_initiative(work, one.id, both[0]))
    assert chosen.land == "NI"
    assert suggested(workspace, chosen, AUTUMN) is None
    assert inquiry(workspace, one.id).initiative_id == both[0]


def test_the_sender_is_suggested_with_the_role_of_the_day(
    workspace: Workspace, both: tuple[Id, Id]
) -> None:
    sender = MailAddress("okka@nordwind.example")
    found = [
        workspace.query(lambda q, day=day: senders.suggestion_for(q, sender, day))  # type: ignore[misc]
        for day in (SPRING, AUTUMN)
    ]
    assert [each.initiative_id for each in found] == list(both)


def test_a_carrier_stands_for_what_it_carries(workspace: Workspace, person: Contact) -> None:
    chamber = keep(workspace, Organisation(id=new_id(), name="IHK Nord", type="ihk"))
    carried = initiative(workspace, "Masterplan", carriers=(Carrier(chamber.id),))
    held = Affiliation(id=new_id(), contact_id=person.id, organisation_id=chamber.id)
    keep(workspace, held)
    found = workspace.query(lambda q: initiatives_held(q, person.id, AUTUMN))
    assert found == (carried.id,)


def test_a_stranger_is_known_by_domain_or_by_what_the_subject_names(workspace: Workspace) -> None:
    net = initiative(workspace, "Netz Nordwind", mail_domains=("nordwind.example",))
    other = initiative(workspace, "Weserbund Industrie e. V.")
    by_domain = take(workspace, mail(subject="Frage")).inquiry_id
    stranger = MailAddress("x@gmail.com")
    by_subject = take(workspace, mail(subject="Zum WESERBUND-Industrie", senders=(stranger,)))
    assert by_domain is not None
    assert by_subject.inquiry_id is not None
    first = suggested(workspace, inquiry(workspace, by_domain), AUTUMN)
    second = suggested(workspace, inquiry(workspace, by_subject.inquiry_id), AUTUMN)
    assert first == Behalf(net.id, BehalfReason.DOMAIN)
    assert second == Behalf(other.id, BehalfReason.SUBJECT)


def test_the_land_comes_from_initiative_then_organisation(workspace: Workspace) -> None:
    several = initiative(workspace, "Zwei", laender=("NI", "HB"))
    alone = initiative(workspace, "Eins", laender=("HB",))
    body = keep(workspace, Organisation(id=new_id(), name="IHK Nord", type="ihk", land="SH"))
    at = datetime(2026, 11, 2, tzinfo=UTC)
    bare = Inquiry(id=new_id(), ref_no="RII-2026-0001", received_at=at, subject="Q")
    inquiries = (
        bare,
        replace(bare, organisation_id=body.id),
        replace(bare, organisation_id=body.id, initiative_id=alone.id),
        replace(bare, organisation_id=body.id, initiative_id=several.id),
    )
    found = workspace.query(lambda queries: [suggested_land(queries, each) for each in inquiries])
    assert found == ["", "SH", "HB", ""]
