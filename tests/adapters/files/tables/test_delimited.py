"""Lists as text: any encoding, any delimiter, whatever stands in the cells."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.adapters.files.tables.reading import read_table
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.application.ports.tables import (
    DELIMITERS,
    ENCODINGS,
    GUESSED,
    ReadingOptions,
    Table,
    TableFormat,
)
from deskapp.application.table_text import harmless
from deskapp.application.use_cases.importing.rejected import RejectedRow, rejected_csv

PEOPLE = "Name;Ort\nJörg Müßig;Köln\nBärbel Öhler;Düren\nZoë Škoda;Łódź\n"
WESTERN = "Name;Ort\nJörg Müßig;Köln\nBärbel Öhler;Düren\nÄnne Überschär;Lübeck\n"
CELLS = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufeff"),
    max_size=12,
).map(lambda text: f"x{text}".strip().rstrip("="))


def csv_cells(written: bytes) -> list[str]:
    """The cells of the first row below the headings."""
    return list(csv.reader(io.StringIO(written.decode("utf-8-sig")), delimiter=";"))[1]


def read(text: str, encoding: str = "utf-8", options: ReadingOptions = GUESSED) -> Table:
    return read_table(text.encode(encoding), options)


def test_a_list() -> None:
    table = read(PEOPLE)
    assert table.headings == ("Name", "Ort")
    assert table.rows[2] == ("Zoë Škoda", "Łódź")
    assert table.numbers == (2, 3, 4)
    assert table.format is TableFormat.CSV
    used = ReadingOptions(encoding="utf-8", delimiter=";", has_headings=True)
    assert table.options == used


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("mac-roman", "mac-roman"),
        ("cp850", "cp850"),
    ],
)
def test_the_encoding_is_told_by_what_it_says(encoding: str, name: str) -> None:
    table = read(WESTERN, encoding)
    assert table.options.encoding == name
    assert table.rows[0] == ("Jörg Müßig", "Köln")
    assert table.headings == ("Name", "Ort")


def test_a_czech_name_alone_makes_no_macintosh() -> None:
    assert read("Name;Ort\nJan Škoda;Plzen\n", "cp1252").rows[0][0] == "Jan Škoda"
    assert read("Ort;Zusatz\nSaal „Süd“;5 € – 7 €\n", "cp1252").rows[0] == (
        "Saal „Süd“",
        "5 € – 7 €",
    )


@given(
    rows=st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=5),
    encoding=st.sampled_from(("utf-8", "utf-16-le", "utf-16-be")),
    delimiter=st.sampled_from(DELIMITERS),
)
def test_what_was_written_is_read(rows: list[list[str]], encoding: str, delimiter: str) -> None:
    width = max(map(len, rows))
    headings = [f"Spalte {at}" for at in range(width)]
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter).writerows([headings, *rows])
    options = ReadingOptions(encoding=encoding, delimiter=delimiter, has_headings=True)
    table = read(written.getvalue(), encoding, options)
    expected = [tuple(row) + ("",) * (len(table.headings) - len(row)) for row in rows]
    assert list(table.rows) == expected


@given(st.binary(max_size=300), st.sampled_from(ENCODINGS), st.sampled_from(DELIMITERS))
def test_any_bytes_are_a_table_or_have_a_reason(raw: bytes, encoding: str, delimiter: str) -> None:
    for options in (GUESSED, ReadingOptions(encoding=encoding, delimiter=delimiter)):
        try:
            table = read_table(raw, options)
        except UnreadableMail:
            continue
        assert {len(row) for row in table.rows} <= {len(table.headings)}
        assert len(table.rows) == len(table.numbers)


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_the_delimiter_is_guessed_and_can_be_said(delimiter: str) -> None:
    text = PEOPLE.replace(";", delimiter)
    assert read(text).options.delimiter == delimiter
    whole = read(text, options=ReadingOptions(delimiter="|" if delimiter != "|" else ";"))
    assert len(whole.headings) == 1


def test_commas_within_cells_are_no_delimiter() -> None:
    table = read("Name;Ort\nMuster, Eva;Köln\nKlein, Jan;Bonn\n")
    assert table.rows == (("Muster, Eva", "Köln"), ("Klein, Jan", "Bonn"))


def test_a_first_line_may_say_the_delimiter() -> None:
    table = read("sep=|\nName|Ort\nEva;Jan|Köln\n")
    assert (table.options.delimiter, table.rows) == ("|", (("Eva;Jan", "Köln"),))


def test_line_breaks_within_quotes_stay() -> None:
    table = read('Name;Notiz\nEva;"erste\nzweite ""Zeile"""\n')
    assert table.rows == (("Eva", 'erste\nzweite "Zeile"'),)


