import ssl

import pytest

from deskapp.adapters.mail.smtp import SmtpSender
from deskapp.application.ports.post import (
    SendingPostponed,
    SendingRefused,
    ServerAway,
)
from deskapp.domain.mail_account import Security
from tests.adapters.mail.accounts import ADDRESS, PASSWORD, GivenSecrets, account
from tests.adapters.mail.servers.certificates import Certificate
from tests.adapters.mail.servers.scripted_server import Peer, Script, ScriptedServer
from tests.adapters.mail.servers.smtp_servers import (
    Letters,
    cut,
    free_port,
    plain,
    real_server,
    smtp_script,
)
from tests.adapters.mail.smtp_sending import RAW, TWO, send, send_to


def test_a_real_server_takes_what_was_given() -> None:
    letters = Letters()
    with real_server(letters) as port:
        assert send(port) == ()
    assert letters.taken == [(ADDRESS, list(TWO), RAW)]


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS:UserWarning")
def test_over_tls_with_an_umlaut_in_the_password(trusted: Certificate) -> None:
    letters = Letters()
    with real_server(letters, trusted.server_context(), login=True) as port:
        send(port, Security.TLS, user="desk")
        with pytest.raises(SendingPostponed, match=r"^login_failed: "):
            send(port, Security.TLS, user="nobody")
    assert len(letters.taken) == 1


def test_over_starttls(trusted: Certificate) -> None:
    letters = Letters()
    with real_server(letters, starttls=trusted.server_context(), login=True) as port:
        send(port, Security.STARTTLS, user="desk")
    assert len(letters.taken) == 1


@pytest.mark.fault("SND-12")
@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_that_nobody_trusts_is_refused(
    certificate: Certificate, security: Security
) -> None:
    context = certificate.server_context()
    both: dict[str, ssl.SSLContext] = (
        {"context": context} if security is Security.TLS else {"starttls": context}
    )
    with real_server(Letters(), **both) as port, pytest.raises(SendingPostponed) as refused:  # type: ignore[arg-type]
        send(port, security)
    assert str(refused.value).startswith("certificate_self_signed: ")


def injected(peer: Peer) -> None:
    peer.send(b"220 go\r\n250 injected\r\n")
    clear_text(peer)


def clear_text(peer: Peer) -> None:
    peer.send(b"220 go\r\n")
    peer.some()
    peer.send(b"250 but in clear text\r\n")


@pytest.mark.fault("SND-12")
@pytest.mark.parametrize(
    ("script", "code"),
    [
        (smtp_script(), "no_encryption"),
        (smtp_script({b"STARTTLS": b"454 not now"}, features=(b"STARTTLS",)), "no_encryption"),
        (smtp_script({b"STARTTLS": b"502 what"}, features=(b"STARTTLS",)), "no_encryption"),
        (smtp_script({b"STARTTLS": clear_text}, features=(b"STARTTLS",)), "no_encryption"),
        (smtp_script({b"STARTTLS": injected}, features=(b"STARTTLS",)), "no_encryption"),
        (smtp_script({b"STARTTLS": cut}, features=(b"STARTTLS",)), "server_unreachable"),
        (smtp_script(greeting=b"554 go away"), "server_answer"),
        (smtp_script(greeting=b"421 too busy"), "server_answer"),
        (smtp_script(greeting=b"nonsense"), "server_answer"),
        (smtp_script(greeting=b"220 " + b"x" * 100_000), "server_answer"),
        (cut, "server_unreachable"),
    ],
)
def test_without_encryption_nothing_is_said(script: Script, code: str) -> None:
    with ScriptedServer(script) as server:
        with pytest.raises(SendingPostponed, match=code):
            send(server.port, Security.STARTTLS, user="desk")
        assert b"AUTH" not in server.received
        assert b"MAIL" not in server.received
        assert PASSWORD.encode() not in server.received


def test_clear_text_is_for_this_machine_alone() -> None:
    sender = SmtpSender(GivenSecrets())
    for host in ("mail.example", "127.0.0.1.example", "192.0.2.1"):
        with pytest.raises(SendingPostponed, match=r"^no_encryption"):
            sender.send(account(25, host=host), RAW, ADDRESS, TWO)


