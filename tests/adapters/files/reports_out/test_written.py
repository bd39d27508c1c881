"""Reports as files, opened again with the libraries that others would open them with."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from python_calamine import CalamineWorkbook

from deskapp.adapters.files.reports_out.written import written_report
from deskapp.application.ports.report_files import Paper, PaperFormat, PaperRow, PaperTable

_TABLE = PaperTable(
    "Anfragen nach Land",
    ("Q1/2026", "Q4/2025"),
    (
        PaperRow("=HYPERLINK(1)", (1234, 5)),
        PaperRow("Bremen", ("< 3", "…")),
        PaperRow("Zusammen", (1236, 9), is_sum=True),
    ),
    ("Die Zeilen ergeben mehr.",),
)
_PAPER = Paper(
    title="Bericht: 1. Quartal 2026",
    language="de",
    lines=("01.01.2026 – 31.03.2026", "gezählt nach dem Tag des Eingangs"),
    summary=("1. Quartal 2026: 1.236 Anfragen gingen ein.",),
    tables=(_TABLE,),
    tables_heading="Zahlen",
    rules_heading="So wurde gezählt",
    rules=("Dubletten zählen nicht.", "<b>kein Text & Tag</b>"),
)


def test_a_document_has_headings_a_title_and_a_language() -> None:
    content = written_report(PaperFormat.DOCX, _PAPER)
    document = Document(BytesIO(content))
    headings = [
        (paragraph.style.name, paragraph.text)
        for paragraph in document.paragraphs
        if paragraph.style is not None and paragraph.style.name != "Normal"
    ]
    assert headings == [
        ("Title", "Bericht: 1. Quartal 2026"),
        ("List Bullet", "1. Quartal 2026: 1.236 Anfragen gingen ein."),
        ("Heading 1", "Zahlen"),
        ("Heading 2", "Anfragen nach Land"),
        ("Heading 1", "So wurde gezählt"),
        ("List Bullet", "Dubletten zählen nicht."),
        ("List Bullet", "<b>kein Text & Tag</b>"),
    ]
    properties = document.core_properties
    assert (properties.title, properties.language) == (_PAPER.title, "de-DE")
    assert properties.author == properties.last_modified_by == ""
    languages = {each.get(qn("w:val")) for each in document.styles.element.iter(qn("w:lang"))}
    assert languages == {"de-DE"}


def test_a_table_of_a_document_has_a_head_that_repeats() -> None:
    document = Document(BytesIO(written_report(PaperFormat.DOCX, _PAPER)))
    (table,) = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["", "Q1/2026", "Q4/2025"],
        ["=HYPERLINK(1)", "1234", "5"],
        ["Bremen", "< 3", "…"],
        ["Zusammen", "1236", "9"],
    ]
    heads = [row._tr.xpath("./w:trPr/w:tblHeader") for row in table.rows]
    assert [bool(head) for head in heads] == [True, False, False, False]


def test_a_spreadsheet_has_numbers_as_numbers_and_no_formula() -> None:
    content = written_report(PaperFormat.XLSX, _PAPER)
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    assert book.sheet_names == ["Zahlen", "So wurde gezählt"]
    rows = book.get_sheet_by_name("Zahlen").to_python(skip_empty_area=False)
    assert ["=HYPERLINK(1)", 1234.0, 5.0] in rows
    assert ["Bremen", "< 3", "…"] in rows
    text = book.get_sheet_by_name("So wurde gezählt").to_python(skip_empty_area=False)
    assert ["Dubletten zählen nicht."] in text
    with ZipFile(BytesIO(content)) as archive:
        assert b"<f>" not in b"".join(archive.read(name) for name in archive.namelist())
        assert _PAPER.title.encode() in archive.read("docProps/core.xml")


@pytest.mark.parametrize("form", [PaperFormat.DOCX, PaperFormat.XLSX])
def test_a_report_without_tables_is_written_too(form: PaperFormat) -> None:
    empty = Paper(
        title="Bericht: [1/2]*?'",
        language="en",
        lines=(),
        summary=(),
        tables=(),
        tables_heading="Figures: '*?",
        rules_heading="Rules" * 20,
        rules=(),
    )
    assert written_report(form, empty).startswith(b"PK")
