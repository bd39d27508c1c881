"""The page of the outbox and of the mails that nobody could read."""

from collections.abc import Callable, Hashable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.rounds.reading_again import read_again
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import outbox
from deskapp.application.use_cases.intake import TakenIn
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import Id
from deskapp.ui.intake.news import LEDGER, saved
from deskapp.ui.intake.reading_pane import ReadingPane
from deskapp.ui.intake.save_dialog import ask_where
from deskapp.ui.intake.tray_items import Item, card_of, headings, tray_items
from deskapp.ui.kit.actions import action, commands_of
from deskapp.ui.kit.columns import Columns
from deskapp.ui.kit.command_bar import CommandBar
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.page import Page
from deskapp.ui.kit.requests import DeliverMail, OpenRecord, ReadTrayAgain
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

T = TypeVar("T")
_WIDTHS: Final = (540, 620)
_STEPS: Final = {
    Delivery.QUEUED: ("open", "send_now", "back_to_draft"),
    Delivery.SENDING: ("open",),
    Delivery.UNCLEAR: ("open", "was_sent", "was_not_sent"),
    Delivery.REFUSED: ("open", "back_to_draft"),
    Delivery.PARTLY_SENT: ("open", "retry_refused", "settle"),
    Delivery.SENT: ("open", "keep_copy", "settle"),
}


