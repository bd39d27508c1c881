"""Links of two records that come to stand side by side: those that say the same become one."""

from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

import pytest

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.merging.keep_apart import keep_apart
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.merging import NotDuplicate
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.mailings.consent import Consent, Purpose, Way
from deskapp.domain.mailings.mailing import Gate, MailingRecipient
from deskapp.domain.message import Direction, Message
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, new_id
from tests.application.use_cases.merging.linked import (
    BODY,
    DAY,
    INQUIRY,
    MAILING,
    NOW,
    PERSON,
    contact,
    every,
    keep,
    organisation,
    unite,
)

R = TypeVar("R", bound=MainRecord)
KEPT = contact("Lürßen", "dirk@muster.example", first_name="Dirk")
LOST = contact("Luerssen", "d.luerssen@muster.example", first_name="D.")


def found(workspace: Workspace, kind: type[R], record: R) -> R:
    now = workspace.query(lambda queries: queries.find(kind, record.id))
    assert now is not None
    return now


def role(person: Contact, **more: Any) -> Affiliation:  # noqa: ANN401
    return Affiliation(id=new_id(), contact_id=person.id, organisation_id=BODY.id, **more)


def recipient(person: Contact, **more: Any) -> MailingRecipient:  # noqa: ANN401
    return MailingRecipient(id=new_id(), mailing_id=MAILING.id, contact_id=person.id, **more)


def consent(person: Contact, given_on: date = DAY, **more: Any) -> Consent:  # noqa: ANN401
    values: dict[str, Any] = {
        "purpose": Purpose.NEWSLETTER,
        "wording": "Ja",
        "way": Way.PAPER,
    } | more
    return Consent(id=new_id(), contact_id=person.id, given_on=given_on, **values)


def test_equal_roles_become_one_and_one_is_primary(workspace: Workspace) -> None:
    chair = role(KEPT, function="Vorsitz", primary=True)
    same = role(LOST, valid_from=PartialDate(2024), primary=True)
    past = role(LOST, function="Beirat", valid_to=PartialDate(2020), primary=False)
    keep(workspace, KEPT, LOST, chair, same, past)
    unite(workspace, KEPT, LOST)
    one, other = every(workspace, Affiliation)
    assert (one.id, one.function, one.valid_from) == (chair.id, "Vorsitz", PartialDate(2024))
    assert (other.id, other.contact_id) == (past.id, KEPT.id)
    assert [each.primary for each in (one, other)] == [True, False]


def test_of_two_primary_roles_the_one_that_holds_stays(workspace: Workspace) -> None:
    ended = role(KEPT, function="Vorsitz", valid_to=PartialDate(2020), primary=True)
    holds = role(LOST, function="Beirat", primary=True)
    keep(workspace, KEPT, LOST, ended, holds)
    unite(workspace, KEPT, LOST)
    assert [each.id for each in every(workspace, Affiliation) if each.primary] == [holds.id]


def test_a_role_in_two_bodies_that_are_one_becomes_one(workspace: Workspace) -> None:
    kept, lost = organisation("IHK Hagen"), organisation("SIHK zu Hagen")
    there = replace(role(KEPT, function="Referent", primary=True), organisation_id=kept.id)
    again = replace(role(KEPT, function="Referent"), organisation_id=lost.id)
    keep(workspace, KEPT, kept, lost, there, again)
    unite(workspace, kept, lost)
    assert [each.id for each in every(workspace, Affiliation)] == [there.id]
    assert "SIHK zu Hagen" in found(workspace, Organisation, kept).aliases


@pytest.mark.parametrize("swap", [False, True])
def test_nobody_gets_a_mailing_twice(workspace: Workspace, *, swap: bool) -> None:
    letter = Message(id=new_id(), inquiry_id=INQUIRY.id, direction=Direction.IN, at=NOW)
    written, waiting = (LOST, KEPT) if swap else (KEPT, LOST)
    keep(
        workspace,
        KEPT,
        LOST,
        letter,
        recipient(waiting, declined=True),
        recipient(written, message_id=letter.id, address="a@muster.example"),
    )
    unite(workspace, KEPT, LOST)
    (left,) = every(workspace, MailingRecipient)
    assert (left.contact_id, left.message_id, left.declined) == (KEPT.id, letter.id, True)


