"""Somebody else takes a role over: what belongs to the role goes along, the rest stays."""

from dataclasses import replace
from datetime import date

import pytest

from deskapp.application.actions import Action
from deskapp.application.use_cases import follow_ups, records
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.use_cases.succession.foreseen import foreseen
from deskapp.application.use_cases.succession.passing_on import PassingOn, pass_on
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Channel, Inquiry
from deskapp.domain.mailings.consent import Consent, Purpose, Way
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient, MailingState
from deskapp.domain.record import Id, Record, new_id

_TODAY = date(2026, 11, 23)
_PLAN = Initiative(id=new_id(), name="Masterplan", kind="plan", laender=("NW",))
_OTHER_PLAN = replace(_PLAN, id=new_id(), name="Bündnis")
_OLD = Contact(id=new_id(), last_name="Alt")
_NEW = Contact(id=new_id(), last_name="Neu")
_CHAIR = Affiliation(
    id=new_id(),
    contact_id=_OLD.id,
    initiative_id=_PLAN.id,
    function="Vorsitzender",
    unit="Vorstand",
    role_kind="head",
    valid_from=PartialDate(2020),
    primary=True,
)
_ADVISER = Affiliation(id=new_id(), contact_id=_OLD.id, initiative_id=_OTHER_PLAN.id)


@pytest.fixture
def office(workspace: Workspace) -> Workspace:
    """The initiative, its chair, who is an adviser elsewhere too, and who may follow."""
    _keep(workspace, _PLAN, _OTHER_PLAN, _OLD, _NEW, _ADVISER, _CHAIR)
    return workspace


def _keep(workspace: Workspace, *kept: Record) -> None:
    workspace.execute(Action.SAMPLE_LOADED, lambda work: [records.save(work, r) for r in kept])


def _plan(workspace: Workspace, **more: object) -> PassingOn:
    role = workspace.query(lambda queries: queries.find(Affiliation, _CHAIR.id))
    assert role is not None
    made = PassingOn(
        id=new_id(), role=role, last_day=_TODAY, successor_id=_NEW.id, function="Vorsitzende"
    )
    return replace(made, **more)  # type: ignore[arg-type]  # any of its fields


def _pass(workspace: Workspace, plan: PassingOn) -> Affiliation:
    return workspace.execute(Action.ROLE_PASSED_ON, lambda work: pass_on(work, plan))


def _roles(workspace: Workspace, contact: Contact) -> tuple[Affiliation, ...]:
    return workspace.query(lambda queries: queries.where(Affiliation, contact_id=contact.id))


def _an_inquiry(workspace: Workspace, initiative_id: Id) -> Inquiry:
    made = new_inquiry("Fördermittel", workspace.clock.now(), Channel.MAIL)
    made = replace(made, contact_id=_OLD.id, initiative_id=initiative_id)
    return workspace.execute(Action.INQUIRY_OPENED, lambda work: open_inquiry(work, made))


def _whose(workspace: Workspace, kind: type[Record], one: Id) -> Id:
    found = workspace.query(lambda queries: queries.find(kind, one))
    contact_id: Id = getattr(found, "contact_id")  # noqa: B009  every kind here has one
    return contact_id


def test_the_role_ends_and_begins_anew_on_the_next_day(office: Workspace) -> None:
    begun = _pass(office, _plan(office))
    chair, adviser = _roles(office, _OLD)
    assert (chair.valid_to, chair.primary) == (PartialDate(2026, 11, 23), False)
    assert adviser.primary  # the main role of who left is the one still held
    assert (begun,) == _roles(office, _NEW)
    same = {"id", "version", "contact_id", "function", "valid_from", "valid_to", "primary"}
    kept = {name for name in _CHAIR.__dataclass_fields__ if name not in same}
    assert all(getattr(begun, name) == getattr(_CHAIR, name) for name in kept)
    assert begun.valid_from == PartialDate(2026, 11, 24)
    assert (begun.function, begun.primary) == ("Vorsitzende", True)


def test_a_main_role_elsewhere_stays_the_main_one(office: Workspace) -> None:
    _keep(office, replace(_ADVISER, id=new_id(), contact_id=_NEW.id, primary=True))
    assert not _pass(office, _plan(office)).primary


