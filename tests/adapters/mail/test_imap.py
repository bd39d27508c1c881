import re
import ssl
from collections.abc import Generator
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.adapters.mail import imap, imap_client, line
from deskapp.adapters.mail.imap import CUT_FROM, ImapFetcher
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import Fetched
from deskapp.domain.mail_account import Security
from tests.adapters.mail.accounts import PASSWORD, GivenSecrets, account
from tests.adapters.mail.certificates import Certificate, made
from tests.adapters.mail.imap_server import Answer, Mailbox, imap_script
from tests.adapters.mail.scripted_server import Peer, Script, ScriptedServer
from tests.adapters.mail.smtp_servers import free_port
from tests.fixed_clock import FixedClock

THREE = {4: b"Subject: a\r\n\r\nx\r\n", 9: b"Subject: b\r\n\r\n\xff)\r\n", 10: b"\r\n{9}\r\n"}


def fetched(
    port: int,
    security: Security = Security.LOOPBACK,
    *,
    uid_validity: int = 0,
    after_uid: int = 0,
    user: str = "desk",
    password: str = PASSWORD,
    folder: str = "INBOX",
) -> list[Fetched]:
    fetcher = ImapFetcher(GivenSecrets(password), FixedClock())
    from_there = account(port, security, user=user, folder=folder)
    return list(fetcher.fetch(from_there, uid_validity, after_uid))


def uids(script: Script, *, uid_validity: int = 7, after_uid: int = 0) -> list[int]:
    with ScriptedServer(script) as server:
        mails = fetched(server.port, uid_validity=uid_validity, after_uid=after_uid)
    return [mail.uid for mail in mails]


def refused(script: Script, security: Security = Security.LOOPBACK) -> str:
    """The code of the error that a fetch from such a server ends with."""
    with ScriptedServer(script) as server, pytest.raises(OutsideError) as error:
        fetched(server.port, security)
    assert PASSWORD not in error.value.detail
    return error.value.code


def test_all_mails_come_as_they_are() -> None:
    with ScriptedServer(imap_script(Mailbox(THREE))) as server:
        mails = fetched(server.port)
    at = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    assert mails == [Fetched(uid, 7, at, raw) for uid, raw in THREE.items()]


@pytest.mark.fault("FET-08")
def test_nothing_is_asked_that_changes_a_mailbox() -> None:
    with ScriptedServer(imap_script(Mailbox(THREE))) as server:
        fetched(server.port)
    commands = re.findall(rb"^[A-Z]+\d+ ([A-Z]+(?: FETCH| SEARCH)?)", server.received, re.MULTILINE)
    assert set(commands) == {
        *(b"CAPABILITY", b"AUTHENTICATE", b"EXAMINE"),
        *(b"UID SEARCH", b"UID FETCH", b"LOGOUT"),
    }
    assert not re.search(rb"STORE|EXPUNGE|DELETE|SELECT|BODY\[", server.received)


@pytest.mark.parametrize(
    ("uid_validity", "after_uid", "found"),
    [(7, 0, [4, 9, 10]), (7, 4, [9, 10]), (7, 10, []), (7, 99, []), (6, 10, [4, 9, 10])],
)
@pytest.mark.fault("FET-03")
def test_only_what_is_new(uid_validity: int, after_uid: int, found: list[int]) -> None:
    script = imap_script(Mailbox(THREE))
    assert uids(script, uid_validity=uid_validity, after_uid=after_uid) == found


def test_an_empty_folder() -> None:
    assert uids(imap_script(Mailbox())) == []


@pytest.mark.fault("FET-04")
def test_uids_out_of_order_and_twice() -> None:
    mailbox = Mailbox(THREE, order=lambda uids: [*sorted(uids, reverse=True), *uids])
    assert uids(imap_script(mailbox)) == [4, 9, 10]


