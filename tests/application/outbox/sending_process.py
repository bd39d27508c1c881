"""Sends an outbox in processes that are killed: ``python -m`` this with a database and a moment.

The database knows the account. The moment is when the fast clock was started, in seconds.
"""

import sys
from collections.abc import Callable

from deskapp.adapters.mail.mailbox_folders import ImapMailbox
from deskapp.adapters.mail.smtp import SmtpSender
from deskapp.adapters.storage.database import open_database
from deskapp.application.rounds import delivery
from deskapp.application.workspace import Workspace
from tests.adapters.mail.accounts import GivenSecrets
from tests.application.outbox.fast_clock import FastClock
from tests.application.outbox.killing import live_and_die
from tests.fixed_clock import no_holidays


def send_all(database: str, started: float, ready: Callable[[], None]) -> None:
    clock = FastClock(started)
    workspace = Workspace(open_database(database, clock), clock, no_holidays)
    delivery.recover(workspace)
    ready()
    sender, mailbox = SmtpSender(GivenSecrets()), ImapMailbox(GivenSecrets())
    while delivery.deliver_due(workspace, sender, mailbox).next_at is not None:
        pass
    workspace.close()


if __name__ == "__main__":
    live_and_die(lambda ready: send_all(sys.argv[1], float(sys.argv[2]), ready))
