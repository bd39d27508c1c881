"""The reader of files and the drawer of pictures: each hands its bytes to a worker process."""

from collections.abc import Callable
from typing import Final

import msgspec

from deskapp.adapters.files.contents.reading import PageQuestion, TextQuestion
from deskapp.application.ports.attached.contents import FilePage, FileText
from deskapp.application.ports.attached.pictures import Picture
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason

_READING: Final = "deskapp.adapters.files.contents.reading"
JOBS: Final = {"file_text": f"{_READING}:answer_text", "file_page": f"{_READING}:answer_page"}
"""For the worker process."""
_LARGEST_FILE: Final = 64 * 1024 * 1024
_WIDTH_BYTES: Final = 4
Call = Callable[[str, bytes], bytes]


class WorkerContents:
    """Reads files in the worker process; a `FileContents`."""

    def __init__(self, call: Call) -> None:
        """`call` gives a job to the process, which must know `JOBS`."""
        self._call = call

    def text(self, raw: bytes, most: int) -> FileText:
        """The text of a file; raises `UnreadableMail`."""
        question = msgspec.msgpack.encode(TextQuestion(_bounded(raw), most))
        return msgspec.msgpack.decode(self._call("file_text", question), type=FileText)

    def page(self, raw: bytes, number: int, width: int) -> FilePage:
        """A page of a PDF; raises `UnreadableMail`."""
        question = msgspec.msgpack.encode(PageQuestion(_bounded(raw), number, width))
        return msgspec.msgpack.decode(self._call("file_page", question), type=FilePage)


class WorkerPictures:
    """Draws pictures in the worker process; a `Pictures`.

    The process must know the job ``picture``, which takes the width in four bytes and then the
    picture; the room of what draws it is not known to this one.
    """

    def __init__(self, call: Call) -> None:
        self._call = call

    def draw(self, raw: bytes, width: int) -> Picture:
        """The picture; raises `UnreadableMail`."""
        job = width.to_bytes(_WIDTH_BYTES, "big") + _bounded(raw)
        return msgspec.msgpack.decode(self._call("picture", job), type=Picture)


def _bounded(raw: bytes) -> bytes:
    if not raw:
        raise UnreadableMail(UnreadableReason.EMPTY)
    if len(raw) > _LARGEST_FILE:
        raise UnreadableMail(UnreadableReason.TOO_LARGE)
    return raw
