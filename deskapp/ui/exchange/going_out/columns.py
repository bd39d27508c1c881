"""Which columns a list goes out with."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.use_cases.exporting.listed import Field
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.chips_field import ChipsField
from deskapp.ui.kit.forms.fold import Fold
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.wording.language import translate
from deskapp.wording.lists.column_labels import column_label


class ColumnChoice(QWidget):
    """Every column is there until it is left out; the chips wait behind their heading."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: tuple[str, ...] = ()
        self.chips: ChipsField[str] | None = None
        self._count = PlainLabel(tone=Tone.MUTED)
        self._fold = Fold(translate("exchange", "Choose columns"))
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE_GROUP)
        every = translate("exchange", "All columns")
        none = translate("exchange", "No columns")
        buttons.addWidget(Button(every, lambda: self._choose(self._keys), Kind.QUIET))
        buttons.addWidget(Button(none, lambda: self._choose(()), Kind.QUIET))
        buttons.addWidget(self._count)
        buttons.addStretch()
        self._fold.column.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._fold)

    def offer(self, kind: RecordKind, fields: Sequence[Field], left_out: Collection[str]) -> None:
        """Show these columns, chosen but for those left out."""
        if self.chips is not None:
            self._fold.column.removeWidget(self.chips)
            self.chips.deleteLater()
        self._keys = tuple(field.key for field in fields)
        choices = [(each.key, each.heading or column_label(kind, each.key)) for each in fields]
        self.chips = ChipsField("columns", translate("exchange", "Columns"), choices)
        self.chips.changed.connect(self._show_count)
        self._fold.column.addWidget(self.chips)
        self._choose(tuple(key for key in self._keys if key not in left_out))

    def left_out(self) -> frozenset[str]:
        """The keys of the columns that are not wanted."""
        chosen = self.chips.value() if self.chips else ()
        return frozenset(self._keys) - frozenset(chosen)

    def _choose(self, keys: tuple[str, ...]) -> None:
        if self.chips is not None:
            self.chips.set_value(keys)
        self._show_count()

    def _show_count(self) -> None:
        chosen = len(self._keys) - len(self.left_out())
        text = translate(
            "exchange", "{chosen} of {all} columns", chosen=chosen, all=len(self._keys)
        )
        self._count.setText(text)
