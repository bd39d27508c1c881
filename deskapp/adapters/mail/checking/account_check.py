"""Trying an account's two servers before it is used, for the settings page."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final

from deskapp.adapters.mail.checking.certificate_look import presented_certificate
from deskapp.adapters.mail.envelope import has_control
from deskapp.adapters.mail.imap_client import BoundedClient, logged_in
from deskapp.adapters.mail.line import Line
from deskapp.adapters.mail.signing_in.logins import Logins
from deskapp.adapters.mail.smtp import smtp_talk
from deskapp.application.errors import OutsideError
from deskapp.application.ports.accounts.account_check import CheckedServer, Step
from deskapp.domain.mail_account import MailAccount, Server

_MOST_FOLDERS: Final = 1_000


def check_account(account: MailAccount, logins: Logins) -> tuple[CheckedServer, ...]:
    """Logs in to both servers and opens the folders for reading.

    A server without a host is not asked. Where the mailbox refuses the login, the server for
    sending is not asked either: a wrong password counts only once.
    """
    found = []
    if account.imap.host:
        found.append(_tried("imap", account.imap, lambda: _mailbox(account, logins)))
    if account.smtp.host:
        refused = bool(found) and found[0].failed is Step.SIGNED_IN
        if refused and account.smtp.user == account.imap.user:
            found.append(CheckedServer(part="smtp", untried=True))
        else:
            found.append(_tried("smtp", account.smtp, lambda: _sending(account, logins)))
    return tuple(found)


def _tried(part: str, server: Server, look: Callable[[], CheckedServer]) -> CheckedServer:
    try:
        return look()
    except OutsideError as error:
        failed = CheckedServer(part=part, error=error.code, detail=error.detail)
    if failed.error.startswith("certificate_"):
        with suppress(OutsideError):
            return replace(failed, certificate=presented_certificate(part, server))
    return failed


def _mailbox(account: MailAccount, logins: Logins) -> CheckedServer:
    for folder in account.folders:
        if has_control(folder):
            raise OutsideError("folder_name", account.name)
    with logged_in(account, logins) as (line, client):
        with line.step("server_answer"):
            listed = client.list_folders()[:_MOST_FOLDERS]
            folders = tuple(str(name) for flags, _, name in listed if rb"\Noselect" not in flags)
        for folder in account.folders:
            _open(line, client, folder)
        return CheckedServer(part="imap", folders=folders, used_percent=_used(line, client))


def _open(line: Line, client: BoundedClient, folder: str) -> None:
    try:
        with line.step("mailbox_missing"):
            client.select_folder(folder, readonly=True)
    except OutsideError as error:
        if error.code != "mailbox_missing":
            raise
        is_full = "OVERQUOTA" in error.detail
        raise OutsideError("over_quota" if is_full else error.code, folder) from error


def _used(line: Line, client: BoundedClient) -> int | None:
    """Percent of the space that the mailbox may take (RFC 9208)."""
    with suppress(OutsideError), line.step("server_answer"):
        if client.has_capability("QUOTA"):
            _, quotas = client.get_quota_root("INBOX")
            shares = [int(100 * each.usage / each.limit) for each in quotas if each.limit > 0]
            return max(shares, default=None)
    return None


def _sending(account: MailAccount, logins: Logins) -> CheckedServer:
    with smtp_talk(account, logins):
        return CheckedServer(part="smtp")
