"""What the tour is told and shown with: sentences on the terminal, and a picture of each step."""

import re
from collections.abc import Sequence
from pathlib import Path
from textwrap import indent
from typing import TextIO

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from deskapp.application.tools import Tools
from deskapp.domain.names.folding import fold
from deskapp.ui.inquiries.page import InquiriesPage
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.shell.tour.player import Player, Stuck
from deskapp.ui.shell.tour.small_pictures import small_png
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import current_language, translate

_INDENT = "   "


class Stage:
    """The window with the player in it, and the folder and the terminal that hear of it."""

    def __init__(
        self, player: Player, tools: Tools, folder: Path, out: TextIO, faults: Sequence[Exception]
    ) -> None:
        """``faults`` is where the errors gather that nobody took."""
        self.player, self.tools, self.folder = player, tools, folder
        self._out, self._faults = out, faults
        self._count = 0

    def show(self, title: str, *sentences: str, in_handbook: str = "") -> None:
        """Tell a step, and keep a picture of how the window looks after it.

        A small one is kept beside it under the name that it has ``in_handbook``.

        Raises ``Stuck`` where something failed unseen, ``OutsideError`` where the picture
        cannot be written.
        """
        self._count += 1
        name = f"{self._count:02}-{re.sub(r'[^a-z0-9]+', '-', fold(title)).strip('-')}.png"
        picture = _picture(self.player)
        self.tools.write_file(self.folder / name, _as_png(picture))
        if in_handbook:
            folder = self.folder / "handbook" / current_language()
            folder.mkdir(parents=True, exist_ok=True)
            self.tools.write_file(folder / f"{in_handbook}.png", small_png(picture.toImage()))
        text = indent("\n".join((*sentences, f"[{name}]")), _INDENT)
        self.say(f"{self._count}. {title}\n{text}")
        for fault in self._faults:
            raise Stuck(error_sentence(fault)) from fault

    def say(self, text: str) -> None:
        """Write a paragraph on the terminal."""
        self._out.write(f"{text}\n\n")
        self._out.flush()

    @property
    def sheet(self) -> Sheet:
        """What the page of inquiries shows. Raises ``Stuck`` where that is no inquiry."""
        page = self.player.window.pages.page
        sheet = page.view.sheet if isinstance(page, InquiriesPage) else None
        if sheet is None:
            raise Stuck(translate("tour", "an inquiry is open"))
        return sheet


def _picture(player: Player) -> QPixmap:
    """The window with the lists and boxes that lie over it."""
    window = player.window
    whole = window.grab()
    painter = QPainter(whole)
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            painter.drawPixmap(window.mapFromGlobal(other.pos()), other.grab())
    painter.end()
    return whole


def _as_png(picture: QPixmap) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())