@pytest.mark.fault("FET-16")
def test_a_large_mailbox_comes_in_windows_that_can_be_left() -> None:
    mails = dict.fromkeys(range(1, 1001), b"x\r\n")
    with ScriptedServer(imap_script(Mailbox(mails))) as server:
        fetcher = ImapFetcher(GivenSecrets(), FixedClock())
        found = fetcher.fetch(account(server.port, user="desk"), 7, 0)
        assert isinstance(found, Generator)
        assert [next(found).uid for _ in range(3)] == [1, 2, 3]
        found.close()
    assert server.received.count(b"UID FETCH") == 2


@pytest.mark.fault("FET-09")
def test_of_a_mail_that_is_too_large_the_beginning_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap, "LARGEST_MAIL", 5_000)
    monkeypatch.setattr(imap, "BEGINNING", 20)
    monkeypatch.setattr(imap, "_BYTES_AT_ONCE", 100)
    mails = {1: b"small\r\n", 2: b"Subject: big\r\n\r\n" + b"x" * 5_000, 3: b"small\r\n"}
    with ScriptedServer(imap_script(Mailbox(mails))) as server:
        first, big, last = fetched(server.port)
    assert (first.raw, last.raw) == (mails[1], mails[3])
    assert big.raw == f"{CUT_FROM}: 5016\r\n".encode() + mails[2][:20]


def literal(size: int) -> Answer:
    def announce(peer: Peer, _tag: bytes) -> None:
        peer.say(b"* 1 FETCH (UID 4 BODY[] {%d}" % size)
        peer.wait_for_end()

    return announce


def endless(peer: Peer, _tag: bytes) -> None:
    while True:
        peer.say(b"* OK " + b"x" * 100_000)


@pytest.mark.fault("FET-09")
@pytest.mark.parametrize("answer", [literal(4 * 2**30), literal(10**30), endless])
def test_a_server_that_says_too_much(answer: Answer) -> None:
    script = imap_script(Mailbox(THREE), {b"UID FETCH 4,9,10 (BODY": answer})
    assert refused(script) == "server_answer"


def silent(peer: Peer, _tag: bytes) -> None:
    peer.wait_for_end()


def dribbling(peer: Peer, _tag: bytes) -> None:
    while True:
        peer.send(b"*")


@pytest.mark.fault("FET-10")
@pytest.mark.parametrize("command", [b"CAPABILITY", b"AUTHENTICATE", b"EXAMINE", b"UID SEARCH"])
@pytest.mark.parametrize("answer", [silent, dribbling])
def test_a_server_that_never_ends(
    monkeypatch: pytest.MonkeyPatch, command: bytes, answer: Answer
) -> None:
    for module in (line, imap_client):
        monkeypatch.setattr(module, "SECONDS_OF_SILENCE", 0.2)
    monkeypatch.setattr(line, "SECONDS_FOR_A_STEP", 0.4)
    monkeypatch.setattr(imap_client, "_LONGEST_LINE", 2**40)
    assert refused(imap_script(Mailbox(THREE), {command: answer})) == "server_timeout"


def cut(peer: Peer, _tag: bytes) -> None:
    peer.shut()


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({b"AUTHENTICATE": b"NO [AUTHENTICATIONFAILED] wrong"}, "login_failed"),
        ({b"AUTHENTICATE": b"NO " + PASSWORD.encode()}, "login_failed"),
        ({b"AUTHENTICATE": cut}, "server_unreachable"),
        ({b"EXAMINE": b"NO [NONEXISTENT] no such folder"}, "mailbox_missing"),
        ({b"EXAMINE": b"OK but nothing more"}, "server_answer"),
        ({b"EXAMINE": cut}, "server_unreachable"),
        ({b"UID SEARCH": b"NO not now"}, "server_answer"),
        ({b"UID SEARCH": b"BAD what"}, "server_answer"),
        ({b"UID SEARCH": cut}, "server_unreachable"),
        ({b"UID FETCH": cut}, "server_unreachable"),
    ],
)
def test_what_a_server_refuses(answers: dict[bytes, Answer], code: str) -> None:
    assert refused(imap_script(Mailbox(THREE), answers)) == code


