"""A short list inside a page of text: as high as its rows, scrolled by the page."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy

from deskapp.domain.record import Id
from deskapp.ui.kit.actions import Command, add_shortcuts
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.record_list import RecordList, Rows
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.theme import GRID

TEXT_EDGE: Final = 3 * GRID
"""Pixels between the left edge and the texts, so that a row's ground has room."""
_Index = QModelIndex | QPersistentModelIndex


class WholeList(RecordList):
    """As high as all its rows; Enter, or a click where asked, opens one."""

    def __init__(self, model: Rows, name: str, *, opens_on_click: bool = True) -> None:
        super().__init__(model, name)
        model.setParent(self)
        model.modelReset.connect(self.updateGeometry)
        self.set_gutter(TEXT_EDGE)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if opens_on_click:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(lambda index: self.opened.emit(model.ids[index.row()]))

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(0, self.verticalHeader().length())

    def minimumSizeHint(self) -> QSize:
        """All rows."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Let the page scroll to the row."""
        super().currentChanged(current, previous)
        page = self._page()
        text = page.widget() if page is not None else None
        if page is not None and text is not None and current.isValid() and self.hasFocus():
            row = self.visualRect(current)
            corner = self.mapTo(text, row.bottomLeft())
            page.ensureVisible(corner.x(), corner.y(), 0, row.height())

    def _page(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above


class BlockList(WholeList):
    """Shows cards that are here already."""

    def __init__(
        self, lanes: Lanes, name: str, cards: Mapping[Id, Card], *, opens_on_click: bool = True
    ) -> None:
        model: RowsModel[Id, Card] = RowsModel(lanes, lambda _: cards, lambda card: card)
        model.show_rows(cards)
        super().__init__(model, name, opens_on_click=opens_on_click)


class SelectionBlock(BlockList):
    """One in which several can be selected; the keys of its commands work inside it alone."""

    def __init__(
        self, lanes: Lanes, name: str, cards: Mapping[Id, Card], keys: Iterable[Command]
    ) -> None:
        super().__init__(lanes, name, cards, opens_on_click=False)
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        add_shortcuts(self, keys)

    def show_cards(self, cards: Mapping[Id, Card]) -> None:
        """Show these; selection and place stay."""
        model = self.model()
        assert isinstance(model, RowsModel)
        model.show_rows(cards)
        self.updateGeometry()

    def chosen(self) -> tuple[Id, ...]:
        """Those selected, or the current one."""
        current = self.current_id()
        found = self.selected_ids() or ((current,) if current is not None else ())
        return tuple(Id(str(each)) for each in found)
