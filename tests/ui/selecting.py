"""Selecting words in a text as a person does with the mouse."""

from PySide6.QtWidgets import QTextEdit


def select_text(edit: QTextEdit, words: str) -> bool:
    """Select the first place where the words stand in a line; false where they stand nowhere."""
    found = edit.document().find(words)
    if not found.isNull():
        edit.setTextCursor(found)
    return not found.isNull()