def test_a_quote_that_is_never_closed_is_a_character() -> None:
    rows = "".join(f"Person {n};Ort {n}\n" for n in range(3000))
    table = read(f'Name;Ort\nWerk 17" Rohr;Köln\n"Eva;Bonn\n{rows}')
    assert len(table.rows) == 3002
    assert table.rows[1] == ('"Eva', "Bonn")


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_not_even_in_a_short_list_does_a_quote_swallow_rows(end: str) -> None:
    table = read(f'Name;Ort\n"Eva;Bonn\nJan;Köln{end}')
    assert table.rows == (('"Eva', "Bonn"), ("Jan", "Köln"))
    closed = read(f'Name;Ort\n"Eva";Bonn\nJan;"Köln\nPorz"{end}')
    assert closed.rows == (("Eva", "Bonn"), ("Jan", "Köln\nPorz"))


def test_headings_may_stand_there_twice() -> None:
    table = read("Nachname;E-Mail;E-Mail\nFall;ida@example.org;fall@example.org\n")
    assert table.headings == ("Nachname", "E-Mail", "E-Mail")
    assert len(table.rows) == 1
    assert len(read("Ida;Ida\nJan;Klein\n").rows) == 2


def test_without_headings_columns_have_letters() -> None:
    table = read("Eva Muster;eva@example.org\nJan Klein;jan@example.org\n")
    assert (table.headings, len(table.rows)) == (("A", "B"), 2)
    forced = read("Eva Muster;eva@example.org\n", options=ReadingOptions(has_headings=True))
    assert (forced.headings, forced.rows) == (("Eva Muster", "eva@example.org"), ())


def test_titles_above_and_empty_rows_are_left_out() -> None:
    table = read("Liste der Teilnehmer\n\nName;Ort;PLZ\n;;\nEva;Köln;50667\n")
    assert table.headings == ("Name", "Ort", "PLZ")
    assert (table.rows, table.numbers) == ((("Eva", "Köln", "50667"),), (5,))


def test_failed_formulas_are_empty_and_counted() -> None:
    table = read("Name;Ort\nEva;#NV\nJan;#REF!\n")
    assert (table.rows, table.errors) == ((("Eva", ""), ("Jan", "")), 2)


def test_the_guard_before_a_formula_is_taken_off() -> None:
    assert read("Name;Telefon\n'=1+1;'+49 30 1\n'Eva';x\n").rows == (
        ("=1+1", "+49 30 1"),
        ("'Eva'", "x"),
    )


@pytest.mark.parametrize("text", ["=1+1", "'=1+1", "''@x", "' -x", "-12,5", "+49 30 1", "-5 °C"])
def test_what_a_list_guards_comes_back_as_it_was_meant(text: str) -> None:
    row = RejectedRow(2, (text, "x"), ())
    written = rejected_csv(("Name", "Ort"), [row], str, "Grund")
    for cell in (harmless(text), csv_cells(written)[0]):
        assert read(f"Name;Ort\n{cell};x\n").rows == ((text, "x"),)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", UnreadableReason.EMPTY),
        (b" \r\n\0", UnreadableReason.EMPTY),
        (b"%PDF-1.7", UnreadableReason.NO_LIST),
        (bytes.fromhex("d0cf11e0a1b11ae1"), UnreadableReason.LOCKED),
        (b"a;b\n" + b"x" * 40_000, UnreadableReason.TABLE_TOO_LARGE),
    ],
)
def test_what_is_no_list_has_a_reason(raw: bytes, reason: UnreadableReason) -> None:
    with pytest.raises(UnreadableMail) as refused:
        read_table(raw, GUESSED)
    assert refused.value.reason is reason
