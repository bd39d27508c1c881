"""A report as a PDF file with headings, its title and its language; on any thread.

Qt writes no structure tags into a PDF: what reads headings and heads of tables out of a file
takes the DOCX.
"""

from collections.abc import Iterator
from html import escape

from deskapp.application.ports.report_files import Paper, PaperRow, PaperTable
from deskapp.ui.kit.mail.printing import PrintedMail, as_pdf
from deskapp.ui.kit.paper.amended import amended
from deskapp.wording.reporting.summary import shown_number

_WORDS, _NARROW, _FEW = 36, 25, 3
"""Percent of the width for words: beside few columns, and beside more."""


def report_pdf(paper: Paper) -> bytes:
    """The file's bytes, on A4."""
    page = PrintedMail(title=paper.title, lines=(), html="".join(_parts(paper)))
    return amended(as_pdf(page), paper.language)


def _parts(paper: Paper) -> Iterator[str]:
    yield f"<p>{escape(' · '.join(paper.lines))}</p>"
    yield _list(paper.summary)
    yield f"<h2>{escape(paper.tables_heading)}</h2>"
    for table in paper.tables:
        yield from _table(table)
    yield f"<h2>{escape(paper.rules_heading)}</h2>"
    yield _list(paper.rules)


def _list(texts: tuple[str, ...]) -> str:
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"


def _table(table: PaperTable) -> Iterator[str]:
    """Its heading stands in its head, which is never parted from the rows and comes again."""
    words = _WORDS if len(table.columns) <= _FEW else _NARROW
    width = (100 - words) // len(table.columns)
    yield "<p></p>"
    yield '<table width="100%" cellpadding="6" border="0.5" style="border-collapse:collapse">'
    heads = "".join(
        f'<th width="{width}%" align="right"><small>{escape(each)}</small></th>'
        for each in table.columns
    )
    heading = f'<th width="{words}%" align="left">{escape(table.heading)}</th>'
    yield f"<thead><tr>{heading}{heads}</tr></thead>"
    yield from map(_row, table.rows)
    yield "</table>"
    for note in table.notes:
        yield f"<p><small>{escape(note)}</small></p>"


def _row(row: PaperRow) -> str:
    tag = "th" if row.is_sum else "td"
    cells = "".join(
        f'<{tag} align="right">{escape(shown_number(cell))}</{tag}>' for cell in row.cells
    )
    return f'<tr><{tag} align="left">{escape(row.words)}</{tag}>{cells}</tr>'
