"""Shows a mail: plain text, or HTML that has been sanitised before; opens and fetches nothing.

Qt's text browser reads local files and network shares for images and style sheets unless it is
given a real image and a style sheet that is not empty, so that is what it gets.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData, QUrl, Signal
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.letter.clipboard import text_data
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS
from deskapp.ui.kit.plain_text import breakable, clipped
from deskapp.wording.language import translate

TEXT_LIMIT: Final = 500_000
"""Characters shown at most; the original is always there to be saved."""
_OPENED: Final = frozenset({"http", "https", "mailto"})
_NOTHING: Final = QByteArray(b" ")


class MailText(QTextBrowser):
    """The text itself. Links are told, never followed."""

    link_activated = Signal(QUrl)
    """An http, https or mailto link was activated; others never are."""
    link_hovered = Signal(str)
    """Where the link under the pointer really leads (its host or address), or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: Mapping[str, QImage] = {}
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(BETWEEN_GROUPS)
        self.setAccessibleName(translate("kit", "Text of the message"))
        self.anchorClicked.connect(self._tell_activated)
        self.highlighted.connect(lambda url: self.link_hovered.emit(destination(url)))

    def show_text(self, text: str) -> None:
        """Show plain text as it is."""
        self._images = {}
        self.setPlainText(breakable(clipped(text, TEXT_LIMIT)))

    def show_html(self, html: str, images: Mapping[str, QImage]) -> None:
        """Show HTML that has been sanitised; `images` are the message's own, by Content-ID."""
        self._images = {cid.lower(): image for cid, image in images.items()}
        self.setHtml(html)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """One of the message's own images, or something harmless that is not empty."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return _NOTHING
        name = QUrl(url)
        own = self._images.get(name.path().lower()) if name.scheme().lower() == "cid" else None
        return own if own is not None and not own.isNull() else _no_image()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text only: rich text would fetch its images where it is pasted."""
        return text_data(self.textCursor().selection().toPlainText())

    def _tell_activated(self, url: QUrl) -> None:
        if url.scheme().lower() in _OPENED:
            self.link_activated.emit(url)


class MailView(QWidget):
    """A message's text with the quoted part folded below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = MailText()
        self._shown, self._quoted = "", ""
        self._is_unfolded = False
        self._toggle = Button("", self._unfold, Kind.LINK, Icon.MORE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text, 1)
        column.addWidget(self._toggle)
        self._toggle.hide()

    def show_text(self, text: str, quoted: str = "") -> None:
        """Show what was written; `quoted` waits behind a button and is never lost."""
        self._shown, self._quoted = text, quoted
        self._is_unfolded = False
        self._draw()

    def show_html(self, html: str, images: Mapping[str, QImage]) -> None:
        """Show HTML that has been sanitised before."""
        self._quoted = ""
        self._toggle.hide()
        self.text.show_html(html, images)

    def _unfold(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._draw()

    def _draw(self) -> None:
        whole = f"{self._shown}\n\n{self._quoted}"
        self.text.show_text(whole if self._is_unfolded else self._shown)
        self._toggle.setVisible(bool(self._quoted))
        self._toggle.setText(
            translate("kit", "Hide quoted text")
            if self._is_unfolded
            else translate("kit", "Show quoted text")
        )


def destination(url: QUrl) -> str:
    """Where a link leads, for the eye: the host in ASCII, so that no look-alike deceives."""
    if url.scheme().lower() == "mailto":
        return url.path()
    if url.scheme().lower() not in _OPENED:
        return ""
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)


def _no_image() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image
