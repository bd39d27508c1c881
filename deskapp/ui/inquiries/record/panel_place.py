"""Where a panel stands inside the inquiry: as high as it needs, or scrolling."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from deskapp.ui.kit.panel import Panel

_SHARE = 0.75
"""The most of the inquiry's height that a small panel takes."""


class PanelPlace(QScrollArea):
    """Holds one panel at a time and takes no room without; it owns the panel that it shows."""

    filled = Signal()
    emptied = Signal()

    def __init__(self, *, is_whole: bool = False, parent: QWidget | None = None) -> None:
        """``is_whole`` gives the panel all the room there is."""
        super().__init__(parent)
        self._is_whole = is_whole
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not is_whole:
            self.hide()

    def put(self, panel: Panel) -> None:
        """Show a panel."""
        panel.installEventFilter(self)
        self.setWidget(panel)
        panel.setAutoFillBackground(False)
        panel.show()
        self.show()
        self._fit()
        self.filled.emit()

    def take_back(self, holder: QWidget) -> None:
        """Give the panel to ``holder``, hidden, and the room back."""
        panel = self.takeWidget()
        panel.removeEventFilter(self)
        panel.setParent(holder)
        self.setVisible(self._is_whole)
        self.emptied.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the panel, as when an error appears in it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        panel = self.widget()
        if panel is None or self._is_whole:
            return
        assert isinstance(self.parent(), QWidget)
        width = self.viewport().width()
        wanted = panel.heightForWidth(width) if panel.hasHeightForWidth() else -1
        if wanted < 0:
            wanted = panel.sizeHint().height()
        above = self.parentWidget()
        room = round(above.height() * _SHARE) if above else wanted
        self.setFixedHeight(min(wanted, room))
