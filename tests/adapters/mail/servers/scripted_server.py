"""A server on the loopback that says what a test tells it to."""

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Self


class Peer:
    """The server's end of one connection; ``received`` is every byte in clear text."""

    def __init__(self, connection: socket.socket, received: bytearray) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._connection = connection
        self._received = received
        self._rest = b""
        self._left: int | None = None

    @property
    def socket(self) -> socket.socket:
        """The bare connection, for what is no talk in lines."""
        return self._connection

    def say(self, *lines: bytes) -> None:
        self.send(b"".join(line + b"\r\n" for line in lines))

    def send(self, data: bytes) -> None:
        self._connection.sendall(data[: self._left])
        if self._left is not None:
            self._left -= len(data)
            if self._left <= 0:
                self.shut()

    def cut_after(self, count: int) -> Self:
        """Say so many bytes and then end the connection."""
        self._left = count
        return self

    def line(self) -> bytes:
        """The next line without its end; empty at the end of the connection."""
        while b"\n" not in self._rest:
            data = self._connection.recv(65536)
            if not data:
                return b""
            self._received += data
            self._rest += data
        line, _, self._rest = self._rest.partition(b"\n")
        return line.removesuffix(b"\r")

    def some(self) -> None:
        """Wait until the client says anything."""
        self._received += self._connection.recv(65536)

    def until(self, end: bytes) -> bytes:
        """Everything from here on, up to the first place at which what came ends so."""
        start = len(self._received)
        while not self._received.endswith(end):
            self.some()
        return bytes(self._received[start:])

    def encrypt(self, context: ssl.SSLContext) -> None:
        self._connection = context.wrap_socket(self._connection, server_side=True)

    def wait_for_end(self) -> None:
        while self.line():
            pass

    def shut(self) -> None:
        """End the connection at once."""
        self._connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._connection.close()


Script = Callable[[Peer], None]


class ScriptedServer:
    """Runs the script for each connection; ``context`` encrypts from the first byte."""

    def __init__(self, script: Script, context: ssl.SSLContext | None = None) -> None:
        self._script = script
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)
        self.port: int = self._listener.getsockname()[1]
        self.received = bytearray()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        # Closing alone does not wake the accept; a last visitor does.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(30)
        assert not self._thread.is_alive()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            peer = Peer(connection, self.received)
            with suppress(OSError):
                if self._context:
                    peer.encrypt(self._context)
                self._script(peer)
            peer.close()
            connection.close()
