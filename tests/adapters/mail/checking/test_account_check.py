"""Trying an account: each way in which a server can fail is told by its step."""

import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from deskapp.adapters.mail.checking.account_check import check_account
from deskapp.application.ports.accounts.account_check import CheckedServer, Step
from deskapp.domain.mail_account import MailAccount, Security, Server
from tests.adapters.mail.accounts import PASSWORD, GivenSecrets, account
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.certificates import Certificate, made
from tests.adapters.mail.servers.dovecot import Dovecot
from tests.adapters.mail.servers.imap_server import Answer, Mailbox, imap_script, said
from tests.adapters.mail.servers.scripted_server import Peer, Script, ScriptedServer
from tests.adapters.mail.servers.smtp_servers import free_port, smtp_script

SENDING = smtp_script({b"AUTH": b"235 ok"}, features=(b"AUTH PLAIN",))
LISTED = said(
    rb'* LIST (\HasNoChildren) "/" INBOX',
    rb'* LIST (\Noselect) "/" "Alle"',
    rb'* LIST (\Sent) "/" "Gesendet"',
)


def with_servers(imap: int, smtp: int, user: str = "desk") -> MailAccount:
    return replace(
        account(imap, user=user), smtp=Server("localhost", smtp, Security.LOOPBACK, user)
    )


def checked(answers: dict[bytes, Answer], box: MailAccount | None = None) -> CheckedServer:
    """The mailbox alone, at a server that answers so."""
    script = imap_script(Mailbox(), {b"LIST": LISTED, **answers})
    return checked_at(script, box or account(0, user="desk"))


def checked_at(script: Script, box: MailAccount) -> CheckedServer:
    with ScriptedServer(script) as server:
        there = replace(box, imap=replace(box.imap, port=server.port), smtp=Server())
        (result,) = check_account(there, GivenSecrets())
        return result


def test_an_account_that_works() -> None:
    script = imap_script(Mailbox(), {b"LIST": LISTED})
    with ScriptedServer(script) as imap, ScriptedServer(SENDING) as smtp:
        box, sending = check_account(with_servers(imap.port, smtp.port), GivenSecrets())
        assert b"EXAMINE" in imap.received
        assert b"SELECT" not in imap.received
        assert b"MAIL" not in smtp.received
    assert (box.error, sending.error, box.failed) == ("", "", None)
    assert box.folders == ("INBOX", "Gesendet")


@pytest.mark.parametrize(
    ("answers", "error", "failed"),
    [
        ({b"AUTHENTICATE": b"NO [AUTHENTICATIONFAILED] no"}, "login_failed", Step.SIGNED_IN),
        ({b"EXAMINE": b"NO no such folder"}, "mailbox_missing", Step.FOLDER),
        ({b"EXAMINE": b"NO [OVERQUOTA] full"}, "over_quota", Step.FOLDER),
        ({b"LIST": b"BAD what"}, "server_answer", Step.CONNECTED),
    ],
)
def test_each_step_tells_its_own_failure(
    answers: dict[bytes, Answer], error: str, failed: Step
) -> None:
    result = checked(answers)
    assert (result.error, result.failed) == (error, failed)


def test_the_folder_that_is_missing_is_named() -> None:
    box = replace(account(0, user="desk"), folders=("INBOX", "Arçhiv"))
    result = checked({b'EXAMINE "Ar': b"NO no"}, box)
    assert (result.error, result.detail) == ("mailbox_missing", "Arçhiv")


@pytest.mark.fault("FET-11")
def test_a_folder_with_control_characters_is_not_asked_for() -> None:
    box = replace(account(free_port(), user="desk"), folders=("INBOX", "a\r\nb"), smtp=Server())
    (result,) = check_account(box, GivenSecrets())
    assert (result.error, result.failed) == ("folder_name", Step.FOLDER)


@pytest.mark.parametrize(("used", "percent"), [(b"990 1000", 99), (b"1 0", None)])
def test_how_full_the_mailbox_is(used: bytes, percent: int | None) -> None:
    quota = said(b'* QUOTAROOT "INBOX" "all"', b'* QUOTA "all" (STORAGE %b)' % used)
    script = imap_script(
        Mailbox(),
        {b"LIST": LISTED, b"GETQUOTAROOT": quota},
        capabilities=b"IMAP4rev1 AUTH=PLAIN QUOTA",
    )
    assert checked_at(script, account(0, user="desk")).used_percent == percent


def test_what_the_server_says_is_told_without_the_password() -> None:
    result = checked({b"AUTHENTICATE": b"NO wrong: " + PASSWORD.encode()})
    assert "wrong" in result.detail
    assert PASSWORD not in result.detail


@pytest.mark.parametrize(
    ("server", "error", "failed"),
    [
        (Server("nowhere.invalid", 993), "server_unknown", Step.FOUND),
        (Server("a..b", 993), "server_unknown", Step.FOUND),
        (Server("localhost", 0), "port_refused", Step.CONNECTED),
        (Server("mail.example.org", 143, Security.LOOPBACK), "no_encryption", Step.ENCRYPTED),
    ],
)
def test_a_server_that_is_not_there(server: Server, error: str, failed: Step) -> None:
    there = replace(server, port=server.port or free_port())
    (result,) = check_account(replace(account(1), imap=there, smtp=Server()), GivenSecrets())
    assert (result.error, result.failed) == (error, failed)


