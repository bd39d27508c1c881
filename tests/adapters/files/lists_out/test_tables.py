"""Tables: what goes in comes out, and nothing in them is ever a formula."""

import io
import re
import zipfile
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from deskapp.adapters.files.lists_out import xlsx_table
from deskapp.application.ports.exporting import Cell, FileFormat
from deskapp.application.table_text import as_meant
from tests.adapters.files.lists_out.written import csv_rows, table, xlsx_rows

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=40)
"""As records hold them: every printable character."""
FORMULA = re.compile(r"[\s']*[=+@\-＝＋－＠]")
NUMBER = re.compile(r"[+-]?[0-9(][0-9 ()/.,-]*")


@given(TEXTS)
@example("=cmd|'/c calc'!A1")
@example("@SUM(1)")
@example('-1+1|"')
@example("＝1")
@example("'=1")
@example("In|du|strie. „Gemeinsam“; Zukunft\u00a0Leben")
@example("+49 30 20308-1234")
@example("-12,5")
def test_a_csv_cell_begins_no_formula_and_is_read_as_it_was(text: str) -> None:
    content = table(FileFormat.CSV, [text], [[text]])
    heading, row = csv_rows(content)
    assert not FORMULA.match(row[0]) or NUMBER.fullmatch(row[0]) or row[0].startswith("'")
    assert as_meant(row[0]) == as_meant(heading[0]) == text


@pytest.mark.parametrize("text", ["+49 30 20308-1234", "+41 61 123 45 67", "-12,5", "-7"])
def test_phone_numbers_and_negative_numbers_can_be_used(text: str) -> None:
    assert csv_rows(table(FileFormat.CSV, ["A"], [[text]]))[1] == [text]


@pytest.mark.parametrize("text", ["=1+1", "+A1", "-A1", "@x", "\t=1", "+49 30=1", "-1+A1"])
def test_what_could_be_a_formula_gets_an_apostrophe(text: str) -> None:
    assert csv_rows(table(FileFormat.CSV, ["A"], [[text]]))[1] == [f"'{text}"]


def test_a_csv_file_opens_in_a_german_excel() -> None:
    moment = datetime(2026, 3, 16, 9, 12)  # noqa: DTZ001  as the office's clock shows it
    content = table(
        FileFormat.CSV,
        ["Name", "Zahl"],
        [["Lüerßen; „X“", 7, Decimal("-1.50"), date(2021, 3, 16), moment, None, "a\nb"]],
    )
    assert content == (
        '\ufeffName;Zahl\r\n"Lüerßen; „X“";7;-1,50;2021-03-16;2026-03-16 09:12;;"a\nb"\r\n'.encode()
    )


@given(TEXTS)
@example("=1+1")
@example("http://example.org/")
@example("<r>x</r>")
@example("_x0041_")
@example(" blank ")
@example("007")
def test_an_xlsx_cell_is_a_text_and_is_read_as_it_was(text: str) -> None:
    content = table(FileFormat.XLSX, ["A", "B"], [[text, "x"]])
    read = str(xlsx_rows(content)[1][0])
    assert read.strip() == text.strip()
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet


def test_numbers_and_days_are_themselves() -> None:
    moment = datetime(2026, 3, 16, 9, 12)  # noqa: DTZ001  as the office's clock shows it
    row: list[Cell] = [7, Decimal("-1.5"), date(2021, 3, 16), moment, None, "x"]
    read = xlsx_rows(table(FileFormat.XLSX, list("ABCDEF"), [row]))[1]
    assert read == [7.0, -1.5, date(2021, 3, 16), moment, "", "x"]


@pytest.mark.parametrize(
    "cell", [date(1899, 12, 31), date(1, 1, 1), 12345678901234567890, Decimal("0.1234567890123456")]
)
def test_what_a_spreadsheet_would_change_stays_a_text(cell: date | int | Decimal) -> None:
    assert xlsx_rows(table(FileFormat.XLSX, ["A"], [[cell]]))[1] == [str(cell)]


def test_a_text_too_long_for_a_cell_says_so() -> None:
    (read,) = xlsx_rows(table(FileFormat.XLSX, ["A"], [["x" * 40_000]]))[1]
    assert read == "x" * 32_766 + "…"


def test_what_is_more_than_a_sheet_goes_on_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_table, "MOST_ROWS", 3)
    content = table(FileFormat.XLSX, ["A"], [[str(number)] for number in range(5)], "Kon/takte")
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    assert sum(name.startswith("xl/worksheets/sheet") for name in names) == 3
    workbook = zipfile.ZipFile(io.BytesIO(content)).read("xl/workbook.xml").decode()
    assert re.findall(r'sheet name="([^"]+)"', workbook) == [
        "Kon_takte",
        "Kon_takte 2",
        "Kon_takte 3",
    ]


def test_the_headings_stay_in_sight() -> None:
    content = table(FileFormat.XLSX, ["A"], [["x"]])
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml").decode()
    assert 'state="frozen"' in sheet


def test_a_table_that_is_given_up_leaves_nothing_open() -> None:
    with pytest.raises(InterruptedError):
        table(FileFormat.XLSX, ["A"], Stopping())


class Stopping(list[list[str]]):
    """Rows that somebody stops."""

    def __iter__(self):  # type: ignore[no-untyped-def]  # noqa: ANN204
        yield ["x"]
        raise InterruptedError
