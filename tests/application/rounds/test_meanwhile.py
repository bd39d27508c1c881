"""What others do while mails are taken in: change an inquiry, or take the account away."""

from collections.abc import Sequence

from deskapp.application.actions import Action
from deskapp.application.errors import NotFound, Outdated
from deskapp.application.rounds.collecting import Keeping, Read, keep_mail
from deskapp.application.rounds.fetching import fetch_account
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.intake import Intake, TakenIn
from deskapp.application.workspace import Workspace
from deskapp.domain.mail_account import MailAccount, UnreadableMail
from tests.application.rounds.fetched import fetched, mails, texts, used
from tests.application.rounds.memory_post import AT, LineReader, MemoryFolder, MemoryPost, raw
from tests.fixed_clock import FixedClock


def test_a_mail_whose_inquiry_another_program_has_changed_is_taken_in_all_the_same(
    desk_file: Workspace,
) -> None:
    refused: list[bytes] = []

    def keep(work: UnitOfWork, reads: Sequence[Read]) -> Sequence[TakenIn]:
        taken = [keep_mail(work, one) for one in reads]
        if not refused:
            refused.append(reads[0].raw)
            raise Outdated("inquiry")
        return taken

    one = Read(raw(1), mail=LineReader().read(raw(1)))
    (taken,) = Keeping(desk_file, keep).store([one])
    assert (taken.intake, refused) == (Intake.OPENED, [raw(1)])
    assert texts(desk_file) == ["Text 1"]
    assert desk_file.query(lambda q: q.where(UnreadableMail)) == ()


def test_an_account_that_is_taken_away_meanwhile_ends_its_fetch(desk_file: Workspace) -> None:
    account, post = used(desk_file), MemoryPost(INBOX=MemoryFolder(mails(*range(1, 200))))

    def remove(_count: int, _total: int) -> bool:
        gone = desk_file.query(lambda q: q.find(MailAccount, account.id))
        if gone:
            desk_file.execute(Action.MAIL_TAKEN_IN, lambda work: work.delete(gone))
        return True

    done = fetch_account(desk_file, LineReader(), post, account, remove)
    assert isinstance(done.error, NotFound)
    assert done.summary.taken == len(texts(desk_file)) < 199
    assert isinstance(fetched(desk_file, post, account).error, NotFound)


def test_an_unreadable_mail_keeps_the_moment_at_which_the_server_got_it(
    desk_file: Workspace, clock: FixedClock
) -> None:
    account, post = used(desk_file), MemoryPost(INBOX=MemoryFolder({1: b"hangs"}))
    clock.forward(days=3)
    fetched(desk_file, post, account)
    (aside,) = desk_file.query(lambda q: q.where(UnreadableMail))
    assert aside.received_at == AT
