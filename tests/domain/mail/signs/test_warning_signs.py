"""Eighty senders and pages, each with what is strange about it, or with nothing."""

import pytest

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.mail.page_facts import PageFacts, PageLink
from deskapp.domain.mail.signs.warning_signs import Sign, WarningSign, warning_signs

KNOWN = frozenset({"amt.example", "nordregion.example", "ems.example", "stadt-werke.example"})


def signs(mail: IncomingMail, *fields: str) -> list[WarningSign]:
    return list(warning_signs(mail, fields, KNOWN))


def from_(name: str, address: str) -> IncomingMail:
    return IncomingMail(senders=(MailAddress(address, name),))


@pytest.mark.fault("MIM-07")
@pytest.mark.parametrize(
    ("name", "address", "foreign"),
    [
        ("chef@amt.example", "x@evil.example", "chef@amt.example"),
        ("Chef <chef@amt.example>", "x@evil.example", "chef@amt.example"),
        ("Chef chef@amt.example via Portal", "x@evil.example", "chef@amt.example"),
        ("'chef@amt.example'", "x@evil.example", "chef@amt.example"),
        ("chef＠amt.example", "x@evil.example", "chef@amt.example"),
        ("chef @ amt.example", "x@evil.example", "chef@amt.example"),
        ("CHEF@AMT.EXAMPLE", "x@evil.example", "CHEF@AMT.EXAMPLE"),
        ("a.b+c@sub.amt.example", "x@evil.example", "a.b+c@sub.amt.example"),
        ("chef@münchen.example", "x@evil.example", "chef@münchen.example"),
        ("eva@evil.example chef@amt.example", "eva@evil.example", "chef@amt.example"),
        ("x" * 900 + " chef@amt.example", "x@evil.example", "chef@amt.example"),
        ("chef@amt.co.uk", "x@evil.co.uk", "chef@amt.co.uk"),
    ],
)
def test_a_name_that_holds_somebody_elses_address(name: str, address: str, foreign: str) -> None:
    assert WarningSign(Sign.NAME_HAS_ADDRESS, foreign) in signs(from_(name, address))


@pytest.mark.fault("MIM-07")
@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Eva Probe", "eva@mail.example"),
        ("eva@mail.example", "eva@mail.example"),
        ("EVA@MAIL.EXAMPLE", "eva@mail.example"),
        ("eva@mail.example", "eva@news.mail.example"),
        ("Team @ Nord", "team@nord.example"),
        ("@eva", "eva@mail.example"),
        ("Eva (Amt)", "eva@mail.example"),
        ("eva at mail dot example", "eva@mail.example"),
        ("", "eva@mail.example"),
        ("Dr. Eva Probe, M.A.", "eva@mail.example"),
        ("x@" * 400, "eva@mail.example"),
    ],
)
def test_names_that_say_nothing_else(name: str, address: str) -> None:
    assert signs(from_(name, address)) == []


@pytest.mark.fault("MIM-07")
@pytest.mark.parametrize(
    ("domain", "likeness"),
    [
        ("arnt.example", "amt.example"),
        ("аmt.example", "amt.example"),  # the first letter is Cyrillic
        ("xn--mt-6kc.example", "amt.example"),  # the same as punycode
        ("ämt.example", "amt.example"),
        ("nordreg1on.example", "nordregion.example"),
        ("nordreglon.example", "nordregion.example"),
        ("n0rdregion.example", "nordregion.example"),
        ("nοrdregion.example", "nordregion.example"),  # a Greek o
        ("erns.example", "ems.example"),
        ("mail.erns.example", "ems.example"),
        ("stadt‐werke.example", "stadt-werke.example"),  # another hyphen
        ("ｅｍｓ.example", "ems.example"),
        ("EMѕ.example", "ems.example"),
        ("nordreg\u0131on.example", "nordregion.example"),
    ],
)
def test_a_domain_that_looks_like_a_known_one(domain: str, likeness: str) -> None:
    assert WarningSign(Sign.LOOK_ALIKE, likeness) in signs(from_("Eva", f"eva@{domain}"))


@pytest.mark.fault("MIM-07")
@pytest.mark.parametrize("domain", ["pаypal.example", "xn--pypal-4ve.example", "раура.example"])
def test_a_domain_of_mixed_alphabets_is_told_decoded(domain: str) -> None:
    (sign,) = signs(from_("Eva", f"eva@{domain}"))
    assert sign.sign is Sign.LOOK_ALIKE
    assert not sign.detail.startswith("xn--")


