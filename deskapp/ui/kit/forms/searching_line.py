"""A line to search with: it can be emptied, and its buttons have names."""

from functools import cache

from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QToolButton,
    QWidget,
)

from deskapp.ui.kit.look.icons import Icon, icon
from deskapp.ui.kit.look.text_size import scaled
from deskapp.wording.language import translate

_ICON = 16
"""Pixels at the usual size of text."""


class _GrowingIcons(QProxyStyle):
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Grow the icons in a line with its text; Qt draws them in one size."""
        if metric is QStyle.PixelMetric.PM_LineEditIconSize and widget is not None:
            return scaled(_ICON, widget.font())
        return super().pixelMetric(metric, option, widget)


@cache
def _growing() -> QStyle:
    """One for all lines, and the application's: a line does not own its style."""
    style = _GrowingIcons("Fusion")
    style.setParent(QApplication.instance())
    return style


def make_searching(line: QLineEdit, shape: Icon | None = None) -> None:
    """Give a line a button that empties it, and before its text a shape that says what it is for.

    Qt gives neither button a name for screen readers.
    """
    line.setStyle(_growing())
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(translate("kit", "Empty the line"))
    if shape is not None:
        line.addAction(icon(shape), QLineEdit.ActionPosition.LeadingPosition)
        for button in line.findChildren(QToolButton):
            if not button.accessibleName():
                button.setAccessibleName(translate("kit", "Search"))
