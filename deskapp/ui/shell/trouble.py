"""What stands in the window's place when the database cannot be opened: why, and what to do."""

from enum import Enum
from functools import partial

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from deskapp.application.errors import OutsideError
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

_WIDTH = 640


class WayOut(Enum):
    """What the person wants to do about it."""

    TRY_AGAIN = "try_again"
    OTHER_FILE = "other_file"
    RESTORE = "restore"
    QUIT = "quit"


class Trouble(QDialog):
    """Says what keeps the database from opening; ``way_out`` is what was pressed."""

    def __init__(self, error: OutsideError, *, is_file: bool) -> None:
        """A backup can be restored where the database is a file."""
        super().__init__()
        self.way_out = WayOut.QUIT
        self.setWindowTitle("deskapp")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_EDGE, PAGE_EDGE, PAGE_EDGE, PAGE_EDGE)
        layout.setSpacing(BETWEEN_GROUPS)
        heading = QHBoxLayout()
        heading.setSpacing(INSIDE_GROUP)
        heading.addWidget(IconLabel(Icon.WARNING, Tone.OVERDUE))
        title = translate("shell", "The database cannot be opened")
        heading.addWidget(PlainLabel(title, TextSize.HEADING), 1)
        layout.addLayout(heading)
        layout.addWidget(PlainLabel(error_sentence(error), wraps=True, is_selectable=True))
        layout.addStretch()
        row = FlowLayout()
        for text, way, kind in (
            (translate("shell", "&Quit"), WayOut.QUIT, Kind.QUIET),
            (translate("shell", "Restore a &backup…"), WayOut.RESTORE, Kind.ORDINARY),
            (translate("shell", "Other &file…"), WayOut.OTHER_FILE, Kind.ORDINARY),
            (translate("shell", "&Try again"), WayOut.TRY_AGAIN, Kind.PRIMARY),
        ):
            if is_file or way is not WayOut.RESTORE:
                row.addWidget(Button(text, partial(self._leave, way), kind))
        layout.addLayout(row)
        self.setMinimumWidth(scaled(_WIDTH, self.font()))

    def _leave(self, way: WayOut) -> None:
        self.way_out = way
        self.accept()
