"""Ports whose work is done in processes of their own; each process starts with its first job."""

from dataclasses import dataclass, field
from typing import Final

from deskapp.adapters.files.contents import worker_contents
from deskapp.adapters.files.contents.worker_contents import WorkerContents, WorkerPictures
from deskapp.adapters.files.tables import worker_tables
from deskapp.adapters.files.tables.worker_tables import WorkerTables
from deskapp.adapters.mail.worker import Worker
from deskapp.adapters.mail.worker_process import Limits
from deskapp.adapters.mail.worker_readers import (
    JOBS,
    WorkerBodyReader,
    WorkerCardReader,
    WorkerMailReader,
)
from deskapp.adapters.text import spelling
from deskapp.adapters.text.spelling import WorkerSpelling, dictionary_folders
from deskapp.application.ports.attached.contents import FileReaders
from deskapp.application.ports.mail import BodyReader, CardReader, MailFiles
from deskapp.application.ports.tables import TableReader
from deskapp.application.ports.text import SpellChecker

_FILE_LIMITS: Final = Limits(processor_seconds=3, memory_bytes=512 * 1024 * 1024)
_DICTIONARY_LIMITS: Final = Limits(processor_seconds=20, memory_bytes=1024 * 1024 * 1024)


def mail_worker() -> Worker:
    """A process for mails and cards."""
    return Worker({**JOBS, "cards": "deskapp.adapters.files.vcard:read_cards"})


def dictionary_worker() -> Worker:
    """A process for dictionaries, which take long to load and much room."""
    return Worker(spelling.JOBS, _DICTIONARY_LIMITS)


def list_worker() -> Worker:
    """A process for lists: one that takes much memory stands in nobody's way."""
    return Worker(worker_tables.JOBS, _FILE_LIMITS)


def contents_worker() -> Worker:
    """A process for what files say and look like."""
    picture = "deskapp.ui.kit.pictures.decoding:decode"
    return Worker({**JOBS, **worker_contents.JOBS, "picture": picture}, _FILE_LIMITS)


@dataclass(frozen=True, slots=True)
class Readers:
    """The readers of mails, lists, files and dictionaries."""

    mail: Worker = field(default_factory=mail_worker)
    dictionary: Worker = field(default_factory=dictionary_worker)
    list: Worker = field(default_factory=list_worker)
    seen: Worker = field(default_factory=contents_worker)
    unseen: Worker = field(default_factory=contents_worker)

    @property
    def mails(self) -> MailFiles:
        """What reads mails."""
        return WorkerMailReader(self.mail)

    @property
    def cards(self) -> CardReader:
        """What reads contact cards."""
        return WorkerCardReader(self.mail)

    @property
    def bodies(self) -> BodyReader:
        """What reads bodies alone."""
        return WorkerBodyReader(self.mail)

    @property
    def tables(self) -> TableReader:
        """What reads lists."""
        return WorkerTables(self.list.call)

    @property
    def contents(self) -> WorkerContents:
        """What reads files that somebody looks at."""
        return WorkerContents(self.seen.call)

    @property
    def pictures(self) -> WorkerPictures:
        """What draws pictures."""
        return WorkerPictures(self.seen.call)

    @property
    def background(self) -> FileReaders:
        """What reads files for the search, while nobody waits."""
        return FileReaders(
            WorkerMailReader(self.unseen),
            WorkerBodyReader(self.unseen),
            WorkerContents(self.unseen.call),
        )

    @property
    def spelling(self) -> SpellChecker:
        """What knows the dictionaries."""
        return WorkerSpelling(self.dictionary.call, dictionary_folders)

    def close(self) -> None:
        """End every process."""
        for each in (self.mail, self.dictionary, self.list, self.seen, self.unseen):
            each.close()
