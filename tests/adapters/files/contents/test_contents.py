"""What files say and look like, read in a process of their own."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.application.ports.attached.contents import FileContents
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.composition.outside import open_tools
from deskapp.wording.outside_errors import outside_sentences
from tests.adapters.files.contents.documents import (
    BOMBS,
    HEAVY,
    docx,
    odt,
    packed,
    pdf,
    pptx,
    said,
)
from tests.adapters.files.tables.workbooks import ods, ods_row, row, xlsx

ENOUGH = 10_000


@pytest.fixture(scope="module")
def contents() -> Iterator[FileContents]:
    with open_tools() as tools:
        yield tools.contents


def test_the_text_of_a_word_document_with_its_notes(contents: FileContents) -> None:
    raw = docx(
        said("Gutachten", "Das Dach tr\u00e4gt &amp; h\u00e4lt.")
        + "<w:p><w:del><w:r><w:delText>gestrichen</w:delText></w:r></w:del>"
        "<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r></w:p>",
        more={"word/footnotes.xml": f"<w:n xmlns:w='w'>{said('Fußnote')}</w:n>"},
    )
    text = contents.text(raw, ENOUGH).text
    assert text == "Gutachten\nDas Dach trägt & hält.\nA\tB\nC\n\nFußnote"


def test_slides_come_in_the_order_of_their_numbers(contents: FileContents) -> None:
    raw = pptx(*(f"Folie {n}" for n in range(1, 12)))
    assert contents.text(raw, ENOUGH).text.split("\n\n")[8:] == ["Folie 9", "Folie 10", "Folie 11"]


def test_the_text_of_opendocument(contents: FileContents) -> None:
    raw = odt("Sehr geehrte<text:s/>Frau", "wir <text:tab/>danken", "ende<text:line-break/>neu")
    assert contents.text(raw, ENOUGH).text == "Sehr geehrte Frau\nwir \tdanken\nende\nneu"


def test_the_cells_of_every_sheet(contents: FileContents) -> None:
    text = contents.text(xlsx(row(1, "Posten", "Betrag") + row(2, "Leitung", "7")), ENOUGH).text
    assert text.splitlines()[1:] == ["Posten\tBetrag", "Leitung\t7"]
    assert "Zelle" in contents.text(ods(ods_row("Zelle")), ENOUGH).text


def test_the_text_and_the_pages_of_a_pdf(contents: FileContents) -> None:
    raw = pdf("Angebot", "Anhang")
    assert contents.text(raw, ENOUGH).text == "Angebot\n\nAnhang"
    page = contents.page(raw, 1, 300)
    assert (page.count, page.picture.width) == (2, 300)
    assert page.picture.height == pytest.approx(300 * 842 / 595, abs=2)
    assert set(page.picture.pixels) > {255}
    with pytest.raises(UnreadableMail):
        contents.page(raw, 2, 300)


@pytest.mark.parametrize("size", [(1, 14_400), (14_400, 1), (14_400, 14_400)])
def test_a_page_is_never_drawn_larger_than_the_window_holds(
    contents: FileContents, size: tuple[int, int]
) -> None:
    picture = contents.page(pdf("x", size=size), 0, 4000).picture
    assert picture.width * picture.height <= 16_100_000
    assert len(picture.pixels) == 4 * picture.width * picture.height


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_texts_in_every_usual_encoding(contents: FileContents, encoding: str) -> None:
    text = "Grüße;Größe\r\nÜbergabe am Deich, wie üblich\rEnde"
    assert contents.text(text.encode(encoding), ENOUGH).text.splitlines() == text.splitlines()


def test_a_text_is_cut_where_it_is_too_long(contents: FileContents) -> None:
    for raw in (b"abc\r\n" * 5000, docx(said(*["abc"] * 5000)), pdf(*["abc"] * 900)):
        found = contents.text(raw, 99)
        assert (len(found.text), found.is_cut) == (99, True)
    assert not contents.text(b"abc", 3).is_cut


def test_a_password_is_told() -> None:
    with open_tools() as tools, pytest.raises(UnreadableMail) as refused:
        tools.contents.text(_with_password(), ENOUGH)
    assert refused.value.reason is UnreadableReason.PASSWORD


def _with_password() -> bytes:
    """An archive of which the entry says that it is encrypted."""
    raw = bytearray(packed({"word/document.xml": "<a/>"}))
    for magic, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        raw[raw.index(magic) + place] |= 1
    return bytes(raw)


@pytest.mark.fault("ATT-05")
@pytest.mark.fault("ATT-06")
@pytest.mark.fault("ATT-07")
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_with_a_sentence_and_the_next_file_is_read(
    contents: FileContents, name: str
) -> None:
    raw = BOMBS[name]()
    with pytest.raises(UnreadableMail) as refused:
        contents.text(raw, ENOUGH)
    assert refused.value.code in outside_sentences()
    assert contents.text(b"Guten Tag", ENOUGH).text == "Guten Tag"


@pytest.mark.parametrize("name", HEAVY)
def test_what_is_heavy_is_read_or_refused_within_the_limits(
    contents: FileContents, name: str
) -> None:
    raw = HEAVY[name]()
    assert _said(lambda: len(contents.text(raw, ENOUGH).text) <= ENOUGH)
    assert _said(lambda: contents.page(raw, 0, 500).picture.width <= 500)
    assert contents.text(b"Guten Tag", ENOUGH).text == "Guten Tag"


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_documents_with_bytes_changed_are_read_or_refused(
    contents: FileContents, data: st.DataObject
) -> None:
    whole = data.draw(st.sampled_from([docx(said("Guten Tag")), odt("Tag"), pdf("Angebot", "x")]))
    raw = bytearray(whole[: data.draw(st.integers(1, len(whole)))])
    for at in data.draw(st.lists(st.integers(0, len(raw) - 1), max_size=9)):
        raw[at] = data.draw(st.integers(0, 255))
    for read in (lambda: contents.text(bytes(raw), 50), lambda: contents.page(bytes(raw), 0, 50)):
        assert _said(read)


def _said(read: Callable[[], object]) -> bool:
    """Whether it gave something, or there is a sentence why not."""
    try:
        return bool(read())
    except UnreadableMail as refused:
        return refused.code in outside_sentences()
