"""Giving a report out of the house: to the clipboard or into a file, small numbers hidden."""

from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from deskapp.application.ports.report_files import Paper, PaperFormat, PaperTable
from deskapp.application.table_text import harmless
from deskapp.application.tools import Tools
from deskapp.domain.mail.file_name import safe_file_name
from deskapp.ui.kit.clipboard import text_data
from deskapp.ui.reports.pdf import report_pdf
from deskapp.wording.language import translate
from deskapp.wording.reporting.summary import shown_number

_PROGRAMS: Final = {
    PaperFormat.DOCX: "Word, LibreOffice (*.docx)",
    PaperFormat.XLSX: "Excel, LibreOffice (*.xlsx)",
    PaperFormat.PDF: "PDF (*.pdf)",
}
"""Names of programs and formats, the same in every language."""


def ask_where(owner: QWidget, name: str, chosen: Callable[[Path], object]) -> None:
    """Let a file be chosen, in one of the forms, without a loop of its own."""
    forms = {words: form for form, words in _PROGRAMS.items()}
    dialog = QFileDialog(owner, translate("reports", "Freeze the report and write it to a file"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(forms))

    def use(words: str) -> None:
        dialog.setDefaultSuffix(forms[words].value)
        dialog.selectFile(safe_file_name(f"{name}{forms[words].suffix}", "report"))

    dialog.filterSelected.connect(use)
    use(dialog.selectedNameFilter())
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def write(tools: Tools, path: Path, paper: Paper) -> None:
    """Write the file in the form that its name says, DOCX else; off the window's thread.

    Raises ``OutsideError`` where the disk fails.
    """
    forms = {form.suffix: form for form in PaperFormat}
    form = forms.get(path.suffix.lower(), PaperFormat.DOCX)
    is_pdf = form is PaperFormat.PDF
    tools.write_file(path, report_pdf(paper) if is_pdf else tools.write_report(form, paper))


def text_of(paper: Paper) -> QMimeData:
    """The sentences, for a mail or a document."""
    return text_data("\n".join((paper.title, *paper.summary)))


def tables_of(paper: Paper) -> QMimeData:
    """All tables, for a spreadsheet or a document."""
    text = "\n\n".join("\n".join(_as_text(table)) for table in paper.tables)
    return text_data(text, "".join(map(_as_html, paper.tables)))


def _as_text(table: PaperTable) -> Iterator[str]:
    yield "\t".join(map(harmless, (table.heading, *table.columns)))
    for row in table.rows:
        yield "\t".join(map(harmless, (row.words, *map(str, row.cells))))
    yield from table.notes


def _as_html(table: PaperTable) -> str:
    heads = "".join(f"<th>{escape(each)}</th>" for each in (table.heading, *table.columns))
    rows = [(row.words, *map(shown_number, row.cells)) for row in table.rows]
    cells = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    body = "".join(f"<tr>{row}</tr>" for row in cells)
    return f"<table><tr>{heads}</tr>{body}</table>"
