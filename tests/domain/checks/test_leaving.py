from dataclasses import replace

import pytest

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.checks.check import findings, stops
from deskapp.domain.checks.checked import Checked
from deskapp.domain.checks.finding import Check, Field, Finding, Level
from deskapp.domain.checks.leaving import outside_addresses
from tests.domain.checks.letters import REPLY, all_found, german, words

_WRITTEN = german("gern antworten wir.")
_SIX = tuple(MailAddress(f"{name}@muster.example") for name in "abcdef")


def _stopped(checked: Checked) -> list[tuple[Check, Field, str]]:
    return [(each.check, each.field, each.words) for each in stops(checked)]


def test_a_finished_reply_has_nothing_to_be_said() -> None:
    assert findings(_WRITTEN) == ()
    assert stops(_WRITTEN) == ()


def test_what_is_empty_stops_it() -> None:
    nothing = replace(REPLY, subject=" ", body="\n ", to=())
    assert _stopped(nothing) == [
        (Check.NO_RECIPIENT, Field.TO, ""),
        (Check.NO_SUBJECT, Field.SUBJECT, ""),
        (Check.NO_TEXT, Field.BODY, ""),
    ]


@pytest.mark.parametrize(
    ("body", "says_something"),
    [
        ("Sehr geehrte Frau Beispiel,\n\n\u00a0\n\nMit freundlichen Grüßen\n\nAnna Muster", False),
        ("Dear Ms Beispiel,\n\nYours sincerely\n\nAnna Muster", False),
        ("Sehr geehrter Herr Keller\n\nFreundliche Grüsse", False),
        ("Viele Grüße", False),
        ("Guten Tag,\n\n> gibt es Fördermittel?", False),
        ("Guten Tag,\n\nhttps://www.example.org/merkblatt\n\nViele Grüße", True),
        ("Hallo Eva, danke!", True),
        ("Hallo Eva, passt.", True),
        ("Hallo Eva,\nja.", True),
        ("Vielen Dank!", True),
        ("Ja", True),
    ],
)
def test_greetings_alone_are_no_reply(body: str, says_something: bool) -> None:
    assert (words(replace(REPLY, body=body), Check.NO_TEXT) == []) is says_something


def test_addresses_that_no_server_takes_are_named_with_their_number() -> None:
    wrong = MailAddress("eva@muster")
    checked = replace(_WRITTEN, to=(*_WRITTEN.to, wrong), cc=(MailAddress("jan"),))
    assert all_found(checked) == [
        Finding(Check.BAD_ADDRESS, Level.STOP, Field.TO, 1, 2, "eva@muster"),
        Finding(Check.BAD_ADDRESS, Level.STOP, Field.CC, 0, 1, "jan"),
    ]


@pytest.mark.fault("SND-14")
def test_six_outside_addresses_are_too_many_for_one_mail() -> None:
    inside = tuple(MailAddress(f"{name}@example.org") for name in "abc")
    many = replace(_WRITTEN, to=_SIX[:3], cc=(*_SIX[3:], *inside))
    assert _stopped(many) == [(Check.MANY_OUTSIDE, Field.TO, "6")]
    assert stops(replace(many, released=True)) == ()
    assert stops(replace(many, cc=(*_SIX[3:5], *inside))) == ()
    twice = tuple(MailAddress(each.address.upper()) for each in _SIX[:5])
    assert stops(replace(many, to=_SIX[:5], cc=twice)) == ()


@pytest.mark.fault("SND-14")
def test_outside_is_every_address_of_another_domain_once() -> None:
    people = (*_SIX[:2], _SIX[0], MailAddress("anna@Example.org"), MailAddress("x@sub.example.org"))
    assert outside_addresses(people, frozenset({"example.org"})) == (*_SIX[:2], people[-1])


@pytest.mark.fault("SND-14")
def test_the_own_address_among_the_recipients_is_told() -> None:
    cc = (MailAddress("Buero@Example.org"), MailAddress("anna@example.org"))
    found = all_found(replace(_WRITTEN, cc=cc, own_addresses=frozenset({"buero@example.org"})))
    assert found == [Finding(Check.OWN_ADDRESS, Level.WARN, Field.CC, 0, 1, "Buero@Example.org")]


def test_an_objection_stops_mailings_alone() -> None:
    key = _WRITTEN.to[0].key
    checked = replace(_WRITTEN, is_mailing=True, objecting=frozenset({key}))
    assert _stopped(checked) == [(Check.OBJECTION, Field.TO, "eva@muster.example")]
    assert stops(replace(checked, is_mailing=False)) == ()
    assert stops(replace(checked, objecting=frozenset({"jan@muster.example"}))) == ()


@pytest.mark.fault("TPL-04")
def test_placeholders_are_found_at_each_of_their_places() -> None:
    checked = german(
        "am {{ frist }} und {{frist}} bei {{ stelle.name }} {{",
        subject="Zu {{ thema }}",
        unfilled_subject=("thema",),
        unfilled_body=("frist", "stelle.name", "{{", "unseen"),
    )
    found = all_found(checked, Check.PLACEHOLDER)
    assert [(each.field, each.words) for each in found] == [
        (Field.SUBJECT, "thema"),
        (Field.BODY, "unseen"),
        (Field.BODY, "frist"),
        (Field.BODY, "frist"),
        (Field.BODY, "stelle.name"),
        (Field.BODY, "{{"),
    ]
    places = [checked.body[each.start : each.end] for each in found if each.field is Field.BODY]
    assert places == ["", "{{ frist }}", "{{frist}}", "{{ stelle.name }}", "{{"]
    assert {each.level for each in found} == {Level.STOP}


def test_the_legal_block_and_expired_texts_stop_it() -> None:
    checked = replace(_WRITTEN, legal_block_missing=("court",), expired=("Sprechzeiten",))
    assert _stopped(checked) == [
        (Check.EXPIRED, Field.BODY, "Sprechzeiten"),
        (Check.LEGAL_BLOCK, Field.SENDER, "court"),
    ]


def test_a_release_that_is_needed_stops_it_and_one_asked_for_warns() -> None:
    needed = replace(_WRITTEN, needs_release=True)
    assert _stopped(needed) == [(Check.NOT_RELEASED, Field.SENDER, "")]
    assert _stopped(replace(needed, release_wanted=True)) == _stopped(needed)
    assert findings(replace(needed, released=True)) == ()
    wanted = all_found(replace(_WRITTEN, release_wanted=True))
    assert [(each.check, each.level) for each in wanted] == [(Check.RELEASE_PENDING, Level.WARN)]


def test_stops_come_first_and_then_the_place_decides() -> None:
    checked = german("Vielen Dank !", subject="Betreff: x", legal_block_missing=("court",))
    assert [each.check for each in findings(checked)] == [
        Check.LEGAL_BLOCK,
        Check.SUBJECT_WORD,
        Check.CAPITAL,
        Check.BLANK_BEFORE_MARK,
    ]


def test_the_language_is_that_of_the_contact() -> None:
    found = all_found(replace(_WRITTEN, contact_language="en"))
    assert [(each.check, each.level, each.words) for each in found] == [
        (Check.LANGUAGE, Level.WARN, "de")
    ]
    assert _WRITTEN.body[found[0].start : found[0].end] == "Sehr geehrte Frau Beispiel,"
    assert findings(replace(_WRITTEN, contact_language="de-AT")) == ()
