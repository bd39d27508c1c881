"""Sending over SMTP (RFC 5321, RFC 6409): whether a mail left is known, or known to be unknown."""

import smtplib
import socket
from base64 import b64encode
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from typing import Final

from deskapp.adapters.mail.envelope import envelope_address, has_bare_line_end
from deskapp.adapters.mail.line import SECONDS_OF_SILENCE, Line
from deskapp.adapters.mail.signing_in.logins import Login, Logins
from deskapp.adapters.mail.tls import client_context
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import (
    Refusal,
    SendingPostponed,
    SendingRefused,
    SendingUnclear,
    ServerAway,
)
from deskapp.domain.mail_account import MailAccount, Security
from deskapp.domain.text_rules import one_line

_GREETED_AS: Final = "[127.0.0.1]"  # a valid EHLO that tells nothing about this machine
_TAKEN: Final = 2
_GO_ON: Final = 354
_LATER: Final = 4
_NEVER: Final = 5
_LOGGED_IN: Final = 235
_CHALLENGE: Final = 334


class SmtpSender:
    """The ``MailSender`` port."""

    def __init__(self, logins: Logins) -> None:
        self._logins = logins

    def send(
        self, account: MailAccount, raw: bytes, sender: str, recipients: tuple[str, ...]
    ) -> tuple[Refusal, ...]:
        """Send; ``raw`` is ASCII with CRLF line ends. Answers and raises as the port says."""
        try:
            letter = _letter(raw, sender, recipients)
        except ValueError as error:
            raise SendingRefused(f"unsafe_mail: {error}") from error
        with ExitStack() as until_the_end:
            try:
                line, smtp = until_the_end.enter_context(smtp_talk(account, self._logins))
            except OutsideError as error:
                raise ServerAway(error) from error
            try:
                with line.step("server_answer"):
                    refusals = _hand_over_envelope(smtp, letter)
                    smtp.send(letter.stuffed)
            except OutsideError as error:
                raise SendingPostponed(str(error)) from error
            try:
                with line.step("server_answer"):
                    smtp.send(b".\r\n")
                    reply = _Reply(*smtp.getreply())
            except OutsideError as error:
                raise SendingUnclear(str(error)) from error
            reply.judge(unclear=True)
        return refusals


@contextmanager
def smtp_talk(account: MailAccount, logins: Logins) -> Iterator[tuple[Line, smtplib.SMTP]]:
    """A server that has been greeted and logged in to, on a line that is closed at the end.

    Raises:
        OutsideError: the server cannot be reached, trusted or logged in to.
    """
    server = account.smtp
    login = logins.login(account, server)
    with Line(server, smtplib.SMTPServerDisconnected, smtplib.SMTPException) as line:
        with line.step("server_answer"):
            smtp = _Smtp(line)
        try:
            if server.security is Security.STARTTLS:
                with line.step("no_encryption"):
                    smtp.starttls(context=client_context())
            line.secret = login.secret
            with line.step("server_answer"):
                smtp.ehlo_or_helo_if_needed()
            if login.secret:
                with login.on_trial(), line.step(login.refusal):
                    _log_in(smtp, login)
            yield line, smtp
        finally:
            # Nobody waits for the answer: what counts has been said.
            with suppress(OSError):
                smtp.putcmd("QUIT")
            smtp.close()


class _Smtp(smtplib.SMTP):
    """``smtplib`` on a line of ours."""

    def __init__(self, line: Line) -> None:
        self._line = line
        server = line.server
        super().__init__(server.host, server.port, _GREETED_AS, SECONDS_OF_SILENCE)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:  # noqa: ARG002
        return self._line.connect()


@dataclass(frozen=True, slots=True)
class _Letter:
    """A mail and its envelope, fit for the wire: in ASCII, dots doubled (RFC 5321, 4.5.2)."""

    sender: str
    recipients: tuple[str, ...]
    stuffed: bytes
    size: int


