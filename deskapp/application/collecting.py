"""Taking mails in: read by the worker first, then each kept in a transaction of its own."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from deskapp.application.actions import Action
from deskapp.application.errors import NotFound
from deskapp.application.ports.mail import FoundMail, MailReader, UnreadableMail
from deskapp.application.ports.post import Fetched, MailFetcher
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import intake
from deskapp.application.use_cases.intake import Intake, TakenIn
from deskapp.application.workspace import Workspace
from deskapp.domain import mail_account
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.mail_account import FetchMark, MailAccount
from deskapp.domain.record import Id, new_id

Progress = Callable[[int], bool]
"""Called after each mail with the number so far; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What became of many mails.

    ``inquiries`` are those opened, ``last`` is the last one touched, ``refused`` names files
    from which nothing could be taken, each with the code of its sentence.
    """

    taken: int = 0
    known: int = 0
    unreadable: int = 0
    inquiries: int = 0
    last: Id | None = None
    refused: tuple[tuple[str, str], ...] = ()

    def without(self, name: str, code: str) -> "Summary":
        """The summary with one file more that gave nothing."""
        return replace(self, refused=(*self.refused, (name, code)))

    def plus(self, one: TakenIn) -> "Summary":
        """The summary with one mail more."""
        return replace(
            self,
            taken=self.taken + (one.intake in {Intake.OPENED, Intake.JOINED}),
            known=self.known + (one.intake is Intake.KNOWN),
            unreadable=self.unreadable + (one.intake is Intake.UNREADABLE),
            inquiries=self.inquiries + (one.intake is Intake.OPENED),
            last=one.inquiry_id or self.last,
        )


def go_on(_count: int) -> bool:
    """The progress of somebody who does not look."""
    return True


def import_mails(
    workspace: Workspace,
    reader: MailReader,
    mails: Iterable[FoundMail],
    progress: Progress = go_on,
) -> Summary:
    """Take in files or pasted mails, each acknowledged when it is stored; undone one by one."""
    summary = Summary()
    for count, found in enumerate(mails, start=1):
        if found.problem:
            summary = summary.without(found.name, UnreadableMail(found.problem).code)
        else:
            summary = summary.plus(_take(workspace, reader, found.raw, name=found.name))
        if not progress(count):
            break
    return summary


def read_again(workspace: Workspace, reader: MailReader, tray_id: Id) -> TakenIn:
    """Try once more to read a mail of the tray, as after an update; it leaves the tray then.

    Raises ``ports.mail.UnreadableMail`` where that fails, ``NotFound`` where the mail is gone.
    """
    aside = workspace.query(lambda q: q.find(mail_account.UnreadableMail, tray_id))
    raw = workspace.query(lambda q: q.content(aside.raw_sha256)) if aside else None
    if aside is None or raw is None:
        raise NotFound(mail_account.UnreadableMail.__name__)
    read = reader.read(raw)

    def keep(work: UnitOfWork) -> TakenIn:
        work.delete(aside)
        return intake.take_in(
            work, raw, read, received_at=aside.received_at, origin=aside.file_name
        )

    return workspace.execute(Action.MAIL_TAKEN_IN, keep)


def fetch_mails(
    workspace: Workspace,
    reader: MailReader,
    fetcher: MailFetcher,
    account: MailAccount,
    progress: Progress = go_on,
) -> Summary:
    """Take in what is new in a mailbox; the mark moves in the same transaction as the mail.

    Raises ``OutsideError`` where the server fails; what was stored until then stays.
    """
    mark = workspace.query(
        lambda q: next(iter(q.where(FetchMark, account_id=account.id, folder=account.folder)), None)
    )
    fetched = fetcher.fetch(account, mark.uid_validity if mark else 0, mark.last_uid if mark else 0)
    summary = Summary()
    for count, mail in enumerate(fetched, start=1):
        summary = summary.plus(_take(workspace, reader, mail.raw, fetched=mail, account=account))
        if not progress(count):
            break
    return summary


def _take(
    workspace: Workspace,
    reader: MailReader,
    raw: bytes,
    *,
    name: str = "",
    fetched: Fetched | None = None,
    account: MailAccount | None = None,
) -> TakenIn:
    read, reason = _read(reader, raw)
    received_at: datetime | None = fetched.received_at if fetched else None

    def keep(work: UnitOfWork) -> TakenIn:
        if read is None:
            taken = intake.set_aside(work, raw, name, reason)
        else:
            taken = intake.take_in(work, raw, read, received_at=received_at, origin=name)
        if account and fetched:
            _move_mark(work, account, fetched)
        return taken

    action = Action.MAIL_TAKEN_IN if read else Action.MAIL_SET_ASIDE
    return workspace.execute(action, keep, undoable=fetched is None)


def _read(reader: MailReader, raw: bytes) -> tuple[IncomingMail | None, str]:
    try:
        return reader.read(raw), ""
    except UnreadableMail as error:
        return None, error.code


def _move_mark(work: UnitOfWork, account: MailAccount, fetched: Fetched) -> None:
    marks = work.where(FetchMark, account_id=account.id, folder=account.folder)
    mark = FetchMark(
        id=marks[0].id if marks else new_id(),
        version=marks[0].version if marks else 0,
        account_id=account.id,
        folder=account.folder,
        uid_validity=fetched.uid_validity,
        last_uid=fetched.uid,
        fetched_at=work.now,
    )
    work.save(mark)