def test_who_is_left_out_stays_left_out(workspace: Workspace) -> None:
    keep(workspace, KEPT, LOST, recipient(KEPT), recipient(LOST, gate=Gate.LEFT_OUT))
    unite(workspace, KEPT, LOST)
    assert [each.gate for each in every(workspace, MailingRecipient)] == [Gate.LEFT_OUT]


def test_two_letters_that_were_written_stay_two(workspace: Workspace) -> None:
    letters = [
        Message(id=new_id(), inquiry_id=INQUIRY.id, direction=Direction.IN, at=NOW)
        for _ in range(2)
    ]
    first, second = (
        recipient(person, message_id=letter.id)
        for person, letter in zip((KEPT, LOST), letters, strict=True)
    )
    keep(workspace, KEPT, LOST, *letters, first, second)
    unite(workspace, KEPT, LOST)
    assert {each.message_id for each in every(workspace, MailingRecipient)} == {
        letter.id for letter in letters
    }


def test_of_two_open_consents_the_one_that_counts_stays(workspace: Workspace) -> None:
    asked = consent(KEPT, date(2025, 1, 1), way=Way.MAIL)
    signed = consent(LOST, date(2025, 6, 1))
    photos = consent(LOST, purpose=Purpose.PHOTOS)
    keep(workspace, KEPT, LOST, asked, signed, photos)
    unite(workspace, KEPT, LOST)
    assert {each.id for each in every(workspace, Consent)} == {signed.id, photos.id}
    assert {each.contact_id for each in every(workspace, Consent)} == {KEPT.id}


def test_a_withdrawal_ends_the_consent_given_before_it(workspace: Workspace) -> None:
    still = consent(KEPT, date(2025, 1, 1))
    ended = consent(LOST, date(2024, 1, 1), withdrawn_on=date(2025, 9, 1))
    anew = consent(LOST, date(2025, 2, 1), purpose=Purpose.SURVEYS)
    older = consent(KEPT, date(2024, 2, 1), purpose=Purpose.SURVEYS, withdrawn_on=date(2024, 3, 1))
    keep(workspace, KEPT, LOST, still, ended, anew, older)
    unite(workspace, KEPT, LOST)
    days = {each.id: each.withdrawn_on for each in every(workspace, Consent)}
    assert days[still.id] == date(2025, 9, 1)
    assert days[anew.id] is None


def test_favourites_and_pairs_are_folded(workspace: Workspace) -> None:
    kind = RecordKind.CONTACT
    favourites = [Favourite(id=new_id(), kind=kind, record_id=one.id) for one in (KEPT, LOST)]
    keep(workspace, KEPT, LOST, *favourites)

    def note(work: UnitOfWork) -> None:
        for one, other in ((KEPT, LOST), (KEPT, PERSON), (LOST, PERSON)):
            keep_apart(work, kind, one.id, other.id)

    workspace.execute(Action.PAIR_KEPT_APART, note)
    unite(workspace, KEPT, LOST)
    assert [each.record_id for each in every(workspace, Favourite)] == [KEPT.id]
    assert [{each.first_id, each.second_id} for each in every(workspace, NotDuplicate)] == [
        {KEPT.id, PERSON.id}
    ]


def test_a_pair_is_noted_once_whoever_comes_first(workspace: Workspace) -> None:
    keep(workspace, KEPT, LOST)

    def note(one: Id, other: Id) -> NotDuplicate:
        return workspace.execute(
            Action.PAIR_KEPT_APART, lambda work: keep_apart(work, RecordKind.CONTACT, one, other)
        )

    assert note(LOST.id, KEPT.id) == note(KEPT.id, LOST.id)
    assert len(every(workspace, NotDuplicate)) == 1
    workspace.undo()
    assert every(workspace, NotDuplicate) == ()
