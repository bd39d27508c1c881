"""What the window and the command line are given beside the workspace."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Protocol

from deskapp.application.ports.exporting import ListFiles
from deskapp.application.ports.mail import BodyReader, CardReader, MailFinder, MailReader
from deskapp.application.ports.post import Mailbox, MailComposer, MailFetcher, MailSender
from deskapp.application.ports.start_data import StartData
from deskapp.application.ports.system import Secrets
from deskapp.application.ports.tables import TableReader
from deskapp.application.ports.text import SpellChecker, TemplateEngine
from deskapp.application.settings import SettingsStore
from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.errors import Problem
from deskapp.domain.mail_account import MailAccount


class FileWriter(Protocol):
    """Writes a file whole or not at all."""

    def __call__(self, path: Path, content: bytes) -> None:
        """Write. Raises ``OutsideError`` and leaves what was there before."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The outside, as ports; ``composition`` fills them in."""

    mails: MailReader
    cards: CardReader
    bodies: BodyReader
    tables: TableReader
    find_mails: MailFinder
    templates: TemplateEngine
    spelling: SpellChecker
    composer: MailComposer
    sender: MailSender
    fetcher: MailFetcher
    mailbox: Mailbox
    check_account: Callable[[MailAccount], tuple[Problem, ...]]
    """Logs in to the account's servers and answers what is wrong with each."""
    secrets: Secrets
    settings: SettingsStore
    write_file: FileWriter
    list_files: ListFiles
    start_data: StartData
    moment: Callable[[date, time], datetime]
    """A wall-clock time of the office as a moment in UTC."""
    phone: Callable[[str], PhoneNumber]
    close: Callable[[], None]
    """Ends what the tools have started."""
