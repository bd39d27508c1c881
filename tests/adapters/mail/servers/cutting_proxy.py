"""A line to a server that breaks: after so many bytes from either side both ends are cut."""

import random
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tests.adapters.mail.servers.scripted_server import Peer, ScriptedServer


@contextmanager
def cutting(port: int, share: float, most_bytes: int = 2_500) -> Iterator[int]:
    """A port that leads to that one; ``share`` of the connections are cut somewhere."""

    def pass_on(peer: Peer) -> None:
        left = random.randrange(most_bytes) if random.random() < share else None
        with socket.create_connection(("127.0.0.1", port)) as server:
            ends = _Ends(peer.socket, server, left)
            back = threading.Thread(target=ends.pump, args=(server, peer.socket))
            back.start()
            ends.pump(peer.socket, server)
            back.join()

    with ScriptedServer(pass_on) as proxy:
        yield proxy.port


class _Ends:
    """Both ends of a line, and how many bytes still pass."""

    def __init__(self, one: socket.socket, other: socket.socket, left: int | None) -> None:
        self._both = (one, other)
        self._left = left

    def pump(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(512):
                if self._left is not None:
                    data, self._left = data[: self._left], self._left - len(data)
                target.sendall(data)
                if self._left is not None and self._left <= 0:
                    break
        for end in self._both:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
