"""Sending to a server by a script."""

from deskapp.adapters.mail.smtp import SmtpSender
from deskapp.application.ports.post import (
    Refusal,
)
from deskapp.domain.mail_account import Security
from tests.adapters.mail.accounts import ADDRESS, PASSWORD, GivenSecrets, account
from tests.adapters.mail.servers.scripted_server import Script, ScriptedServer

RAW = b"Subject: x\r\n\r\n.dots\r\n..\r\nend\r\n"
TWO = ("anna@muster.example", "bert@muster.example")


def send(
    port: int,
    security: Security = Security.LOOPBACK,
    *,
    raw: bytes = RAW,
    sender: str = ADDRESS,
    recipients: tuple[str, ...] = TWO,
    user: str = "",
    password: str | None = PASSWORD,
) -> tuple[Refusal, ...]:
    sent_from = account(port, security, user=user)
    return SmtpSender(GivenSecrets(password)).send(sent_from, raw, sender, recipients)


def send_to(script: Script, **how: str) -> bytes:
    """Send to a scripted server, and answer what it received."""
    with ScriptedServer(script) as server:
        try:
            send(server.port, **how)  # type: ignore[arg-type]  # texts alone are passed on
        finally:
            received = server.received
    return bytes(received)
