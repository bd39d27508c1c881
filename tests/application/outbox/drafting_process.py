"""Writes one draft in processes that are killed: ``python -m`` this with a database.

The database holds the draft and knows the account. Each life stores some revisions more and
keeps the copy in the mailbox as the draft is.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from deskapp.adapters.mail.compose import StandardComposer
from deskapp.adapters.mail.mailbox_folders import ImapMailbox
from deskapp.adapters.storage.database import open_database
from deskapp.application.actions import Action
from deskapp.application.rounds.mailbox_copies import mirror_drafts
from deskapp.application.use_cases import replies
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery, Message
from tests.adapters.mail.accounts import GivenSecrets
from tests.application.outbox.killing import live_and_die
from tests.fixed_clock import FixedClock, no_holidays

REVISIONS = 5


def write(database: str, ready: Callable[[], None]) -> None:
    clock = FixedClock()
    workspace = Workspace(open_database(database, clock), clock, no_holidays)
    ready()
    for _ in range(REVISIONS):
        (draft,) = workspace.query(lambda q: q.where(Message, delivery=Delivery.DRAFT))
        longer = replace(draft, body_text=f"{draft.version + 1}. Fassung")
        workspace.execute(
            Action.DRAFT_SAVED,
            partial(replies.save_draft, draft=longer),
            undoable=False,
        )
        mirror_drafts(workspace, StandardComposer(), ImapMailbox(GivenSecrets()))
    workspace.close()


if __name__ == "__main__":
    live_and_die(lambda ready: write(sys.argv[1], ready))
