"""Labels that stand in line with links, and lines between things said."""

from typing import Final, TypeVar

from PySide6.QtWidgets import QFrame

from deskapp.ui.kit.labels import PlainLabel

L = TypeVar("L", bound=PlainLabel)

LINK_INSET: Final = 6
"""What a link's frame takes on the left of its text."""


def inset(label: L) -> L:
    """The label, with its text where the text of links below it begins."""
    label.setContentsMargins(LINK_INSET, 0, 0, 0)
    return label


def strong(text: str) -> PlainLabel:
    """A name that leads the eye."""
    label = PlainLabel(text, wraps=True)
    label.setProperty("strong", True)
    return label


def rule() -> QFrame:
    """A hair line."""
    line = QFrame()
    line.setProperty("rule", True)
    line.setFixedHeight(1)
    return line