def said(*lines: bytes) -> Answer:
    def answer(peer: Peer, tag: bytes) -> None:
        peer.say(*lines, tag + b" OK done")

    return answer


@pytest.mark.fault("FET-21")
@pytest.mark.parametrize(
    "answers",
    [
        {b"UID SEARCH": said(b"* SEARCH x")},
        {b"UID SEARCH": said(b"* SEARCH 4", b"* SEARCH 9")},
        {b"UID SEARCH": said(b"* SEARCH 99999999999999999999")},
        {b"UID SEARCH": said(b"* SEARCH \xff")},
        {b"UID SEARCH": said(b"* SEARCH " + b"(" * 50_000)},
        {b"UID FETCH": said(b"* 1 FETCH (UID 4 RFC822.SIZE NIL)")},
        {b"UID FETCH": said(b"* 1 FETCH (UID 4 RFC822.SIZE (1 2))")},
        {b"UID FETCH": said(b"* 1 FETCH (UID x)")},
        {b"UID FETCH": said(b"* 1 FETCH (UID")},
        {b"UID FETCH": said(b"* 1 FETCH " + b"(" * 50_000)},
        {b"UID FETCH": said(b"* 1 FETCH (UID 4 RFC822.SIZE 1 INTERNALDATE 5)")},
        {b"UID FETCH": said(b"* \0 FETCH (UID 4)")},
        {b"UID FETCH": said(b"nonsense")},
        {b"EXAMINE": said(b"* OK [UIDVALIDITY 99999999999999999999] ok", b"* 3 EXISTS")},
        {b"EXAMINE": said(b"* OK [UIDVALIDITY 0] ok", b"* 3 EXISTS")},
        {b"CAPABILITY": said(b"* CAPABILITY \xff")},
        {b"CAPABILITY": said()},
    ],
)
def test_an_answer_that_breaks_the_protocol(answers: dict[bytes, Answer]) -> None:
    code = refused(imap_script(Mailbox(THREE), answers))
    assert code in {"server_answer", "server_unreachable"}


@pytest.mark.parametrize("date", [b"NIL", b'"nonsense"', b'"30-Feb-2026 10:00:00 +0100"'])
def test_a_mail_of_which_nobody_knows_when_it_came(date: bytes) -> None:
    with ScriptedServer(imap_script(Mailbox({1: b"x\r\n"}, dates={1: date}))) as server:
        assert fetched(server.port)[0].received_at == FixedClock().now()


def test_a_mail_that_is_deleted_meanwhile_is_left_out() -> None:
    mailbox = Mailbox(dict(THREE))

    def delete(peer: Peer, tag: bytes) -> None:
        mailbox.mails.pop(9)
        peer.say(b"* 1 FETCH (UID 4 BODY[] {3}", b"x\r\n)", b"* 2 FETCH (UID 10 BODY[] {0}", b")")
        peer.say(tag + b" OK done")

    assert uids(imap_script(mailbox, {b"UID FETCH 4,9,10 (BODY": delete})) == [4, 10]


def test_a_mail_that_is_withheld_is_not_passed_over() -> None:
    answer = said(b"* 1 FETCH (UID 4 BODY[] {3}", b"x\r\n)", b"* 2 FETCH (UID 9 BODY[] NIL)")
    script = imap_script(Mailbox(THREE), {b"UID FETCH 4,9,10 (BODY": answer})
    assert refused(script) == "server_answer"


@pytest.mark.fault("FET-11")
@pytest.mark.parametrize("control", ["\r\nA1 DELETE INBOX", "\n", "\0", "\x1b", "\x85", "\u2028"])
def test_control_characters_never_reach_the_server(control: str) -> None:
    for what, code in (
        ({"user": f"a{control}"}, "login_failed"),
        ({"password": f"a{control}"}, "login_failed"),
        ({"folder": f"a{control}"}, "mailbox_missing"),
    ):
        with pytest.raises(OutsideError) as error:
            fetched(free_port(), **what)  # type: ignore[arg-type]  # texts alone
        assert error.value.code == code


