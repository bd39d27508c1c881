"""Rows on the clipboard, as a table that spreadsheets and mails take."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from deskapp.application.table_text import harmless
from deskapp.ui.kit.clipboard import text_data
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.headings import Heading
from deskapp.ui.kit.plain_text import one_line


def copy_cards(cards: Sequence[Card], columns: Sequence[Heading]) -> None:
    """Cells with a tab between them, each row on its line; of a table what it shows."""
    rows = [card.cells for card in cards]
    if columns:
        rows = [tuple(card.columns.get(each.key, "") for each in columns) for card in cards]
        rows.insert(0, tuple(each.word for each in columns))
    lines = ("\t".join(harmless(one_line(cell)) for cell in row) for row in rows)
    QGuiApplication.clipboard().setMimeData(text_data("\n".join(lines)))
