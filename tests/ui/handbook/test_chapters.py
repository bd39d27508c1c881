"""The handbook says what the program says: labels, keys, pages; and it is a sound piece of HTML."""

import re
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from deskapp.resource_files import resource
from deskapp.ui.handbook.topics import FIRST, TOPICS, topic_of
from deskapp.ui.kit.actions import shown_key
from deskapp.ui.shell.pages.places import places
from deskapp.wording.language import GERMAN, install_language
from tests.ui.handbook.conftest import Chapter

Book = tuple[str, list[Chapter]]
ROOT = resource().parent
_KEY = re.compile(
    r'(?:shortcut=|add_key\([\w.]+, |")"?((?:(?:Ctrl|Shift|Alt)\+)*(?:F\d+|\w|[A-Z][a-z]+|\+|-))"'
)
_OF_QT = {"Tab", "Up", "Down", "Left", "Right", "Home", "End", "Esc", "Shift", "Ctrl+A", "Ctrl+C"}
"""Keys that Qt's own lists and forms listen to."""
_OF_REPLIES = {f"Ctrl+{number}" for number in range(1, 10)}
_OF_PAGES = {f"Alt+{number}" for number in range(10)}


def plain(label: str) -> str:
    """A label as people read it: without mnemonic, number of a step, or the dots at its end."""
    return re.sub(r"^\d\s+", "", label.replace("&", "")).removesuffix("…").strip()


def labels(language: str) -> set[str]:
    """Every text of the program in a language."""
    sys.path.insert(0, str(ROOT / "packaging"))
    from translation_files import read

    entries = [
        entry for path in sorted(resource("translations").glob("*.de.ts")) for entry in read(path)
    ]
    texts: Iterable[str] = (
        (form for entry in entries for form in entry.forms)
        if language == GERMAN
        else (entry.key[1] for entry in entries)
    )
    return {plain(text) for text in texts}


def known_keys() -> set[str]:
    """Every key that stands in the code, as Qt writes it in English."""
    found = set(_OF_QT | _OF_REPLIES | _OF_PAGES)
    for path in Path(ROOT, "deskapp", "ui").rglob("*.py"):
        found.update(_KEY.findall(path.read_text("utf-8")))
    return found


def test_every_chapter_is_sound_html_in_its_language(book: Book) -> None:
    language, chapters = book
    for chapter in chapters:
        assert chapter.language == language, chapter.path
        assert len(chapter.of("h1")) == 1, chapter.path
        assert chapter.of("title")[0].startswith(chapter.of("h1")[0]), chapter.path
        assert not {"script", "iframe", "style", "object"} & set(chapter.tags), chapter.path


def test_every_label_is_one_of_the_program(book: Book) -> None:
    language, chapters = book
    there = labels(language)
    strange = [
        f"{chapter.path.name}: {label}"
        for chapter in chapters
        for label in chapter.of("b")
        if plain(label) not in there
    ]
    assert strange == []


def test_every_key_is_one_of_the_program(book: Book, qapp: QApplication) -> None:
    language, chapters = book
    install_language(qapp, language)
    there = {shown_key(key) for key in known_keys()}
    install_language(qapp, "en")
    extra = {"Umschalt", "Shift"}
    strange = [
        f"{chapter.path.name}: {key}"
        for chapter in chapters
        for key in chapter.of("kbd")
        if key not in there | extra
    ]
    assert strange == []


def test_links_lead_somewhere_and_every_chapter_is_reached(book: Book) -> None:
    _, chapters = book
    for chapter in chapters:
        for link in chapter.links:
            assert (chapter.path.parent / link).is_file(), f"{chapter.path.name}: {link}"
    first = next(chapter for chapter in chapters if chapter.path.stem == FIRST)
    assert {Path(link).stem for link in first.links} == set(TOPICS) - {FIRST}


def test_pictures_are_there_small_and_described(book: Book) -> None:
    language, chapters = book
    total = 0
    for chapter in chapters:
        for source, words in chapter.pictures:
            picture = (chapter.path.parent / source).resolve()
            assert len(words) > 20, f"{chapter.path.name}: {source}"
            assert picture.is_file(), source
            assert picture.parent.name == language
            assert picture.stat().st_size <= 60_000, source
            total += picture.stat().st_size
    assert 0 < total <= 1_250_000


def test_both_languages_say_the_same() -> None:
    for topic in TOPICS:
        german, english = (
            Chapter(resource("handbook", language, f"{topic}.html")) for language in ("de", "en")
        )
        for tag in ("h2", "li", "img"):
            assert german.tags.count(tag) == english.tags.count(tag), f"{topic}: {tag}"
        assert german.links == english.links, topic
        assert [Path(source).name for source, _ in german.pictures] == [
            Path(source).name for source, _ in english.pictures
        ]


def test_nothing_else_lies_there() -> None:
    for language in ("de", "en"):
        found = {path.stem for path in resource("handbook", language).glob("*")}
        assert found == set(TOPICS)


def test_each_page_of_the_program_has_a_chapter() -> None:
    for place in places():
        assert topic_of(place.name) != FIRST, place.name


@pytest.mark.parametrize(
    ("language", "name"), [("de", "barrierefreiheit"), ("en", "accessibility")]
)
def test_the_statement_on_accessibility_says_the_same_on_paper(language: str, name: str) -> None:
    chapter = Chapter(resource("handbook", language, "accessibility.html"))
    text = Path(ROOT, "docs", f"{name}.md").read_text("utf-8").replace("**", "")
    lines = [re.sub(r"^(#+|-) ", "", line) for line in text.splitlines() if line]
    assert lines == chapter.blocks[:-1]  # the last leads to all chapters
