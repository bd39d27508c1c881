"""Shows pages of the program's own text, from files that ship with it or as they are made."""

from typing import Final

from PySide6.QtCore import QEvent, QFileInfo, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from deskapp.ui.kit.look.palette import colours_of
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, PAGE_EDGE

_STYLE: Final = """
h1 {{ font-size: 160%; font-weight: 600; margin-bottom: 12px; }}
h2 {{ font-size: 125%; font-weight: 600; margin-top: 20px; margin-bottom: 4px; }}
p, li {{ margin-top: 4px; margin-bottom: 4px; }}
kbd {{ background: {hover}; color: {plain}; font-family: inherit; white-space: pre; }}
a {{ color: {accent}; }}
td {{ padding: 1px 8px 1px 0px; }}
"""


class OwnPageView(QTextBrowser):
    """Follows links between the pages of one folder; others are told and not followed."""

    other_wanted = Signal(QUrl)
    """A link that leads out of the folder was activated."""

    def __init__(self, name: str) -> None:
        """`name` is the accessible name."""
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDocumentMargin(PAGE_EDGE)
        self.anchorClicked.connect(self._follow)
        self._dress()

    def show_html(self, html: str) -> None:
        """Show a page that was made, such as a table; every name in it is escaped already."""
        self._dress()
        self.setHtml(html)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Files of the program alone; pictures no wider than the page, no style but our own."""
        where = QUrl(url)
        if kind == QTextDocument.ResourceType.StyleSheetResource:
            return ""
        if not (where.isRelative() or where.isLocalFile()):
            return None
        if kind != QTextDocument.ResourceType.ImageResource:
            return super().loadResource(kind, where)
        path = self.source().resolved(where).toLocalFile()
        room = self.viewport().width() - 2 * (PAGE_EDGE + BETWEEN_GROUPS)
        picture = QImage(path)
        if picture.isNull() or picture.width() <= room:
            return picture
        return picture.scaledToWidth(max(1, room), Qt.TransformationMode.SmoothTransformation)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show no tips."""
        return event.type() == QEvent.Type.ToolTip or super().viewportEvent(event)

    def _dress(self) -> None:
        colours = colours_of(self.palette())
        style = _STYLE.format(hover=colours.hover, plain=colours.plain, accent=colours.accent)
        if self.document().defaultStyleSheet() != style:
            self.document().setDefaultStyleSheet(style)
            if self.source().isValid():
                self.reload()

    def _follow(self, url: QUrl) -> None:
        target = self.source().resolved(url)
        own = QFileInfo(self.source().toLocalFile()).absolutePath()
        if target.isLocalFile() and QFileInfo(target.toLocalFile()).absolutePath() == own:
            self.setSource(target)
        else:
            self.other_wanted.emit(url)
