"""How a reply leaves: the usual way as a button, the others in its menu, and discarding."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from deskapp.domain.sender_profile import HandOver
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import ElidedLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.menu_button import Entry, MenuButton
from deskapp.ui.kit.plain_text import set_tip
from deskapp.wording.language import translate

_ICONS = {
    HandOver.SMTP: Icon.SEND,
    HandOver.EML: Icon.DOWNLOAD,
    HandOver.MAIL_PROGRAM: Icon.MAIL,
}


class WaysOut(QWidget):
    """The foot of the reply."""

    chosen = Signal(object)
    """The ``HandOver`` wanted."""
    discard_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = HandOver.EML
        place = QWidget()
        self._main = QHBoxLayout(place)
        self._main.setContentsMargins(0, 0, 0, 0)
        self._others = MenuButton(translate("replies", "Hand over"))
        self._others.show_value(translate("replies", "Other ways"))
        self._status = ElidedLabel("", TextSize.SMALL, Tone.MUTED)
        discard = Button(
            translate("replies", "Discard"), self.discard_wanted.emit, Kind.QUIET, Icon.TRASH
        )
        self._status.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._status.setMinimumHeight(discard.sizeHint().height())
        flow = FlowLayout(self)
        for widget in (place, self._others, self._status, discard):
            flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def usual(self) -> HandOver:
        """What Ctrl+Enter does."""
        return self._usual

    def offer(self, usual: HandOver, *, can_send: bool) -> None:
        """Make one way the usual one; sending is offered only where a server is set up."""
        self._usual = usual
        button = Button(
            words_of(usual), lambda: self.chosen.emit(usual), Kind.PRIMARY, _ICONS[usual]
        )
        set_tip(button, translate("replies", "Ctrl+Enter"))
        self._main.addWidget(button)
        others = [way for way in HandOver if way is not usual]
        if not can_send:
            others = [way for way in others if way is not HandOver.SMTP]
        self._others.offer(self._entry(way) for way in others)

    def show_status(self, text: str) -> None:
        """Say how the draft stands."""
        self._status.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the buttons need at this width, however low the panel is."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def _entry(self, way: HandOver) -> Entry:
        return Entry(words_of(way), lambda: self.chosen.emit(way), _ICONS[way])


def words_of(way: HandOver) -> str:
    """What a way out is called on its button."""
    return {
        HandOver.SMTP: translate("replies", "Send"),
        HandOver.EML: translate("replies", "Save as .eml"),
        HandOver.MAIL_PROGRAM: translate("replies", "Open in mail program"),
    }[way]


def choose_file(parent: QWidget, name: str, then: Callable[[Path], object]) -> None:
    """Ask where a mail is to be saved, without a loop of its own."""
    dialog = QFileDialog(parent, translate("replies", "Save reply"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("replies", "E-mails (*.eml)"))
    dialog.setDefaultSuffix("eml")
    dialog.selectFile(f"{name}.eml")
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def passing_file(name: str) -> Path:
    """Where a mail lies while the mail program takes it over; gone when the program ends."""
    return Path(_passing_folder().name) / f"{name}.eml"


@cache
def _passing_folder() -> "TemporaryDirectory[str]":
    return TemporaryDirectory(prefix="deskapp-", ignore_cleanup_errors=True)
