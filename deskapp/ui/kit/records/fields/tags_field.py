"""The tags of a record: typed, or taken from those in use."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.domain.names.folding import loose
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.forms.picker import PickerLine, Suggestion
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate

_LONGEST = 40
_OFFERED = 8


class TagsField(Field[tuple[str, ...]]):
    """Named ``tags``. Enter takes what is offered first; a comma or Tab what was typed.

    Backspace in the empty line takes the last tag off, a press on any tag that one.
    """

    def __init__(self, desk: Desk, label: str = "") -> None:
        self._tags: list[str] = []
        self.line = PickerLine[str](desk.lanes, lambda text: _offers(desk, text))
        self.line.setMaxLength(_LONGEST)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.line)
        column.addWidget(self._chips)
        super().__init__("tags", label or translate("kit", "Tags"), box)
        self.setFocusProxy(self.line)
        self.label.setBuddy(self.line)
        self.line.setAccessibleName(self.plain_label)
        self.line.setPlaceholderText(translate("kit", "Add a tag"))
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._typed)
        self.line.picked.connect(self._picked)
        self.line.editingFinished.connect(self._take_typed)
        self._show()

    def value(self) -> tuple[str, ...]:
        """The tags, and what stands in the line."""
        return _each_once((*self._tags, one_line(self.line.text())))

    def set_value(self, value: tuple[str, ...]) -> None:
        """Show these tags."""
        self._tags = list(value)
        self.line.show_value(None, "")
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the empty line takes the last tag off."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_back = event.key() == Qt.Key.Key_Backspace and not self.line.text()
            if is_back and self._tags:
                self._remove(self._tags[-1])
                return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        if "," in text:
            self._take_typed()
        else:
            self._entered()

    def _picked(self, tag: str | None) -> None:
        if tag is not None:
            self._take_typed()

    def _take_typed(self) -> None:
        typed = [one_line(part) for part in self.line.text().split(",")]
        if any(typed):
            self._tags = list(_each_once((*self._tags, *typed)))
            self._show()
        self.line.show_value(None, "")
        self._entered()

    def _remove(self, tag: str) -> None:
        self._tags.remove(tag)
        self._show()
        self._entered()
        self.line.setFocus()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for tag in self._tags:
            self._flow.addWidget(self._chip(tag))
        self._chips.setVisible(bool(self._tags))
        self._chips.updateGeometry()

    def _chip(self, tag: str) -> Button:
        escaped = tag.replace("&", "&&")
        chip = Button(escaped, lambda: self._remove(tag), Kind.CHIP, Icon.CLOSE)
        chip.setAccessibleName(translate("kit", "Take off the tag {tag}", tag=tag))
        return chip


def _each_once(tags: Sequence[str]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for tag in tags:
        if tag:
            first.setdefault(tag.casefold(), tag)
    return tuple(first.values())


def _offers(desk: Desk, text: str) -> Sequence[Suggestion[str]]:
    """The tags in use that have the text in them, those that begin with it first."""
    wanted = loose(text).strip()
    known = desk.workspace.query(lambda queries: queries.tags_in_use())
    found = [(tag, count) for tag, count in known if wanted in loose(tag)]
    found.sort(key=lambda each: not loose(each[0]).startswith(wanted))
    return [
        Suggestion(tag, tag, translate("kit", "%n records", n=count))
        for tag, count in found[:_OFFERED]
    ]
