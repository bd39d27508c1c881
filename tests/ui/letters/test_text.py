"""The text that runs through the pages."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from deskapp.domain.letter.form_b import TEXT_LEFT, TEXT_WIDTH
from deskapp.ui.letters.fonts import font, width_of, wrapped
from deskapp.ui.letters.set_page import SetPage
from deskapp.ui.letters.typesetting import set_letter
from tests.ui.letters.letters import PARAGRAPH, SALUTATION, a_letter, file_of
from tests.ui.letters.read_pdf import drawn, reader, texts, words

NOTHING_ELSE = {
    "head": (), "return_line": "", "remarks": (), "address": (), "information": (),
    "subject": "", "closing": "", "signed_for": "", "signed_by": "", "enclosures": (), "foot": (),
}  # fmt: skip
# Between two signs of currency a line may break (UAX #14), as between words.
WORD = st.from_regex(r"„?[A-Za-zÄÖÜäöüß0-9]{1,25}€?“?[.,;:]?", fullmatch=True)
LINES = st.lists(st.lists(WORD, min_size=1, max_size=40).map(" ".join), min_size=1, max_size=30)


@given(LINES)
@settings(max_examples=40)
def test_every_word_comes_out_again_in_order(lines: list[str]) -> None:
    file = file_of(a_letter(**NOTHING_ELSE, text="\n".join(lines)))
    assert _read(file) == " ".join(lines).split()


def _read(file: bytes) -> list[str]:
    """The words of all pages, less the numbers of these."""
    found, count = words(file), len(reader(file).pages)
    numbers = [["Seite", str(page), "von", str(count)] for page in range(1, count + 1)]
    for number in numbers if count > 1 else ():
        at = next(at for at in range(len(found)) if found[at : at + 4] == number)
        del found[at : at + 4]
    return found


def test_what_is_no_ascii_is_text_too() -> None:
    found = words(file_of(a_letter(text="Größe „Ü“ € ß – Phạm Özdoğan fiel auf")))
    for word in ("Größe", "„Ü“", "€", "ß", "–", "fiel", "auf"):
        assert word in found
    assert "PhạmÖzdoğan" in "".join(found), "each letter, from whatever font it is taken"


def test_a_long_letter_runs_on_over_three_pages_without_a_line_lost() -> None:
    paragraphs = [f"{n}. {PARAGRAPH}" for n in range(20)]
    file = file_of(a_letter(text="\n\n".join((SALUTATION, *paragraphs))))
    pages = reader(file).pages
    assert len(pages) == 3
    for number, page in enumerate(pages, start=1):
        assert f"Seite {number} von 3" in page.extract_text()
    foot = " ".join(each for column in a_letter().foot for each in column)
    found = " ".join(_read(file)).replace(f"{foot} ", "", 1)
    assert " ".join(paragraphs) in found


def test_following_pages_keep_their_margins() -> None:
    file = file_of(a_letter(text="\n\n".join([PARAGRAPH] * 40)))
    for page in range(1, len(reader(file).pages)):
        glyphs, _ = drawn(file, page)
        text = [glyph for glyph in glyphs if glyph.base < 280]
        assert 27 < min(glyph.base for glyph in text) < 27 + 4.55
        assert max(glyph.base for glyph in text) <= 267
        assert min(glyph.left for glyph in text) == pytest.approx(25, abs=0.1)
        assert max(glyph.left for glyph in text) < 190


@pytest.mark.parametrize("count", range(36))
def test_nothing_stands_alone_at_the_edge_of_a_page(count: int) -> None:
    """However long the text: two lines of a paragraph, and the closing never without text."""
    lines = "\n".join(["Zeile."] * count)
    pages = set_letter(a_letter(text=f"{SALUTATION}\n\n{lines}\n\n{PARAGRAPH}"))
    broken = wrapped(PARAGRAPH, 11, TEXT_WIDTH)
    for at, page in enumerate(pages):
        assert len([line for line in page.lines if line.text in broken]) != 1
        if at:
            assert page.lines[0].base == pytest.approx(27 + 0.79 * 4.55), "no empty line on top"
    closed = next(page for page in pages if "Mit freundlichen Grüßen" in _rows(page))
    assert broken[-1] in _rows(closed)
    assert "i.\u00a0A.\u00a0Anna Muster" in _rows(closed)


def _rows(page: SetPage) -> list[str]:
    return [line.text for line in page.lines]


def test_letters_are_not_bound() -> None:
    """Ligatures are wrong across the parts of a German word, and are found by no search."""
    assert font(11).isFeatureSet(QFont.Tag("liga"))
    assert font(11).featureValue(QFont.Tag("liga")) == 0


def test_items_of_lists_hang() -> None:
    item = f"- {PARAGRAPH}"
    lines = set_letter(a_letter(text=f"Bitte:\n\n{item}"))[0].lines
    first = next(line for line in lines if line.text.startswith("- Gern"))
    second = lines[lines.index(first) + 1]
    assert first.left == TEXT_LEFT
    assert second.left == pytest.approx(TEXT_LEFT + width_of("- ", 11))
    assert second.left + width_of(second.text, 11) <= TEXT_LEFT + TEXT_WIDTH + 0.1


def test_a_date_begins_no_item() -> None:
    text = f"23. November 2026 {PARAGRAPH}"
    lines = [line for line in set_letter(a_letter(text=text))[0].lines if line.base > 110]
    assert {line.left for line in lines if line.text and line.points == 11} == {TEXT_LEFT}


def test_a_word_longer_than_a_line_is_broken() -> None:
    endless = "x" * 400
    assert "".join(words(file_of(a_letter(**NOTHING_ELSE, text=endless)))) == endless


@pytest.mark.parametrize("text", ["a𝄞b " * 200, "\u202eabc " * 100, "e\u0301" * 300, "a\tb " * 99])
def test_characters_outside_the_common_plane_end_no_line_wrongly(text: str) -> None:
    lines = wrapped(text, 11, 100)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_gaps_in_the_text_are_one_line_high() -> None:
    lines = set_letter(a_letter(text="Eins.\n\n\n\n\nZwei."))[0].lines
    one, two = (next(line for line in lines if line.text == word) for word in ("Eins.", "Zwei."))
    assert two.base - one.base == pytest.approx(2 * 4.55)


def test_a_long_subject_is_broken() -> None:
    subject = (
        "Fördermittel für Wasserstoff in der Wachstumsregion Musterland und darüber hinaus " * 2
    )
    found = texts(file_of(a_letter(subject=subject)))
    bases = [base for text, _, base in found if text in wrapped(subject, 11, 165, is_bold=True)]
    assert len(bases) > 1
