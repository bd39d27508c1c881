"""A reply on its way: kept while it is written, then sent, given out as a file, or discarded."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from deskapp.application.actions import Action
from deskapp.application.tools import Tools
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import records, replies, reply_sending
from deskapp.application.use_cases.reply_sending import Promise
from deskapp.application.workspace import Workspace
from deskapp.domain.errors import Invalid
from deskapp.domain.message import Attachment, Message


def keep_file(workspace: Workspace, name: str, content_type: str, content: bytes) -> Attachment:
    """Keep the bytes of a file that is to go with a mail, once however often it is attached."""
    sha256 = workspace.execute(
        Action.DRAFT_SAVED, lambda work: work.store.put_content(content), undoable=False
    )
    return Attachment(name, len(content), sha256, content_type)


class Drafting:
    """One draft from opening to leaving; its methods may wait and are called one after the other.

    It knows which state was stored last, so whoever writes hands in contents only. Keeping a
    draft is no step of undo: it happens every few seconds.
    """

    def __init__(self, workspace: Workspace, tools: Tools, draft: Message) -> None:
        self._workspace = workspace
        self._tools = tools
        self._stored = draft

    @property
    def stored(self) -> Message:
        """The state stored last, or the one that was opened."""
        return self._stored

    def keep(self, content: Message) -> Message:
        """Store the draft as it stands. Raises ``Outdated`` where a colleague has changed it."""
        draft = replace(content, version=self._stored.version)
        self._stored = self._workspace.execute(
            Action.DRAFT_SAVED, lambda work: replies.save_draft(work, draft), undoable=False
        )
        return self._stored

    def send(
        self, content: Message, promises: tuple[Promise, ...], send_at: datetime | None = None
    ) -> Message:
        """Put the draft into the outbox, to leave at ``send_at``; an undo makes it a draft again.

        Raises:
            Invalid: something keeps it from leaving.
            UnsafeMail: the finished bytes do not say what was meant.
        """
        draft, raw = self._finished(content)
        return self._leave(
            Action.REPLY_QUEUED,
            lambda work: reply_sending.queue(work, draft, raw, promises, send_at),
        )

    def give_out(self, content: Message, promises: tuple[Promise, ...], path: Path) -> Message:
        """Write the finished mail to a file, and note that it was handed over; raises as ``send``.

        Raises:
            OutsideError: the file could not be written; the draft is kept.
        """
        draft, raw = self._finished(content, unsent=True)
        self._tools.write_file(path, raw)
        return self._leave(
            Action.REPLY_HANDED_OVER,
            lambda work: reply_sending.hand_over(work, draft, raw, promises),
        )

    def review(
        self, content: Message, action: Action, step: Callable[[UnitOfWork, Message], Message]
    ) -> Message:
        """Keep the draft and take a step of its release with it; raises as that does."""
        seen = self.keep(content)
        self._stored = self._workspace.execute(action, lambda work: step(work, seen))
        return self._stored

    def discard(self, content: Message | None = None) -> bool:
        """Delete the draft, an undo brings it back; false where it was never stored.

        With `content` that is kept first, so that the undo brings that back.
        """
        if content is not None:
            self.keep(content)
        if not self._stored.version:
            return False
        self._workspace.execute(
            Action.DRAFT_DISCARDED, lambda work: records.delete(work, self._stored)
        )
        return True

    def _finished(self, content: Message, *, unsent: bool = False) -> tuple[Message, bytes]:
        draft, today = self.keep(content), self._workspace.clock.today()
        problems = self._workspace.query(
            lambda queries: reply_sending.hindrances(queries, self._tools.templates, draft, today)
        )
        if problems:
            raise Invalid(problems)
        mail = self._workspace.query(
            lambda queries: reply_sending.outgoing(draft, queries.content, unsent=unsent)
        )
        return draft, self._tools.composer.compose(mail)

    def _leave(self, action: Action, leave: Callable[[UnitOfWork], Message]) -> Message:
        self._stored = self._workspace.execute(action, leave)
        return self._stored
