"""Sheets of workbooks: the values as a person would write them."""

import pytest

from deskapp.adapters.files.tables.reading import read_table
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.application.ports.tables import GUESSED, ReadingOptions, TableFormat
from tests.adapters.files.tables.workbooks import ods, ods_row, row, xlsx

DATES = '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>'


def test_a_sheet_of_xlsx() -> None:
    table = read_table(xlsx(row(1, "Name", "Ort") + row(2, "Eva", "Köln")), GUESSED)
    assert (table.format, table.sheets) == (TableFormat.XLSX, ("Liste 1",))
    assert table.options == ReadingOptions(sheet="Liste 1", has_headings=True)
    assert (table.headings, table.rows, table.numbers) == (
        ("Name", "Ort"),
        (("Eva", "Köln"),),
        (2,),
    )


def test_values_are_written_as_people_write_them() -> None:
    cells = (
        '<c r="A2"><v>50667</v></c><c r="B2"><v>12.5</v></c><c r="C2" s="1"><v>44271</v></c>'
        '<c r="D2" s="2"><v>44271.4375</v></c><c r="E2" t="b"><v>1</v></c>'
        '<c r="F2" t="str"><f>A1</f><v>Text</v></c><c r="G2" t="e"><v>#N/A</v></c>'
    )
    raw = xlsx(row(1, *"ABCDEFG") + f'<row r="2">{cells}</row>', styles=DATES)
    table = read_table(raw, GUESSED)
    assert table.rows == (("50667", "12.5", "2021-03-16", "2021-03-16 10:30", "true", "Text", ""),)
    assert table.errors == 1


def test_a_sheet_is_chosen_by_name() -> None:
    raw = xlsx("", row(1, "Name", "Ort") + row(2, "Eva", "Köln"), row(1, "Titel", "Zahl"))
    assert read_table(raw, GUESSED).options.sheet == "Liste 2"
    assert read_table(raw, ReadingOptions(sheet="Liste 3")).headings == ("Titel", "Zahl")
    with pytest.raises(UnreadableMail) as refused:
        read_table(raw, ReadingOptions(sheet="Liste 9"))
    assert refused.value.reason is UnreadableReason.NO_LIST


def test_empty_rows_above_keep_the_numbers() -> None:
    table = read_table(xlsx(row(4, "Name", "Ort") + row(6, "Eva", "Köln")), GUESSED)
    assert table.numbers == (6,)


def test_a_sheet_of_ods_with_its_endless_empty_end() -> None:
    end = (
        '<table:table-row table:number-rows-repeated="1048570">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    raw = ods(ods_row("Name", "Ort") + ods_row("Eva", "Köln", repeated=2) + end)
    table = read_table(raw, GUESSED)
    assert (table.format, table.sheets) == (TableFormat.ODS, ("Liste",))
    assert table.rows == (("Eva", "Köln"), ("Eva", "Köln"))
