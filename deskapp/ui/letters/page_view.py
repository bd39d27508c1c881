"""The pages of a letter one below the other, as pictures whose text can be heard too."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS
from deskapp.ui.letters.set_page import SetPage
from deskapp.wording.language import translate


class PagePicture(PlainLabel):
    """One page with its edge; a screen reader says what stands on it."""

    def __init__(self, image: QImage, name: str, text: str) -> None:
        super().__init__()
        self.setPixmap(QPixmap.fromImage(image))
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setAccessibleDescription(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge, thicker where the focus is."""
        super().paintEvent(event)
        roles = QPalette.ColorRole
        painter = QPainter(self)
        painter.setPen(self.palette().color(roles.Highlight if self.hasFocus() else roles.Mid))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PageView(QScrollArea):
    """Scrolls with the arrows of the page that has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(translate("letters", "Pages"))
        self.viewport().setAutoFillBackground(False)

    def show_pages(self, pages: Sequence[SetPage], images: Sequence[QImage]) -> None:
        """Show the pictures of the first pages."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN_GROUPS)
        for at, (page, image) in enumerate(zip(pages, images, strict=False), start=1):
            name = translate("letters", "Page {number} of {count}", number=at, count=len(pages))
            text = "\n".join(line.text for line in page.lines)
            column.addWidget(PagePicture(image, name, text), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.setWidget(holder)
        holder.setAutoFillBackground(False)
