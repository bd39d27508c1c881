"""Contact cards as a table whose headings are codes of fields."""

import pytest

from deskapp.adapters.files.tables.reading import read_table
from deskapp.application.ports.tables import GUESSED, TableFormat
from deskapp.application.use_cases.importing.fields import FIELDS
from deskapp.domain.collected.record_kind import RecordKind

CARD = """BEGIN:VCARD\r
VERSION:{version}\r
FN:Dr. Eva von der Heide\r
N:von der Heide;Eva;Maria;Dr.;M. Sc.\r
ORG:Werk AG;Einkauf\r
TITLE:Leiterin\r
EMAIL;TYPE=work:eva@example.org\r
EMAIL;TYPE=home:heide@example.net\r
TEL;TYPE=work:+49 30 5550100\r
TEL;TYPE=CELL:0151 5550101\r
ADR;TYPE=work:;;Hauptstr. 1;Aurich;;26603;Deutschland\r
CATEGORIES:Messe,Presse\r
PHOTO;ENCODING=b:{photo}\r
END:VCARD\r
"""


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_a_card_is_a_row(version: str) -> None:
    raw = CARD.format(version=version, photo="A" * 2_000_000).encode()
    table = read_table(raw + raw, GUESSED)
    assert table.format is TableFormat.VCARD
    assert table.numbers == (1, 2)
    assert dict(zip(table.headings, table.rows[1], strict=True)) == {
        "title_pre": "Dr.",
        "first_name": "Eva Maria",
        "last_name": "von der Heide",
        "title_post": "M. Sc.",
        "mails": "eva@example.org\nheide@example.net",
        "phones": "+49 30 5550100",
        "mobile": "0151 5550101",
        "organisation": "Werk AG",
        "unit": "Einkauf",
        "function": "Leiterin",
        "street": "Hauptstr. 1",
        "town": "Aurich",
        "plz": "26603",
        "tags": "Messe;Presse",
    }


def test_every_heading_is_a_field_of_a_contact() -> None:
    raw = b"BEGIN:VCARD\nFN:Eva Muster\nNOTE:x\nADR:Postfach 1;;;;;;Polen\nTEL;FAX:1\nEND:VCARD"
    codes = {field.code for field in FIELDS[RecordKind.CONTACT]}
    table = read_table(raw, GUESSED)
    assert set(table.headings) <= codes
    assert dict(zip(table.headings, table.rows[0], strict=True))["name"] == "Eva Muster"
