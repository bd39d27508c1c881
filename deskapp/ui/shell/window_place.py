"""Where the window stood last, and putting it there again."""

from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from deskapp.application.settings import Settings
from deskapp.ui.shell.window import Window

_USUAL = (1366, 768)


def put_where_it_was(window: Window, settings: Settings) -> None:
    """Place the window as last time, where a screen still shows that place."""
    window.resize(*_USUAL)
    if settings.window is not None:
        place = QRect(*settings.window)
        if any(
            screen.availableGeometry().intersects(place) for screen in QGuiApplication.screens()
        ):
            window.setGeometry(place)
    if settings.maximised or (settings.window is None and not _leaves_room(window)):
        window.showMaximized()


def _leaves_room(window: Window) -> bool:
    """Whether the frame that the system draws has a place, too, on the screen."""
    room = window.screen().availableSize()
    return room.width() > window.width() and room.height() > window.height()


def with_place_of(window: Window, settings: Settings) -> Settings:
    """The settings with the window's place, as it is when not maximised, and its columns."""
    place = window.normalGeometry()
    corners = (place.x(), place.y(), place.width(), place.height())
    return replace(
        settings,
        window=corners,
        maximised=window.isMaximized(),
        column_widths=window.pages.column_widths,
        lists=window.pages.lists,
    )
