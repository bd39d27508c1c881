"""Pictures of a mail that lie elsewhere: blocked, and fetched for this one mail on wish.

Nothing is remembered, for no sender and not for the mail: a sender's address is easily forged, and
each fetch tells the sender that, when and where the mail was read.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from deskapp.application.errors import OutsideError
from deskapp.domain.mail.page_facts import PageFacts
from deskapp.domain.mail.signs.hosts import host_of
from deskapp.ui.inquiries.record.whole_mail.opened import fetched_picture
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.lanes.jobs import Job, Lane
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.wording.language import translate

_AT_A_TIME = 2
"""The lane has room for mail beside them."""
_MOST_BYTES = 64 * 1024 * 1024


class RemoteBar(QFrame):
    """Says what is blocked; a button fetches the pictures, and they come all at once."""

    fetched = Signal(object)
    """The pictures by their names in the page; a mapping of ``QImage``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._width = 0
        self._urls: Sequence[str] = ()
        self._waiting: list[int] = []
        self._jobs: dict[int, Job] = {}
        self._pictures: dict[str, QImage] = {}
        self.setProperty("notice", "info")
        self._words = PlainLabel(wraps=True)
        self.load_button = Button(translate("inquiries", "Load pictures"), self.load, Kind.LINK)
        self.stop_button = Button(translate("inquiries", "Cancel"), self.stop, Kind.LINK)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSIDE_GROUP, 0, INSIDE_GROUP, 0)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(IconLabel(Icon.PICTURE, Tone.MUTED))
        row.addWidget(self._words, 1)
        row.addWidget(self.load_button)
        row.addWidget(self.stop_button)
        row.addSpacing(GRID)
        self.hide()

    def show_facts(self, page: PageFacts, width: int) -> None:
        """Say what another mail would fetch; pictures are drawn so many dots wide at most."""
        self._forget()
        self._urls, self._width = page.remote_pictures, width
        self._words.setText(_blocked(page.remote_pictures))
        self.load_button.setVisible(bool(self._urls))
        self.stop_button.hide()
        self.setVisible(bool(page.blocked or self._urls))

    def load(self) -> None:
        """Fetch the pictures of this mail."""
        if not self.load_button.isVisible():
            return
        self._waiting = list(range(len(self._urls)))
        self.load_button.hide()
        self.stop_button.show()
        self._go_on()

    def stop(self) -> None:
        """Show what has come so far."""
        self._waiting.clear()
        for job in self._jobs.values():
            job.drop()
        self._jobs.clear()
        self._finish()

    def _forget(self) -> None:
        for job in self._jobs.values():
            job.drop()
        self._waiting, self._jobs, self._pictures = [], {}, {}

    def _go_on(self) -> None:
        while self._waiting and len(self._jobs) < _AT_A_TIME:
            number = self._waiting.pop(0)
            work = partial(
                fetched_picture,
                self._desk.tools,
                f"remote:{number}",
                self._urls[number],
                self._width,
            )
            self._jobs[number] = self._desk.lanes.run(
                Lane.NETWORK,
                work,
                owner=self,
                done=partial(self._take, number),
                failed=partial(self._miss, number),
            )
        if self._jobs:
            done, total = len(self._urls) - len(self._waiting) - len(self._jobs), len(self._urls)
            text = translate(
                "inquiries", "Loading pictures: {done} of {total}", done=done, total=total
            )
            self._words.setText(text)
        else:
            self._finish()

    def _miss(self, number: int, error: Exception) -> None:
        """One that cannot be had: its words stay, and the bar says how many have come."""
        if not isinstance(error, OutsideError):
            self._desk.lanes.unexpected(error)
        self._take(number, {})

    def _take(self, number: int, pictures: dict[str, QImage]) -> None:
        del self._jobs[number]
        self._pictures |= pictures
        if sum(each.sizeInBytes() for each in self._pictures.values()) > _MOST_BYTES:
            self._waiting.clear()
        self._go_on()

    def _finish(self) -> None:
        self.stop_button.hide()
        text = translate(
            "inquiries",
            "{count} of {total} pictures loaded, for this mail alone",
            count=len(self._pictures),
            total=len(self._urls),
        )
        self._words.setText(text)
        self.fetched.emit(self._pictures)


def _blocked(urls: Sequence[str]) -> str:
    if not urls:
        return translate("inquiries", "Remote content blocked")
    return translate(
        "inquiries",
        "Remote content blocked ({pictures} from {places})",
        pictures=translate("inquiries", "%n pictures", n=len(urls)),
        places=translate("inquiries", "%n addresses", n=len({host_of(url) for url in urls})),
    )
