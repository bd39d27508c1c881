"""The one place where encryption is set up: every certificate is checked."""

import ssl
from typing import Final

_SELF_SIGNED: Final = frozenset({18, 19})
_OUT_OF_DATE: Final = frozenset({9, 10})
_OTHER_HOST: Final = frozenset({62, 64})
# Numbers of OpenSSL's x509_vfy.h: itself or the root unknown; not yet or no longer valid; name.


def client_context() -> ssl.SSLContext:
    """A context that accepts TLS 1.2 and later, and only certificates that the machine trusts."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def looking_context() -> ssl.SSLContext:
    """A context for a look at a certificate that was refused; nothing is ever said through it."""
    context = client_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def certificate_problem(error: ssl.SSLCertVerificationError) -> str:
    """The code of the error for a certificate that is not trusted."""
    if error.verify_code in _SELF_SIGNED:
        return "certificate_self_signed"
    if error.verify_code in _OUT_OF_DATE:
        return "certificate_expired"
    return "certificate_host" if error.verify_code in _OTHER_HOST else "certificate_refused"
