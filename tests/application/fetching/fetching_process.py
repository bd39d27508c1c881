"""Fetches a mailbox in processes that are killed: ``python -m`` this with a database and a port.

The database knows the account. A life that ends by itself has fetched all.
"""

import sys
from collections.abc import Callable

from deskapp.adapters.mail.imap import ImapFetcher
from deskapp.application.rounds.fetching import fetch_account
from deskapp.domain.mail_account import MailAccount
from tests.adapters.mail.accounts import GivenSecrets
from tests.application.fetching.post_200 import DirectReader, opened
from tests.application.outbox.killing import live_and_die
from tests.fixed_clock import FixedClock


def fetch(database: str, ready: Callable[[], None]) -> None:
    workspace = opened(database)
    fetcher = ImapFetcher(GivenSecrets(), FixedClock())
    (account,) = workspace.query(lambda q: q.where(MailAccount))
    ready()
    done = fetch_account(workspace, DirectReader(), fetcher, account)
    assert done.error is None
    workspace.close()


if __name__ == "__main__":
    live_and_die(lambda ready: fetch(sys.argv[1], ready))