@dataclass(frozen=True, slots=True)
class _Reply:
    """What the server answered to a command."""

    code: int
    text: bytes

    def __str__(self) -> str:
        return one_line(f"{self.code} {self.text.decode('utf-8', 'replace')}")

    def judge(self, *, unclear: bool = False) -> None:
        """Raise what the reply means, unless the server has taken what was said."""
        kind = self.code // 100
        if kind == _TAKEN:
            return
        if kind == _LATER:
            raise SendingPostponed(str(self))
        if kind == _NEVER:
            raise SendingRefused(str(self))
        raise SendingUnclear(str(self)) if unclear else SendingPostponed(str(self))


def _letter(raw: bytes, sender: str, recipients: tuple[str, ...]) -> _Letter:
    if not recipients or not raw.endswith(b"\r\n") or not raw.isascii():
        raise ValueError("no recipient, or no bytes for the wire")
    if has_bare_line_end(raw) or b"\0" in raw:
        raise ValueError("a line end that could smuggle a second mail")
    addresses = dict.fromkeys(envelope_address(each) for each in recipients)
    stuffed = (b"\r\n" + raw).replace(b"\r\n.", b"\r\n..").removeprefix(b"\r\n")
    return _Letter(envelope_address(sender), tuple(addresses), stuffed, len(raw))


def _log_in(smtp: smtplib.SMTP, login: Login) -> None:
    user, secret = login.user, login.secret
    if login.is_token:
        _authenticate(smtp, "XOAUTH2", f"user={user}\1auth=Bearer {secret}\1\1")
    elif "PLAIN" in smtp.esmtp_features.get("auth", "").upper().split():
        # smtplib's own PLAIN cannot say a password with an umlaut (RFC 4616 asks for UTF-8).
        _authenticate(smtp, "PLAIN", f"\0{user}\0{secret}")
    elif (user + secret).isascii():
        smtp.login(user, secret)
    else:
        raise smtplib.SMTPNotSupportedError("AUTH PLAIN")


def _authenticate(smtp: smtplib.SMTP, mechanism: str, credentials: str) -> None:
    encoded = b64encode(credentials.encode()).decode("ascii")
    reply = _Reply(*smtp.docmd("AUTH", f"{mechanism} {encoded}"))
    if reply.code == _CHALLENGE:  # XOAUTH2 says why, and refuses once that was heard
        reply = _Reply(*smtp.docmd(""))
    if reply.code != _LOGGED_IN:
        raise smtplib.SMTPException(str(reply))


def _hand_over_envelope(smtp: smtplib.SMTP, letter: _Letter) -> tuple[Refusal, ...]:
    """Say sender and recipients, up to the mail itself; answers who was not taken."""
    limit = smtp.esmtp_features.get("size", "")
    if limit.isdecimal() and 0 < int(limit) < letter.size:
        raise SendingRefused(f"mail_over_limit: {int(limit) / 1_000_000:.1f}")
    size = f" SIZE={letter.size}" if smtp.has_extn("size") else ""
    _Reply(*smtp.docmd("MAIL", f"FROM:<{letter.sender}>{size}")).judge()
    refusals = []
    for address in letter.recipients:
        reply = _Reply(*smtp.docmd("RCPT", f"TO:<{address}>"))
        if reply.code // 100 != _TAKEN:
            refusals.append(Refusal(address, str(reply), reply.code // 100 == _NEVER))
    if len(refusals) == len(letter.recipients):
        reason = "; ".join(f"{each.address}: {each.reply}" for each in refusals)
        for_good = all(each.for_good for each in refusals)
        raise SendingRefused(reason) if for_good else SendingPostponed(reason)
    reply = _Reply(*smtp.docmd("DATA"))
    if reply.code != _GO_ON:
        reply.judge()
        raise SendingPostponed(str(reply))
    return tuple(refusals)
