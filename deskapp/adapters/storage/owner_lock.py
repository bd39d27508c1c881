"""The lock by which one running program owns a database file."""

import json
import os
import socket
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from deskapp.application.errors import DatabaseRefused


class OwnerLock:
    """Held from opening to closing; the system lets it go when the process ends, however it ends.

    A note beside the lock says who holds it, for the sentence that the second one reads.
    """

    def __init__(self, database: Path) -> None:
        self._lock = FileLock(f"{database}.lock")
        self._note = database.with_name(f"{database.name}.owner")

    def take(self) -> None:
        """Take the lock. Raises ``DatabaseRefused`` where another program holds it."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise DatabaseRefused("in_use", self._holder()) from error
        except OSError as error:
            raise DatabaseRefused("read_only", str(error)) from error
        since = datetime.now(UTC).isoformat(timespec="minutes")
        holder = {"pid": os.getpid(), "machine": socket.gethostname(), "since": since}
        self._note.write_text(json.dumps(holder), encoding="utf-8")

    def release(self) -> None:
        """Let the lock go."""
        if self._lock.is_locked:
            self._note.unlink(missing_ok=True)
            self._lock.release()

    def _holder(self) -> str:
        try:
            holder = json.loads(self._note.read_text(encoding="utf-8"))
            return f"{holder['machine']}, {holder['since']}"
        except (OSError, ValueError, KeyError):
            return ""