@pytest.mark.fault("FET-11")
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    user=st.text(min_size=1), password=st.text(min_size=1), folder=st.text(), plain=st.booleans()
)
def test_whatever_is_typed_stays_within_its_command(
    user: str, password: str, folder: str, plain: bool
) -> None:
    capabilities = b"IMAP4rev1 AUTH=PLAIN" if plain else b"IMAP4rev1"
    script = imap_script(Mailbox(), capabilities=capabilities)
    with ScriptedServer(script) as server, suppress(OutsideError):
        fetched(server.port, user=user, password=password, folder=folder)
    assert not re.search(rb"[^\r\n -~]|\r[^\n]|[^\r]\n", server.received)
    tagged = [each for each in bytes(server.received).split(b"\r\n") if b" " in each]
    commands = [each.split(b" ")[1] for each in tagged]
    assert set(commands) <= {
        b"CAPABILITY",
        b"AUTHENTICATE",
        b"LOGIN",
        b"EXAMINE",
        b"UID",
        b"LOGOUT",
    }


@pytest.mark.parametrize("name", ["Grüße", 'a"b\\c', "R&D", "😀", "a b", "INBOX/Büro & mehr"])
@pytest.mark.fault("FET-18")
def test_a_folder_of_any_name_is_asked_for(name: str) -> None:
    from imapclient.imap_utf7 import decode

    with ScriptedServer(imap_script(Mailbox())) as server:
        fetched(server.port, folder=name)
    asked = re.search(rb'EXAMINE "(.*)"\r\n', server.received)
    assert asked is not None
    assert decode(re.sub(rb"\\(.)", rb"\1", asked[1])) == name


def test_over_tls(trusted: Certificate) -> None:
    script = imap_script(Mailbox(THREE))
    with ScriptedServer(script, trusted.server_context()) as server:
        assert len(fetched(server.port, Security.TLS)) == 3


def starting_tls(context: ssl.SSLContext, injected: bytes = b"") -> Answer:
    def answer(peer: Peer, tag: bytes) -> None:
        peer.send(tag + b" OK go\r\n" + injected)
        peer.encrypt(context)

    return answer


CAPABLE = b"IMAP4rev1 STARTTLS AUTH=PLAIN"


def test_over_starttls(trusted: Certificate) -> None:
    answers = {b"STARTTLS": starting_tls(trusted.server_context())}
    with ScriptedServer(imap_script(Mailbox(THREE), answers, capabilities=CAPABLE)) as server:
        assert len(fetched(server.port, Security.STARTTLS)) == 3


def clear_text(peer: Peer, tag: bytes) -> None:
    peer.say(tag + b" OK go")
    peer.some()
    peer.say(b"* OK but in clear text")


@pytest.mark.fault("FET-12")
@pytest.mark.parametrize(
    ("script", "code"),
    [
        (imap_script(Mailbox(), capabilities=b"IMAP4rev1 AUTH=PLAIN"), "no_encryption"),
        (imap_script(Mailbox(), {b"STARTTLS": b"NO x"}, capabilities=CAPABLE), "no_encryption"),
        (imap_script(Mailbox(), {b"STARTTLS": b"BAD x"}, capabilities=CAPABLE), "no_encryption"),
        (imap_script(Mailbox(), {b"STARTTLS": clear_text}, capabilities=CAPABLE), "no_encryption"),
        (imap_script(Mailbox(), {b"STARTTLS": cut}, capabilities=CAPABLE), "server_unreachable"),
        (imap_script(Mailbox(), capabilities=CAPABLE, greeting=b"* PREAUTH hi"), "no_encryption"),
        (imap_script(Mailbox(), greeting=b"* BYE no"), "server_answer"),
        (imap_script(Mailbox(), greeting=b"220 smtp"), "server_unreachable"),
    ],
)
def test_without_encryption_nothing_is_said(script: Script, code: str) -> None:
    with ScriptedServer(script) as server:
        with pytest.raises(OutsideError) as error:
            fetched(server.port, Security.STARTTLS)
        assert b"LOGIN" not in server.received
        assert b"AUTHENTICATE" not in server.received
    assert error.value.code == code


