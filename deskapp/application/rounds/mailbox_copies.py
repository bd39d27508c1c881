"""Copies in the mailbox: each sent mail once, and of each draft its present revision."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Final

from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import Mailbox, MailComposer, MailFolders, Outgoing, UnsafeMail
from deskapp.application.ports.records import Reader
from deskapp.application.use_cases import outbox
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.errors import Invalid
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Delivery, Direction, Message, SentCopy
from deskapp.domain.record import Id
from deskapp.domain.text_rules import mail_address

_MARK: Final = re.compile(r"([0-9a-f]{32})-(\d{1,9})")
"""What our drafts are told by: the identity of the message, and its version."""


def keep_copies(
    workspace: Workspace, mailbox: Mailbox, messages: Iterable[Message]
) -> OutsideError | None:
    """Put a copy of each sent mail into its mailbox; answers why some are missing."""
    failed = None
    for account, mails in _by_account(workspace, messages).items():
        left = list(mails)
        try:
            with mailbox.opened(account) as folders:
                while left:
                    folders.keep_sent(_raw(workspace, left[0]), left[0].message_id)
                    _note(workspace, left.pop(0), SentCopy.STORED)
        except OutsideError as error:
            failed = error
            for message in left:
                _note(workspace, message, SentCopy.MISSING)
    return failed


def look_for_unclear(workspace: Workspace, mailbox: Mailbox, messages: Iterable[Message]) -> None:
    """An unclear mail of which the server has put a copy among those sent has left.

    That there is none proves nothing, nor does a copy that we have put there ourselves.
    """
    asked = [
        message
        for message in messages
        if message.delivery is Delivery.UNCLEAR and message.sent_copy is SentCopy.NONE
    ]
    for account, mails in _by_account(workspace, asked).items():
        with suppress(OutsideError), mailbox.opened(account) as folders:
            for message in mails:
                if folders.has_sent(message.message_id):
                    _prove_sent(workspace, message)


def mirror_drafts(
    workspace: Workspace,
    composer: MailComposer,
    mailbox: Mailbox,
    discarded: frozenset[Id] = frozenset(),
) -> None:
    """Let exactly the drafts that there are lie in the mailbox, each once, as they are now.

    The new revision is put there before the older ones go, so a crash leaves one too many and
    the next call mends that. A draft of which we know nothing is left alone, for it may be
    another database's; ``discarded`` are those that we know to have been.

    Raises:
        OutsideError: the server fails, or cannot take single mails away.
    """
    drafts = workspace.query(
        lambda q: q.where(Message, delivery=Delivery.DRAFT, direction=Direction.OUT)
    )
    by_account = _by_account(workspace, drafts)
    for account in _accounts(workspace):
        with mailbox.opened(account) as folders:
            _put_new_revisions(workspace, composer, folders, by_account.get(account, ()))
            _remove_others(workspace, folders, discarded)


def _put_new_revisions(
    workspace: Workspace,
    composer: MailComposer,
    folders: MailFolders,
    drafts: Iterable[Message],
) -> None:
    newest: dict[Id, int] = {}
    for draft_id, revision, _ in _marked(folders.drafts()):
        newest[draft_id] = max(revision, newest.get(draft_id, 0))
    for draft in drafts:
        if newest.get(draft.id, 0) < draft.version:
            # What cannot be said as a mail yet, such as half an address, waits for the next time.
            with suppress(UnsafeMail, Invalid):
                folders.keep_draft(composer.compose(_unfinished(workspace, draft)))


def _remove_others(workspace: Workspace, folders: MailFolders, discarded: frozenset[Id]) -> None:
    lying = folders.drafts()
    folders.remove_drafts(workspace.query(lambda q: _outdated(q, lying, discarded)))


def _outdated(
    reader: Reader, lying: Mapping[int, str], discarded: frozenset[Id]
) -> tuple[int, ...]:
    """The UIDs of all but the first copy of the newest revision of each draft that there is."""
    kept: dict[Id, tuple[int, int]] = {}
    marked = tuple(_marked(lying))
    for draft_id, revision, uid in marked:
        kept[draft_id] = max((revision, -uid), kept.get(draft_id, (0, 0)))
    for draft_id in tuple(kept):
        message = reader.find(Message, draft_id)
        is_draft = message is not None and message.delivery is Delivery.DRAFT
        if not is_draft and (message is not None or draft_id in discarded):
            del kept[draft_id]
    staying = {-uid for _, uid in kept.values()}
    return tuple(uid for _, _, uid in marked if uid not in staying)


def _marked(lying: Mapping[int, str]) -> Iterator[tuple[Id, int, int]]:
    """Identity, revision and UID of each mail whose mark is one of ours."""
    for uid, mark in lying.items():
        if match := _MARK.fullmatch(mark):
            yield Id(match[1]), int(match[2]), uid


def _unfinished(workspace: Workspace, draft: Message) -> Outgoing:
    """The draft as it is, without addresses that are none yet."""
    from deskapp.application.use_cases.reply_sending import outgoing  # noqa: PLC0415  with its checks

    def whole(people: tuple[MailAddress, ...]) -> tuple[MailAddress, ...]:
        return tuple(each for each in people if not any(mail_address("to", each.address)))

    said = replace(draft, to=whole(draft.to), cc=whole(draft.cc))
    mail = workspace.query(lambda q: outgoing(said, q.content))
    return replace(mail, draft_mark=f"{draft.id}-{draft.version}")


def _by_account(
    workspace: Workspace, messages: Iterable[Message]
) -> dict[MailAccount, list[Message]]:
    accounts = _accounts(workspace)
    found: dict[MailAccount, list[Message]] = {}
    for message in messages:
        if account := outbox.own_account(accounts, message):
            found.setdefault(account, []).append(message)
    return found


def _accounts(workspace: Workspace) -> list[MailAccount]:
    accounts = workspace.query(lambda q: q.where(MailAccount))
    return [each for each in accounts if each.imap.host]


def _raw(workspace: Workspace, message: Message) -> bytes:
    raw = workspace.query(lambda q: q.content(message.raw_sha256))
    assert raw is not None
    return raw


def _note(workspace: Workspace, message: Message, copy: SentCopy) -> None:
    workspace.execute(
        Action.OUTBOX_MOVED, lambda work: outbox.note_copy(work, message.id, copy), undoable=False
    )


def _prove_sent(workspace: Workspace, message: Message) -> None:
    workspace.execute(
        Action.OUTBOX_MOVED, lambda work: outbox.prove_sent(work, message.id), undoable=False
    )
