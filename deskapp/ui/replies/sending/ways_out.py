"""How a reply leaves: the usual way as a button, everything else in the menu beside it."""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from deskapp.domain.sender_profile import HandOver
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import ElidedLabel
from deskapp.ui.kit.look.icons import Icon, icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.menu_button import RULE, Entry, MenuButton
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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual, self._can_send = HandOver.EML, False
        self._rest: tuple[Entry, ...] = ()
        self.usual_button = Button("", lambda: self.chosen.emit(self._usual), Kind.PRIMARY)
        self.more = MenuButton(translate("replies", "More"))
        self.more.show_value(translate("replies", "More"))
        self._status = ElidedLabel("", TextSize.SMALL, Tone.MUTED)
        self._status.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_GROUP)
        for widget, share in ((self.usual_button, 0), (self.more, 0), (self._status, 1)):
            row.addWidget(widget, share)

    @property
    def usual(self) -> HandOver:
        """What Ctrl+Enter does."""
        return self._usual

    def offer(self, usual: HandOver, *, can_send: bool) -> None:
        """Make one way the usual one; sending is offered only where a server is set up."""
        self._usual, self._can_send = usual, can_send
        self.usual_button.setText(words_of(usual))
        self.usual_button.setIcon(icon(_ICONS[usual], Tone.ON_ACCENT))
        self.show_hindrance("")
        self._fill()

    def offer_more(self, rest: Iterable[Entry]) -> None:
        """What the menu holds beside the ways out."""
        self._rest = tuple(rest)
        self._fill()

    def show_hindrance(self, reason: str) -> None:
        """Say why it cannot leave now, or how it does."""
        keys = translate("replies", "Ctrl+Enter")
        set_tip(self.usual_button, reason or keys)

    def show_status(self, text: str) -> None:
        """Say how the draft stands."""
        self._status.setText(text)

    @property
    def status(self) -> str:
        """How the draft stands, in words."""
        return self._status.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the buttons need; Qt remembers what they needed before they were styled."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.usual_button.sizeHint().height())

    def _fill(self) -> None:
        others = [way for way in HandOver if way is not self._usual]
        if not self._can_send:
            others = [way for way in others if way is not HandOver.SMTP]
        self.more.offer([*(self._entry(way) for way in others), RULE, *self._rest])

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
