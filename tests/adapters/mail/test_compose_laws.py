"""Whatever is in a mail, it says what was meant when it is read again, or it does not leave."""

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import SMTP

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from deskapp.adapters.mail.envelope import has_bare_line_end, usable_ids
from deskapp.adapters.mail.reading.reader import read_mail
from deskapp.adapters.mail.smtp import SmtpSender
from deskapp.application.ports.post import Outgoing, UnsafeMail
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.record import new_id
from deskapp.domain.text_rules import one_line
from tests.adapters.mail.accounts import ADDRESS, GivenSecrets, account
from tests.adapters.mail.servers.scripted_server import Peer, ScriptedServer
from tests.adapters.mail.test_compose import composed, mail

HOSTILE = st.text(
    st.one_of(
        st.sampled_from('\r\n\0\x0b\x85\u2028,;:<>@"\\()[]=?_. '),
        st.sampled_from("aäßЖ名😀\u0301\u200e\u202e"),
        st.characters(),
    ),
    max_size=60,
)
WORDS = st.one_of(
    HOSTILE,
    st.sampled_from(
        ["=?utf-8?q?x=2C?=", "a@b.example, c@d.example", "\r\nBcc: x@y.example", "x" * 300]
    ),
)
GOOD = st.sampled_from(["a@b.example", "c.d+e@f.example"])
EVIL = st.builds("{}@b.example".format, HOSTILE)
ADDRESSES = st.integers(0, 15).flatmap(lambda chance: GOOD if chance else EVIL)
"""Mostly good ones, or nearly every mail would be refused for one of them."""
ALLOWED = {
    b"From", b"To", b"Cc", b"Subject", b"Date", b"Message-ID", b"References",
    b"Content-Type", b"Content-Transfer-Encoding", b"MIME-Version",
}  # fmt: skip


def mails(words: st.SearchStrategy[str]) -> st.SearchStrategy[Outgoing]:
    people = st.lists(st.builds(MailAddress, ADDRESSES, words), max_size=4).map(tuple)
    return st.builds(
        mail,
        subject=words,
        text=words,
        html=words,
        to=people,
        cc=people,
        references=st.lists(WORDS, max_size=4).map(tuple),
        attachments=st.lists(st.tuples(words, st.binary(max_size=80)), max_size=2).map(tuple),
    )


MAILS = st.one_of(mails(WORDS), mails(WORDS.map(one_line)), mails(WORDS.map(one_line)))
"""As they come, and as a record has tidied them."""


def law(meant: Outgoing) -> None:
    try:
        raw = composed(meant)
    except UnsafeMail:
        return
    head, _, _ = raw.partition(b"\r\n\r\n")
    starts = [line.partition(b":")[0] for line in head.split(b"\r\n") if line[:1] != b" "]
    assert set(starts) <= ALLOWED
    assert len(starts) == len(set(starts))
    assert raw.isascii()
    assert raw.count(b"\r") == raw.count(b"\n") == raw.count(b"\r\n")
    for name, people in (("To", meant.to), ("Cc", meant.cc)):
        header = message_from_bytes(raw, policy=SMTP)[name]
        specs = [each.addr_spec for each in getattr(header, "addresses", ())]
        assert specs == [each.address for each in people]
    read = read_mail(raw)  # another reader than the library's
    assert [each.address for each in read.to] == [each.address for each in meant.to]
    assert [each.address for each in read.cc] == [each.address for each in meant.cc]
    assert read.message_id == meant.message_id
    assert read.references == tuple(dict.fromkeys(usable_ids(meant.references)))
    assert len(read.attachments) == len(meant.attachments)


@pytest.mark.fault("SND-08")
@pytest.mark.fault("SND-09")
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(MAILS)
@example(mail(subject="", text="", to=(MailAddress("a@b.example"),)))
def test_a_mail_says_what_was_meant_or_is_refused(meant: Outgoing) -> None:
    law(meant)


@pytest.mark.campaign
@pytest.mark.timeout(3600)
@settings(max_examples=20_000, suppress_health_check=[HealthCheck.too_slow])
@given(MAILS)
def test_twenty_thousand_mails_say_what_was_meant(meant: Outgoing) -> None:
    law(meant)


NAMES = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Co", "Cn"]), min_size=1, max_size=80
).filter(lambda name: name == name.strip() and "=?" not in name)


@settings(max_examples=200, deadline=None)
@given(subject=NAMES, text=NAMES, name=NAMES)
def test_what_people_write_is_not_refused(subject: str, text: str, name: str) -> None:
    composed(mail(subject=subject, text=text, to=(MailAddress("a@b.example", name),)))


SMUGGLED = st.lists(
    st.sampled_from([b"\n.\n", b"\r.\r", b"\r\n.\r\n", b"\n.\r\n", b"\r\n.\n", b"\0", b"\xff",
                     b"MAIL FROM:<x@evil.example>", b"Subject: x", b".", b"text"]),
    max_size=12,
).map(b"".join)  # fmt: skip


@dataclass
class Wire:
    """Takes every mail and keeps its bytes as they came, to the end that the protocol names."""

    taken: list[bytes]

    def __call__(self, peer: Peer) -> None:
        peer.say(b"220 mail.example")
        while (command := peer.line()) not in {b"", b"QUIT"}:
            peer.say(b"354 go on" if command == b"DATA" else b"250 ok")
            if command == b"DATA":
                self.taken.append(peer.until(b"\r\n.\r\n"))
                peer.say(b"250 ok")


@pytest.mark.fault("SND-11")
@pytest.mark.parametrize("forwards", [40, pytest.param(1_000, marks=pytest.mark.campaign)])
def test_nothing_is_smuggled_by_what_is_forwarded(forwards: int) -> None:
    sender, wire, sent = SmtpSender(GivenSecrets()), Wire([]), 0
    with ScriptedServer(wire) as server:

        @settings(max_examples=forwards, database=None)
        @given(SMUGGLED, SMUGGLED)
        def forward(attached: bytes, quoted: bytes) -> None:
            nonlocal sent
            text = re.sub(r"[\r\0\x80-\x9f]", "", quoted.decode("latin-1"))
            files = (("mail.eml", attached), ("x", quoted))
            raw = composed(mail(text=text, attachments=files))
            sender.send(account(server.port), raw, ADDRESS, ("anna@muster.example",))
            sent += 1

        forward()
    assert len(wire.taken) == sent >= forwards
    for came in wire.taken:
        assert came.count(b"\r") == came.count(b"\n") == came.count(b"\r\n")
        assert came.count(b"\r\n.\r\n") == 1


@pytest.mark.fault("SND-17")
@pytest.mark.parametrize("count", [20_000, pytest.param(1_000_000, marks=pytest.mark.campaign)])
def test_no_identity_comes_twice(count: int) -> None:
    assert len({new_id() for _ in range(count)}) == count


@given(st.text("a.\r\n", max_size=12).map(str.encode))
def test_a_line_end_is_both_characters(raw: bytes) -> None:
    others = raw.replace(b"\r\n", b"")
    assert has_bare_line_end(raw) is (b"\r" in others or b"\n" in others)
