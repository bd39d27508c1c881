"""The sixteen Länder as tiles that lie to each other roughly as on a map."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from deskapp.ui.kit.look.palette import Colours, Tone, colours_of
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.plain_text import set_tip
from deskapp.ui.kit.records.choices import land_name
from deskapp.ui.overview.steps import Steps, text_on

PLACES: Final = {
    "SH": (0, 2),
    "HB": (1, 1),
    "HH": (1, 2),
    "MV": (1, 3),
    "NI": (2, 1),
    "ST": (2, 2),
    "BB": (2, 3),
    "BE": (2, 4),
    "NW": (3, 0),
    "HE": (3, 1),
    "TH": (3, 2),
    "SN": (3, 3),
    "SL": (4, 0),
    "RP": (4, 1),
    "BW": (4, 2),
    "BY": (4, 3),
}
"""Row and column of each tile: our own arrangement."""

_WIDTH, _HEIGHT = 84, 64
_DIRECTIONS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class TileMap(QWidget):
    """One stop for Tab; arrows go to the neighbour, Enter and Space open."""

    opened = Signal(str)
    """The code of a Land."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        self.tiles: dict[str, Tile] = {}
        for land, (row, column) in PLACES.items():
            tile = self.tiles[land] = Tile(land)
            tile.clicked.connect(lambda _=False, land=land: self.opened.emit(land))
            grid.addWidget(tile, row, column)
        self._make_stop("NW")

    def show_counts(
        self, counts: Mapping[str, int], steps: Steps, spoken: Mapping[str, str]
    ) -> None:
        """Colour the tiles; `spoken` is what a screen reader says of each count."""
        for land, tile in self.tiles.items():
            tile.show_count(counts.get(land, 0), steps, spoken[land])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the neighbour in that direction."""
        direction = _DIRECTIONS.get(Qt.Key(event.key()))
        at = next((land for land, tile in self.tiles.items() if tile.hasFocus()), None)
        if direction is None or at is None:
            super().keyPressEvent(event)
            return
        land = neighbour(at, direction)
        self._make_stop(land)
        self.tiles[land].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_stop(self, land: str) -> None:
        for each, tile in self.tiles.items():
            policy = Qt.FocusPolicy.StrongFocus if each == land else Qt.FocusPolicy.ClickFocus
            tile.setFocusPolicy(policy)
        self.setFocusProxy(self.tiles[land])


def neighbour(land: str, direction: tuple[int, int]) -> str:
    """The nearest tile in a direction, straight ones first; the same where there is none."""
    row, column = PLACES[land]

    def distance(other: str) -> tuple[int, int] | None:
        down, right = PLACES[other][0] - row, PLACES[other][1] - column
        ahead = down * direction[0] + right * direction[1]
        aside = abs(down * direction[1]) + abs(right * direction[0])
        return (ahead + 2 * aside, aside) if ahead > 0 else None

    reached = {other: far for other in PLACES if (far := distance(other)) is not None}
    return min(reached, key=lambda other: reached[other], default=land)


class Tile(QAbstractButton):
    """One Land: its code, its count, its colour."""

    def __init__(self, land: str) -> None:
        super().__init__()
        self.land = land
        self._count, self._steps = 0, Steps(())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(land_name(land))

    def show_count(self, count: int, steps: Steps, spoken: str) -> None:
        """Show another count."""
        self._count, self._steps = count, steps
        self.setAccessibleName(spoken)
        set_tip(self, spoken)
        self.setAccessibleDescription("")
        self.update()

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return QSize(scaled(_WIDTH, self.font()), scaled(_HEIGHT, self.font()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as well; the arrows belong to the map."""
        if event.key() in _DIRECTIONS:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The colour of the step, the number large, the code below."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._steps.ground(self._steps.step(self._count), colours)
        painter.setPen(self._edge(colours))
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
        painter.setPen(text_on(ground))
        upper, lower = self._halves()
        self._write(painter, upper, str(self._count), TextSize.HEADING, bold=True)
        self._write(painter, lower, self.land, TextSize.SMALL)

    def _edge(self, colours: Colours) -> QPen:
        if self.hasFocus():
            return QPen(colours.tone(Tone.PLAIN), 3)
        return QPen(QColor(colours.edge if self.underMouse() else colours.line), 1)

    def _halves(self) -> tuple[QRect, QRect]:
        inside = self.rect().adjusted(GRID, 2 * GRID, -GRID, -2 * GRID)
        upper = QRect(inside)
        upper.setHeight(inside.height() * 3 // 5)
        lower = QRect(inside)
        lower.setTop(upper.bottom())
        return upper, lower

    def _write(
        self, painter: QPainter, where: QRect, text: str, size: TextSize, *, bold: bool = False
    ) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * size.value)
        font.setBold(bold)
        painter.setFont(font)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
