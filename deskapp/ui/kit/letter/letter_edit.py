"""The editor itself: keys, formats, quotes, snippets and spelling over a text with chips."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from deskapp.domain.letter_text.model import LineKind
from deskapp.domain.letter_text.plain import from_text, quoted
from deskapp.ui.kit.actions import action, add_shortcuts, commands_of
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.letter import formatting, typing_keys
from deskapp.ui.kit.letter.chip_edit import ChipEdit
from deskapp.ui.kit.letter.document import part_lists, rewrite, write_letter
from deskapp.ui.kit.letter.marks import LetterMarks
from deskapp.ui.kit.letter.snippets import abbreviation_before
from deskapp.ui.kit.letter.spelling import Spelling
from deskapp.ui.kit.letter.spelling_menu import add_words
from deskapp.ui.kit.look.icons import Icon


class LetterEdit(ChipEdit):
    """The text of a letter or template, plain or with bold, lists and links."""

    snippet_wanted = Signal(str, object)
    """An abbreviation, and the ``QTextCursor`` over the place that the snippet takes."""
    link_wanted = Signal(object, str)
    """A ``QTextCursor`` over what shall be a link, and where it leads now."""
    formatting_changed = Signal(bool)
    """Whether bold, lists and links are allowed from now on."""

    def __init__(
        self,
        name: str,
        lines: int,
        parent: QWidget | None = None,
        *,
        is_formatted: bool = False,
    ) -> None:
        """As a `ChipEdit` is made."""
        super().__init__(name, lines, parent, is_formatted=is_formatted)
        self._abbreviations = frozenset[str]()
        self._spelling: Spelling | None = None
        self._language = ""
        self._suggesting: Job | None = None
        self._marks = LetterMarks(self.document(), self.palette())
        self.cursorPositionChanged.connect(lambda: self._marks.follow(self.textCursor()))
        add_shortcuts(self, commands_of(self))

    def show_letter(self, text: str, html: str = "") -> None:
        """Show another letter; HTML allows formats from now on."""
        super().show_letter(text, html)
        if html:
            self._allow_formats(is_allowed=True)

    def set_formatted(self, is_formatted: bool) -> None:
        """Allow bold, lists and links, or write them as plain text, which can be undone."""
        if not is_formatted and self.html():
            rewrite(self.document(), from_text(self.letter()))
        self._allow_formats(is_allowed=is_formatted)

    @property
    def can_format(self) -> bool:
        """Whether the commands for formats do anything now."""
        return self.is_formatted and not self.isReadOnly()

    def quote(self, text: str, introduction: str = "") -> None:
        """Write a text that is answered at the end, below the signature."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        gap = "\n\n" if self.letter().strip() else ""
        head = f"{introduction}\n" if introduction else ""
        write_letter(cursor, from_text(f"{gap}{head}{quoted(text)}"))

    def insert_condition(self, opening: str, *, with_else: bool = False) -> None:
        """Put a condition such as ``{% if anlagen %}`` around the selected lines."""
        ending = "{% else %}\n\n{% endif %}" if with_else else "{% endif %}"
        cursor = self.textCursor()
        formatting.put_between(cursor, opening, ending)
        self.setTextCursor(cursor)

    def know(self, abbreviations: Iterable[str]) -> None:
        """Take these for snippets."""
        self._abbreviations = frozenset(each.casefold() for each in abbreviations)

    def check_spelling(self, spelling: Spelling, language: str) -> None:
        """Mark what is misspelt in a language (``de`` or ``en``)."""
        self._spelling, self._language = spelling, language
        self._marks.check(spelling, language)

    @action("kit", "Bold", shortcut="Ctrl+B", icon=Icon.BOLD)
    def toggle_bold(self) -> None:
        """Let the selection, or what is typed next, stand out, or no longer."""
        if self.can_format:
            is_on = not formatting.is_bold(self.currentCharFormat())
            self.mergeCurrentCharFormat(formatting.bold(is_on=is_on))

    @action("kit", "Bulleted list", shortcut="Ctrl+Shift+8", icon=Icon.BULLETS)
    def toggle_bullets(self) -> None:
        """Make the selected lines a list, or no longer."""
        self._toggle_kind(LineKind.BULLET)

    @action("kit", "Numbered list", shortcut="Ctrl+Shift+7", icon=Icon.NUMBERS)
    def toggle_numbers(self) -> None:
        """Make the selected lines a numbered list, or no longer."""
        self._toggle_kind(LineKind.NUMBER)

    @action("kit", "Link…", shortcut="Ctrl+Shift+L", icon=Icon.LINK)
    def edit_link(self) -> None:
        """Ask where the selection, or the link at the cursor, shall lead."""
        if self.can_format:
            place = formatting.link_at(self.textCursor())
            self.link_wanted.emit(place, place.charFormat().anchorHref())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._marks.use(self.palette())

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        """Tab behind an abbreviation wants the snippet; anywhere else it leaves."""
        may_write = is_forward and not self.isReadOnly()
        place = abbreviation_before(self.textCursor(), self._abbreviations) if may_write else None
        if place is None:
            return super().focusNextPrevChild(is_forward)
        self.snippet_wanted.emit(place.selectedText()[1:], place)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses a chip; what is typed may complete one."""
        if event.key() in typing_keys.ENTER and self.chosen_chip():
            self.chip_chosen.emit(self.chosen_chip())
        elif self.isReadOnly():
            super().keyPressEvent(event)
        elif typing_keys.is_soft_break(event):
            self.textCursor().insertBlock()
        else:
            self._type(event)

    def _type(self, event: QKeyEvent) -> None:
        if event.text() and typing_keys.is_behind_link(self.textCursor()):
            self.setCurrentCharFormat(QTextCharFormat())
        super().keyPressEvent(event)
        typing_keys.complete_chip(self.textCursor())
        if typing_keys.parts_lists(event):
            part_lists(self.document())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method has composed may complete a chip too."""
        super().inputMethodEvent(event)
        typing_keys.complete_chip(self.textCursor())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The editor's menu, over a misspelt word with what may have been meant."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        point = self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft())
        place = None if self.isReadOnly() else self._marks.misspelt_at(cursor)
        if place is None or self._spelling is None:
            self._open_menu(point if by_key else event.globalPos())
            return
        if self._suggesting is not None:
            self._suggesting.drop()
        self._suggesting = self._spelling.suggest(
            place.selectedText(),
            self._language,
            owner=self,
            done=lambda words: self._open_menu(point, place, words),
        )

    def _open_menu(
        self, point: QPoint, place: QTextCursor | None = None, words: Iterable[str] = ()
    ) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if place is not None and self._spelling is not None:
            add_words(menu, place, words, self._spelling.learn)
        menu.popup(point)

    def _toggle_kind(self, kind: LineKind) -> None:
        if self.can_format:
            formatting.toggle_kind(self.textCursor(), kind)

    def _allow_formats(self, *, is_allowed: bool) -> None:
        if self.is_formatted != is_allowed:
            self.is_formatted = is_allowed
            self.formatting_changed.emit(is_allowed)
