"""The lock by which one running program owns a database file."""

import contextlib
import json
import os
import socket
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from deskapp.application.errors import DatabaseRefused


class OwnerLock:
    """Held from opening to closing; the system lets it go when the process ends, however it ends.

    A note beside the lock says who holds it, for the sentence that the second one reads.
    """

    def __init__(self, database: Path) -> None:
        # Not bound to the thread: a window opens in one thread and closes in another.
        self._lock = FileLock(f"{database}.lock", mode=0o600, thread_local=False)
        self._note = database.with_name(f"{database.name}.owner")

    def take(self, now: datetime) -> None:
        """Take the lock. Raises ``DatabaseRefused`` where another program holds it."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise DatabaseRefused("in_use", self._holder()) from error
        except OSError as error:
            raise DatabaseRefused("cannot_open", str(error)) from error
        holder = {"machine": socket.gethostname(), "since": now.isoformat(timespec="minutes")}
        # A full disk must keep nobody out for want of a note.
        with contextlib.suppress(OSError):
            _write(self._note, json.dumps(holder).encode())

    def release(self) -> None:
        """Let the lock go."""
        if self._lock.is_locked:
            self._note.unlink(missing_ok=True)
            self._lock.release()

    def _holder(self) -> str:
        try:
            holder = json.loads(self._note.read_bytes())
            since = datetime.fromisoformat(holder["since"]).astimezone()
            return f"{holder['machine']}, {since:%Y-%m-%d %H:%M}"
        except (OSError, ValueError, KeyError, TypeError):
            return ""


def _write(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.write(descriptor, content)
    finally:
        os.close(descriptor)
