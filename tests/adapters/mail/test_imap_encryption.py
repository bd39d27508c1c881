import ssl

import pytest

from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import Security
from tests.adapters.mail.accounts import account
from tests.adapters.mail.imap_fetching import THREE, fetched, opened, refused
from tests.adapters.mail.servers.certificates import Certificate, made
from tests.adapters.mail.servers.imap_server import Answer, Mailbox, cut, imap_script
from tests.adapters.mail.servers.scripted_server import Peer, Script, ScriptedServer


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
    assert error.value.code == "certificate_self_signed"


@pytest.mark.fault("FET-13")
@pytest.mark.parametrize(
    ("names", "code"),
    [(("other.example", 2), "certificate_host"), (("localhost", -1), "certificate_expired")],
)
def test_a_certificate_of_another_host_or_time(
    names: tuple[str, int],
    code: str,
    certificate: Certificate,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wrong = made(tmp_path_factory.mktemp("wrong") / "tls", *names)
    monkeypatch.setenv("SSL_CERT_FILE", str(wrong.chain))
    assert wrong != certificate
    with ScriptedServer(imap_script(Mailbox()), wrong.server_context()) as server:
        with pytest.raises(OutsideError) as error:
            fetched(server.port, Security.TLS)
        assert not server.received
    assert error.value.code == code


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
    with (
        pytest.raises(OutsideError, match="no_encryption"),
        opened(account(143, host="192.0.2.1")),
    ):
        pass
