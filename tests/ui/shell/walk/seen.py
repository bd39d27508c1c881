"""What is wrong with what can be seen: names, roles, sizes, colours; an empty list is good."""

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QWidget,
)

from deskapp.ui.kit.labels import ElidedLabel, IconLabel
from deskapp.ui.kit.look.contrast import contrast

SMALLEST_TARGET = 24
"""Pixels each way (WCAG 2.2, 2.5.8)."""
TEXT_CONTRAST, SHAPE_CONTRAST = 4.5, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11."""
_MNEMONIC = re.compile(r"&(\w)")
_NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox)


def shown(window: QWidget) -> Iterator[QWidget]:
    """Everything of a window that is visible."""
    return (each for each in window.findChildren(QWidget) if each.isVisible())


def nameless(window: QWidget) -> list[str]:
    """What can have the focus or be pressed and has no name for screen readers, or no role."""
    found = []
    for widget in shown(window):
        takes_focus = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isEnabled()
        if takes_focus or (isinstance(widget, QAbstractButton) and widget.isEnabled()):
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip():
                found.append(f"no name: {place(widget)}")
            is_control = takes_focus and not isinstance(widget, QAbstractScrollArea)
            if is_control and interface.role() in _NO_ROLES and widget.focusProxy() is None:
                found.append(f"no role: {place(widget)}")
    return found


def doubled_mnemonics(window: QWidget) -> list[str]:
    """Letters that stand for two things at once."""
    bars = window.findChildren(QMenuBar)
    texts = [menu.text() for bar in bars for menu in bar.actions()]
    for widget in shown(window):
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        if isinstance(widget, QAbstractButton | QLabel):
            texts.append(widget.text())
    letters = (_MNEMONIC.search(text.replace("&&", "")) for text in texts)
    counted = Counter(found.group(1).lower() for found in letters if found)
    return [letter for letter, count in counted.items() if count > 1]


def small_targets(window: QWidget) -> list[str]:
    """Controls that are hard to hit."""
    return [
        f"{each.width()} × {each.height()}: {place(each)}"
        for each in shown(window)
        if isinstance(each, _CONTROLS)
        and not isinstance(each.parent(), QComboBox | QLineEdit)
        and min(each.width(), each.height()) < SMALLEST_TARGET
    ]


def faint(window: QWidget) -> list[str]:
    """Texts and icons that do not stand out from their ground, by the pixels as they are drawn."""
    image = window.grab().toImage()
    found = []
    for widget in shown(window):
        if isinstance(widget, QLabel | QPushButton) and widget.isEnabled() and _is_whole(widget):
            wanted = TEXT_CONTRAST if _text(widget).strip() else SHAPE_CONTRAST
            is_seen = window.childAt(widget.mapTo(window, widget.rect().center())) is widget
            if is_seen and (isinstance(widget, IconLabel) or _text(widget).strip()):
                reached = _contrast(image, _rect(widget, window))
                if reached < wanted - 0.05:
                    found.append(f"{reached:.1f} : 1: {place(widget)}")
    return found


def cut(window: QWidget) -> list[str]:
    """Texts that do not fit where they stand, and do not say so with an ellipsis and a tip."""
    return [place(each) for each in shown(window) if _is_cut(each)]


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel) or widget.toolTip():
        return False
    if isinstance(widget, QLabel) and widget.text():
        inside = widget.contentsRect()
        flags = Qt.TextFlag.TextWordWrap if widget.wordWrap() else Qt.TextFlag.TextSingleLine
        if "\n" in widget.text() and not widget.wordWrap():
            flags = Qt.TextFlag.TextDontClip
        room = QRect(0, 0, inside.width(), 100_000)
        needed = widget.fontMetrics().boundingRect(room, flags, widget.text())
        return needed.width() > inside.width() + 2 or needed.height() > inside.height() + 4
    if isinstance(widget, QPushButton) and widget.text() and not widget.property("opensMenu"):
        return widget.width() < widget.minimumSizeHint().width() - 1
    return False


def out_of_sight(window: QWidget) -> list[str]:
    """Controls that stand partly outside what is shown, and no scroll bar brings them in."""
    return [
        f"{_uncut(each).getRect()} of {each.rect().getRect()}: {place(each)}"
        for each in shown(window)
        if isinstance(each, _CONTROLS) and not _scrolls(each) and _uncut(each) != each.rect()
    ]


def _uncut(widget: QWidget) -> QRect:
    """What the widgets around it leave of a widget, whatever lies over it for a while."""
    left = widget.rect()
    outer = None if widget.isWindow() else widget.parentWidget()
    while outer is not None:
        left &= QRect(widget.mapFrom(outer, QPoint(0, 0)), outer.size())
        outer = None if outer.isWindow() else outer.parentWidget()
    return left


def _is_whole(widget: QWidget) -> bool:
    return bool(widget.visibleRegion().boundingRect() == widget.rect())


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def _contrast(image: QImage, rect: QRect) -> float:
    """Between the colour that is there most and the one that stands out most from it."""
    part = image.copy(rect)
    colours = Counter(part.pixel(x, y) for x in range(part.width()) for y in range(part.height()))
    if not colours:
        return 21.0
    ground = QColor(colours.most_common(1)[0][0])
    return max(contrast(ground, QColor(each)) for each in colours)


def _rect(widget: QWidget, window: QWidget) -> QRect:
    ratio = window.devicePixelRatio()
    corner = widget.mapTo(window, QPoint(0, 0))
    inside = widget.contentsRect().translated(corner)
    if isinstance(widget, QPushButton):
        inside = inside.adjusted(4, 4, -4, -4)
    return QRect(inside.topLeft() * ratio, inside.size() * ratio)


def _text(widget: QWidget) -> str:
    return str(widget.text()) if isinstance(widget, QLabel | QPushButton) else ""


def place(widget: QWidget) -> str:
    said = widget.accessibleName() or _text(widget) or widget.objectName()
    above = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None and len(above) < 4:
        above.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"“{said[:40]}” {' < '.join(above)}"
