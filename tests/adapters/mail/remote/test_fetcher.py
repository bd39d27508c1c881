"""Pictures fetched from a server on the loopback that does what servers should not."""

import threading
from collections.abc import Callable

import pytest

from deskapp.adapters.mail.remote.fetcher import PictureFetcher
from deskapp.adapters.mail.remote.public_address import is_public
from deskapp.application.errors import OutsideError
from tests.adapters.mail.servers.certificates import Certificate
from tests.adapters.mail.servers.scripted_server import Peer, Script, ScriptedServer

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(100)


def asked(peer: Peer) -> None:
    """Wait for the whole question."""
    while peer.line():
        pass


def answering(*lines: bytes, body: bytes = b"") -> Script:
    """A server that gives the same answer to everybody."""

    def script(peer: Peer) -> None:
        asked(peer)
        peer.say(*lines, b"")
        peer.send(body)

    return script


OK = answering(b"HTTP/1.1 200 OK", b"Set-Cookie: a=b", body=PICTURE)


def fetcher(server: ScriptedServer, **given: object) -> PictureFetcher:
    """One that may talk to that server alone."""
    port = server.port
    return PictureFetcher(lambda _, wanted: wanted == port, **given)  # type: ignore[arg-type]


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(OutsideError) as error:
        act()
    assert error.value.code == "picture_refused"
    return error.value.detail


@pytest.mark.fault("HTM-01")
def test_a_picture_is_fetched_and_nothing_is_told() -> None:
    with ScriptedServer(OK) as server:
        fetch = fetcher(server)
        address = f"http://127.0.0.1:{server.port}/logo ü.png?x=<1>#here"
        assert fetch(address) == PICTURE
        assert fetch(address) == PICTURE
    heard = bytes(server.received).decode("ascii")
    assert heard.count("GET /logo%20%C3%BC.png?x=%3C1%3E HTTP/1.1\r\n") == 2
    names = {line.partition(":")[0].lower() for line in heard.splitlines() if ": " in line}
    assert names == {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert "deskapp" not in heard
    assert "python" not in heard.lower()


@pytest.mark.parametrize(
    "address",
    [
        "ftp://127.0.0.1/x",
        "file:///etc/hostname",
        "//127.0.0.1/share",
        "data:image/png;base64,AAAA",
        "http://",
        "http://user:word@127.0.0.1:{port}/",
        "http://127.0.0.1:99999/",
        "http://[::1/",
        "http://" + "a" * 300 + "/",
        "",
    ],
)
def test_other_addresses_are_not_touched(address: str) -> None:
    with ScriptedServer(OK) as server:
        fetch = PictureFetcher(lambda *_: True, seconds=2)
        refused(lambda: fetch(address.replace("{port}", str(server.port))))
    assert not server.received


@pytest.mark.fault("HTM-01")
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1"])
def test_the_own_machine_is_never_asked(host: str) -> None:
    with ScriptedServer(OK) as server:
        refused(lambda: PictureFetcher()(f"http://{host}:{server.port}/x.png"))
        refused(lambda: PictureFetcher(seconds=2)(f"http://{host}/x.png"))
    assert not server.received


@pytest.mark.fault("HTM-01")
@pytest.mark.parametrize(
    "target", [b"file:///etc/hostname", b"http://127.0.0.1:1/x", b"//localhost:1/", b"gopher://x/"]
)
def test_a_redirect_is_judged_as_the_first_address_was(target: bytes) -> None:
    with ScriptedServer(answering(b"HTTP/1.1 302 Found", b"Location: " + target)) as server:
        refused(lambda: fetcher(server)(f"http://127.0.0.1:{server.port}/x.png"))
    assert server.received.count(b"GET ") == 1


def test_redirects_are_followed_a_few_times() -> None:
    ways = iter([b"/b", b"c", None])

    def script(peer: Peer) -> None:
        way = next(ways)
        answering(b"HTTP/1.1 302 Found", b"Location: " + way)(peer) if way else OK(peer)

    with ScriptedServer(script) as server:
        assert fetcher(server)(f"http://127.0.0.1:{server.port}/a") == PICTURE
    assert [line.split()[1] for line in server.received.splitlines() if b"GET" in line] == [
        b"/a",
        b"/b",
        b"/c",
    ]


def test_redirects_in_a_circle_end() -> None:
    with ScriptedServer(answering(b"HTTP/1.1 301 Moved", b"Location: /again")) as server:
        detail = refused(lambda: fetcher(server)(f"http://127.0.0.1:{server.port}/"))
    assert detail == "redirects"
    assert server.received.count(b"GET ") == 4


@pytest.mark.parametrize(
    "script",
    [
        answering(b"HTTP/1.1 404 Not Found", body=PICTURE),
        answering(b"HTTP/1.1 401 Who", b"WWW-Authenticate: Basic", body=PICTURE),
        answering(b"HTTP/1.1 204 Nothing"),
        answering(b"HTTP/1.1 200 OK", b"Content-Length: 1000", body=PICTURE),
        answering(b"nonsense"),
        answering(b"HTTP/1.1 200 OK", b"Content-Length: -5", b"x: " + b"y" * 100_000),
        answering(b"HTTP/1.1 200 OK", *[b"x: y"] * 1_000),
        answering(b"HTTP/1.1 200 OK", body=b"x" * (9 * 1024 * 1024)),
        answering(b"HTTP/1.1 200 OK", b"Transfer-Encoding: chunked", b"", b"ffffffffffff", b"x"),
    ],
)
def test_answers_that_are_no_picture_are_refused(script: Script) -> None:
    with ScriptedServer(script) as server:
        refused(lambda: fetcher(server)(f"http://127.0.0.1:{server.port}/x.png"))


@pytest.mark.parametrize("drips", [b"HTTP/1.1 200 OK\r\nx: ", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_a_server_that_drips_is_cut(drips: bytes) -> None:
    stopped = threading.Event()

    def script(peer: Peer) -> None:
        asked(peer)
        peer.send(drips)
        while not stopped.wait(0.02):
            peer.send(b"x")

    with ScriptedServer(script) as server:
        try:
            refused(lambda: fetcher(server, seconds=0.3)(f"http://127.0.0.1:{server.port}/"))
        finally:
            stopped.set()


@pytest.mark.fault("HTM-01")
def test_the_certificate_is_checked(trusted: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer(OK, trusted.server_context()) as server:
        address = f"https://localhost:{server.port}/x.png"
        assert fetcher(server)(address) == PICTURE
        refused(lambda: fetcher(server)(f"https://127.0.0.1:{server.port}/x.png"))
        monkeypatch.delenv("SSL_CERT_FILE")
        refused(lambda: fetcher(server)(address))
    assert server.received.count(b"GET ") == 1


@pytest.mark.fault("HTM-01")
@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.1.2.3", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "0.0.0.0", "255.255.255.255", "224.0.0.1", "192.0.2.1", "198.18.0.1",
        "::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "64:ff9b::a00:1", "2002:a00:1::1", "2001:0:a00:1::1", "::10.0.0.1", "2001:db8::1",
        "nonsense", "",
    ],
)  # fmt: skip
def test_no_address_of_the_own_network_is_public(address: str) -> None:
    assert not is_public(address, 443)


@pytest.mark.parametrize("address", ["9.9.9.9", "2620:fe::9"])
def test_public_addresses_are_asked_on_the_ports_of_the_web(address: str) -> None:
    assert is_public(address, 80)
    assert is_public(address, 443)
    assert not is_public(address, 25)
    assert not is_public(address, 8080)
