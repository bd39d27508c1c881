"""A line to a server that is cut after an exact number of bytes, and knows what was said on it."""

import socket
import threading
from contextlib import ExitStack, suppress
from typing import Self

from tests.adapters.mail.servers.scripted_server import Peer, ScriptedServer


class CutProxy:
    """Leads to a port; the next connections pass ``left`` bytes, from either side, or all."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._opened = ExitStack()
        self._turn = threading.Lock()
        self.left: int | None = None
        self.passed = 0
        self.said = bytearray()

    def __enter__(self) -> Self:
        server = ScriptedServer(self._pass_on)
        with self._opened as opened:
            opened.enter_context(server)
            self._opened = opened.pop_all()
        self.port = server.port
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()

    def _pass_on(self, peer: Peer) -> None:
        self.passed = 0
        with socket.create_connection(("127.0.0.1", self._target)) as server:
            back = threading.Thread(target=self._pump, args=(server, peer.socket, None))
            back.start()
            self._pump(peer.socket, server, self.said)
            back.join()

    def _pump(self, source: socket.socket, target: socket.socket, said: bytearray | None) -> None:
        with suppress(OSError):
            while data := source.recv(4096):
                if said is not None:
                    said += data
                if not self._send(target, data):
                    break
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _send(self, target: socket.socket, data: bytes) -> bool:
        """Pass on what may still pass; whether more may."""
        with self._turn:
            if self.left is not None:
                data, self.left = data[: self.left], self.left - len(data)
            self.passed += len(data)
            target.sendall(data)
            return self.left is None or self.left > 0
