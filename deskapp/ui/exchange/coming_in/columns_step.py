"""The second step: what each column of the file means."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from deskapp.application.ports.tables import Table
from deskapp.application.use_cases.importing.fields import ImportField
from deskapp.domain.collected.list_import import ColumnUse
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.ui.exchange.step import Step
from deskapp.ui.kit.forms.choice_fields import ComboBox
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID
from deskapp.wording.import_labels import field_label, heading_label
from deskapp.wording.language import translate

_SAMPLES: Final = 3
_LETTERS: Final = 18
_LOOKED_AT: Final = 200
"""Rows in which values are looked for."""


class ColumnsStep(Step):
    """A line for each column: its heading, some of its values, and the field it fills."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("exchange", "2  Columns"))
        self._about = PlainLabel(tone=Tone.MUTED, wraps=True)
        self.column.addWidget(self._about)
        self._grid: QWidget | None = None
        self._columns: tuple[ColumnUse, ...] = ()
        self._codes: list[str] = []
        self.combos: list[ComboBox] = []
        self.hide()

    def show_columns(
        self,
        kind: RecordKind,
        table: Table,
        columns: Sequence[ColumnUse],
        fields: Sequence[ImportField],
    ) -> None:
        """Show the columns as they are proposed."""
        if self._grid is not None:
            self.column.removeWidget(self._grid)
            self._grid.deleteLater()
        self._columns = tuple(columns)
        self._codes = ["", *(field.code for field in fields)]
        words = [
            translate("exchange", "Leave out"),
            *(field.label or field_label(kind, field.code) for field in fields),
        ]
        self._grid = QWidget()
        self.combos = []
        # One list for all choices: a file may have 200 columns.
        self._fill(QGridLayout(self._grid), table, QStringListModel(words, self._grid))
        self.column.addWidget(self._grid)
        guessed = sum(bool(each.field) for each in columns)
        text = translate(
            "exchange",
            "{guessed} of {all} columns were recognised. Please look at them once.",
            guessed=guessed,
            all=len(columns),
        )
        self._about.setText(text)
        self.show()

    def columns(self) -> tuple[ColumnUse, ...]:
        """What each column fills now, in the file's order."""
        return tuple(
            ColumnUse(each.heading, self._codes[max(0, combo.currentIndex())])
            for each, combo in zip(self._columns, self.combos, strict=True)
        )

    def _fill(self, grid: QGridLayout, table: Table, words: QStringListModel) -> None:
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN_GROUPS)
        grid.setVerticalSpacing(GRID)
        for column, stretch in enumerate((4, 5, 5, 2)):
            grid.setColumnStretch(column, stretch)
        for at, title in enumerate(
            (
                translate("exchange", "In the file"),
                translate("exchange", "For instance"),
                translate("exchange", "Becomes"),
            )
        ):
            grid.addWidget(PlainLabel(title, TextSize.SMALL, Tone.MUTED), 0, at)
        for at, use in enumerate(self._columns):
            self._add_line(grid, at, use, _samples(table, at), words)

    def _add_line(
        self, grid: QGridLayout, at: int, use: ColumnUse, samples: str, words: QStringListModel
    ) -> None:
        heading = heading_label(use.heading)
        combo = ComboBox()
        combo.setModel(words)
        combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_LETTERS)
        combo.setAccessibleName(translate("exchange", "{heading} becomes", heading=heading))
        combo.setAccessibleDescription(samples)
        combo.setCurrentIndex(self._codes.index(use.field) if use.field in self._codes else 0)
        note = PlainLabel(size=TextSize.SMALL, tone=Tone.MUTED)
        note.setText(translate("exchange", "recognised") if use.field else "")
        combo.currentIndexChanged.connect(lambda _: self._chosen(note))
        self.combos.append(combo)
        line = at + 1
        grid.addWidget(ElidedLabel(heading), line, 0)
        grid.addWidget(ElidedLabel(samples, tone=Tone.MUTED), line, 1)
        grid.addWidget(combo, line, 2)
        grid.addWidget(note, line, 3, Qt.AlignmentFlag.AlignVCenter)

    def _chosen(self, note: PlainLabel) -> None:
        note.setText("")
        self.changed.emit()


def _samples(table: Table, at: int) -> str:
    """Some of the values of a column, each once."""
    values = dict.fromkeys(row[at] for row in table.rows[:_LOOKED_AT] if row[at])
    return " · ".join([*values][:_SAMPLES])
