"""What the window and the command line are given beside the workspace."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from deskapp.application.ports.mail import CardReader, MailReader
from deskapp.application.ports.post import MailComposer, MailFetcher, MailSender
from deskapp.application.ports.system import Secrets
from deskapp.application.ports.text import TemplateEngine
from deskapp.domain.phone_number import PhoneNumber


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
    templates: TemplateEngine
    composer: MailComposer
    sender: MailSender
    fetcher: MailFetcher
    secrets: Secrets
    write_file: FileWriter
    phone: Callable[[str], PhoneNumber]
    close: Callable[[], None]