def test_a_server_that_does_not_take_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise TimeoutError

    monkeypatch.setattr(socket, "create_connection", never)
    (result,) = check_account(replace(account(1), smtp=Server()), GivenSecrets())
    assert (result.error, result.failed) == ("connect_timeout", Step.CONNECTED)


@pytest.fixture
def wrong(
    request: pytest.FixtureRequest,
    certificate: Certificate,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Certificate:
    """A certificate with something wrong: nobody knows it, or its host or its time is another."""
    name, days = request.param
    if (name, days) == ("localhost", 2):
        return certificate
    wrong = made(tmp_path_factory.mktemp("wrong") / "tls", name, days)
    monkeypatch.setenv("SSL_CERT_FILE", str(wrong.chain))
    return wrong


@pytest.mark.fault("FET-13")
@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (("localhost", 2), "certificate_self_signed"),
        (("localhost", -1), "certificate_expired"),
        (("other.example", 2), "certificate_host"),
    ],
    indirect=["wrong"],
)
def test_a_certificate_that_is_refused_is_shown(wrong: Certificate, error: str) -> None:
    with ScriptedServer(imap_script(Mailbox()), wrong.server_context()) as server:
        there = account(server.port, Security.TLS, user="desk")
        result = check_account(replace(there, smtp=Server()), GivenSecrets())[0]
        assert not server.received, "nothing may be said on a line that nobody trusts"
    assert (result.error, result.failed) == (error, Step.ENCRYPTED)
    assert result.certificate is not None
    (name,) = result.certificate.names
    assert result.certificate.issuer == f"CN={name}"
    assert (name == "localhost") == (error != "certificate_host")


@pytest.mark.fault("FET-13")
@pytest.mark.parametrize("part", ["imap", "smtp"])
def test_a_certificate_behind_starttls_is_shown(certificate: Certificate, part: str) -> None:
    context = certificate.server_context()

    def imap(peer: Peer, tag: bytes) -> None:
        peer.say(tag + b" OK go")
        peer.encrypt(context)

    def smtp(peer: Peer) -> None:
        peer.say(b"220 go")
        peer.encrypt(context)

    script = {
        "imap": imap_script(Mailbox(), {b"STARTTLS": imap}, capabilities=b"IMAP4rev1 STARTTLS"),
        "smtp": smtp_script({b"STARTTLS": smtp}, features=(b"STARTTLS",)),
    }[part]
    with ScriptedServer(script) as server:
        there = account(server.port, Security.STARTTLS, user="desk")
        none = {"imap": "smtp", "smtp": "imap"}[part]
        (result,) = check_account(replace(there, **{none: Server()}), GivenSecrets())  # type: ignore[arg-type]
        assert b"LOGIN" not in server.received
        assert b"AUTH" not in server.received
    assert (result.part, result.error) == (part, "certificate_self_signed")
    assert result.certificate is not None
    assert result.certificate.names == ("localhost",)


def test_each_server_has_its_own_problem() -> None:
    mails = imap_script(Mailbox(), {b"EXAMINE": b"NO no such folder"})
    letters = smtp_script({b"AUTH": b"535 5.7.8 no"}, features=(b"AUTH PLAIN",))
    with ScriptedServer(mails) as imap, ScriptedServer(letters) as smtp:
        box, sending = check_account(with_servers(imap.port, smtp.port), GivenSecrets())
    assert (box.error, sending.error) == ("mailbox_missing", "login_failed")
    assert sending.detail == "535 5.7.8 no"


def test_without_a_password_nobody_is_asked() -> None:
    box, sending = check_account(with_servers(1, 1), GivenSecrets(None))
    assert (box.error, sending.untried) == ("password_missing", True)


def test_a_server_without_a_host_is_not_asked() -> None:
    nothing = replace(account(1), imap=Server(), smtp=Server())
    assert check_account(nothing, GivenSecrets()) == ()


@pytest.fixture
def server() -> Iterator[Dovecot]:
    """A real server."""
    if not dovecot.PROGRAM.exists():
        pytest.skip("dovecot-imapd is not here")
    with dovecot.running() as running:
        yield running


def test_a_real_server(server: Dovecot) -> None:
    there = account(server.port, user=dovecot.USER)
    box, sending = check_account(there, GivenSecrets())
    assert box == CheckedServer(part="imap", folders=box.folders)
    assert {"INBOX", dovecot.SENT, dovecot.DRAFTS} <= set(box.folders)
    assert (sending.error, sending.failed) == ("server_answer", Step.CONNECTED)
    wrong, _ = check_account(there, GivenSecrets("wrong"))
    assert (wrong.error, wrong.failed) == ("login_failed", Step.SIGNED_IN)
    assert wrong.detail == "[AUTHENTICATIONFAILED] Authentication failed."