@pytest.mark.fault("FET-12")
def test_what_was_said_before_the_encryption_is_forgotten(trusted: Certificate) -> None:
    injected = b"* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n* BYE injected\r\n"
    answers = {b"STARTTLS": starting_tls(trusted.server_context(), injected)}
    with ScriptedServer(imap_script(Mailbox(THREE), answers, capabilities=CAPABLE)) as server:
        assert len(fetched(server.port, Security.STARTTLS)) == 3


@pytest.mark.fault("FET-13")
def test_a_certificate_that_nobody_trusts(certificate: Certificate) -> None:
    with ScriptedServer(imap_script(Mailbox()), certificate.server_context()) as server:
        with pytest.raises(OutsideError) as error:
            fetched(server.port, Security.TLS)
        assert not server.received
    assert error.value.code == "certificate_refused"


@pytest.mark.fault("FET-13")
@pytest.mark.parametrize(("name", "days"), [("other.example", 2), ("localhost", -1)])
def test_a_certificate_of_another_host_or_time(
    name: str,
    days: int,
    certificate: Certificate,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wrong = made(tmp_path_factory.mktemp("wrong") / "tls", name, days)
    monkeypatch.setenv("SSL_CERT_FILE", str(wrong.chain))
    assert wrong != certificate
    with ScriptedServer(imap_script(Mailbox()), wrong.server_context()) as server:
        with pytest.raises(OutsideError) as error:
            fetched(server.port, Security.TLS)
        assert not server.received
    assert error.value.code == "certificate_refused"


@pytest.mark.fault("FET-13")
def test_old_tls_is_refused(trusted: Certificate) -> None:
    old = trusted.server_context()
    old.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.deprecated_call():
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
    with (
        ScriptedServer(imap_script(Mailbox()), old) as server,
        pytest.raises(OutsideError) as error,
    ):
        fetched(server.port, Security.TLS)
    assert error.value.code == "no_encryption"


def test_a_server_in_clear_text_where_tls_is_asked_for() -> None:
    assert refused(imap_script(Mailbox()), Security.TLS) == "no_encryption"


def test_clear_text_is_for_this_machine_alone() -> None:
    fetcher = ImapFetcher(GivenSecrets(), FixedClock())
    with pytest.raises(OutsideError, match="no_encryption"):
        next(fetcher.fetch(account(143, host="192.0.2.1"), 0, 0))


@pytest.mark.fault("FET-01")
def test_a_line_cut_anywhere_loses_and_doubles_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap, "_MAILS_ASKED_ABOUT", 4)
    mails = {uid: b"Subject: %d\r\n\r\nx\r\n" % uid for uid in range(1, 31)}
    taken: list[Fetched] = []
    for count in range(0, 3_000, 30):
        taken += _until_cut(imap_script(Mailbox(mails)), count, taken[-1].uid if taken else 0)
    assert [(mail.uid, mail.raw) for mail in taken] == list(mails.items())


def _until_cut(script: Script, count: int, after_uid: int) -> list[Fetched]:
    taken: list[Fetched] = []
    with ScriptedServer(lambda peer: script(peer.cut_after(count))) as server:
        fetcher = ImapFetcher(GivenSecrets(), FixedClock())
        with suppress(OutsideError):
            for mail in fetcher.fetch(account(server.port, user="desk"), 7, after_uid):
                taken.append(mail)  # noqa: PERF402  what came before the cut counts
    return taken
