"""Certificates that the program trusts in a test, because the test says so to OpenSSL."""

import shutil

import pytest

from tests.adapters.mail.servers import certificates
from tests.adapters.mail.servers.certificates import Certificate


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    """A certificate for localhost that nobody trusts yet."""
    if shutil.which("openssl") is None:
        pytest.skip("the openssl program is not here to make certificates")
    return certificates.made(tmp_path_factory.mktemp("tls") / "localhost")


@pytest.fixture
def trusted(certificate: Certificate, monkeypatch: pytest.MonkeyPatch) -> Certificate:
    """The certificate, trusted as if the machine's administrator had added it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.chain))
    return certificate
