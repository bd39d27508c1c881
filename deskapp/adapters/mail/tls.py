"""The one place where encryption is set up: every certificate is checked."""

import ssl


def client_context() -> ssl.SSLContext:
    """A context that accepts TLS 1.2 and later, and only certificates that the machine trusts."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