class TrayPage(Page):
    """What is on its way out, and what came in and could not be read; all of it stays."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("intake", "Tray"), parent)
        self._desk = desk
        self._items: dict[Id, Item] = {}
        self._model: RowsModel[Id, Item] = RowsModel(
            desk.lanes,
            lambda ids: {each: self._items[each] for each in ids},
            lambda item: card_of(item, desk.workspace.clock),
        )
        self._records = RecordList(self._model, self.title)
        self._pane = ReadingPane(desk)
        commands = commands_of(self)
        self._bar = CommandBar(commands)
        self.add_button(next(each for each in commands if each.name == "intake.show_ledger"))
        self._asking = Asking(
            desk.lanes, lambda: desk.workspace.query(tray_items), self._show, parent=self
        )
        self._lay_out()
        self._records.current_changed.connect(self._show_current)
        self._records.opened.connect(lambda _: self.open())
        self._show_current()
        self._asking.ask()

    def refresh(self, changed_ids: frozenset[str]) -> None:  # noqa: ARG002 — new ones count too
        """Ask anew."""
        self._asking.ask()

    @action("intake", "Open the inquiry", icon=Icon.CHEVRON_RIGHT)
    def open(self) -> None:
        """Go to the inquiry of the mail, or into the text of an unreadable one."""
        item = self._current()
        if isinstance(item, Message):
            self.wants.emit(OpenRecord(RecordKind.INQUIRY, item.inquiry_id))
        elif item is not None:
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    @action("intake", "Send now", icon=Icon.SEND)
    def send_now(self) -> None:
        """Send a queued mail without waiting."""
        self._send(outbox.send_now)

    @action("intake", "Back to the drafts", icon=Icon.EDIT)
    def back_to_draft(self) -> None:
        """Take a mail out of the outbox to work on it again."""
        text = translate("intake", "The e-mail is a draft again")
        self._change(text, outbox.back_to_draft)

    @action("intake", "Do not try again", icon=Icon.CLOSE)
    def stop(self) -> None:
        """Take a mail out of the outbox that has reached somebody already."""
        text = translate("intake", "The e-mail is not tried again")
        self._change(text, outbox.back_to_draft)

    @action("intake", "Once more to those refused", icon=Icon.SEND)
    def retry_refused(self) -> None:
        """Send a mail again to those alone who have not got it."""
        self._send(outbox.retry_refused)

    @action("intake", "Put the copy there again", icon=Icon.REFRESH)
    def keep_copy(self) -> None:
        """Put copies that are missing into the mailbox."""
        self._send(lambda work, _: outbox.want_missing_copies(work))

    @action("intake", "Leave it at that", icon=Icon.CHECK)
    def settle(self) -> None:
        """Take a mail off the list that has reached some people, or has no copy."""
        text = translate("intake", "The e-mail counts as sent")
        self._change(text, outbox.settle)

    @action("intake", "Was sent", icon=Icon.CHECK)
    def was_sent(self) -> None:
        """Say that an unclear mail has left."""
        text = translate("intake", "Noted as sent")
        self._change(text, lambda work, each: outbox.resolve(work, each, was_sent=True))

    @action("intake", "Not sent", icon=Icon.CLOSE)
    def was_not_sent(self) -> None:
        """Say that an unclear mail has not left."""
        text = translate("intake", "The e-mail is a draft again")
        self._change(text, lambda work, each: outbox.resolve(work, each, was_sent=False))

    @action("intake", "Ledger", icon=Icon.INBOX)
    def show_ledger(self) -> None:
        """Go to what became of every mail."""
        self.wants.emit(LEDGER)

    @action("intake", "Read again", icon=Icon.REFRESH)
    def read_again(self) -> None:
        """Try once more to read the mail, as after an update."""
        item = self._current()
        if not isinstance(item, UnreadableMail):
            return
        workspace, reader = self._desk.workspace, self._desk.tools.mails
        self._desk.lanes.run(
            Lane.NETWORK,
            lambda: read_again(workspace, reader, item.id),
            owner=self,
            done=self._read,
            failed=self._failed,
        )

    @action("intake", "Read all again", icon=Icon.REFRESH)
    def read_all_again(self) -> None:
        """Try once more to read everything that nobody could read."""
        self.wants.emit(ReadTrayAgain())

    @action("intake", "Save as a file…", icon=Icon.DOWNLOAD)
    def export(self) -> None:
        """Save the mail as it came."""
        item = self._current()
        if not isinstance(item, UnreadableMail):
            return
        ask_where(
            translate("intake", "Save the e-mail as it came"),
            f"{item.received_at:%Y-%m-%d}.eml",
            lambda path: self.save_raw(item, path),
            self,
        )

    def save_raw(self, item: UnreadableMail, path: Path) -> None:
        """Write the raw bytes of a mail to a file."""
        workspace, write = self._desk.workspace, self._desk.tools.write_file

        def save() -> None:
            write(path, workspace.query(lambda q: q.content(item.raw_sha256)) or b"")

        said = saved(path)
        self._desk.lanes.run(
            Lane.NETWORK,
            save,
            owner=self,
            done=lambda _: self.says.emit(said),
            failed=self._failed,
        )

    def _change(self, text: str, use_case: Callable[[UnitOfWork, Id], T]) -> None:
        item = self._current()
        if not isinstance(item, Message):
            return
        undo = translate("intake", "Undo")
        self._desk.do(
            Action.OUTBOX_MOVED,
            lambda work: use_case(work, item.id),
            owner=self,
            done=lambda _: self.says.emit(Notice(text, undo, self._desk.undo)),
        )

    def _send(self, use_case: Callable[[UnitOfWork, Id], object]) -> None:
        """Change the mail for good, and have sent what is due."""
        item, workspace = self._current(), self._desk.workspace
        if not isinstance(item, Message):
            return
        self._desk.lanes.run(
            Lane.RECORDS,
            lambda: workspace.execute(
                Action.OUTBOX_MOVED, lambda work: use_case(work, item.id), undoable=False
            ),
            owner=self,
            done=lambda _: self.wants.emit(DeliverMail()),
        )

    def _read(self, taken: TakenIn) -> None:
        text = translate("intake", "The e-mail could be read")
        self.says.emit(Notice(text, translate("intake", "Undo"), self._desk.undo))
        if taken.inquiry_id is not None:
            self.wants.emit(OpenRecord(RecordKind.INQUIRY, taken.inquiry_id))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, OutsideError):
            self.says.emit(Notice(error_sentence(error), kind=NoticeKind.ERROR))
        else:
            self._desk.lanes.unexpected(error)

    def _current(self) -> Item | None:
        return self._items.get(Id(str(self._records.current_id())))

    def _show(self, items: Sequence[Item]) -> None:
        at = max(0, self._records.currentIndex().row())
        before = self._current()
        self._items = {item.id: item for item in items}
        self._model.set_ids(tuple(self._items), headings=headings(items), rows=self._items)
        if self._records.current_id() is None and items:
            self._records.select(items[min(at, len(items) - 1)].id)
        elif self._current() != before:
            self._show_current()

    def _show_current(self, _current: Hashable | None = None) -> None:
        item = self._current()
        self._pane.show_item(item)
        names: Sequence[str] = ()
        if isinstance(item, Message):
            names = _STEPS[item.delivery]
            if item.refused:
                names = ["stop" if name == "back_to_draft" else name for name in names]
        elif item is not None:
            unreadable = [each for each in self._items.values() if isinstance(each, UnreadableMail)]
            more = ("read_all_again",) if len(unreadable) > 1 else ()
            names = ("read_again", *more, "export")
        self._bar.offer({f"intake.{name}" for name in names})

    def _lay_out(self) -> None:
        self._records.set_empty(
            EmptyState(
                Icon.TRAY,
                translate("intake", "Nothing is waiting"),
                advice=translate(
                    "intake", "Every e-mail has left, and every e-mail that came in could be read."
                ),
            )
        )
        left, right = QWidget(), QWidget()
        for side, parts in ((left, [self._records]), (right, [self._pane, self._bar])):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for part in parts:
                column.addWidget(part, 1 if part is parts[0] else 0)
            if side is left:
                self.put_heading_on(column)
        self.set_content(Columns((left, right), _WIDTHS))
        self.setFocusProxy(self._records)
