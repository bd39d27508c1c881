"""A line that suggests records while one types: contacts, organisations, initiatives."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.text_fields import LINE_LIMIT
from deskapp.ui.kit.lanes.jobs import Job, Lane, Lanes
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.card_delegate import CardDelegate
from deskapp.ui.kit.lists.rows_model import Role
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate

V = TypeVar("V")
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Suggestion(Generic[V]):
    """A record offered: its id or value, its name, and what tells it from its namesakes."""

    value: V
    title: str
    second: str = ""


Suggest = Callable[[str], Sequence[Suggestion[V]]]


class PickerLine(QLineEdit, Generic[V]):
    """The line and its list; `suggest` runs off the window's thread, an old answer is dropped."""

    picked = Signal(object)
    """The value picked, or None when the text no longer is that of a record."""

    def __init__(self, lanes: Lanes, suggest: Suggest[V], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LINE_LIMIT)
        self._lanes, self._suggest = lanes, suggest
        self._job: Job | None = None
        self._value: V | None = None
        self._offers: _Offers[V] = _Offers()
        self._popup = _Popup()
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setWidget(self)
        completer.setPopup(self._popup)
        self._popup.setItemDelegate(CardDelegate(self._popup))  # after Qt has set its own
        completer.activated[QModelIndex].connect(self._pick)  # type: ignore[index]
        self._completer = completer
        self.textEdited.connect(self._look_up)
        self.returnPressed.connect(self._pick_first)

    @property
    def value(self) -> V | None:
        """The value picked."""
        return self._value

    def show_value(self, value: V | None, title: str) -> None:
        """Show a record as picked."""
        self._value = value
        self.setText(one_line(title))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """An answer that comes now would only be in the way."""
        super().focusOutEvent(event)
        if self._job is not None and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._job.drop()

    def _look_up(self, text: str) -> None:
        if self._value is not None:
            self._value = None
            self.picked.emit(None)
        if self._job is not None:
            self._job.drop()
        asked = text.strip()
        if not asked:
            self._popup.hide()
            return
        self._job = self._lanes.run(
            Lane.READS, lambda: self._suggest(asked), owner=self, done=self._offer
        )

    def _offer(self, found: Sequence[Suggestion[V]]) -> None:
        self._offers.show(found)
        if found:
            # The list of a completer has no parent from which it could have its looks.
            self._popup.setStyleSheet(self.window().styleSheet())
            self._completer.complete()
        else:
            self._popup.hide()

    def _pick_first(self) -> None:
        """Enter without having gone to one takes the best; what is typed stays with Tab."""
        if self._popup.isVisible() and not self._popup.selectionModel().hasSelection():
            self._popup.hide()
            self._pick(self._offers.index(0))

    def _pick(self, index: QModelIndex) -> None:
        chosen = self._offers.at(index.row())
        self.show_value(chosen.value, chosen.title)
        self.picked.emit(chosen.value)


class PickerField(Field[V | None]):
    """The picker in a form. With `takes_text`, what matches no record is left as text."""

    def __init__(
        self,
        name: str,
        label: str,
        line: PickerLine[V],
        *,
        takes_text: bool = False,
        is_required: bool = False,
        hint: str = "",
    ) -> None:
        self.line = line
        self._takes_text = takes_text
        super().__init__(name, label, line, is_required=is_required, hint=hint)
        line.textEdited.connect(self._entered)
        line.picked.connect(self._entered)

    def value(self) -> V | None:
        """The value picked."""
        return self.line.value

    def text(self) -> str:
        """What stands in the line, picked or not."""
        return self.line.text().strip()

    def set_value(self, value: V | None) -> None:
        """Empty the line; a record is shown with `line.show_value`, which knows its name."""
        if value != self.line.value:
            self.line.show_value(value, "" if value is None else str(value))

    def is_empty(self) -> bool:
        """Whether nothing has been entered, picked or not."""
        return not self.text()

    def problem(self) -> str:
        """Also a text that is no record where only records will do."""
        if not self.is_empty() and self.value() is None and not self._takes_text:
            return translate("kit", "Please choose “{text}” from the list.", text=self.text())
        return super().problem()


class _Offers(QAbstractListModel, Generic[V]):
    def __init__(self) -> None:
        super().__init__()
        self._found: Sequence[Suggestion[V]] = ()

    def show(self, found: Sequence[Suggestion[V]]) -> None:
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def at(self, row: int) -> Suggestion[V]:
        return self._found[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self._found[index.row()]
        card = Card(title=offer.title, second=offer.second)
        if role == Role.CARD:
            return card
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return one_line(offer.title)
        return None


class _Popup(QListView):
    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("kit", "Suggestions"))
        self.setUniformItemSizes(True)
