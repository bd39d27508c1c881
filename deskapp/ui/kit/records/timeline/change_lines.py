"""The fields of a change, each with what it said before and says now."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID
from deskapp.wording.changes.in_words import ChangedField, ChangeWords, Happened
from deskapp.wording.language import translate

_LABELS: Final = 132
"""Width of the column of labels in pixels, at the usual size of text, as in a sheet."""
_ON_ONE_LINE: Final = 60
"""Characters of both values that can be read beside each other."""


class ChangeLines(QWidget):
    """A grid without frame; a screen reader hears each line as one sentence."""

    def __init__(self, words: ChangeWords) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN_GROUPS)
        grid.setVerticalSpacing(2 * GRID)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(words.fields):
            label = PlainLabel(field.label, tone=Tone.MUTED, wraps=True)
            label.setFixedWidth(scaled(_LABELS, label.font()))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_value(field, words.happened), row, 1)


def _value(field: ChangedField, happened: Happened) -> QWidget:
    if happened is not Happened.CHANGED:
        return _text(field.after or field.before)
    if not field.before or not field.after:
        return _text(_one_sided(field))
    if len(field.before) + len(field.after) <= _ON_ONE_LINE:
        return _text(f"{field.before} → {field.after}")
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    column.addWidget(_text(field.before, Tone.MUTED))
    column.addWidget(_text(f"→ {field.after}"))
    return both


def _one_sided(field: ChangedField) -> str:
    if field.after:
        return translate("kit", "new: {value}", value=field.after)
    return translate("kit", "taken out: {value}", value=field.before)


def _text(text: str, tone: Tone = Tone.PLAIN) -> PlainLabel:
    return PlainLabel(text, tone=tone, is_selectable=True, wraps=True)
