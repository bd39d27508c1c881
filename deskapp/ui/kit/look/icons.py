"""Our own icons: drawn on a 20 px grid with one stroke, tinted from the palette when painted."""

from enum import Enum
from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtGui import QGuiApplication as GuiApplication
from PySide6.QtSvg import QSvgRenderer

from deskapp.resource_files import resource
from deskapp.ui.kit.look.palette import Tone, colours_of


class Icon(Enum):
    """Every icon there is; the value is the name of its file in ``resources/icons``."""

    TODAY = "today"
    INBOX = "inbox"
    CLOCK = "clock"
    CONTACTS = "contacts"
    PERSON = "person"
    INITIATIVES = "initiatives"
    BUILDING = "building"
    TEMPLATES = "templates"
    MAILINGS = "mailings"
    SETTINGS = "settings"
    SEARCH = "search"
    MAIL = "mail"
    PHONE = "phone"
    NOTE = "note"
    REPLY = "reply"
    SEND = "send"
    ATTACH = "attach"
    CHECK = "check"
    CLOSE = "close"
    WARNING = "warning"
    OVERDUE = "overdue"
    WAITING = "waiting"
    NEW = "new"
    DUE = "due"
    DONE = "done"
    CALENDAR = "calendar"
    UNDO = "undo"
    REDO = "redo"
    PLUS = "plus"
    MINUS = "minus"
    IMPORT = "import"
    DOWNLOAD = "download"
    TRASH = "trash"
    EDIT = "edit"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_UP = "chevron-up"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    LINK = "link"
    COPY = "copy"
    FLAG = "flag"
    TRAY = "tray"
    INFO = "info"
    MORE = "more"
    PANEL = "panel"
    MERGE = "merge"
    FILTER = "filter"
    REFRESH = "refresh"
    BOLD = "bold"
    BULLETS = "bullets"
    NUMBERS = "numbers"
    QUOTE = "quote"
    MAP = "map"
    EXCHANGE = "exchange"
    HISTORY = "history"
    STAR = "star"
    STAR_FULL = "star-full"
    TAG = "tag"
    SPLIT = "split"
    HANDSHAKE = "handshake"
    FILE = "file"
    PICTURE = "picture"
    TABLE = "table"
    ARCHIVE = "archive"
    OPEN = "open"
    CHART = "chart"
    SHIELD = "shield"
    BOOK = "book"
    PRINT = "print"
    COLUMNS = "columns"
    BELL = "bell"


class _TintedEngine(QIconEngine):
    """Draws one icon in the colour the palette has at that moment."""

    def __init__(self, name: Icon, role: QPalette.ColorRole, tone: Tone | None) -> None:
        super().__init__()
        self._name, self._role, self._tone = name, role, tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, pixmap(self._name, self._colour(mode), rect.size(), ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        return pixmap(self._name, self._colour(mode), size)

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._role, self._tone)

    def _colour(self, mode: QIcon.Mode) -> QColor:
        palette = GuiApplication.palette()
        if mode is QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, self._role)
        return colours_of(palette).tone(self._tone) if self._tone else palette.color(self._role)


def icon(
    name: Icon,
    tone: Tone | None = None,
    role: QPalette.ColorRole = QPalette.ColorRole.ButtonText,
) -> QIcon:
    """The icon for buttons and menus; its colour follows a change of scheme by itself."""
    return QIcon(_TintedEngine(name, role, tone))


def pixmap(name: Icon, colour: QColor, size: QSize, ratio: float = 1) -> QPixmap:
    """The icon in one colour; `size` in logical pixels, kept in Qt's own cache."""
    key = f"{name.value}:{colour.name()}:{size.width()}x{size.height()}@{ratio}"
    kept = QPixmap()
    if size.isEmpty() or QPixmapCache.find(key, kept):
        return kept
    drawn = QPixmap(size * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(
        QByteArray(_drawing(name).replace(b"currentColor", colour.name().encode()))
    )
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


@cache
def _drawing(name: Icon) -> bytes:
    return resource("icons", f"{name.value}.svg").read_bytes()
