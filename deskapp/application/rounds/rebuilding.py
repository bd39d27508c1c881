"""Everything derived is made again: from the raw bytes of the mails, and from the records.

What a person has said stays: where a message lies, whose it is, and what is known of its way.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from deskapp.application.actions import Action
from deskapp.application.ports.attached.contents import FileReaders
from deskapp.application.ports.mail import MailReader, UnreadableMail
from deskapp.application.rounds.attachment_texts import read_attachment_texts
from deskapp.application.rounds.reading_again import read_all_again
from deskapp.application.rounds.reading_ahead import reading_ahead
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.taking_in.mail_fields import as_read, contact_of
from deskapp.application.workspace import Workspace
from deskapp.domain.errors import Invalid
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.message import Automatic, Delivery, Direction, Message

_PAGE: Final = 200
_LEAST_BYTES: Final = 10_000
"""So much at least does a mail take in memory."""
_SAME_MOMENT: Final = timedelta(minutes=1)
"""A mail that is dated later than it came has the moment of its storing, give or take."""
_WHOLE_STORY: Final = 1000


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many mails were read again, put right, not readable, and taken out of the tray.

    Of ``with_files`` messages the attachments were read for the search.
    """

    mails: int = 0
    put_right: int = 0
    unreadable: int = 0
    from_tray: int = 0
    with_files: int = 0


@dataclass(frozen=True, slots=True)
class _Again:
    """A message with its mail as it reads now; without one where it cannot be read."""

    message: Message
    mail: IncomingMail | None


def rebuild(workspace: Workspace, readers: FileReaders) -> Rebuilt:
    """Make everything anew, part by part, each stored at once; none of it is undone by a person.

    What is right stays untouched, so one that was stopped goes on where it is run again, and
    a second run changes nothing.
    """
    _derive_again(workspace)  # first, for senders are found by what is derived
    done = _mails(workspace, readers.mails)
    tray = read_all_again(workspace, readers.mails)
    workspace.execute(Action.REBUILT, lambda work: work.store.forget_attachment_texts())
    files = read_attachment_texts(workspace, readers)
    return replace(done, from_tray=tray.taken + tray.known, with_files=files)


def _derive_again(workspace: Workspace) -> None:
    after = _derived(workspace, "")
    while after:
        after = _derived(workspace, after)


def _derived(workspace: Workspace, after: str) -> str:
    return workspace.execute(Action.REBUILT, lambda work: work.store.derive_again(after))


def _mails(workspace: Workspace, reader: MailReader) -> Rebuilt:
    def read(message: Message) -> _Again:
        raw = workspace.query(lambda queries: queries.content(message.raw_sha256)) or b""
        try:
            return _Again(message, reader.read_text(raw))
        except UnreadableMail:
            return _Again(message, None)

    done = Rebuilt()
    with reading_ahead(_came_as_mail(workspace), read, _weight) as groups:
        for group in groups:
            store = partial(_put_right, group=group, done=done)
            done = workspace.execute(Action.REBUILT, store, undoable=False)
    return done


def _weight(message: Message) -> int:
    return _LEAST_BYTES + len(message.body_text)


def _came_as_mail(workspace: Workspace) -> Iterator[Message]:
    """The messages that were read out of a mail, not those that the office wrote here."""
    page = _page(workspace, "")
    while page:
        for message in page:
            is_foreign = message.delivery is Delivery.SENT and not message.attempts
            if message.direction is Direction.IN or (is_foreign and message.author_id is None):
                yield message
        page = _page(workspace, page[-1].id)


def _page(workspace: Workspace, after: str) -> Sequence[Message]:
    return workspace.query(lambda queries: queries.kept_mails(after, _PAGE))


def _put_right(work: UnitOfWork, group: Iterable[_Again], done: Rebuilt) -> Rebuilt:
    for each in group:
        now = work.find(Message, each.message.id)
        if now is None or now.raw_sha256 != each.message.raw_sha256:
            continue
        try:
            read = work.save(_read_again(work, now, each.mail)) if each.mail else None
        except Invalid:  # nothing of it was stored
            read = None
        done = replace(
            done,
            mails=done.mails + 1,
            put_right=done.put_right + (read is not None and read.version != now.version),
            unreadable=done.unreadable + (read is None),
        )
    return done


def _read_again(work: UnitOfWork, message: Message, mail: IncomingMail) -> Message:
    fresh = as_read(message, mail)
    if message.automatic is Automatic.NO and fresh.automatic is Automatic.LIST:
        fresh = replace(fresh, automatic=Automatic.NO)  # somebody who answered by way of a list
    at = message.at
    if mail.date is not None and mail.date != at:
        at = _moment(work, message, mail.date)
    contact_id = message.contact_id
    if contact_id is None and not _was_changed(work, message):
        contact_id = contact_of(work, mail.sender)
    return replace(fresh, at=at, contact_id=contact_id)


def _moment(work: UnitOfWork, message: Message, date: datetime) -> datetime:
    """The date of the mail, unless it lay in the future when the mail was stored."""
    changes = work.store.changes_of(message.id, _WHOLE_STORY)
    moment = min(date, changes[-1].at) if changes else date
    return message.at if abs(moment - message.at) < _SAME_MOMENT else moment


def _was_changed(work: UnitOfWork, message: Message) -> bool:
    """Whether somebody has said since whose message it is."""
    return any(
        isinstance(change.before, Message)
        and isinstance(change.after, Message)
        and change.before.contact_id != change.after.contact_id
        for change_set in work.store.changes_of(message.id, _WHOLE_STORY)
        if change_set.action != Action.REBUILT.value
        for change in change_set.changes
    )
