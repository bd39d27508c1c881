"""Trying an account's two servers before it is used, for the settings page."""

from contextlib import AbstractContextManager

from deskapp.adapters.mail.imap import opened_mailbox
from deskapp.adapters.mail.smtp import smtp_talk
from deskapp.application.errors import OutsideError
from deskapp.application.ports.system import Secrets
from deskapp.domain.errors import Problem
from deskapp.domain.mail_account import MailAccount


def check_account(account: MailAccount, secrets: Secrets) -> tuple[Problem, ...]:
    """What keeps the program from fetching (field ``imap``) or sending (``smtp``), if anything.

    Logs in to both servers and opens the folder for reading; takes up to some minutes
    where a server is silent. A server without a host is not asked.
    """
    problems = []
    if account.imap.host:
        problems += _tried("imap", opened_mailbox(account, secrets))
    if account.smtp.host:
        problems += _tried("smtp", smtp_talk(account, secrets))
    return tuple(problems)


def _tried(field: str, talk: AbstractContextManager[object]) -> list[Problem]:
    try:
        with talk:
            return []
    except OutsideError as error:
        return [Problem(field, error.code, error.detail)]