@pytest.mark.parametrize("host", ["nowhere.invalid", "a..b", "x" * 300, "evil\r\nhost"])
def test_a_host_that_is_not_there(host: str) -> None:
    nowhere = account(465, Security.TLS, host=host)
    with pytest.raises(SendingPostponed, match=r"^server_unknown"):
        SmtpSender(GivenSecrets()).send(nowhere, RAW, ADDRESS, TWO)


def test_a_port_where_nobody_listens() -> None:
    with pytest.raises(ServerAway, match=r"^port_refused: localhost:\d+$"):
        send(free_port())


@pytest.mark.parametrize("password", [None, ""])
def test_without_a_password_nobody_is_asked(password: str | None) -> None:
    with pytest.raises(SendingPostponed, match=r"^password_missing"):
        send(free_port(), user="desk", password=password)


@pytest.mark.parametrize(("user", "password"), [("a\r\nb", "x"), ("a", "x\r\nNOOP"), ("a\0b", "x")])
def test_control_characters_in_a_login_are_refused(user: str, password: str) -> None:
    with pytest.raises(SendingPostponed, match=r"^login_failed"):
        send(free_port(), user=user, password=password)


def test_the_password_stands_in_no_reason() -> None:
    leak = b"535 no: " + PASSWORD.encode()
    with pytest.raises(SendingPostponed, match=r"^login_failed: .*•••") as refused:
        send_to(smtp_script({b"AUTH": leak}, features=(b"AUTH PLAIN",)), user="desk")
    assert PASSWORD not in str(refused.value)


def test_a_server_that_offers_login_alone() -> None:
    def log_in(peer: Peer) -> None:
        peer.say(b"334 UGFzc3dvcmQ6")
        peer.line()
        peer.say(b"235 ok")

    script = smtp_script({b"AUTH LOGIN": log_in}, features=(b"AUTH LOGIN",))
    with ScriptedServer(script) as server:
        send(server.port, user="desk", password="ascii")
    with pytest.raises(SendingPostponed, match=r"^login_failed"):
        send_to(script, user="desk", password="ß")


def test_the_server_is_told_the_size_and_ascii_addresses() -> None:
    received = send_to(smtp_script(), sender="office@bücher.example")
    assert f"MAIL FROM:<office@xn--bcher-kva.example> SIZE={len(RAW)}\r\n".encode() in received
    assert b"ehlo [127.0.0.1]\r\n" in received
    assert received.endswith(b"..dots\r\n...\r\nend\r\n.\r\nQUIT\r\n")


def test_a_login_is_said_in_utf_8() -> None:
    script = smtp_script({b"AUTH": b"235 ok"}, features=(b"AUTH LOGIN PLAIN",))
    assert b"AUTH PLAIN " + plain("desk", PASSWORD) in send_to(script, user="desk")


@pytest.mark.fault("SND-11")
@pytest.mark.parametrize(
    "raw",
    [b"", b"x", b"x\n", b"x\r\n.\n", b"x\r.\r\n", b"x\n.\r\nMAIL\r\n", b"a\0b\r\n", b"\xfc\r\n"],
)
def test_bytes_that_could_smuggle_are_refused(raw: bytes) -> None:
    with pytest.raises(SendingRefused, match=r"^unsafe_mail"):
        send(free_port(), raw=raw)


@pytest.mark.fault("SND-10")
@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "a@b.example>\r\nRCPT TO:<x@evil.example",
        "a@b.example\nDATA",
        "a@b.example x",
        "<a@b.example>",
    ],
)
def test_an_address_that_could_be_a_command_is_refused(address: str) -> None:
    with pytest.raises(SendingRefused, match=r"^unsafe_mail"):
        send(free_port(), sender=address)
    with pytest.raises(SendingRefused, match=r"^unsafe_mail"):
        send(free_port(), recipients=("ok@b.example", address))


def test_without_recipients_nothing_is_sent() -> None:
    with pytest.raises(SendingRefused, match=r"^unsafe_mail"):
        send(free_port(), recipients=())
