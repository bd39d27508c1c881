"""What stands where on the first page, read back from the PDF by another program."""

import pytest

from tests.ui.letters.letters import ADDRESS, SALUTATION, a_letter, file_of
from tests.ui.letters.read_pdf import Mark, drawn, reader, texts

LONG_NAME = "Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung"
ENDLESS = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2

ADDRESSES = {
    "six lines": ADDRESS,
    "abroad": ("Muster AG", "Herr Urs Keller", "Bahnhofstrasse 1", "8001 ZÜRICH", "SCHWEIZ"),
    "a long name": (LONG_NAME, "Frau Dr. Eva Beispiel", "Musterstraße 1", "11019 Berlin"),
    "six lines, a long name": (LONG_NAME, *ADDRESS[1:]),
    "six endless lines": (ENDLESS,) * 6,
    "more lines than there is room for": ADDRESS * 3,
}


def in_the_window(glyphs: list[Mark]) -> list[Mark]:
    return [glyph for glyph in glyphs if 62.7 < glyph.base <= 90 and glyph.left < 120]


@pytest.mark.parametrize("lines", ADDRESSES.values(), ids=ADDRESSES.keys())
def test_the_address_stays_in_the_window(lines: tuple[str, ...]) -> None:
    glyphs, _ = drawn(file_of(a_letter(address=lines)))
    address = in_the_window(glyphs)
    assert address
    assert min(glyph.left for glyph in address) == pytest.approx(25, abs=0.1)
    assert max(glyph.right for glyph in address) <= 105 + 1, "a glyph is narrower than its em"
    assert min(glyph.base - glyph.size for glyph in address) > 62
    assert all(glyph.base + 0.22 * glyph.size <= 90 for glyph in address)
    assert min(glyph.size for glyph in address) >= 8 * 25.4 / 72 - 0.01


def test_the_address_has_its_lines_in_order() -> None:
    found = texts(file_of(a_letter()))
    address = [text for text, left, base in found if 62.7 < base <= 90 and left < 120]
    assert address == list(ADDRESS)


def test_a_long_name_is_broken_rather_than_cut_or_set_smaller() -> None:
    found = file_of(a_letter(address=ADDRESSES["a long name"]))
    shown = [text for text, left, base in texts(found) if 62.7 < base <= 90 and left < 120]
    assert " ".join(shown[:2]) == LONG_NAME
    glyphs, _ = drawn(found)
    assert {round(each.size, 1) for each in in_the_window(glyphs)} == {round(11 * 25.4 / 72, 1)}


def test_where_there_is_no_room_to_break_all_lines_are_set_smaller() -> None:
    name = "Professorin Dr. Theodora von Hinckelstein-Meyer"
    file = file_of(a_letter(address=(*ADDRESS[:3], name, *ADDRESS[4:])))
    assert name in [text for text, *_ in texts(file)]
    glyphs, _ = drawn(file)
    (size,) = {round(each.size, 2) for each in in_the_window(glyphs)}
    assert 9 < size * 72 / 25.4 < 11, "no smaller than must be"


def test_the_return_address_and_remarks_stand_above_the_address() -> None:
    found = {text: base for text, _, base in texts(file_of(a_letter()))}
    returned = found["Muster Service GmbH · Musterstraße 29 · 10178 Berlin"]
    assert 45 < returned < found["Vertraulich"] < 62.7


def test_the_information_block_stands_beside_the_address() -> None:
    block = [(text, base) for text, left, base in texts(file_of(a_letter())) if left >= 124.9]
    assert block[0][0] == "Ihre Nachricht vom"
    assert all(50 < base < 90 for text, base in block if text != "Geschäftsführung")
    assert ("Unser Zeichen" in dict(block), "RII-2026-0147" in dict(block)) == (True, True)


def test_a_long_mail_address_stays_whole_and_above_the_subject() -> None:
    mail = "service-und-beratungsstelle-fuer-regionale-industrieinitiativen@example.org"
    block = [
        (text, base)
        for text, left, base in texts(
            file_of(a_letter(information=((("E-Mail", mail),) * 6), foot=()))
        )
        if left > 126
    ]
    assert "".join(text for text, _ in block) == mail * 6
    assert all(base < 90 for _, base in block)


def test_the_subject_stands_two_lines_below_the_field_and_has_no_heading() -> None:
    found = {text: (left, base) for text, left, base in texts(file_of(a_letter()))}
    left, base = found["Fördermittel für Wasserstoff"]
    assert left == pytest.approx(25, abs=0.1)
    assert 98.46 < base < 98.46 + 4.55
    assert found[SALUTATION][1] == pytest.approx(base + 3 * 4.55, abs=0.01)


def test_folds_and_punch_are_marked_at_the_left_edge() -> None:
    file = file_of(a_letter(text="Zeile\n\n" * 100))
    _, rules = drawn(file)
    assert [round(rule.base, 1) for rule in rules] == [105, 148.5, 210]
    assert all(rule.right <= 12 for rule in rules)
    assert drawn(file, 1)[1] == []


def test_there_is_room_to_sign() -> None:
    found = {text: base for text, _, base in texts(file_of(a_letter(head=())))}
    assert found["Servicestelle Industrie"] - found["Mit freundlichen Grüßen"] == pytest.approx(
        2 * 4.55, abs=0.01
    )
    signed = found["i.\u00a0A.\u00a0Anna Muster"] - found["Servicestelle Industrie"]
    assert signed == pytest.approx(4 * 4.55, abs=0.01)


def test_the_business_details_end_above_the_edge() -> None:
    found = {text: base for text, _, base in texts(file_of(a_letter()))}
    assert found["Geschäftsführung: Dr. Petra Vorbild"] < 287
    assert found["Muster Service GmbH"] == found["Sitz: Berlin"]
    assert found["Antrag"] < found["Sitz: Berlin"] - 4.55


def test_one_enclosure_is_one() -> None:
    assert "Anlage" in [text for text, *_ in texts(file_of(a_letter(enclosures=("Antrag",))))]
    english = a_letter(language="en", enclosures=("Form", "Plan"))
    assert "Enclosures" in [text for text, *_ in texts(file_of(english))]


def test_a_letter_of_next_to_nothing_is_a_letter() -> None:
    bare = a_letter(
        head=(), return_line="", remarks=(), address=(), information=(), subject="", text="",
        closing="", signed_for="", signed_by="", enclosures=(), foot=(),
    )  # fmt: skip
    assert len(reader(file_of(bare)).pages) == 1