@pytest.mark.fault("MIM-07")
@pytest.mark.parametrize(
    "domain",
    [
        "amt.example",
        "AMT.example",
        "referat.amt.example",
        "ems.example",
        "münchen.example",
        "xn--mnchen-3ya.example",
        "почта.example",
        "日本語ネット.example",
        "mail.example",
        "amts.example",
        "amt.invalid",
        "nord-region.example",
    ],
)
def test_domains_that_are_what_they_are(domain: str) -> None:
    assert signs(from_("Eva", f"eva@{domain}")) == []


@pytest.mark.fault("MIM-07")
@pytest.mark.parametrize(
    "fields",
    [
        ("Eva <eva@mail.example>", "Ben <ben@mail.example>"),
        ("eva@mail.example", "eva@mail.example"),
    ],
)
def test_many_header_fields_of_senders(fields: tuple[str, ...]) -> None:
    found = signs(from_("Eva", "eva@mail.example"), *fields)
    assert found == [WarningSign(Sign.MANY_SENDERS, "eva@mail.example")]


@pytest.mark.fault("MIM-07")
def test_many_senders_in_one_field() -> None:
    mail = IncomingMail(senders=(MailAddress("a@mail.example"), MailAddress("b@mail.example")))
    assert signs(mail) == [WarningSign(Sign.MANY_SENDERS, "a@mail.example, b@mail.example")]


@pytest.mark.fault("MIM-07")
@pytest.mark.parametrize(
    ("field", "is_told"),
    [
        ("eva(chef@amt.example)@mail.example", True),
        ("Eva <eva(chef)@mail.example>", True),
        ("(chef@amt.example) eva@mail.example", True),
        ("Eva <eva@mail.example(amt.example)>", True),
        ("eva@mail.example (Eva Probe)", False),
        ("Eva (Amt) <eva@mail.example>", False),
        ('"Eva (Amt)" <eva@mail.example>', False),
        ('"eva (amt"@mail.example', False),
        ("eva@mail.example", False),
        ("(" * 9_000, True),
    ],
)
def test_a_comment_within_the_address(field: str, is_told: bool) -> None:
    found = signs(from_("", "eva@mail.example"), field)
    assert found == ([WarningSign(Sign.COMMENT_IN_ADDRESS)] if is_told else [])


@pytest.mark.fault("MIM-07")
@pytest.mark.parametrize(
    ("sender", "reply_to", "told"),
    [
        ("eva@mail.example", "eva@evil.example", "eva@evil.example"),
        ("eva@amt.example", "eva@amt.invalid", "eva@amt.invalid"),
        ("eva@a.co.uk", "eva@b.co.uk", "eva@b.co.uk"),
        ("eva@mail.example", "eva@mail.example", ""),
        ("eva@news.mail.example", "office@mail.example", ""),
        ("eva@MAIL.example", "office@mail.EXAMPLE", ""),
    ],
)
def test_answers_that_go_elsewhere(sender: str, reply_to: str, told: str) -> None:
    mail = IncomingMail(senders=(MailAddress(sender),), reply_to=(MailAddress(reply_to),))
    assert signs(mail) == ([WarningSign(Sign.REPLY_ELSEWHERE, told)] if told else [])


@pytest.mark.fault("MIM-07")
def test_a_link_that_leads_elsewhere_is_told_once() -> None:
    links = (
        PageLink("our page", "https://mail.example/"),
        PageLink("www.amt.example", "https://evil.example/x"),
        PageLink("https://amt.example", "https://bad.example/"),
    )
    mail = IncomingMail(page=PageFacts(links=links))
    assert signs(mail) == [WarningSign(Sign.MISLEADING_LINK, "evil.example")]


@pytest.mark.fault("HTM-13")
@pytest.mark.parametrize(("percent", "is_told"), [(0, False), (50, False), (51, True), (100, True)])
def test_text_that_is_mostly_hidden(percent: int, is_told: bool) -> None:
    mail = IncomingMail(page=PageFacts(hidden_percent=percent))
    assert signs(mail) == ([WarningSign(Sign.HIDDEN_TEXT, str(percent))] if is_told else [])


@pytest.mark.fault("MIM-07")
def test_the_most_telling_sign_comes_first() -> None:
    mail = IncomingMail(
        senders=(MailAddress("x@arnt.example", "chef@amt.example"),),
        reply_to=(MailAddress("y@evil.example"),),
    )
    assert [each.sign for each in signs(mail)] == [
        Sign.NAME_HAS_ADDRESS,
        Sign.LOOK_ALIKE,
        Sign.REPLY_ELSEWHERE,
    ]


def test_a_mail_that_says_nothing_has_no_signs() -> None:
    assert signs(IncomingMail()) == []
