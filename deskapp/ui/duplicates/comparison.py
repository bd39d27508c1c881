"""Two records side by side, field by field, the differences first."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.duplicates.proposal import proposed_merge
from deskapp.ui.duplicates.choice_line import ChoiceLine
from deskapp.ui.duplicates.compared import Compared, Side
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.records.block_list import TEXT_EDGE
from deskapp.ui.kit.records.sheet import Fact, Sheet
from deskapp.wording.labels import label
from deskapp.wording.language import translate


class Comparison(Sheet):
    """What the one record would be; made anew for each pair."""

    def __init__(
        self, compared: Compared, buttons: list[Button], opened: Callable[[MainRecord], object]
    ) -> None:
        """`opened` shows one of the two on its page."""
        reason = compared.pair.reason
        why = f"{label(reason.certainty)}: {label(reason)}" if reason else ""
        super().__init__(translate("duplicates", "One or two?"), why)
        self.compared = compared
        self.add_buttons(buttons)
        self._lines = [ChoiceLine(line, self._step) for line in compared.lines]
        self._choices = [line for line in self._lines if line.line.is_choice]
        self.add_row(self._body(opened))
        equal = (Fact(name, words) for name, words in compared.equal)
        count = len(compared.equal)
        self.add_folded(translate("duplicates", "The same in both ({count})", count=count), equal)
        self.end()
        if self._choices:
            self.setFocusProxy(self._choices[0])

    def chosen(self) -> MainRecord:
        """The kept record as it shall be."""
        from_lost = {line.line.field for line in self._choices if line.takes_lost}
        return proposed_merge(self.compared.kept.record, self.compared.lost.record, from_lost)

    def _step(self, by: int) -> None:
        """Go to the choice so many lines on."""
        focused = self.focusWidget()
        at = next((i for i, one in enumerate(self._choices) if one.isAncestorOf(focused)), 0)
        self._choices[max(0, min(at + by, len(self._choices) - 1))].go_to()

    def _body(self, opened: Callable[[MainRecord], object]) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(TEXT_EDGE, 0, 0, 0)
        column.setSpacing(GRID)
        heads = QGridLayout()
        heads.setHorizontalSpacing(BETWEEN_GROUPS)
        stays = translate("duplicates", "Stays")
        goes = translate("duplicates", "Goes into it")
        for at, (word, side) in enumerate(
            ((stays, self.compared.kept), (goes, self.compared.lost))
        ):
            heads.setColumnStretch(at, 1)
            heads.addWidget(_head(word, side, opened), 0, at)
        column.addLayout(heads)
        for line in self._lines:
            column.addWidget(line)
        if not self._lines:
            same = translate("duplicates", "Both say the same in every field.")
            column.addWidget(PlainLabel(same, tone=Tone.MUTED, wraps=True))
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return body


def _head(word: str, side: Side, opened: Callable[[MainRecord], object]) -> QWidget:
    head = QWidget()
    column = QVBoxLayout(head)
    column.setContentsMargins(0, 0, 0, GRID)
    column.setSpacing(0)
    column.addWidget(PlainLabel(word, TextSize.SMALL, Tone.MUTED))
    column.addWidget(PlainLabel(side.name, TextSize.HEADING, wraps=True))
    column.addWidget(PlainLabel(side.links, TextSize.SMALL, Tone.MUTED, wraps=True))
    button = Button(translate("duplicates", "Open"), lambda: opened(side.record), Kind.LINK)
    button.setAccessibleName(translate("duplicates", "Open {name}", name=one_line(side.name)))
    column.addWidget(button)
    column.addStretch()
    return head
