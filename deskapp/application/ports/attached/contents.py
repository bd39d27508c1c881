"""What the program asks of whatever reads a file from outside: its text, and its pages."""

from dataclasses import dataclass
from typing import Protocol

from deskapp.application.ports.attached.pictures import Picture
from deskapp.application.ports.mail import BodyReader, MailFiles


@dataclass(frozen=True, slots=True)
class FileText:
    """What a file says; ``is_cut`` where it says more than is given."""

    text: str
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class FilePage:
    """One page of a document, drawn, and how many it has."""

    picture: Picture
    count: int


class FileContents(Protocol):
    """Reads files, told by their bytes; takes some seconds at most.

    Each method raises `UnreadableMail`; ``NO_PREVIEW`` stands for a kind that is not read.
    """

    def text(self, raw: bytes, most: int) -> FileText:
        """The text of a PDF or office document, or of a file that is text, so many characters."""
        ...

    def page(self, raw: bytes, number: int, width: int) -> FilePage:
        """A page of a PDF, counted from 0, drawn so many dots wide."""
        ...


@dataclass(frozen=True, slots=True)
class FileReaders:
    """What reads mails and files for work that nobody waits for, in a process of its own."""

    mails: MailFiles
    bodies: BodyReader
    contents: FileContents
