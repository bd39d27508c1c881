"""Reading what lies in the tray once more, as after an update that reads more than before."""

from deskapp.application.actions import Action
from deskapp.application.errors import NotFound
from deskapp.application.ports.mail import MailReader, UnreadableMail
from deskapp.application.rounds.collecting import Progress, Summary, go_on
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import intake
from deskapp.application.use_cases.intake import Intake, TakenIn
from deskapp.application.workspace import Workspace
from deskapp.domain import mail_account
from deskapp.domain.errors import DomainError
from deskapp.domain.record import Id, new_id


def read_again(
    workspace: Workspace, reader: MailReader, tray_id: Id, part_of: Id | None = None
) -> TakenIn:
    """Try once more to read a mail of the tray; it leaves the tray then.

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

    return workspace.execute(Action.MAIL_TAKEN_IN, keep, part_of=part_of)


def read_all_again(workspace: Workspace, reader: MailReader, progress: Progress = go_on) -> Summary:
    """Try with all of the tray, undone in one step; what still cannot be read stays there."""
    tray = workspace.query(lambda q: q.where(mail_account.UnreadableMail))
    summary, step = Summary(), new_id()
    for count, aside in enumerate(tray, start=1):
        try:
            taken = read_again(workspace, reader, aside.id, part_of=step)
        except (UnreadableMail, DomainError):
            taken = TakenIn(Intake.UNREADABLE)
        summary = summary.plus(taken)
        if not progress(count, len(tray)):
            break
    return summary
