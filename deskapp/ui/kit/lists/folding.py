"""The keys of groups: Left leads to the heading of a group and folds it, Right unfolds it."""

from bisect import bisect_right
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

from deskapp.ui.kit.lists.headings import Group
from deskapp.ui.kit.lists.rows_model import RowsModel

_FOLDING: Final = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}
_PRESSING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def pressed_in_groups(
    shown: QTableView, rows: RowsModel[Any, Any], event: QKeyEvent, fold: Callable[[Group], object]
) -> bool:
    """Whether a key was one of those; Enter and the space bar fold and unfold as well."""
    index, key, groups = shown.currentIndex(), event.key(), rows.groups
    if not groups or not index.isValid() or event.modifiers():
        return False
    one = rows.ids[index.row()]
    if isinstance(one, Group):
        if key not in {*_FOLDING, *_PRESSING}:
            return False
        if _FOLDING.get(Qt.Key(key), not one.is_folded) != one.is_folded:
            fold(one)
        return True
    if key != Qt.Key.Key_Left or index.column():
        return False
    shown.setCurrentIndex(rows.index(groups[bisect_right(groups, index.row()) - 1], 0))
    return True
