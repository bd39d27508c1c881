"""Taking mails in: read by the worker, and beside it kept, those that are ready in one go."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from deskapp.application.actions import Action
from deskapp.application.errors import Outdated, OutsideError
from deskapp.application.ports.ledger import Entry
from deskapp.application.ports.mail import FoundMail, MailReader, UnreadableMail, UnreadableReason
from deskapp.application.rounds.foreseeing import foresee
from deskapp.application.rounds.reading_ahead import reading_ahead
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import intake
from deskapp.application.use_cases.intake import Intake, TakenIn
from deskapp.application.workspace import Workspace
from deskapp.domain.errors import DomainError
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.record import Id, new_id

Progress = Callable[[int, int], bool]
"""Called with the number so far and that of all, 0 where nobody knows; answers whether to go on.

It is called after each group of mails, and now and then while none comes.
"""


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


def go_on(_count: int, _total: int) -> bool:
    """The progress of somebody who does not look."""
    return True


def import_mails(
    workspace: Workspace,
    reader: MailReader,
    mails: Iterable[FoundMail],
    progress: Progress = go_on,
) -> Summary:
    """Take in files or pasted mails, undone in one step."""

    def read(found: FoundMail) -> Read:
        if found.problem:
            return Read(b"", found.name, refused=UnreadableMail(found.problem).code)
        return read_mail(reader, found.raw, found.name)

    keeping = Keeping(workspace, _keep_all, part_of=new_id())
    with reading_ahead(mails, read, lambda found: len(found.raw)) as groups:
        summary = _take(groups, keeping, progress)
    if keeping.fault is not None:
        raise keeping.fault
    return summary


@dataclass(frozen=True, slots=True)
class Read:
    """A mail as it was read, or why it was not; ``refused`` where there is nothing to keep.

    One from a mailbox has its ``entry`` in the ledger.
    """

    raw: bytes
    name: str = ""
    mail: IncomingMail | None = None
    reason: str = ""
    refused: str = ""
    received_at: datetime | None = None
    entry: Entry | None = None


def read_mail(reader: MailReader, raw: bytes, name: str = "") -> Read:
    """What a reader makes of a mail."""
    try:
        return Read(raw, name, mail=reader.read_text(raw))
    except UnreadableMail as error:
        return Read(raw, name, reason=error.code)


def keep_mail(work: UnitOfWork, one: Read) -> TakenIn:
    """Take a mail in, or set it aside where nobody could read it."""
    if one.mail is None:
        return intake.set_aside(work, one.raw, one.name, one.reason, received_at=one.received_at)
    return intake.take_in(work, one.raw, one.mail, received_at=one.received_at, origin=one.name)


class Keeping:
    """Keeps mails in one transaction; where one of them cannot be kept, each in its own.

    A mail that cannot be kept as it was read goes to the tray, where a person sees it, and
    keeps no other back. ``fault`` is the first error of the program's own that such a mail
    has shown.
    """

    def __init__(
        self,
        workspace: Workspace,
        keep: Callable[[UnitOfWork, Sequence[Read]], Sequence[TakenIn]],
        *,
        undoable: bool = True,
        part_of: Id | None = None,
    ) -> None:
        self._workspace, self._keep = workspace, keep
        self._undoable, self._part_of = undoable, part_of
        self.fault: Exception | None = None

    def store(self, reads: Sequence[Read]) -> Sequence[TakenIn]:
        """Keep the mails, and answer what became of each."""
        if not reads:
            return ()
        try:
            return self._stored(reads)
        except OutsideError:
            raise
        except Exception as error:
            if len(reads) == 1 and reads[0].mail is None:
                raise
            apart = list(reads) if len(reads) > 1 else [self._broken(reads[0], error)]
        return [taken for one in apart for taken in self.store([one])]

    def _stored(self, reads: Sequence[Read]) -> Sequence[TakenIn]:
        try:
            return self._in_one_go(reads)
        except Outdated:  # another program has changed an inquiry of theirs: it is read anew
            return self._in_one_go(reads)

    def _in_one_go(self, reads: Sequence[Read]) -> Sequence[TakenIn]:
        def keep(work: UnitOfWork) -> Sequence[TakenIn]:
            work.store.await_turn()
            return self._keep(work, reads)

        action = Action.MAIL_TAKEN_IN if any(one.mail for one in reads) else Action.MAIL_SET_ASIDE
        return self._workspace.execute(action, keep, undoable=self._undoable, part_of=self._part_of)

    def _broken(self, one: Read, error: Exception) -> Read:
        if not isinstance(error, DomainError):
            self.fault = self.fault or error
        return replace(one, mail=None, reason=UnreadableMail(UnreadableReason.BROKEN).code)


def foresee_mails(work: UnitOfWork, reads: Sequence[Read]) -> None:
    """Read at once what keeping these mails one by one will ask."""
    foresee(work, [one.raw for one in reads], [one.mail for one in reads if one.mail])


def _keep_all(work: UnitOfWork, reads: Sequence[Read]) -> Sequence[TakenIn]:
    foresee_mails(work, reads)
    return [keep_mail(work, one) for one in reads]


def _take(groups: Iterable[Sequence[Read]], keeping: Keeping, progress: Progress) -> Summary:
    summary, count = Summary(), 0
    for group in groups:
        for one in group:
            if one.refused:
                summary = summary.without(one.name, one.refused)
        for taken in keeping.store([one for one in group if not one.refused]):
            summary = summary.plus(taken)
        count += len(group)
        if not progress(count, 0):
            break
    return summary
