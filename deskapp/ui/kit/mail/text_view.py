"""Shows a mail: plain text, or HTML that has been sanitised before; opens and fetches nothing."""

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from deskapp.ui.kit.clipboard import text_data
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS
from deskapp.ui.kit.mail.destinations import OPENED
from deskapp.ui.kit.mail.document import MailDocument
from deskapp.wording.language import translate

_ENDS: Final = re.compile("[\u2028\u2029\ufdd0\ufdd1]")
"""What Qt has for the ends of lines and of the cells of tables."""


class MailText(QTextBrowser):
    """The text itself. Links are told, never followed."""

    link_activated = Signal(QUrl)
    """An http, https or mailto link was activated; others never are."""
    link_pointed_at = Signal(QUrl)
    """The link under the pointer or the one that the keys are on; an empty one for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = MailDocument(self)
        self._document.setDocumentMargin(BETWEEN_GROUPS)
        self.setDocument(self._document)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("kit", "Text of the message"))
        self.anchorClicked.connect(self._tell_activated)
        self.highlighted.connect(self._tell_pointed_at)

    def show_text(self, text: str) -> None:
        """Show plain text as it is."""
        self._document.show_text(text)

    def show_html(self, html: str, pictures: Mapping[str, QImage]) -> None:
        """Show HTML that has been sanitised, with the pictures it may show (see the document)."""
        self._document.show_html(html, pictures)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """What the document answers; Qt may ask either."""
        return self._document.loadResource(kind, url)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text only: rich text would fetch its images where it is pasted."""
        return text_data(_selected(self.textCursor()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Show no tips: Qt would read those of a page as HTML of its own."""
        return event.type() == QEvent.Type.ToolTip or super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell where the link leads that the keys have come to."""
        super().keyPressEvent(event)
        self._tell_pointed_at(QUrl(self.textCursor().charFormat().anchorHref()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is pointed at any more."""
        super().focusOutEvent(event)
        self._tell_pointed_at(QUrl())

    def _tell_pointed_at(self, url: QUrl) -> None:
        self.link_pointed_at.emit(url if url.scheme().lower() in OPENED else QUrl())

    def _tell_activated(self, url: QUrl) -> None:
        if url.scheme().lower() in OPENED:
            self.link_activated.emit(url)


def _selected(cursor: QTextCursor) -> str:
    """The text that is selected; a fragment would be a copy of it with all of its formats."""
    if cursor.hasComplexSelection():  # some cells of a table
        return cursor.selection().toPlainText()
    return _ENDS.sub("\n", cursor.selectedText()).replace("\N{NO-BREAK SPACE}", " ")
