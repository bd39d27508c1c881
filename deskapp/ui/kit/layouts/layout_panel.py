"""What a person chooses about the layout of a list, in a fold above it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.domain.collected.list_layout import ListLayout
from deskapp.ui.kit.buttons import Button, IconButton, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.layouts.arranger import Arranger
from deskapp.ui.kit.layouts.column_choice import ColumnChoice
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.menu_button import RULE, Entry, MenuButton
from deskapp.wording.language import translate

_MOST, _LEAST = 180, 60
"""Pixels of the columns, at the usual size of text; a low window leaves two rows of them."""


class LayoutPanel(QWidget):
    """Everything takes hold at once; Esc goes back to the list."""

    left = Signal()
    """It has gone away, and the focus with it."""

    def __init__(self, arranger: Arranger) -> None:
        super().__init__()
        self._arranger = arranger
        self.shape = MenuButton(translate("kit", "Show as"))
        self.group = MenuButton(translate("kit", "Groups"))
        self.sort = MenuButton(translate("kit", "Order"))
        self.columns = ColumnChoice()
        self.columns.setMinimumHeight(scaled(_LEAST, self.font()))
        self.columns.setMaximumHeight(scaled(_MOST, self.font()))
        self.columns.changed.connect(arranger.choose_columns)
        self._lay_out()
        arranger.changed.connect(self._follow_shown)
        self.hide()

    def begin(self) -> None:
        """Show what can be chosen, or put it away again."""
        if self.isVisible():
            self._leave()
        elif self._arranger.is_offered:
            self._follow()
            self.show()
            self.shape.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes away."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _follow_shown(self) -> None:
        if self.isVisible():
            self._follow()

    def _follow(self) -> None:
        layout, words = self._arranger.layout, self._arranger.words
        cards, table = translate("kit", "Cards"), translate("kit", "Table")
        self.shape.show_value(table if layout.is_table else cards)
        self.shape.offer(
            [
                self._entry(cards, replace(layout, is_table=False)),
                self._entry(table, replace(layout, is_table=True)),
            ]
        )
        none = translate("kit", "No groups")
        grouped = translate("kit", "Groups: {column}", column=words.get(layout.group, ""))
        self.group.show_value(grouped if layout.group else none)
        self.group.offer(
            self._entries(none, self._arranger.groups, lambda key: replace(layout, group=key))
        )
        self._follow_sort(layout)
        for each in (self.columns, *self._movers):
            each.setVisible(layout.is_table)
        if layout.is_table:
            self.columns.offer(words, self._arranger.columns)

    def _follow_sort(self, layout: ListLayout) -> None:
        words, usual = self._arranger.words, translate("kit", "Usual order")
        arrow = "↓" if layout.falls else "↑"
        self.sort.show_value(f"{words[layout.sort]} {arrow}" if layout.sort in words else usual)
        entries = [
            *self._entries(
                usual,
                self._arranger.sorts,
                lambda key: replace(layout, sort=key, falls=bool(key) and layout.falls),
            )
        ]
        if layout.sort:
            rising, falling = translate("kit", "Upwards"), translate("kit", "Downwards")
            entries += [
                RULE,
                self._entry(rising, replace(layout, falls=False)),
                self._entry(falling, replace(layout, falls=True)),
            ]
        self.sort.offer(entries)

    def _entries(
        self, none: str, keys: Sequence[str], chosen: Callable[[str], ListLayout]
    ) -> Iterator[Entry]:
        yield self._entry(none, chosen(""))
        yield RULE
        for key in keys:
            yield self._entry(self._arranger.words[key], chosen(key))

    def _entry(self, word: str, wanted: ListLayout) -> Entry:
        is_chosen = wanted == self._arranger.layout
        return Entry(word, lambda: self._arranger.show_layout(wanted), is_chosen=is_chosen)

    def _lay_out(self) -> None:
        up = IconButton(
            Icon.CHEVRON_UP,
            translate("kit", "Column further to the front (Alt+Up)"),
            partial(self.columns.move_current, -1),
        )
        down = IconButton(
            Icon.CHEVRON_DOWN,
            translate("kit", "Column further to the back (Alt+Down)"),
            partial(self.columns.move_current, 1),
        )
        self._movers = (up, down)
        chips, below = FlowLayout(), FlowLayout()
        for button in (self.shape, self.group, self.sort):
            chips.addWidget(button)
        for each in (up, down, Button(translate("kit", "Done"), self._leave, Kind.QUIET)):
            below.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        column.addLayout(chips)
        column.addWidget(self.columns)
        column.addLayout(below)


def layout_button(panel: LayoutPanel) -> IconButton:
    """The button that shows the panel."""
    return IconButton(Icon.COLUMNS, translate("kit", "Columns, order, groups"), panel.begin)
