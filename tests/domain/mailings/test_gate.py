from dataclasses import replace
from datetime import date, timedelta

import pytest

from deskapp.domain.contact import Contact, ContactMail, Mark
from deskapp.domain.mailings.consent import Consent, Purpose, Way
from deskapp.domain.mailings.gate import Candidate, gate, gates
from deskapp.domain.mailings.mailing import Gate, Mailing, MailingRecipient
from deskapp.domain.record import Id, new_id
from deskapp.domain.template import TemplateClass

TODAY = date(2026, 11, 23)
LAST_YEAR = date(2025, 11, 23)
MARK = Mark(LAST_YEAR)
MAILING = Mailing(id=new_id(), inquiry_id=new_id(), title="Einladung")
ORGANISATIONAL = replace(
    MAILING, template_class=TemplateClass.ORGANISATIONAL, class_reason="Angemeldete"
)


def a_person(address: str = "eva@muster.example", **values: object) -> Contact:
    person = Contact(
        id=new_id(), last_name="Beispiel", mails=(ContactMail(address),) if address else ()
    )
    return replace(person, **values)  # type: ignore[arg-type]


def a_consent(**values: object) -> Consent:
    given = Consent(
        id=new_id(),
        contact_id=Id(""),
        purpose=Purpose.INVITATIONS,
        wording="Ja.",
        given_on=LAST_YEAR,
        way=Way.PAPER,
    )
    return replace(given, **values)  # type: ignore[arg-type]


def candidate(
    person: Contact, *consents: Consent, left_out: bool = False, others: tuple[Contact, ...] = ()
) -> Candidate:
    recipient = MailingRecipient(
        id=new_id(),
        mailing_id=MAILING.id,
        contact_id=person.id,
        gate=Gate.LEFT_OUT if left_out else Gate.OPEN,
    )
    return Candidate(recipient, person, consents, others)


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (a_person(), Gate.OPEN),
        (a_person(objection=MARK), Gate.OBJECTION),
        (a_person(restricted=MARK), Gate.RESTRICTED),
        (a_person(deceased=MARK), Gate.DECEASED),
        (a_person(deceased=MARK, restricted=MARK, objection=MARK), Gate.DECEASED),
        (a_person(""), Gate.NO_ADDRESS),
        (a_person(mails=(ContactMail("eva@muster.example", valid=False),)), Gate.BOUNCED),
        (
            a_person(mails=(ContactMail("a@b.example", valid=False), ContactMail("c@b.example"))),
            Gate.OPEN,
        ),
        (a_person(mails=(ContactMail("a@b.example", valid=False, bounces=1),)), Gate.OPEN),
        (a_person(mails=(ContactMail("a@b.example", valid=False, bounces=2),)), Gate.BOUNCED),
        (a_person(mails=(ContactMail("a@b.example", bounces=1),)), Gate.OPEN),
        (a_person(mails=(ContactMail("a@b.example", bounces=2),)), Gate.BOUNCED),
    ],
)
def test_what_is_known_of_a_person_closes_the_gate(person: Contact, expected: Gate) -> None:
    for mailing in (MAILING, ORGANISATIONAL):
        assert gate(candidate(person, a_consent()), mailing, TODAY) is expected


@pytest.mark.parametrize(
    ("consent", "expected"),
    [
        (a_consent(), Gate.OPEN),
        (a_consent(purpose=Purpose.NEWSLETTER), Gate.NO_CONSENT),
        (a_consent(given_on=TODAY), Gate.OPEN),
        (a_consent(given_on=TODAY + timedelta(1)), Gate.NO_CONSENT),
        (a_consent(withdrawn_on=TODAY), Gate.NO_CONSENT),
        (a_consent(withdrawn_on=TODAY + timedelta(1)), Gate.OPEN),
        (a_consent(way=Way.PHONE), Gate.OPEN),
        (a_consent(way=Way.WEB), Gate.NO_CONSENT),
        (a_consent(way=Way.MAIL), Gate.NO_CONSENT),
        (a_consent(way=Way.WEB, confirmed_on=TODAY), Gate.OPEN),
        (a_consent(way=Way.MAIL, confirmed_on=TODAY + timedelta(1)), Gate.NO_CONSENT),
    ],
)
def test_advertising_needs_a_consent_that_holds(consent: Consent, expected: Gate) -> None:
    asked = candidate(a_person(), consent)
    assert gate(asked, MAILING, TODAY) is expected
    assert gate(asked, ORGANISATIONAL, TODAY) is Gate.OPEN


def test_one_consent_that_holds_is_enough() -> None:
    asked = candidate(a_person(), a_consent(withdrawn_on=LAST_YEAR), a_consent())
    assert gate(asked, MAILING, TODAY) is Gate.OPEN


def test_without_any_consent_there_is_no_advertising() -> None:
    assert gate(candidate(a_person()), MAILING, TODAY) is Gate.NO_CONSENT


def test_an_objection_holds_for_all_who_read_the_same_mails() -> None:
    shared = candidate(a_person(), a_consent(), others=(a_person(objection=MARK),))
    assert gate(shared, MAILING, TODAY) is Gate.OBJECTION


def test_whoever_is_left_out_by_hand_stays_out() -> None:
    out = candidate(a_person(objection=MARK), a_consent(), left_out=True)
    assert gate(out, MAILING, TODAY) is Gate.LEFT_OUT


def test_an_address_is_written_to_once() -> None:
    refused = candidate(a_person(objection=MARK), a_consent())
    first = candidate(a_person("Eva@muster.example"), a_consent())
    second = candidate(a_person("eva@MUSTER.example"), a_consent())
    third = candidate(a_person("jan@muster.example"), a_consent())
    four = (refused, first, second, third)
    found = list(gates(four, MAILING, TODAY))
    assert [each for each, _ in found] == list(four)
    assert [one for _, one in found] == [Gate.OBJECTION, Gate.OPEN, Gate.TWICE, Gate.OPEN]
    again = gates(four, MAILING, TODAY, written=["JAN@muster.example"])
    assert [one for _, one in again] == [Gate.OBJECTION, Gate.OPEN, Gate.TWICE, Gate.TWICE]


def test_who_is_left_out_takes_no_address() -> None:
    out, other = (
        candidate(a_person(), a_consent(), left_out=True),
        candidate(a_person(), a_consent()),
    )
    found = [one for _, one in gates((out, other), MAILING, TODAY)]
    assert found == [Gate.LEFT_OUT, Gate.OPEN]


def test_a_mailing_goes_to_an_address_from_which_nothing_came_back() -> None:
    mails = (
        ContactMail("a@b.example", preferred=True, valid=False, bounces=1),
        ContactMail("c@b.example", bounces=2),
        ContactMail("d@b.example"),
    )
    assert a_person(mails=mails).mail_for_mailings == "d@b.example"
    assert a_person(mails=mails[:2]).mail_for_mailings == "a@b.example"


@pytest.mark.parametrize(("hard", "valid"), [(True, False), (False, True)])
def test_every_return_counts_and_only_a_hard_one_marks(hard: bool, valid: bool) -> None:
    once = ContactMail("a@b.example").bounced(hard=hard)
    assert (once.valid, once.bounces, once.takes_mailings) == (valid, 1, True)
    assert not once.bounced(hard=hard).takes_mailings
