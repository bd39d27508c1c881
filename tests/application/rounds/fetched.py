"""Fetching from mailboxes in memory, and what the database holds then."""

from deskapp.application.actions import Action
from deskapp.application.ports.ledger import FolderState
from deskapp.application.rounds.fetching import AccountFetch, fetch_account
from deskapp.application.workspace import Workspace
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Message
from tests.application.rounds.memory_post import LineReader, MemoryPost, office, raw


def mails(*numbers: int) -> dict[int, bytes]:
    """Mails whose UIDs are their numbers."""
    return {number: raw(number) for number in numbers}


def used(workspace: Workspace, *folders: str) -> MailAccount:
    account = office(*folders)
    workspace.execute(Action.MAIL_TAKEN_IN, lambda work: work.save(account), undoable=False)
    return account


def fetched(workspace: Workspace, post: MemoryPost, account: MailAccount) -> AccountFetch:
    done = fetch_account(workspace, LineReader(), post, account)
    assert post.lines == 0
    return done


def texts(workspace: Workspace) -> list[str]:
    stored = workspace.query(lambda q: q.where(Message))
    return sorted((each.body_text for each in stored), key=lambda text: int(text.split()[1]))


def state(workspace: Workspace, at: int = 0) -> FolderState:
    return workspace.query(lambda q: q.folder_states())[at]


def counts(found: FolderState) -> tuple[int, ...]:
    """In the mailbox, taken in, set aside, unreadable, waiting, missing, gone."""
    return (
        *(found.in_mailbox, found.taken_in, found.set_aside, found.unreadable),
        *(found.waiting, found.missing, found.gone),
    )
