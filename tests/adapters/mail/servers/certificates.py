"""Certificates for servers on the loopback, made by the ``openssl`` program."""

import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Certificate:
    """A self-signed certificate, which is also the authority that says it is right."""

    chain: Path
    key: Path

    def server_context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.chain, self.key)
        return context


def made(folder: Path, name: str = "localhost", days: int = 2) -> Certificate:
    """A certificate for one host name; expired where ``days`` is negative."""
    folder.mkdir()
    certificate = Certificate(folder / "chain.pem", folder / "key.pem")
    request = folder / "request.pem"
    extensions = folder / "extensions"
    extensions.write_text(f"subjectAltName=DNS:{name}\nbasicConstraints=critical,CA:TRUE\n")
    key = ["-newkey", "rsa:2048", "-nodes", "-keyout", str(certificate.key)]
    _openssl("req", "-new", *key, "-subj", f"/CN={name}", "-out", str(request))
    signing = ["-signkey", str(certificate.key), "-days", str(days)]
    files = ["-extfile", str(extensions), "-in", str(request), "-out", str(certificate.chain)]
    _openssl("x509", "-req", *signing, *files)
    return certificate


def _openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)
