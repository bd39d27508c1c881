"""The ledger of the mailboxes: every mail that was fetched, so that none is lost or doubled."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Protocol

from deskapp.domain.record import Id


class Entry(NamedTuple):
    """A mail of a folder: its UID, and the SHA-256 of its bytes in hexadecimal."""

    uid: int
    sha256: str


@dataclass(frozen=True, slots=True)
class KnownFolder:
    """A folder that mail is fetched from, and its UIDVALIDITY (RFC 3501) at the last look.

    ``renewed`` tells that mails are entered under another UIDVALIDITY than that.
    """

    id: Id
    uid_validity: int
    renewed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How many mails lie in a folder, and how many of them are not in the ledger.

    Those ``waiting`` are still to be fetched; those ``missing`` the server lists and does not
    give.
    """

    uid_validity: int
    in_mailbox: int
    waiting: int
    missing: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderState:
    """What became of the mails of one folder, under its present UIDVALIDITY.

    ``in_mailbox`` and ``gone`` are together as many as all the others. ``taken_in`` are here as
    messages; ``set_aside`` were known, are copies of what the office sent, or were deleted here
    since; ``unreadable`` lie in the tray; ``gone`` are entered and no longer in the mailbox.
    ``looked_at`` is none where nobody looked yet.
    """

    account_id: Id
    account: str
    folder: str
    in_mailbox: int = 0
    taken_in: int = 0
    set_aside: int = 0
    unreadable: int = 0
    waiting: int = 0
    missing: int = 0
    gone: int = 0
    looked_at: datetime | None = None


class LedgerQueries(Protocol):
    """What the ledger tells."""

    def known_folder(self, account_id: Id, folder: str) -> KnownFolder | None:
        """The folder, or none where nobody looked into it yet."""
        ...

    def entered_uids(self, folder_id: Id, uid_validity: int) -> frozenset[int]:
        """The UIDs that are entered for a folder under a UIDVALIDITY."""
        ...

    def entered_hashes(self, hashes: Collection[str]) -> frozenset[str]:
        """Those of the SHA-256 that are entered for any folder."""
        ...

    def known_message_ids(self, message_ids: Collection[str]) -> frozenset[str]:
        """Those of the Message-IDs, without angle brackets, that a message has."""
        ...

    def folder_states(self) -> tuple[FolderState, ...]:
        """Every folder that an account fetches from, in the order of the accounts."""
        ...


class Ledger(LedgerQueries, Protocol):
    """Writing the ledger, in the transaction that stores the mails."""

    def await_turn(self) -> None:
        """Wait until no other program takes mails in; others wait until the transaction ends.

        What is asked after that is answered with all that they stored.
        """
        ...

    def note_look(self, account_id: Id, folder: str, look: Look) -> Id:
        """Keep what a look into a folder showed, and answer the folder's identity."""
        ...

    def enter(self, folder_id: Id, uid_validity: int, entries: Sequence[Entry]) -> frozenset[int]:
        """Claim mails before they are stored; answers the UIDs of those to be taken in.

        Left out are those that are claimed already, and those whose bytes came from a mailbox
        before.
        """
        ...
