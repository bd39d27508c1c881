"""The reader of lists: hands the bytes of a file to a worker process."""

from collections.abc import Callable
from typing import Final

import msgspec

from deskapp.adapters.files.tables.reading import Question
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.application.ports.tables import GUESSED, LARGEST_FILE, ReadingOptions, Table

JOBS: Final = {"table": "deskapp.adapters.files.tables.reading:answer"}
"""For the worker process."""


class WorkerTables:
    """Reads lists in the worker process; a `TableReader`."""

    def __init__(self, call: Callable[[str, bytes], bytes]) -> None:
        """`call` gives a job to the process, which must know `JOBS`."""
        self._call = call

    def read(self, raw: bytes, options: ReadingOptions = GUESSED) -> Table:
        """The table; raises `UnreadableMail`."""
        if len(raw) > LARGEST_FILE:
            raise UnreadableMail(UnreadableReason.TOO_LARGE)
        question = msgspec.msgpack.encode(Question(options, raw))
        return msgspec.msgpack.decode(self._call("table", question), type=Table)
