"""Widgets that come later, in their place among those that Tab visits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def place_before(stop: QWidget, new: QWidget) -> None:
    """Let Tab visit `new` right before `stop`; Qt passes over requests beside no stop of Tab."""
    before = stop.previousInFocusChain()
    while before not in (None, stop) and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    if before not in (None, stop, new):
        QWidget.setTabOrder(before, new)
