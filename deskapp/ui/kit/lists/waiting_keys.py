"""Keys that concern all rows of a list, pressed while only its first rows are here."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTableView

from deskapp.ui.kit.lists.rows_model import RowsModel


def waits_for_all(shown: QTableView, rows: RowsModel[Any, Any], event: QKeyEvent) -> bool:
    """Whether the key was one of those; it is pressed again when all rows are here."""
    is_about_all = event.matches(QKeySequence.StandardKey.SelectAll)
    if rows.is_whole or not (is_about_all or event.key() == Qt.Key.Key_End):
        return False
    again = partial(QCoreApplication.postEvent, shown, event.clone())
    rows.modelReset.connect(again, Qt.ConnectionType.SingleShotConnection)
    return True
