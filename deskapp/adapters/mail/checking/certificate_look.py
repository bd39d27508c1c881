"""A look at a certificate that was refused, on a line on which nothing else is said."""

import smtplib
import socket
from typing import Final

from deskapp.adapters.mail.line import Line
from deskapp.adapters.mail.tls import looking_context
from deskapp.application.errors import OutsideError
from deskapp.application.ports.accounts.account_check import Certificate
from deskapp.domain.mail_account import Security, Server
from deskapp.domain.text_rules import one_line

# The library is needed for what goes wrong alone.
# ruff: noqa: PLC0415

_SECONDS: Final = 20
_MOST_LINES: Final = 50
_LONGEST_LINE: Final = 1_000
_MOST_NAMES: Final = 20
_LONGEST_NAME: Final = 200
_ASKS: Final = {
    "imap": ((b"", b"* "), (b"a STARTTLS\r\n", b"a ")),
    "smtp": ((b"", b"220 "), (b"EHLO [127.0.0.1]\r\n", b"250 "), (b"STARTTLS\r\n", b"220 ")),
}
"""What is said to a server until it encrypts, and how its answer ends."""


def presented_certificate(part: str, server: Server) -> Certificate:
    """The certificate that the server shows now. Raises ``OutsideError``."""
    line = Line(server, smtplib.SMTPServerDisconnected, ValueError)
    with line, line.step("server_answer", _SECONDS), line.connect_plain() as plain:
        if server.security is Security.STARTTLS:
            _ask_for_encryption(plain, part)
        with looking_context().wrap_socket(plain, server_hostname=server.host) as encrypted:
            shown = encrypted.getpeercert(binary_form=True)
    if not shown:
        raise OutsideError("server_answer", server.host)
    return _read(shown)


def _ask_for_encryption(plain: socket.socket, part: str) -> None:
    with plain.makefile("rb") as answers:
        for question, end in _ASKS[part]:
            plain.sendall(question)
            for _ in range(_MOST_LINES):
                if answers.readline(_LONGEST_LINE).startswith(end):
                    break


def _read(der: bytes) -> Certificate:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    try:
        certificate = x509.load_der_x509_certificate(der)
        try:
            alternatives = certificate.extensions.get_extension_for_class(
                x509.SubjectAlternativeName
            ).value.get_values_for_type(x509.DNSName)
        except x509.ExtensionNotFound:
            alternatives = []
        subject = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        names = alternatives or [str(each.value) for each in subject]
        issuer = certificate.issuer.rfc4514_string()
        return Certificate(
            tuple(map(_short, names[:_MOST_NAMES])),
            _short(issuer),
            certificate.not_valid_before_utc,
            certificate.not_valid_after_utc,
        )
    except ValueError as error:
        raise OutsideError("server_answer") from error


def _short(text: str) -> str:
    return one_line(text)[:_LONGEST_NAME]
