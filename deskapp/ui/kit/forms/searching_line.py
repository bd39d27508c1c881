"""A line to search with: it can be emptied, and its buttons have names."""

from PySide6.QtWidgets import QLineEdit, QToolButton

from deskapp.ui.kit.look.icons import Icon, icon
from deskapp.wording.language import translate


def make_searching(line: QLineEdit, shape: Icon | None = None) -> None:
    """Give a line a button that empties it, and before its text a shape that says what it is for.

    Qt gives neither button a name for screen readers.
    """
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(translate("kit", "Empty the line"))
    if shape is not None:
        line.addAction(icon(shape), QLineEdit.ActionPosition.LeadingPosition)
        for button in line.findChildren(QToolButton):
            if not button.accessibleName():
                button.setAccessibleName(translate("kit", "Search"))
