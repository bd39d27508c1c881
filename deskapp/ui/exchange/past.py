"""The part of the page that shows what was read in before."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.list_imports import take_back
from deskapp.application.ports.records import Queries
from deskapp.domain.collected.list_import import ListImport
from deskapp.domain.dates.date_words import list_date
from deskapp.ui.exchange.progress import Progress
from deskapp.ui.exchange.words import outcome_words
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.records.block_list import BlockList
from deskapp.wording.language import current_language, translate
from deskapp.wording.lists.list_words import kind_title

_MOST: Final = 50


class PastSection(QWidget):
    """The latest lists, and the way back from each."""

    says = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._imports: tuple[ListImport, ...] = ()
        self.list: BlockList | None = None
        self._about = PlainLabel(tone=Tone.MUTED, wraps=True)
        self.undo_button = Button(translate("exchange", "Take back"), self.take_back)
        self.setFocusProxy(self.undo_button)
        self.progress = Progress()
        self._asking = Asking(desk.lanes, lambda: desk.workspace.query(_latest), self._show, self)
        buttons = FlowLayout()
        buttons.addWidget(self.undo_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE_GROUP)
        heading = translate("exchange", "Lists read in before")
        self._column.addWidget(PlainLabel(heading, TextSize.HEADING))
        self._column.addWidget(self._about)
        self._column.addLayout(buttons)
        self._column.addWidget(self.progress)
        self._column.addStretch()
        self._show(())
        self.refresh()

    def refresh(self) -> None:
        """Ask anew."""
        if not self.progress.is_running:
            self._asking.ask()

    def take_back(self) -> None:
        """Make the current list not to have been read in."""
        chosen = self._current()
        if chosen is None or self.progress.is_running:
            return
        workspace = self._desk.workspace
        self.progress.begin(
            translate("exchange", "Taking back {name}", name=chosen.file_name), can_stop=False
        )
        self._desk.lanes.run(
            Lane.RECORDS,
            lambda: take_back(workspace, chosen.id),
            owner=self,
            done=lambda _: self._taken_back(chosen),
            failed=self._failed,
        )

    def _taken_back(self, done: ListImport) -> None:
        self.progress.end()
        text = translate("exchange", "Taken back: {name}", name=done.file_name)
        self.says.emit(Notice(text))
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self.progress.end()
        self._desk.lanes.unexpected(error)

    def _current(self) -> ListImport | None:
        current = self.list.current_id() if self.list is not None else None
        return next((each for each in self._imports if each.id == current), None)

    def _show(self, imports: tuple[ListImport, ...]) -> None:
        if imports == self._imports and self.list is not None:
            return
        self._imports = imports
        if self.list is not None:
            self._column.removeWidget(self.list)
            self.list.deleteLater()
            self.list = None
        self._about.setText(
            translate(
                "exchange", "Taking one back removes what it brought, if nobody has changed it."
            )
            if imports
            else translate("exchange", "No list has been read in yet.")
        )
        self.undo_button.setVisible(bool(imports))
        if imports:
            cards = {each.id: self._card(each) for each in imports}
            name = translate("exchange", "Lists read in before")
            self.list = BlockList(self._desk.lanes, name, cards, opens_on_click=False)
            self._column.insertWidget(2, self.list)
            self.list.select(imports[0].id)
            QWidget.setTabOrder(self.list, self.undo_button)

    def _card(self, done: ListImport) -> Card:
        at = self._desk.workspace.clock.local(done.started_at)
        return Card(
            title=done.file_name,
            second=f"{kind_title(done.of)} · {outcome_words(done)}",
            time=f"{list_date(at.date(), current_language())} {at:%H:%M}",
        )


def _latest(queries: Queries) -> tuple[ListImport, ...]:
    found: Sequence[ListImport] = queries.where(ListImport)
    return tuple(sorted(found, key=lambda each: each.id, reverse=True)[:_MOST])
