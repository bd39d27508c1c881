"""What a person has changed in the text of the template: added underlined, removed struck out."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from deskapp.domain.checks.marked_changes import Change, ChangeKind, marked_changes
from deskapp.domain.message import Message
from deskapp.ui.kit.look.palette import Tone, colours_of
from deskapp.wording.language import translate


class ChangesView(QTextEdit):
    """To be read only; signs beside the colours, so that nobody needs to see those."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("editor", True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("replies", "Changes against the template"))
        self.hide()

    def show_changes(self, draft: Message) -> None:
        """Mark what differs between the template's text and the draft's, and go to the first."""
        changes = marked_changes(draft.filled_text, draft.body_text)
        self.clear()
        cursor, first = QTextCursor(self.document()), None
        for change in changes:
            if first is None and change.kind is not ChangeKind.KEPT:
                first = cursor.position()
            cursor.insertText(change.text, self._format(change.kind))
        cursor.setPosition(first or 0)
        self.setTextCursor(cursor)
        QTimer.singleShot(0, self, self.ensureCursorVisible)  # as soon as the layout is done
        self.setAccessibleDescription(_in_words(changes))

    def _format(self, kind: ChangeKind) -> QTextCharFormat:
        made, colours = QTextCharFormat(), colours_of(self.palette())
        if kind is ChangeKind.ADDED:
            made.setFontUnderline(True)
            made.setForeground(colours.tone(Tone.NEW))
        elif kind is ChangeKind.REMOVED:
            made.setFontStrikeOut(True)
            made.setForeground(colours.tone(Tone.OVERDUE))
        return made


def _in_words(changes: tuple[Change, ...]) -> str:
    """For a screen reader, which says no colours: what was added and what was removed."""
    added = [each.text.strip() for each in changes if each.kind is ChangeKind.ADDED]
    removed = [each.text.strip() for each in changes if each.kind is ChangeKind.REMOVED]
    return translate(
        "replies",
        "Added: {added}. Removed: {removed}.",
        added="; ".join(filter(None, added)) or "–",
        removed="; ".join(filter(None, removed)) or "–",
    )
