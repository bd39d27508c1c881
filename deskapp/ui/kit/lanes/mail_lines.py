"""How the lines to the mailboxes are doing, for every page that wants to say so."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from deskapp.application.ports.post import FolderReplaced
from deskapp.application.rounds.watching import WatchedFolder
from deskapp.domain.record import Id
from deskapp.ui.kit.lanes.jobs import LongWork


class MailLines(QObject):
    """The folders that are looked at, and the long fetches under way; the post tells of both."""

    changed = Signal()
    """Also when a mailbox was looked at."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folders: dict[tuple[Id, str], WatchedFolder] = {}
        self._works: dict[LongWork, str] = {}
        self._replaced: dict[tuple[Id, str], FolderReplaced] = {}

    @property
    def folders(self) -> Mapping[tuple[Id, str], WatchedFolder]:
        """By account and folder."""
        return MappingProxyType(self._folders)

    @property
    def works(self) -> Mapping[LongWork, str]:
        """The long fetches, each with what to call it; they can be cancelled."""
        return MappingProxyType(self._works)

    @property
    def replaced(self) -> Mapping[tuple[Id, str], FolderReplaced]:
        """The folders made anew with strange mails in them: a person is asked about each."""
        return MappingProxyType(self._replaced)

    def show(self, folder: WatchedFolder) -> None:
        """Say how a line is doing now."""
        self._folders[folder.account_id, folder.folder] = folder
        self.changed.emit()

    def forget(self, account_id: Id) -> None:
        """The account is no longer looked at."""
        for known in (self._folders, self._replaced):
            for key in [key for key in known if key[0] == account_id]:
                del known[key]
        self.changed.emit()

    def begin(self, work: LongWork, text: str) -> None:
        """A fetch takes long."""
        self._works[work] = text
        self.changed.emit()

    def end(self, work: LongWork) -> None:
        """A fetch has ended, long or not."""
        self._works.pop(work, None)
        self.changed.emit()

    def ask(self, question: FolderReplaced) -> None:
        """Nothing is taken from a folder before a person has agreed."""
        self._replaced[question.account_id, question.folder] = question
        self.changed.emit()

    def answer(self, question: FolderReplaced) -> None:
        """A person has agreed."""
        self._replaced.pop((question.account_id, question.folder), None)
        self.changed.emit()
