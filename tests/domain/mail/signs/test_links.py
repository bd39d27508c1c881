"""Where links lead, and what speaks against it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.mail.page_facts import PageLink
from deskapp.domain.mail.signs.hosts import host_of, is_number, organisation_of
from deskapp.domain.mail.signs.links import LinkDoubt, doubts_about, named_host
from deskapp.domain.mail.signs.look_alike import imitated, skeleton
from deskapp.domain.mail.signs.mail_link import mail_link

KNOWN = frozenset({"bank.example"})
EVIL = "https://evil.example/x"


@pytest.mark.fault("HTM-08")
@pytest.mark.parametrize(
    ("text", "target", "doubts"),
    [
        ("our plan", EVIL, ()),
        ("www.evil.example", EVIL, ()),
        ("https://evil.example/other", EVIL, ()),
        ("evil.example", "https://news.evil.example/", ()),
        ("plan.pdf", EVIL, ()),
        ("eva@bank.example", EVIL, ()),
        ("z.B. hier", EVIL, ()),
        ("3.5.2026", EVIL, ()),
        ("", EVIL, ()),
        ("www.bank.example", EVIL, (LinkDoubt.NAMES_ANOTHER,)),
        ("https://bank.example/login", EVIL, (LinkDoubt.NAMES_ANOTHER,)),
        ("HTTPS://BANK.EXAMPLE", EVIL, (LinkDoubt.NAMES_ANOTHER,)),
        ("Zur Bank: bank.example.", EVIL, (LinkDoubt.NAMES_ANOTHER,)),
        ("(bank.example)", EVIL, (LinkDoubt.NAMES_ANOTHER,)),
        ("„bank.example“", EVIL, (LinkDoubt.NAMES_ANOTHER,)),
        ("bank\u200b.example", EVIL, (LinkDoubt.NAMES_ANOTHER,)),
        ("evil.example", "https://evil.example.bank.invalid/", (LinkDoubt.NAMES_ANOTHER,)),
        ("here", "https://bank.example@evil.example/", (LinkDoubt.HAS_USER,)),
        ("here", "https://bank.example:443@evil.example/", (LinkDoubt.HAS_USER,)),
        ("here", "http://192.0.2.1/", (LinkDoubt.IS_NUMBER,)),
        ("here", "http://2130706433/", (LinkDoubt.IS_NUMBER,)),
        ("here", "http://0x7f.0.0.1/", (LinkDoubt.IS_NUMBER,)),
        ("here", "http://[2001:db8::1]/", (LinkDoubt.IS_NUMBER,)),
        ("here", "https://bаnk.example/", (LinkDoubt.LOOKS_LIKE_ANOTHER,)),
        ("here", "https://xn--bnk-7cd.example/", (LinkDoubt.LOOKS_LIKE_ANOTHER,)),
        ("here", "https://bänk.example/", (LinkDoubt.LOOKS_LIKE_ANOTHER,)),
        ("here", "https://www.münchen.example/", ()),
        (
            "\u202eelpmaxe.knab",
            EVIL,
            (LinkDoubt.NAMES_ANOTHER, LinkDoubt.TURNS_DIRECTION),
        ),
        ("bank.example", "mailto:a@evil.example", ()),
        ("bank.example", "file:///etc/passwd", ()),
        ("bank.example", "http://[::1", ()),
    ],
)
def test_what_speaks_against_a_link(text: str, target: str, doubts: tuple[LinkDoubt, ...]) -> None:
    assert doubts_about(PageLink(text, target), KNOWN) == doubts


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_link_makes_judging_fail(text: str, rest: str) -> None:
    doubts_about(PageLink(text, f"https://{rest}"), KNOWN)
    doubts_about(PageLink(text, rest), KNOWN)
    named_host(text)
    mail_link(f"mailto:{rest}")


@pytest.mark.parametrize(
    ("host", "organisation"),
    [
        ("a.b.c.example", "c.example"),
        ("example", "example"),
        ("a.co.uk", "a.co.uk"),
        ("x.a.co.uk", "a.co.uk"),
        ("x.a.gv.at", "a.gv.at"),
        ("X.A.Example.", "a.example"),
    ],
)
def test_the_part_that_somebody_has_registered(host: str, organisation: str) -> None:
    assert organisation_of(host) == organisation


def test_hosts_are_told_without_user_port_and_dot() -> None:
    assert host_of("https://a@B.example.:443/x") == "b.example"
    assert host_of("https://") == ""
    assert not is_number("a1.example")


@given(st.text(alphabet="abcdeilmnorstuvw013-.", max_size=30))
def test_a_domain_imitates_neither_itself_nor_a_part_of_itself(domain: str) -> None:
    assert imitated(domain, [domain]) == ""
    assert imitated(f"www.{domain}", [domain]) == ""
    assert skeleton(skeleton(domain)) == skeleton(domain)


@pytest.mark.fault("HTM-10")
@pytest.mark.parametrize(
    ("target", "to", "subject", "text", "left_out"),
    [
        ("mailto:a@b.example", ["a@b.example"], "", "", ()),
        ("MAILTO:a@b.example,c@d.example", ["a@b.example", "c@d.example"], "", "", ()),
        ("mailto:?to=a@b.example&subject=Hallo%20Welt", ["a@b.example"], "Hallo Welt", "", ()),
        ("mailto:a+b@c.example?subject=1+1", ["a+b@c.example"], "1+1", "", ()),
        ("mailto:a%2Bb@c.example", ["a+b@c.example"], "", "", ()),
        ("mailto:a@b.example?body=Zeile%0D%0Azwei", ["a@b.example"], "", "Zeile\nzwei", ()),
        ("mailto:a@b.example?subject=x%0D%0ABcc:c@d", ["a@b.example"], "x Bcc:c@d", "", ()),
        ("mailto:a@b.example?bcc=c@d.example&cc=e@f", ["a@b.example"], "", "", ("bcc", "cc")),
        ("mailto:a@b.example?attach=/etc/passwd", ["a@b.example"], "", "", ("attach",)),
        ("mailto:a@b.example?Attach=x&in-reply-to=y", ["a@b.example"], "", "",
         ("attach", "in-reply-to")),
        ("mailto:a@b.example?SUBJECT=Gro%C3%9F", ["a@b.example"], "Groß", "", ()),
        ("mailto:a@b.example?subject=a&subject=b", ["a@b.example"], "a", "", ()),
        ("mailto:a%0D%0ABcc%3Ac@b.example", [], "", "", ()),
        ("mailto:no address", [], "", "", ()),
        ("mailto:", [], "", "", ()),
        ("mailto:a@b.example#bcc=c@d.example", ["a@b.example"], "", "", ()),
        ("mailto:a@b.example?subject=%FF", ["a@b.example"], "\ufffd", "", ()),
    ],
)  # fmt: skip
def test_links_that_write_a_mail(
    target: str, to: list[str], subject: str, text: str, left_out: tuple[str, ...]
) -> None:
    mail = mail_link(target)
    assert mail is not None
    assert [each.address for each in mail.to] == to
    assert (mail.subject, mail.text, mail.left_out) == (subject, text, left_out)
    again = mail_link(mail.target)
    assert again is not None
    assert (again.to, again.subject, again.text, again.left_out) == (mail.to, subject, text, ())


@given(st.text(max_size=200))
def test_what_is_taken_from_a_mail_link_stays_the_same(rest: str) -> None:
    mail = mail_link(f"mailto:{rest}")
    assert mail is not None
    again = mail_link(mail.target)
    assert again is not None
    assert again.target == mail.target


def test_other_links_write_no_mail() -> None:
    assert mail_link("https://a.example/?to=b@c.example") is None
