"""Brings mail in and out beside the window: what the shell asks for, done off its thread."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from deskapp.application.ports.mail import FoundMail
from deskapp.application.rounds.collecting import Progress, Summary, fetch_mails, import_mails
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.mail_account import MailAccount
from deskapp.ui.intake import news
from deskapp.ui.intake.delivery_round import DeliveryRound
from deskapp.ui.intake.draft_copies import DraftCopies
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Cancelled, Lane, LongWork
from deskapp.ui.kit.requests import ImportFiles, ImportText, OpenRecord
from deskapp.wording.language import translate

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FetchRound:
    """What the mailboxes brought; ``error`` is the first that failed."""

    summary: Summary
    accounts: int
    error: Exception | None = None


class IntakePost(QObject):
    """Imports, fetches and delivers.

    All of it works in the network lane and stores mail by mail, so that what a person
    changes meanwhile waits for one mail at most.
    """

    says = Signal(object)
    """A ``Notice``."""
    works = Signal(str, object)
    """What is going on, and its ``LongWork``."""
    wants = Signal(object)
    """A request for the shell."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_fetching = False
        self._works: list[LongWork] = []
        self._delivery = DeliveryRound(desk, self)
        self._delivery.says.connect(self.says)
        self._delivery.wants.connect(self.wants)
        self._drafts = DraftCopies(desk, self)
        self._drafts.says.connect(self.says)

    def import_files(self, request: ImportFiles) -> None:
        """Take in the mails of files, folders and mailbox files."""
        self._import(lambda: self._desk.tools.find_mails(request.paths))

    def import_text(self, request: ImportText) -> None:
        """Take in one mail that was pasted or dropped."""
        self._import(lambda: iter([FoundMail("", request.raw)]))

    def fetch(self) -> None:
        """Take in what is new in the mailboxes; once at a time."""
        if self._is_fetching:
            return
        self._is_fetching = True
        self._work(
            translate("intake", "Fetching mail"), self._fetch_all, self._fetched, self._not_fetched
        )

    def deliver(self) -> None:
        """Send what is queued."""
        self._delivery.go_on()

    def stop(self) -> None:
        """Cancel what is under way, before the window closes."""
        self._delivery.stop()
        for work in self._works:
            work.cancel()

    def _import(self, mails: Callable[[], Iterator[FoundMail]]) -> None:
        workspace, reader = self._desk.workspace, self._desk.tools.mails
        self._work(
            translate("intake", "Taking in e-mails"),
            lambda progress: import_mails(workspace, reader, mails(), progress),
            self._imported,
            self._failed,
        )

    def _imported(self, summary: Summary) -> None:
        self.says.emit(news.imported(summary, self.wants.emit, self._desk.undo))
        is_single = summary.taken + summary.known + summary.unreadable == 1
        if is_single and summary.last is not None:
            self.wants.emit(OpenRecord(RecordKind.INQUIRY, summary.last))

    def _fetch_all(self, progress: Progress) -> FetchRound:
        """One mailbox after the other; one that fails does not keep the others waiting."""
        workspace, tools = self._desk.workspace, self._desk.tools
        accounts = [a for a in workspace.query(lambda q: q.where(MailAccount)) if a.imap.host]
        done = FetchRound(Summary(), len(accounts))
        for account in accounts:
            try:
                summary = fetch_mails(workspace, tools.mails, tools.fetcher, account, progress)
            except Exception as error:
                if not news.is_expected(error):
                    raise
                done = replace(done, error=done.error or error)
            else:
                done = replace(done, summary=_sum(done.summary, summary))
        return done

    def _fetched(self, done: FetchRound) -> None:
        self._is_fetching = False
        if not done.accounts:
            text = translate("intake", "No mailbox is set up yet from which mail can be fetched.")
            self.says.emit(news.no_mailbox(text, self.wants.emit))
        elif done.error is not None:
            self.says.emit(news.failed(done.error, self.wants.emit))
        else:
            self.says.emit(news.fetched(done.summary, self.wants.emit))

    def _not_fetched(self, error: Exception) -> None:
        self._is_fetching = False
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        if news.is_expected(error):
            self.says.emit(news.failed(error, self.wants.emit))
        else:
            self._desk.lanes.unexpected(error)

    def _work(
        self,
        text: str,
        job: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> None:
        work = LongWork(self)
        self._works.append(work)

        def end() -> None:
            self._works.remove(work)
            work.deleteLater()

        def take(result: T) -> None:
            end()
            done(result)

        def give_up(error: Exception) -> None:
            end()
            failed(error)

        self.works.emit(text, work)
        self._desk.lanes.run(
            Lane.NETWORK,
            lambda: job(_progress_of(work)),
            owner=self,
            done=take,
            failed=give_up,
        )


def _progress_of(work: LongWork) -> Progress:
    """What was taken in until then counts when somebody cancels."""

    def report(count: int) -> bool:
        try:
            work.report(count, 0)
        except Cancelled:
            return False
        return True

    return report


def _sum(one: Summary, other: Summary) -> Summary:
    return Summary(
        one.taken + other.taken,
        one.known + other.known,
        one.unreadable + other.unreadable,
        one.inquiries + other.inquiries,
        other.last or one.last,
    )
