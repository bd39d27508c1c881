"""What the window and the command line are given beside the workspace."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Protocol

from deskapp.application.ports.accounts.account_check import AccountCheck
from deskapp.application.ports.accounts.sign_in import BrowserSignIn
from deskapp.application.ports.attached.contents import FileContents, FileReaders
from deskapp.application.ports.attached.outside_files import OutsideFiles
from deskapp.application.ports.attached.pictures import Pictures
from deskapp.application.ports.attached.remote import FetchPicture
from deskapp.application.ports.exporting import ListFiles
from deskapp.application.ports.mail import BodyReader, CardReader, MailFiles, MailFinder
from deskapp.application.ports.post import (
    Mailbox,
    MailComposer,
    MailFetcher,
    MailSender,
    MailWatcher,
)
from deskapp.application.ports.report_files import WriteReport
from deskapp.application.ports.sealing import Sealer
from deskapp.application.ports.start_data import StartData
from deskapp.application.ports.system import Secrets
from deskapp.application.ports.tables import TableReader
from deskapp.application.ports.text import SpellChecker, TemplateEngine
from deskapp.application.settings import SettingsStore
from deskapp.domain.addresses.phone_number import PhoneNumber


class FileWriter(Protocol):
    """Writes a file whole or not at all."""

    def __call__(self, path: Path, content: bytes) -> None:
        """Write. Raises ``OutsideError`` and leaves what was there before."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The outside, as ports; ``composition`` fills them in."""

    mails: MailFiles
    cards: CardReader
    bodies: BodyReader
    tables: TableReader
    pictures: Pictures
    contents: FileContents
    background: FileReaders
    outside_files: OutsideFiles
    find_mails: MailFinder
    fetch_picture: FetchPicture
    templates: TemplateEngine
    spelling: SpellChecker
    composer: MailComposer
    sender: MailSender
    fetcher: MailFetcher
    watcher: MailWatcher
    mailbox: Mailbox
    check_account: AccountCheck
    browser: BrowserSignIn
    secrets: Secrets
    settings: SettingsStore
    write_file: FileWriter
    list_files: ListFiles
    write_report: WriteReport
    seal: Sealer
    start_data: StartData
    moment: Callable[[date, time], datetime]
    """A wall-clock time of the office as a moment in UTC."""
    phone: Callable[[str], PhoneNumber]
    close: Callable[[], None]
    """Ends what the tools have started."""
