"""How the whole window looks: scheme, size of text, grid; follows the system while running."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from deskapp.application.settings import Scheme
from deskapp.ui.kit.look.palette import DARK, LIGHT, Colours, palette_of, strengthened
from deskapp.ui.kit.look.style_sheet import style_sheet

GRID: Final = 4
"""Pixels; every distance is a multiple."""
INSIDE_GROUP: Final = 2 * GRID
BETWEEN_GROUPS: Final = 4 * GRID
PAGE_EDGE: Final = 6 * GRID


class Theme(QObject):
    """Gives the application its style, colours and size of text; tells when they change."""

    changed = Signal()
    _sheet_changed = Signal(str)

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, scale: float = 1) -> None:
        """Colour `app`; `scale` multiplies the system's size of text (1 to 2)."""
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._system_size = app.font().pointSizeF()
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._dress)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._dress)
        self.use(scheme, scale)

    def use(self, scheme: Scheme, scale: float = 1) -> None:
        """Change scheme and size of text while running."""
        self._scheme = scheme
        font = QFont(self._app.font())
        font.setPointSizeF(self._system_size * scale)
        self._app.setFont(font)
        self._app.styleHints().setColorScheme(_QT_SCHEMES[scheme])
        self._dress()

    def dress(self, window: QWidget) -> None:
        """Give a window, with all that is or comes into it, the style sheet, now and after changes.

        With a sheet of the application, Qt would style every tree of widgets anew at each step
        of putting it together: a large form took three times as long.
        """
        window.setStyleSheet(self._sheet)
        self._sheet_changed.connect(window.setStyleSheet)

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        hints = self._app.styleHints()
        is_dark = self._scheme is Scheme.DARK or (
            self._scheme is Scheme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
        )
        colours = DARK if is_dark else LIGHT
        wanted = hints.accessibility().contrastPreference()
        is_strong = wanted is Qt.ContrastPreference.HighContrast
        return strengthened(colours) if is_strong else colours

    @property
    def _sheet(self) -> str:
        return style_sheet(self.colours, self._app.font())

    def _dress(self) -> None:
        self._app.setPalette(palette_of(self.colours))
        self._sheet_changed.emit(self._sheet)
        self.changed.emit()


_QT_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}
