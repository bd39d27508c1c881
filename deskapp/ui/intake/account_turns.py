"""Fetching the mail of an account, never twice at once."""

from threading import Lock
from typing import TYPE_CHECKING, Final

from deskapp.domain.mail_account import MailAccount
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk

if TYPE_CHECKING:
    from deskapp.application.rounds.collecting import Progress
    from deskapp.application.rounds.fetching import AccountFetch

# What a start does not need is imported by what needs it, off the window's thread.
# ruff: noqa: PLC0415

_SECONDS_BETWEEN_LOOKS: Final = 0.25


class AccountTurns:
    """Called on any thread; who comes second waits, as long as they want to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._turns: dict[Id, Lock] = {}

    def fetch(
        self, account: MailAccount, progress: "Progress", folders: tuple[str, ...] | None = None
    ) -> "AccountFetch":
        """What the account brought; nothing where ``progress`` wants no more before its turn."""
        from deskapp.application.rounds.fetching import NOTHING, fetch_account

        turn = self._turns.setdefault(account.id, Lock())
        while not turn.acquire(timeout=_SECONDS_BETWEEN_LOOKS):
            if not progress(0, 0):
                return NOTHING
        try:
            workspace, tools = self._desk.workspace, self._desk.tools
            return fetch_account(
                workspace, tools.mails, tools.fetcher, account, progress, folders=folders
            )
        finally:
            turn.release()
