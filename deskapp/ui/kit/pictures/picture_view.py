"""A picture or a page on the ground of the window, larger than the room where that is wanted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from deskapp.application.ports.attached.pictures import Picture
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS
from deskapp.ui.kit.pictures.images import as_image
from deskapp.wording.language import translate


class PictureView(QScrollArea):
    """Shows dots as they were drawn; arrows scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._shown = PlainLabel("")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setMargin(BETWEEN_GROUPS)
        self.setWidget(self._shown)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_picture(self, picture: Picture, name: str) -> None:
        """Show it from its top; ``name`` is what a screen reader says."""
        self._image = as_image(picture)
        self._image.setDevicePixelRatio(self.devicePixelRatio())
        self._shown.setPixmap(QPixmap.fromImage(self._image))
        self.setAccessibleName(name)
        self._shown.setAccessibleName(
            translate(
                "kit",
                "{name}, {width} by {height} dots",
                name=name,
                width=picture.natural_width,
                height=picture.natural_height,
            )
        )
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Let the dots go."""
        self._image = QImage()
        self._shown.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down scroll; left and right only what is too wide, or else they turn pages."""
        turning = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        if not self.horizontalScrollBar().maximum():
            turning |= {Qt.Key.Key_Left, Qt.Key.Key_Right}
        if event.key() in turning:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @property
    def shown_width(self) -> int:
        """How many dots wide it is shown."""
        return self._image.width()
