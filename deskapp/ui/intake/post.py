"""Brings mail in and out beside the window: what the shell asks for, done off its thread."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from deskapp.application.ports.mail import FoundMail
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.mail_account import MailAccount
from deskapp.ui.intake import news
from deskapp.ui.intake.account_turns import AccountTurns
from deskapp.ui.intake.attachment_texts import AttachmentTexts
from deskapp.ui.intake.delivery_round import DeliveryRound
from deskapp.ui.intake.draft_copies import DraftCopies
from deskapp.ui.intake.password_box import PasswordBox
from deskapp.ui.intake.save_dialog import ask_where
from deskapp.ui.intake.watching import Watching
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Cancelled, Lane, LongWork
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import (
    AcceptFolder,
    EnterPassword,
    ImportFiles,
    ImportText,
    OpenRecord,
)
from deskapp.wording.language import translate

if TYPE_CHECKING:
    from deskapp.application.rounds.collecting import Progress, Summary
    from deskapp.application.rounds.fetching import AccountFetch

# What a start does not need is imported by what needs it, off the window's thread.
# ruff: noqa: PLC0415

T = TypeVar("T")
_Fetched = tuple[MailAccount, "AccountFetch"]


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
        self._turns = AccountTurns(desk)
        self._watching = Watching(desk, self._turns, self)
        self._watching.says.connect(self.says)
        self._watching.works.connect(self.works)
        self._watching.wants.connect(self.wants)
        self._delivery = DeliveryRound(desk, self)
        self._delivery.says.connect(self.says)
        self._delivery.wants.connect(self.wants)
        self._drafts = DraftCopies(desk, self)
        self._drafts.says.connect(self.says)
        self._drafts.wants.connect(self.wants)
        self._texts = AttachmentTexts(desk, self)

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

    def accept(self, request: AcceptFolder) -> None:
        """Take over what lies in a folder that was made anew, and fetch it."""
        workspace = self._desk.workspace

        def work() -> None:
            from deskapp.application.rounds.fetching import accept_folder

            accept_folder(workspace, request.folder)

        self._desk.lines.answer(request.folder)
        self._desk.lanes.run(Lane.RECORDS, work, owner=self, done=lambda _: self.fetch())

    def read_tray_again(self) -> None:
        """Try once more to read what nobody could read, as after an update."""
        workspace, reader = self._desk.workspace, self._desk.tools.mails

        def work(progress: "Progress") -> "Summary":
            from deskapp.application.rounds.reading_again import read_all_again

            return read_all_again(workspace, reader, progress)

        self._work(
            translate("intake", "Reading unreadable e-mails again"),
            work,
            lambda summary: self.says.emit(news.read_again(summary, self._desk.undo)),
            self._failed,
        )

    def watch(self) -> None:
        """Look at the mailboxes from now on."""
        self._watching.start()

    def enter_password(self, request: EnterPassword) -> None:
        """Ask for a password over the window, then fetch and send with it."""
        window = self.parent()
        if isinstance(window, QWidget):
            PasswordBox(self._desk, request.address, self._go_on, window).open()

    def deliver(self) -> None:
        """Send what is queued."""
        self._delivery.go_on()

    def stop(self) -> None:
        """Cancel what is under way, before the window closes."""
        self._watching.stop()
        self._delivery.stop()
        self._texts.stop()
        for work in self._works:
            work.cancel()

    def end(self) -> None:
        """Stop, and wait until nobody looks at a mailbox any more."""
        self.stop()
        self._watching.join()

    def _go_on(self) -> None:
        self.fetch()
        self.deliver()

    def _import(self, mails: Callable[[], Iterator[FoundMail]]) -> None:
        workspace, reader = self._desk.workspace, self._desk.tools.mails

        def work(progress: "Progress") -> "Summary":
            from deskapp.application.rounds.collecting import import_mails

            return import_mails(workspace, reader, mails(), progress)

        self._work(translate("intake", "Taking in e-mails"), work, self._imported, self._failed)

    def _imported(self, summary: "Summary") -> None:
        self.says.emit(news.imported(summary, self.wants.emit, self._desk.undo, self._save_refused))
        is_single = summary.taken + summary.known + summary.unreadable == 1
        if is_single and summary.last is not None:
            self.wants.emit(OpenRecord(RecordKind.INQUIRY, summary.last))

    def _save_refused(self, summary: "Summary") -> None:
        """Ask where to write what was not taken in, and why."""
        window = self.parent()
        assert isinstance(window, QWidget)
        ask_where(
            translate("intake", "Save the list"),
            "deskapp.txt",
            lambda path: self._write(path, news.refused_lines(summary)),
            window,
        )

    def _write(self, path: Path, text: str) -> None:
        write, said = self._desk.tools.write_file, news.saved(path)
        self._desk.lanes.run(
            Lane.NETWORK,
            lambda: write(path, text.encode()),
            owner=self,
            done=lambda _: self.says.emit(said),
            failed=self._failed,
        )

    def _fetch_all(self, progress: "Progress") -> tuple[_Fetched, ...]:
        """One mailbox after the other; one that fails does not keep the others waiting."""
        accounts = self._desk.workspace.query(lambda queries: queries.where(MailAccount))
        return tuple(
            (account, self._turns.fetch(account, progress))
            for account in accounts
            if account.imap.host
        )

    def _fetched(self, fetches: tuple[_Fetched, ...]) -> None:
        self._is_fetching = False
        self._desk.lines.changed.emit()
        if not fetches:
            text = translate("intake", "No mailbox is set up yet from which mail can be fetched.")
            self.says.emit(news.no_mailbox(text, self.wants.emit))
            return
        heeded = [self._watching.heed(account, done) for account, done in fetches]
        for account, done in fetches:
            if done.error is None or news.is_of_folder(done.error):
                self._watching.go_on(account.id)
        self.says.emit(next(filter(None, heeded), None) or self._said_of(fetches))

    def _said_of(self, fetches: Sequence[_Fetched]) -> Notice:
        for _, done in fetches:
            if done.error is not None and news.is_expected(done.error):
                return news.failed(done.error, self.wants.emit)
        summary = reduce(_sum, (done.summary for _, done in fetches))
        return news.fetched(summary, self.wants.emit)

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
        job: "Callable[[Progress], T]",
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


def _progress_of(work: LongWork) -> "Progress":
    """What was taken in until then counts when somebody cancels."""

    def report(count: int, total: int) -> bool:
        try:
            work.report(count, total)
        except Cancelled:
            return False
        return True

    return report


def _sum(one: "Summary", other: "Summary") -> "Summary":
    return replace(
        other,
        taken=one.taken + other.taken,
        known=one.known + other.known,
        unreadable=one.unreadable + other.unreadable,
        inquiries=one.inquiries + other.inquiries,
        last=other.last or one.last,
    )
