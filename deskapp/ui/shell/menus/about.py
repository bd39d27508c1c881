"""Which program this is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from deskapp import __version__
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.page import scrolling
from deskapp.wording.language import translate


def show_about(parent: QWidget) -> None:
    """Name, version and licence."""
    grid = QGridLayout()
    lines = (
        f"deskapp {__version__}",
        translate("shell", "The desktop program of an office behind a shared address."),
        translate("shell", "Free software under the MIT licence. Uses Qt under the LGPL."),
    )
    for row, line in enumerate(lines):
        grid.addWidget(PlainLabel(line, wraps=True), row, 0)
    _show(parent, translate("shell", "About deskapp"), grid)


def _show(parent: QWidget, title: str, grid: QGridLayout) -> None:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    content = QWidget()
    content.setLayout(grid)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, PAGE_EDGE, 0, 0)
    layout.setSpacing(INSIDE_GROUP)
    heading = PlainLabel(title, TextSize.TITLE)
    heading.setContentsMargins(PAGE_EDGE, 0, PAGE_EDGE, 0)
    layout.addWidget(heading)
    layout.addWidget(scrolling(content))
    dialog.resize(520, 480)
    dialog.open()
