import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from deskapp.domain.letter_text.model import Letter, Line, LineKind, Run, is_formatted, line_of
from deskapp.domain.letter_text.plain import cleaned, from_text, to_text
from deskapp.ui.kit.letter.document import letter_of, part_lists, rewrite, set_kind
from deskapp.ui.kit.letter.replacing import replace_lines

texts = st.one_of(
    st.text(max_size=8).map(lambda text: cleaned(text).replace("\n", " ")),
    st.sampled_from(["a", "😀", "a\u00a0b", "{{ x }}", "{{ y | z }}b", "{% if q %}", "{{", "}}"]),
)
runs = st.builds(Run, texts, st.booleans(), st.sampled_from(["", "https://a.example"]))
lines = st.builds(line_of, st.lists(runs, max_size=3), st.sampled_from(LineKind))
letters = st.lists(lines | st.just(Line()), min_size=1, max_size=6).map(tuple)


@given(letters)
def test_what_is_written_is_read_again(letter: Letter) -> None:
    document = QTextDocument()
    rewrite(document, letter)
    assert letter_of(document) == letter


@given(letters, letters)
def test_one_undo_brings_the_letter_before_back(before: Letter, after: Letter) -> None:
    document = QTextDocument()
    rewrite(document, before)
    document.clearUndoRedoStacks()
    rewrite(document, after)
    document.undo()
    assert letter_of(document) == before


@given(letters, st.lists(st.sampled_from(["a", "", "b", "{{ x }}", "– a"]), max_size=6))
def test_another_text_takes_the_place(letter: Letter, lines: list[str]) -> None:
    document = QTextDocument()
    rewrite(document, letter)
    document.clearUndoRedoStacks()
    replace_lines(document, "\n".join(lines))
    assert to_text(letter_of(document)) == "\n".join(lines)
    if document.isUndoAvailable():
        document.undo()
    assert letter_of(document) == letter


@given(letters, st.integers(0, 5), st.sampled_from(["insert", "delete", "replace"]))
def test_lines_that_stay_keep_their_formats(letter: Letter, at: int, how: str) -> None:
    marked = tuple(line_of((Run(f"{n}"), *line.runs), line.kind) for n, line in enumerate(letter))
    marked = tuple(line for line in marked if line.kind is not LineKind.NUMBER)
    at = min(at, len(marked))
    new = from_text("new") if how != "delete" else ()
    wanted = (*marked[:at], *new, *marked[at + (how != "insert") :])
    if not wanted or not marked:
        return
    document = QTextDocument()
    rewrite(document, marked)
    replace_lines(document, to_text(wanted))
    assert letter_of(document) == wanted


@pytest.mark.parametrize("kind", LineKind)
def test_a_line_that_is_mended_keeps_its_formats(kind: LineKind) -> None:
    bold, link = Run("sehr", is_bold=True), Run("hier", link="https://a.example")
    document = QTextDocument()
    rewrite(document, (Line((Run("das  ist "), bold, Run(" {{ x }} "), link), kind), Line()))
    replace_lines(document, to_text(letter_of(document)).replace("  ", " "))
    wanted = (Line((Run("das ist "), bold, Run(" {{ x }} "), link), kind), Line())
    assert letter_of(document) == wanted


def test_lists_that_came_apart_begin_anew() -> None:
    document = QTextDocument()
    rewrite(document, tuple(line_of((Run("x"),), LineKind.NUMBER) for _ in range(3)))
    set_kind(document.findBlockByNumber(1), LineKind.PARAGRAPH)
    part_lists(document)
    assert to_text(letter_of(document)) == "1. x\nx\n1. x"
    last = document.findBlockByNumber(2)
    assert last.textList().itemNumber(last) == 0


def test_formats_survive_beyond_16_bits() -> None:
    letter = (line_of((Run("😀 "), Run("bold", is_bold=True), Run(" {{ x }}!"))),)
    document = QTextDocument()
    rewrite(document, letter)
    assert letter_of(document) == letter
    assert is_formatted(letter_of(document))


@pytest.mark.parametrize("text", ["{{ a }} {{b}}", "{% if a %}", "{{ a | datum }}"])
def test_a_chip_is_one_character(text: str) -> None:
    document = QTextDocument()
    rewrite(document, from_text(text))
    assert document.characterCount() < len(text)
    cursor = QTextCursor(document)
    cursor.deleteChar()
    assert to_text(letter_of(document)) == (" {{b}}" if " {{b" in text else "")
