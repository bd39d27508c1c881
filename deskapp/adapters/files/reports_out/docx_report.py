"""A report as DOCX: real headings, heads of tables that repeat, a language and a title (A-16)."""

from io import BytesIO
from typing import Final

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell, _Row

from deskapp.application.ports.report_files import Paper, PaperTable

_LANGUAGES: Final = {"de": "de-DE", "en": "en-GB"}
_MARGIN: Final = Mm(25)
_WORDS, _NUMBERS = Mm(70), Mm(22)
_POINTS, _SMALL = Pt(10.5), Pt(9)
_INK: Final = RGBColor(0, 0, 0)
_STYLE: Final = "Light List"


def docx_report(paper: Paper) -> bytes:
    """The file's bytes."""
    document = Document()
    _set_up(document, paper)
    document.add_heading(paper.title, 0)
    document.add_paragraph(" · ".join(paper.lines))
    for sentence in paper.summary:
        document.add_paragraph(sentence, style="List Bullet")
    document.add_heading(paper.tables_heading, 1)
    for table in paper.tables:
        _add_table(document, table)
    document.add_heading(paper.rules_heading, 1)
    for rule in paper.rules:
        document.add_paragraph(rule, style="List Bullet")
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _set_up(document: DocxDocument, paper: Paper) -> None:
    """A4, one typeface in black, the language of the texts, and properties without a person."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin = section.bottom_margin = _MARGIN
    properties = document.core_properties
    properties.title, properties.language = paper.title, _LANGUAGES[paper.language]
    properties.author = properties.comments = properties.last_modified_by = ""
    for style in ("Normal", "Title", "Heading 1", "Heading 2"):
        font = document.styles[style].font
        font.name, font.color.rgb = "Arial", _INK
        fonts = font.element.rPr.rFonts
        for name in tuple(fonts.attrib):  # the typeface of a theme would win over the name
            if name.endswith("Theme"):
                del fonts.attrib[name]
    document.styles["Normal"].font.size = _POINTS
    for lang in document.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), _LANGUAGES[paper.language])


def _add_table(document: DocxDocument, table: PaperTable) -> None:
    document.add_heading(table.heading, 2)
    made = document.add_table(rows=1, cols=1 + len(table.columns))
    made.style, made.alignment = _STYLE, WD_TABLE_ALIGNMENT.LEFT
    made.autofit = False
    _fill(made.rows[0], ("", *table.columns), is_strong=True)
    _repeat(made.rows[0])
    for row in table.rows:
        cells = (row.words, *(str(cell) for cell in row.cells))
        _fill(made.add_row(), cells, is_strong=row.is_sum)
    _size(made)
    for note in table.notes:
        document.add_paragraph().add_run(note).font.size = _SMALL


def _fill(row: _Row, texts: tuple[str, ...], *, is_strong: bool) -> None:
    _keep_together(row)
    for at, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT if at else WD_ALIGN_PARAGRAPH.LEFT
        paragraph.add_run(text).bold = is_strong


def _size(table: Table) -> None:
    """Word takes the width of each cell, LibreOffice that of the column."""
    for at, column in enumerate(table.columns):
        column.width = _NUMBERS if at else _WORDS
        for cell in column.cells:
            _narrow(cell, at)


def _narrow(cell: _Cell, at: int) -> None:
    cell.width = _NUMBERS if at else _WORDS


def _repeat(row: _Row) -> None:
    """Mark the head of a table: it stands on each page, and screen readers name it."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001  no other way


def _keep_together(row: _Row) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001  no other way
