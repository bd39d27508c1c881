"""Taking mails in: read by the worker, and beside it kept, those that are ready in one go."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from deskapp.application.actions import Action
from deskapp.application.errors import NotFound
from deskapp.application.ports.mail import FoundMail, MailReader, UnreadableMail, UnreadableReason
from deskapp.application.ports.post import Fetched, MailFetcher
from deskapp.application.rounds.reading_ahead import reading_ahead
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import intake
from deskapp.application.use_cases.intake import Intake, TakenIn
from deskapp.application.workspace import Workspace
from deskapp.domain import mail_account
from deskapp.domain.errors import DomainError
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
    """Take in files or pasted mails, undone in one step."""

    def read(found: FoundMail) -> _Read:
        if found.problem:
            return _Read(b"", found.name, refused=UnreadableMail(found.problem).code)
        return _read(reader, found.raw, found.name)

    store = partial(_store, workspace, part_of=new_id())
    with reading_ahead(mails, read, lambda found: len(found.raw)) as groups:
        return _take(groups, store, progress)


def read_again(workspace: Workspace, reader: MailReader, tray_id: Id) -> TakenIn:
    """Try once more to read a mail of the tray, as after an update; it leaves the tray then.

    Raises ``ports.mail.UnreadableMail`` where that fails, ``NotFound`` where the mail is gone.
    """
    aside = workspace.query(lambda q: q.find(mail_account.UnreadableMail, tray_id))
    raw = workspace.query(lambda q: q.content(aside.raw_sha256)) if aside else None
    if aside is None or raw is None:
        raise NotFound(mail_account.UnreadableMail.__name__)
    read = reader.read_text(raw)

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
    """Take in what is new in a mailbox; the mark moves in the same transaction as the mails.

    Raises ``OutsideError`` where the server fails; what was stored until then stays.
    """
    mark = workspace.query(
        lambda q: next(iter(q.where(FetchMark, account_id=account.id, folder=account.folders[0])), None)
    )
    fetched = fetcher.fetch(account, mark.uid_validity if mark else 0, mark.last_uid if mark else 0)

    def read(mail: Fetched) -> _Read:
        return replace(_read(reader, mail.raw), fetched=mail)

    store = partial(_store, workspace, account=account)
    with reading_ahead(fetched, read, lambda mail: len(mail.raw)) as groups:
        return _take(groups, store, progress)


@dataclass(frozen=True, slots=True)
class _Read:
    """A mail as it was read, or why it was not; ``refused`` where there is nothing to keep."""

    raw: bytes
    name: str = ""
    mail: IncomingMail | None = None
    reason: str = ""
    refused: str = ""
    fetched: Fetched | None = None


def _read(reader: MailReader, raw: bytes, name: str = "") -> _Read:
    try:
        return _Read(raw, name, mail=reader.read_text(raw))
    except UnreadableMail as error:
        return _Read(raw, name, reason=error.code)


def _take(
    groups: Iterable[Sequence[_Read]],
    store: Callable[[Sequence[_Read]], Sequence[TakenIn]],
    progress: Progress,
) -> Summary:
    summary, count = Summary(), 0
    for group in groups:
        for one in group:
            if one.refused:
                summary = summary.without(one.name, one.refused)
        for taken in store([one for one in group if not one.refused]):
            summary = summary.plus(taken)
        for _ in group:
            count += 1
            if not progress(count):
                return summary
    return summary


def _store(
    workspace: Workspace,
    reads: Sequence[_Read],
    *,
    account: MailAccount | None = None,
    part_of: Id | None = None,
) -> Sequence[TakenIn]:
    """Keep mails in one transaction; where one of them cannot be kept, each in its own.

    A mail that breaks a rule of ours goes to the tray, where a person sees it.
    """
    if not reads:
        return ()
    action = Action.MAIL_TAKEN_IN if any(one.mail for one in reads) else Action.MAIL_SET_ASIDE

    def keep(work: UnitOfWork) -> Sequence[TakenIn]:
        taken = [_keep(work, one) for one in reads]
        if account and reads[-1].fetched:
            _move_mark(work, account, reads[-1].fetched)
        return taken

    try:
        return workspace.execute(action, keep, undoable=account is None, part_of=part_of)
    except DomainError:
        if len(reads) == 1 and reads[0].mail is None:
            raise
    apart = reads
    if len(reads) == 1:
        broken = UnreadableMail(UnreadableReason.BROKEN).code
        apart = [replace(reads[0], mail=None, reason=broken)]
    return [
        taken
        for one in apart
        for taken in _store(workspace, [one], account=account, part_of=part_of)
    ]


def _keep(work: UnitOfWork, one: _Read) -> TakenIn:
    if one.mail is None:
        return intake.set_aside(work, one.raw, one.name, one.reason)
    received_at = one.fetched.received_at if one.fetched else None
    return intake.take_in(work, one.raw, one.mail, received_at=received_at, origin=one.name)


def _move_mark(work: UnitOfWork, account: MailAccount, fetched: Fetched) -> None:
    marks = work.where(FetchMark, account_id=account.id, folder=account.folders[0])
    mark = FetchMark(
        id=marks[0].id if marks else new_id(),
        version=marks[0].version if marks else 0,
        account_id=account.id,
        folder=account.folders[0],
        uid_validity=fetched.uid_validity,
        last_uid=fetched.uid,
        fetched_at=work.now,
    )
    work.save(mark)
