"""Letters of a mailing in batches: one transaction each, gone on with wherever it ended."""

from collections.abc import Callable

from deskapp.application.actions import Action
from deskapp.application.tools import Tools
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.mailings import course, letters, reminders, sending
from deskapp.application.use_cases.mailings.letters import LettersIncomplete, Writing
from deskapp.application.use_cases.mailings.reminders import Wanted
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.message import Message
from deskapp.domain.record import Id

Progress = Callable[[int], object]
"""Told how many letters were written so far; may raise to stop between two batches."""


def writing_of(workspace: Workspace, tools: Tools) -> Writing:
    """What the letters of this workspace are written with."""
    return Writing(workspace.clock, tools.templates, tools.composer)


def start(
    workspace: Workspace, tools: Tools, mailing_id: Id, progress: Progress = lambda _: None
) -> int:
    """Check every letter, start the mailing or go on with it, and queue all letters.

    Raises:
        LettersIncomplete: something is missing in a letter; nothing was started.
        TransitionNotAllowed: the mailing is over.
    """
    writing = writing_of(workspace, tools)
    mailing = workspace.query(lambda queries: course.find_mailing(queries, mailing_id))
    found = workspace.query(lambda q: letters.check_letters(q, writing, mailing))
    if found:
        raise LettersIncomplete(found)
    workspace.execute(
        Action.MAILING_STARTED, lambda work: course.start(work, mailing_id), undoable=False
    )

    def write(work: UnitOfWork) -> int:
        return sending.write_letters(work, writing, mailing_id)

    return _in_batches(workspace, Action.LETTERS_QUEUED, write, progress)


def remind(
    workspace: Workspace,
    tools: Tools,
    mailing_id: Id,
    wanted: Wanted,
    progress: Progress = lambda _: None,
) -> int:
    """Queue the reminders; answers how many. Raises ``LettersIncomplete``."""
    writing = writing_of(workspace, tools)

    def write(work: UnitOfWork) -> int:
        return reminders.remind(work, writing, mailing_id, wanted)

    return _in_batches(workspace, Action.REMINDERS_QUEUED, write, progress)


def send_test(
    workspace: Workspace, tools: Tools, mailing_id: Id, recipient_id: Id, to: MailAddress
) -> Message:
    """Queue the letter of one recipient to somebody of the office.

    Raises:
        Invalid: something is missing in it.
        UnsafeMail: the finished bytes do not say what was meant.
    """
    writing = writing_of(workspace, tools)
    return workspace.execute(
        Action.TEST_MAIL_QUEUED,
        lambda work: sending.queue_test(work, writing, mailing_id, recipient_id, to),
        undoable=False,
    )


def _in_batches(
    workspace: Workspace, action: Action, write: Callable[[UnitOfWork], int], progress: Progress
) -> int:
    done = 0
    while count := workspace.execute(action, write, undoable=False):
        done += count
        progress(done)
    return done