def test_one_undo_takes_all_of_it_back(office: Workspace) -> None:
    inquiry = _an_inquiry(office, _PLAN.id)
    before = _roles(office, _OLD)
    person = Contact(id=new_id(), last_name="Ganz", first_name="Neu")
    plan = _plan(office, successor_id=None, new_contact=person, inquiries=(inquiry.id,))
    _pass(office, plan)
    assert _whose(office, Inquiry, inquiry.id) == person.id
    office.undo()
    assert [replace(role, version=0) for role in _roles(office, _OLD)] == [
        replace(role, version=0) for role in before
    ]
    assert _whose(office, Inquiry, inquiry.id) == _OLD.id
    assert office.query(lambda queries: queries.find(Contact, person.id)) is None


def test_what_is_open_is_foreseen_and_moves_where_ticked(office: Workspace) -> None:
    ours, ticked = (_an_inquiry(office, _PLAN.id) for _ in range(2))
    elsewhere = _an_inquiry(office, _OTHER_PLAN.id)
    call = FollowUp(id=new_id(), contact_id=_OLD.id, due_on=date(2026, 12, 1), reason="Anrufen")
    office.execute(Action.FOLLOW_UP_SET, lambda work: follow_ups.store(work, call))
    consent = Consent(
        id=new_id(),
        contact_id=_OLD.id,
        purpose=Purpose.INVITATIONS,
        wording="Ja",
        given_on=_TODAY,
        way=Way.PAPER,
    )
    _keep(office, consent)
    plan = _plan(office, inquiries=(ticked.id,), follow_ups=(call.id,))
    found = office.query(lambda queries: foreseen(queries, plan.role))
    assert {row.id for row in found.inquiries} == {ours.id, ticked.id}
    assert [row.id for row in found.follow_ups] == [call.id]
    assert found.consents == 1
    _pass(office, plan)
    whose = [_whose(office, Inquiry, each.id) for each in (ours, ticked, elsewhere)]
    assert whose == [_OLD.id, _NEW.id, _OLD.id]
    assert _whose(office, FollowUp, call.id) == _NEW.id
    assert _whose(office, Consent, consent.id) == _OLD.id


def test_letters_to_the_initiative_go_to_who_follows_once(office: Workspace) -> None:
    inquiry = _an_inquiry(office, _PLAN.id)

    def a_mailing(title: str, state: MailingState = MailingState.DRAFT) -> Mailing:
        return Mailing(id=new_id(), inquiry_id=inquiry.id, title=title, state=state)

    def to(mailing: Mailing, contact: Contact, **more: object) -> MailingRecipient:
        made = MailingRecipient(id=new_id(), mailing_id=mailing.id, contact_id=contact.id)
        return replace(made, **more)  # type: ignore[arg-type]  # any of its fields

    soon, both, done = a_mailing("Bald"), a_mailing("Beide"), a_mailing("Aus", MailingState.DONE)
    here = {"initiative_id": _PLAN.id}
    recipients = {
        "moves": to(soon, _OLD, **here),
        "doubled": to(both, _OLD, **here),
        "there": to(both, _NEW),
        "over": to(done, _OLD, **here),
        "personal": to(soon, _OLD),
    }
    _keep(office, soon, both, done, *recipients.values())
    plan = _plan(office)
    found = office.query(lambda queries: foreseen(queries, plan.role))
    assert found.mailings == ("Bald", "Beide")
    _pass(office, plan)

    def now(name: str) -> Id | None:
        one = recipients[name].id
        stored = office.query(lambda queries: queries.find(MailingRecipient, one))
        return stored.contact_id if stored else None

    assert {name: now(name) for name in recipients} == {
        "moves": _NEW.id,
        "doubled": None,
        "there": _NEW.id,
        "over": _OLD.id,
        "personal": _OLD.id,
    }


def test_nobody_may_follow(office: Workspace) -> None:
    ended = _pass(office, _plan(office, successor_id=None))
    assert (ended.id, ended.valid_to) == (_CHAIR.id, PartialDate(2026, 11, 23))
    assert _roles(office, _NEW) == ()


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ({"successor_id": _OLD.id}, Problem("successor_id", "same_person")),
        ({"last_day": date(2019, 12, 31)}, Problem("last_day", "before_start")),
        (
            {"successor_id": None, "new_contact": Contact(id=new_id())},
            Problem("successor_id", "name_or_mail"),
        ),
    ],
)
def test_what_makes_no_sense_is_refused(
    office: Workspace, more: dict[str, object], problem: Problem
) -> None:
    plan = _plan(office, **more)
    assert plan.problems() == (problem,)
    with pytest.raises(Invalid):
        _pass(office, plan)
