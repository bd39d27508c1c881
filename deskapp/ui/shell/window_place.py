"""Where the window stood last, and putting it there again."""

from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from deskapp.application.settings import Settings

_USUAL = (1366, 768)


def put_where_it_was(window: QMainWindow, settings: Settings) -> None:
    """Place the window as last time, where a screen still shows that place."""
    window.resize(*_USUAL)
    if settings.window is not None:
        place = QRect(*settings.window)
        if any(
            screen.availableGeometry().intersects(place) for screen in QGuiApplication.screens()
        ):
            window.setGeometry(place)
    if settings.maximised:
        window.showMaximized()


def with_place_of(window: QMainWindow, settings: Settings) -> Settings:
    """The settings with the place of the window, as it is when not maximised."""
    place = window.normalGeometry()
    corners = (place.x(), place.y(), place.width(), place.height())
    return replace(settings, window=corners, maximised=window.isMaximized())
