"""The quiet line that says how many are selected, and what can be done with all of them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP
from deskapp.wording.language import translate

_INSET: Final = GRID + GRID // 2
"""What a link's frame takes around its text."""
_PAIR: Final = 2


class SelectionBar(QWidget):
    """To be seen while more than one is selected; it follows the list."""

    def __init__(self, shown: RecordList) -> None:
        super().__init__()
        self._shown = shown
        self._for_pairs: list[Button] = []
        self._count = PlainLabel("")
        self._count.setProperty("strong", True)
        self._count.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(BETWEEN_GROUPS, 0, BETWEEN_GROUPS, INSIDE_GROUP)
        self._flow = FlowLayout()
        self._flow.addWidget(self._count)
        frame.addLayout(self._flow)
        shown.selectionModel().selectionChanged.connect(self._follow)
        # Rows that are gone take their selection with them without a word.
        shown.model().modelReset.connect(self._follow)
        self.hide()

    def add(
        self, word: str, pressed: Callable[[], object], key: str = "", *, for_pairs: bool = False
    ) -> None:
        """Offer what can be done with those selected, or with two of them alone."""
        button = Button(word, pressed, Kind.LINK)
        button.setAccessibleDescription(key)
        self._flow.addWidget(button)
        if for_pairs:
            self._for_pairs.append(button)

    def _follow(self) -> None:
        count = self._shown.selected_count()
        self._count.setText(translate("kit", "%n selected", n=count))
        for button in self._for_pairs:
            button.setVisible(count == _PAIR)
        self.setVisible(count > 1)
