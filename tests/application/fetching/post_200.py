"""A mailbox of 200 mails as an office has them, and what must become of them."""

from dataclasses import dataclass, replace
from typing import Final

from deskapp.adapters.mail.reading import reader
from deskapp.adapters.storage.database import open_database
from deskapp.application.actions import Action
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.application.ports.records import Queries
from deskapp.application.workspace import Workspace
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.mail_account import UnreadableMail as SetAside
from deskapp.domain.message import Message
from tests.adapters.mail.accounts import account
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.dovecot import Dovecot
from tests.fixed_clock import FixedClock, no_holidays

MAILS: Final = 200
FLAGS: Final = ((), (rb"\Seen",), (rb"\Seen", rb"\Flagged"), (rb"\Deleted",), ("$Forwarded",))


def raw_mail(number: int) -> bytes:
    """Most say something of their own; some answer, lack an id, share one, or are no mails."""
    if number % 40 == 39:
        return b"X-Hangs: %d\r\n\r\n" % number
    if number % 50 == 49:
        return raw_mail(number - 1)  # sent twice: the very same bytes
    said = [f"From: Person {number} <p{number}@nordwind{number % 30}.example>"]
    said += ["To: kontakt@example.org", f"Subject: Frage {number}"]
    if number % 10 != 3:
        said.append(f"Message-ID: <{number - number % 7}@nordwind.example>")
    if number % 9 == 5:
        said.append(f"References: <{number - number % 7 - 7}@nordwind.example>")
    said += ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    body = "\r\n".join(f"Zeile {line} über {number} )}}" for line in range(number % 60))
    return ("\r\n".join(said) + f"\r\n\r\n{{{number}}}\r\n{body}\r\n").encode()


def fill(server: Dovecot, folder: str) -> None:
    with server.client() as client:
        if not client.folder_exists(folder):
            client.create_folder(folder)
        for number in range(MAILS):
            client.append(folder, raw_mail(number), FLAGS[number % len(FLAGS)])


class DirectReader:
    """The program's own reading in this process; what is marked so takes too long."""

    def read(self, raw: bytes) -> IncomingMail:
        return reader.read_mail(raw)

    def read_text(self, raw: bytes) -> IncomingMail:
        if raw.startswith(b"X-Hangs"):
            raise UnreadableMail(UnreadableReason.TOO_COSTLY)
        return reader.read_text(raw)

    def attachment(self, raw: bytes, index: int) -> bytes:
        return reader.read_attachment(raw, index)

    def attachments(self, raw: bytes, indices: object) -> tuple[bytes, ...]:
        raise NotImplementedError(raw, indices)

    def own_pictures(self, raw: bytes) -> tuple[tuple[str, bytes], ...]:
        return reader.read_own_pictures(raw)


def opened(database: str) -> Workspace:
    clock = FixedClock()
    return Workspace(open_database(database, clock), clock, no_holidays)


def use_account(workspace: Workspace, port: int, *folders: str) -> MailAccount:
    used = replace(account(port, user=dovecot.USER), folders=folders)
    workspace.execute(Action.MAIL_TAKEN_IN, lambda work: work.save(used), undoable=False)
    return used


@dataclass(frozen=True)
class Kept:
    """What a database holds of the mailbox: the bytes of messages and of the tray, and sums."""

    messages: tuple[bytes, ...]
    aside: tuple[bytes, ...]
    sums: tuple[int, ...]
    """In the mailbox, taken in, set aside, unreadable, waiting, missing, gone."""


def kept(queries: Queries) -> Kept:
    found = queries.folder_states()[0]
    sums = (
        *(found.in_mailbox, found.taken_in, found.set_aside, found.unreadable),
        *(found.waiting, found.missing, found.gone),
    )
    return Kept(
        tuple(sorted(_bytes(queries, each.raw_sha256) for each in queries.where(Message))),
        tuple(sorted(_bytes(queries, each.raw_sha256) for each in queries.where(SetAside))),
        sums,
    )


def _bytes(queries: Queries, sha256: str) -> bytes:
    found = queries.content(sha256)
    assert found is not None
    return found


def _all() -> Kept:
    raws = {raw_mail(number) for number in range(MAILS)}
    aside = {raw for raw in raws if raw.startswith(b"X-Hangs")}
    messages = raws - aside
    twice = MAILS - len(raws)
    sums = (MAILS, len(messages), twice, len(aside), 0, 0, 0)
    return Kept(tuple(sorted(messages)), tuple(sorted(aside)), sums)


ALL: Final = _all()


def holds_part(part: Kept) -> bool:
    """Whether that much is kept once and as it was sent, and the ledger agrees with it."""
    in_mailbox, taken, twice, aside, waiting, missing, gone = part.sums
    return (
        len(set(part.messages)) == len(part.messages) == taken
        and set(part.messages) <= set(ALL.messages)
        and len(set(part.aside)) == len(part.aside) == aside
        and set(part.aside) <= set(ALL.aside)
        and in_mailbox in {0, MAILS}
        and in_mailbox == taken + twice + aside + waiting
        and twice <= ALL.sums[2]
        and (missing, gone) == (0, 0)
    )
