"""Data for the clipboard that may outlive the program's last moment."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit


def text_data(text: str, html: str = "") -> QMimeData:
    """A text, and HTML of our own where there is any; Qt makes the object, not Python.

    One made by Python, still on the clipboard when the program ends, is destroyed after Python
    and ends the program with a fault.
    """
    data = QPlainTextEdit().createMimeDataFromSelection()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data
