"""The handbook: the chapter of what one is doing, and beside it the keys of that place."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from deskapp.ui.handbook.keys import KeyGroup, cheat_sheet
from deskapp.ui.handbook.topics import FIRST, page_of
from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP
from deskapp.ui.kit.own_pages.page_view import OwnPageView
from deskapp.ui.kit.speech import announce
from deskapp.wording.language import translate

_SIZE = QSize(980, 700)


class HandbookWindow(QDialog):
    """Stands beside the work and hinders nothing; Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("handbook", "Handbook – deskapp"))
        self.chapter = OwnPageView(translate("handbook", "Chapter of the handbook"))
        self.keys = OwnPageView(translate("handbook", "Keys of this place"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(translate("handbook", "Chapter and keys"))
        self.tabs.addTab(self.chapter, translate("handbook", "This page"))
        self.tabs.addTab(self.keys, translate("handbook", "Keys"))
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(translate("handbook", "Find on this page"))
        self.words.setAccessibleName(translate("handbook", "Find on this page"))
        self.words.textEdited.connect(self._find_from_start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, INSIDE_GROUP, 0, 0)
        layout.addLayout(self._top())
        layout.addWidget(self.tabs, 1)
        self._add_keys()
        self.chapter.other_wanted.connect(QDesktopServices.openUrl)
        self.resize(_SIZE)

    def show_chapter(
        self, topic: str, keys: Iterable[KeyGroup], *, with_keys: bool = False
    ) -> None:
        """Show a chapter, or first the keys of the place."""
        self.show()
        self.chapter.setSource(QUrl.fromLocalFile(str(page_of(topic))))
        groups = tuple(keys)
        self.keys.show_html(cheat_sheet(groups))
        self.tabs.setTabVisible(1, bool(groups))
        self.tabs.setCurrentWidget(self.keys if with_keys else self.chapter)
        self.raise_()
        self.activateWindow()
        self._shown.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _shown(self) -> OwnPageView:
        return self.keys if self.tabs.currentWidget() is self.keys else self.chapter

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(BETWEEN_GROUPS, 0, BETWEEN_GROUPS, 0)
        row.setSpacing(INSIDE_GROUP)
        back = self._button(Icon.CHEVRON_LEFT, translate("handbook", "Back"), self.back)
        on = self._button(Icon.CHEVRON_RIGHT, translate("handbook", "Forward"), self.forward)
        self.chapter.backwardAvailable.connect(back.setEnabled)
        self.chapter.forwardAvailable.connect(on.setEnabled)
        back.setEnabled(False)
        on.setEnabled(False)
        home = self._button(Icon.BOOK, translate("handbook", "All chapters"), self.show_contents)
        printer = self._button(Icon.PRINT, translate("handbook", "Print…"), self.print_page)
        for button in (back, on, home, printer):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.words, 1)
        return row

    def _button(self, sign: Icon, name: str, act: Callable[[], object]) -> IconButton:
        return IconButton(sign, name, act)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Alt+Left": self.back,
            "Alt+Right": self.forward,
            "Alt+Home": self.show_contents,
            "Ctrl+F": self.begin_to_find,
            "F3": self.find_next,
            "Shift+F3": lambda: self.find_next(backwards=True),
            "Ctrl+P": self.print_page,
            "Ctrl++": lambda: self._shown.zoomIn(1),
            "Ctrl+-": lambda: self._shown.zoomOut(1),
            "F1": self.show_contents,
            "Ctrl+F1": lambda: self.tabs.setCurrentWidget(self.keys),
        }
        for key, act in keys.items():
            add_key(self, key, act)
        self.words.returnPressed.connect(self.find_next)

    def back(self) -> None:
        """Go to the page that was shown before."""
        self.tabs.setCurrentWidget(self.chapter)
        self.chapter.backward()

    def forward(self) -> None:
        """Go on again."""
        self.tabs.setCurrentWidget(self.chapter)
        self.chapter.forward()

    def show_contents(self) -> None:
        """Show all chapters."""
        self.tabs.setCurrentWidget(self.chapter)
        self.chapter.setSource(QUrl.fromLocalFile(str(page_of(FIRST))))
        self.chapter.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_to_find(self) -> None:
        """Go to the line for what is looked for."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def find_next(self, *, backwards: bool = False) -> None:
        """Go to the next place with the words, from the other end after the last one."""
        words, view = self.words.text(), self._shown
        self._mark(is_found=True)
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if not words or view.find(words, flags):
            return
        end = view.textCursor()
        way = end.MoveOperation.End if backwards else end.MoveOperation.Start
        end.movePosition(way)
        view.setTextCursor(end)
        if not view.find(words, flags):
            self._mark(is_found=False)
            announce(self, translate("handbook", "Not on this page"))

    def print_page(self) -> None:
        """Put what is shown on paper."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog: QDialog = QPrintDialog(printer, self)
        dialog.accepted.connect(partial(self._shown.print_, printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _mark(self, *, is_found: bool) -> None:
        self.words.setProperty("invalid", not is_found)
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)

    def _find_from_start(self) -> None:
        cursor = self._shown.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._shown.setTextCursor(cursor)
        self.find_next()
