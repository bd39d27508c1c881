"""The page of today as a person has it before them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.domain.inquiry import Inquiry, State
from deskapp.domain.message import Delivery, Message
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.command_bar import CommandBar
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.notice import Notice
from deskapp.ui.today.page import TodayPage

Settle = Callable[[], None]


class Shown:
    """The page of today as a person has it before them."""

    def __init__(self, page: TodayPage, settle: Settle) -> None:
        self.page, self._settle = page, settle
        records = page.findChild(RecordList)
        assert records is not None
        self.records = records
        self.notices: list[Notice] = []
        self.requests: list[object] = []
        page.says.connect(self.notices.append)
        page.wants.connect(self.requests.append)

    @property
    def rows(self) -> list[str]:
        model = self.records.model()
        indexes = (model.index(at, 0) for at in range(model.rowCount()))
        return [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in indexes]

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.records, key)
        self._settle()

    def go_to(self, one: object) -> None:
        assert self.records.select(one)

    @property
    def offered(self) -> set[str]:
        """The commands in the bar, with their keys."""
        bar = self.page.findChild(CommandBar)
        assert bar is not None
        buttons = bar.findChildren(Button)
        return {each.text().partition("  ")[2] for each in buttons if each.isVisible()}

    def take_back(self) -> None:
        handler = self.notices[-1].handler
        assert handler is not None
        handler()
        self._settle()


def wait_since(workspace: Workspace, inquiry: Inquiry, *, days: int) -> None:
    since = inquiry.received_at - timedelta(days=days)
    waiting = replace(inquiry, state=State.WAITING_EXTERNAL, received_at=since)
    workspace.execute(Action.INQUIRY_EDITED, lambda work: records.save(work, waiting))


def inquiry_now(workspace: Workspace, inquiry: Inquiry) -> Inquiry:
    found = workspace.query(lambda queries: queries.find(Inquiry, inquiry.id))
    assert found is not None
    return found


def delivery_of(workspace: Workspace, mail: Message) -> Delivery:
    found = workspace.query(lambda queries: queries.find(Message, mail.id))
    assert found is not None
    return found.delivery
