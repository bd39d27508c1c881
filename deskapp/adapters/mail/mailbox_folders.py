"""Copies in the mailbox: what was sent, and drafts in their present revision (IMAP, RFC 3501).

No folder is made, and no mail is taken away but by its own UID (UIDPLUS, RFC 4315).
"""

import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Final

from deskapp.adapters.mail.envelope import DRAFT_MARK, has_control
from deskapp.adapters.mail.imap_client import BoundedClient, logged_in
from deskapp.adapters.mail.line import Line
from deskapp.adapters.mail.signing_in.logins import Logins
from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import MailAccount

_SENT: Final = (rb"\Sent", ("Gesendet", "Gesendete Objekte", "Gesendete Elemente", "Sent",
                            "Sent Items", "Sent Messages"))  # fmt: skip
_DRAFTS: Final = (rb"\Drafts", ("Entwürfe", "Drafts"))
_MARK_FIELD: Final = f"BODY.PEEK[HEADER.FIELDS ({DRAFT_MARK})]"
_MARK: Final = re.compile(rb":\s*(\S{1,100})\s*$")


class ImapMailbox:
    """The ``Mailbox`` port."""

    def __init__(self, logins: Logins) -> None:
        self._logins = logins

    @contextmanager
    def opened(self, account: MailAccount) -> Iterator["ImapFolders"]:
        """The folders as the port says."""
        with logged_in(account, self._logins) as (line, client):
            yield ImapFolders(line, client, account)


class ImapFolders:
    """The ``MailFolders`` port, on a line that is logged in."""

    def __init__(self, line: Line, client: BoundedClient, account: MailAccount) -> None:
        self._line = line
        self._client = client
        self._account = account
        self._selected = ""

    def has_sent(self, message_id: str) -> bool:
        """Whether it lies there, as the port says."""
        self._select(self._sent, readonly=True)
        with self._step():
            return bool(self._client.search(["HEADER", "Message-ID", f"<{message_id}>"]))

    def keep_sent(self, raw: bytes, message_id: str) -> None:
        """Put a copy there once, marked as read."""
        if not self.has_sent(message_id):
            self._append(self._sent, raw, rb"\Seen")

    def drafts(self) -> Mapping[int, str]:
        """The marks by their UIDs."""
        self._select(self._drafts)
        with self._step():
            self._client.noop()
            uids = self._client.search(["HEADER", DRAFT_MARK, ""])
            answers = self._client.fetch(uids, [_MARK_FIELD]) if uids else {}
            found = {int(uid): _mark(answers.get(uid, {})) for uid in uids}
        return {uid: mark for uid, mark in found.items() if mark}

    def keep_draft(self, raw: bytes) -> None:
        """Put a draft there."""
        self._append(self._drafts, raw, rb"\Draft")

    def remove_drafts(self, uids: Collection[int]) -> None:
        """Take them away by their UIDs."""
        if uids:
            self._select(self._drafts)
            with self._step("copy_refused"):
                self._client.delete_messages(sorted(uids), silent=True)
                self._client.uid_expunge(sorted(uids))

    @cached_property
    def _sent(self) -> str:
        return self._folder(self._account.sent_folder, *_SENT) or self._lacks("sent_folder_missing")

    @cached_property
    def _drafts(self) -> str:
        with self._step():
            if not self._client.has_capability("UIDPLUS"):
                raise OutsideError("drafts_not_replaceable", self._line.server.host)
        found = self._folder(self._account.drafts_folder, *_DRAFTS)
        return found or self._lacks("drafts_folder_missing")

    def _lacks(self, code: str) -> str:
        raise OutsideError(code, self._account.name)

    def _folder(self, chosen: str, use: bytes, common: tuple[str, ...]) -> str:
        """The folder that the account names, or that of this use (RFC 6154), or of a usual name."""
        if chosen:
            return chosen
        with self._step():
            folders = [
                (str(name), flags, (delimiter or b"/").decode())
                for flags, delimiter, name in self._client.list_folders()
                if rb"\Noselect" not in flags
            ]
        used = [name for name, flags, _ in folders if use in flags]
        named = [name for name, _, delimiter in folders if name.split(delimiter)[-1] in common]
        return next(iter([*used, *sorted(named, key=len)]), "")

    def _select(self, folder: str, *, readonly: bool = False) -> None:
        if has_control(folder):
            raise OutsideError("mailbox_missing", self._account.name)
        if folder != self._selected:
            with self._step("mailbox_missing"):
                self._client.select_folder(folder, readonly=readonly)
            self._selected = folder

    def _append(self, folder: str, raw: bytes, flag: bytes) -> None:
        if has_control(folder):
            raise OutsideError("mailbox_missing", self._account.name)
        with self._step("copy_refused"):
            self._client.append(folder, raw, (flag,))

    @contextmanager
    def _step(self, refusal: str = "server_answer") -> Iterator[None]:
        self._client.renew_allowance()
        with self._line.step(refusal):
            yield


def _mark(answer: Mapping[bytes, object]) -> str:
    """The mark in what was fetched; empty where the server told nothing that is one."""
    texts = (value for value in answer.values() if isinstance(value, bytes))
    found = next((match for text in texts if (match := _MARK.search(text.rstrip()))), None)
    return found[1].decode("ascii", "replace") if found else ""
