"""Mail in and out of a real office, and what the window hears of it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from deskapp.adapters.mail.imap import ImapFetcher
from deskapp.adapters.mail.smtp import SmtpSender
from deskapp.adapters.mail.watching import ImapWatcher
from deskapp.application.tools import Tools
from deskapp.ui.intake.post import IntakePost
from deskapp.ui.kit.desk import Desk
from tests.adapters.mail.accounts import GivenSecrets
from tests.application.outbox.memory_mailbox import MemoryMailbox
from tests.fixed_clock import FixedClock
from tests.ui.intake.heard import Heard


@pytest.fixture
def password() -> str | None:
    """The password in the keyring; a test may want none."""
    return "geheim"


@pytest.fixture
def tools(tools: Tools, clock: FixedClock, password: str | None, mailbox: MemoryMailbox) -> Tools:
    """The program's own, with passwords that are no secret."""
    secrets = GivenSecrets(password)
    return replace(
        tools,
        sender=SmtpSender(secrets),
        fetcher=ImapFetcher(secrets, clock),
        watcher=ImapWatcher(secrets),
        mailbox=mailbox,
    )


@pytest.fixture
def mailbox() -> MemoryMailbox:
    """The folders of the mailbox; a test may let them fail."""
    return MemoryMailbox()


@pytest.fixture
def listen(desk: Desk, settle: Callable[[], None]) -> Iterator[Callable[[], Heard]]:
    """Starts the post, as the window does."""
    made: list[IntakePost] = []

    def start() -> Heard:
        post = IntakePost(desk)
        made.append(post)
        heard = Heard(post)
        post.says.connect(heard.notices.append)
        post.wants.connect(heard.requests.append)
        post.works.connect(lambda text, work: heard.works.append((text, work)))
        settle()
        return heard

    yield start
    for post in made:
        post.end()
        post.deleteLater()
