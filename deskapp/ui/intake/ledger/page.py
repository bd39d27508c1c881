"""The page of the ledger: every mailbox with its folders, and what is being fetched."""

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.ports.ledger import FolderState
from deskapp.application.ports.records import Queries
from deskapp.domain.record import Id
from deskapp.ui.intake import news
from deskapp.ui.intake.ledger.fetch_rows import FetchRows
from deskapp.ui.intake.ledger.folder_block import FolderBlock
from deskapp.ui.kit.actions import action, commands_of
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS
from deskapp.ui.kit.page import Page, scrolling
from deskapp.ui.kit.requests import FetchMail
from deskapp.wording.language import translate

_Key = tuple[Id, str]


class LedgerPage(Page):
    """What became of every mail; nothing is stored here but the answer to a question."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("intake", "Ledger"), parent)
        self._desk = desk
        self._keys: tuple[_Key, ...] | None = None
        self._states: Sequence[FolderState] = ()
        self._blocks: dict[_Key, FolderBlock] = {}
        self._asking = Asking(desk.lanes, lambda: desk.workspace.query(_states), self._take, self)
        for command in commands_of(self):
            self.add_button(command)
        self._rows = FetchRows(desk.lines)
        self._column = QVBoxLayout()
        self._column.setSpacing(BETWEEN_GROUPS)
        content = QWidget()
        frame = QVBoxLayout(content)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(BETWEEN_GROUPS)
        frame.addWidget(self._rows)
        frame.addLayout(self._column)
        frame.addStretch()
        self._content = scrolling(content)
        self._empty = EmptyState(
            Icon.INBOX,
            translate("intake", "No mailbox is set up yet"),
            advice=translate("intake", "Mail is fetched from the mailboxes in the settings."),
            action=translate("intake", "Settings"),
            pressed=lambda: self.wants.emit(news.SETTINGS),
        )
        self.set_content(self._content)
        self.set_content(self._empty)
        self._empty.hide()
        desk.lines.changed.connect(self._look)

    @action("intake", "Fetch mail", icon=Icon.DOWNLOAD)
    def fetch(self) -> None:
        """Fetch what is new and what is missing."""
        self.wants.emit(FetchMail())

    @action("intake", "Unreadable e-mails", icon=Icon.TRAY)
    def show_tray(self) -> None:
        """Go to the mails that nobody could read."""
        self.wants.emit(news.TRAY)

    def refresh(self, changed_ids: frozenset[str]) -> None:  # noqa: ARG002  any mail counts
        """Count anew."""
        self._asking.ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Count anew: nothing was counted while nobody looked."""
        super().showEvent(event)
        self._asking.ask()

    def _look(self) -> None:
        if self.isVisible():
            self._asking.ask()

    def _take(self, states: Sequence[FolderState]) -> None:
        self._states = states
        keys = tuple((state.account_id, state.folder) for state in states)
        if keys != self._keys:
            self._keys = keys
            self._build()
        self._empty.setVisible(not states)
        self._content.setVisible(bool(states))
        self._show()

    def _show(self) -> None:
        lines = self._desk.lines
        for state in self._states:
            key = (state.account_id, state.folder)
            self._blocks[key].show_state(state, lines.folders.get(key), lines.replaced.get(key))

    def _build(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._blocks = {}
        account = None
        for state in self._states:
            if state.account_id != account:
                account = state.account_id
                self._column.addWidget(PlainLabel(state.account, TextSize.HEADING, wraps=True))
            block = FolderBlock(self._desk.workspace.clock, self.wants.emit)
            self._blocks[account, state.folder] = block
            self._column.addWidget(block)


def _states(queries: Queries) -> tuple[FolderState, ...]:
    return queries.folder_states()
