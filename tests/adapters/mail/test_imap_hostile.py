import re
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.adapters.mail import imap_client, imap_folder, line
from deskapp.adapters.mail.imap import ImapFetcher
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import Fetched
from tests.adapters.mail.accounts import PASSWORD, GivenSecrets, account
from tests.adapters.mail.imap_fetching import THREE, fetched, opened, refused, uids
from tests.adapters.mail.servers.imap_server import Answer, Mailbox, cut, imap_script, said
from tests.adapters.mail.servers.scripted_server import Peer, Script, ScriptedServer
from tests.fixed_clock import FixedClock


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


TOKENS = (
    *(b"(", b")", b"NIL", b'"', b"\\", b"{3}", b"{99999999999}", b"\0", b"\xff", b"[", b"]", b" "),
    *(b"* ", b"+ ", b"OK", b"NO", b"BAD", b"BYE", b"UID", b"FETCH", b"SEARCH", b"EXISTS", b"-1"),
    *(b"4", b"9999999999", b"BODY[]", b"RFC822.SIZE", b"INTERNALDATE", b"[UIDVALIDITY", b"x"),
    *(b"[APPENDUID 1 (]", b"[CAPABILITY", b"MODSEQ", b"ENVELOPE", b"BODYSTRUCTURE", b"((((("),
)
COMMANDS = (b"CAPABILITY", b"AUTHENTICATE", b"EXAMINE", b"NOOP", b"UID SEARCH", b"UID FETCH")
ODD_LINES = st.lists(st.lists(st.sampled_from(TOKENS), max_size=12).map(b" ".join), max_size=4)


@pytest.mark.fault("FET-21")
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(command=st.sampled_from(COMMANDS), lines=ODD_LINES, whole=st.booleans())
def test_no_answer_is_a_fault_of_ours(
    monkeypatch: pytest.MonkeyPatch, command: bytes, lines: list[bytes], whole: bool
) -> None:
    monkeypatch.setattr(line, "SECONDS_OF_SILENCE", 0.1)
    monkeypatch.setattr(imap_client, "SECONDS_OF_SILENCE", 0.1)
    monkeypatch.setattr(line, "SECONDS_FOR_A_STEP", 0.3)
    prefix = b"* " if whole else b""
    answer = said(*(prefix + each for each in lines))
    with (
        ScriptedServer(imap_script(Mailbox(THREE), {command: answer})) as server,
        suppress(OutsideError),
        opened(account(server.port, user="desk")) as folder,
    ):
        assert all(isinstance(each, str) for _, each in folder.message_ids({4, 9}))
        assert {mail.uid for mail in folder.mails(folder.uids())} <= {4, 9, 10}


@pytest.mark.fault("FET-10")
@pytest.mark.parametrize("command", [b"AUTHENTICATE", b"EXAMINE", b"UID SEARCH", b"UID FETCH"])
def test_who_cuts_the_line_waits_for_nothing(command: bytes) -> None:
    def silent_and_cut(peer: Peer, _tag: bytes) -> None:
        cutting.cut()
        peer.wait_for_end()

    script = imap_script(Mailbox(THREE), {command: silent_and_cut})
    with ScriptedServer(script) as server:
        cutting = ImapFetcher(GivenSecrets(), FixedClock()).line(account(server.port, user="desk"))
        with pytest.raises(OutsideError, match="server_unreachable"), cutting as mailbox:
            list((folder := mailbox.opened("INBOX")).mails(folder.uids()))


def test_a_mail_that_is_withheld_keeps_no_other_back() -> None:
    answer = said(b"* 1 FETCH (UID 4 BODY[] {3}", b"x\r\n)", b"* 2 FETCH (UID 9 BODY[] NIL)")
    script = imap_script(Mailbox(THREE), {b"UID FETCH 4,9,10 (BODY": answer})
    assert uids(script) == [4]


@pytest.mark.fault("FET-11")
@pytest.mark.parametrize("control", ["\r\nA1 DELETE INBOX", "\n", "\0", "\x1b", "\x85", "\u2028"])
def test_control_characters_never_reach_the_server(control: str) -> None:
    for what, code in (
        ({"user": f"a{control}"}, "login_failed"),
        ({"password": f"a{control}"}, "login_failed"),
        ({"folder": f"a{control}"}, "mailbox_missing"),
    ):
        with ScriptedServer(imap_script(Mailbox(THREE))) as server:
            with pytest.raises(OutsideError) as error:
                fetched(server.port, **what)  # type: ignore[arg-type]  # texts alone
            assert not re.search(rb"DELETE|EXAMINE", server.received)
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
        b"NOOP",
        b"UID",
        b"LOGOUT",
    }


@pytest.mark.fault("FET-01")
def test_a_line_cut_anywhere_loses_and_doubles_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_folder, "_MAILS_ASKED_ABOUT", 4)
    mails = {uid: b"Subject: %d\r\n\r\nx\r\n" % uid for uid in range(1, 31)}
    taken: list[Fetched] = []
    for count in range(0, 3_000, 30):
        known = frozenset(mail.uid for mail in taken)
        taken += _until_cut(imap_script(Mailbox(mails)), count, known)
    assert [(mail.uid, mail.raw) for mail in taken] == list(mails.items())


def _until_cut(script: Script, count: int, known: frozenset[int]) -> list[Fetched]:
    taken: list[Fetched] = []
    with (
        ScriptedServer(lambda peer: script(peer.cut_after(count))) as server,
        suppress(OutsideError),
        opened(account(server.port, user="desk")) as folder,
    ):
        for mail in folder.mails(folder.uids() - known):
            taken.append(mail)  # noqa: PERF402  what came before the cut counts
    return taken
