"""Pages that would keep a viewer busy for hours."""

import re

import pytest

from deskapp.adapters.mail.html.markup import BREAK, LONGEST_MARKUP
from deskapp.adapters.mail.html.nesting import DEEPEST, DEEPEST_TABLES, MOST_ELEMENTS, MOST_IMAGES
from deskapp.adapters.mail.html.sanitise import sanitise


def depth(markup: str, element: str = r"[a-z0-9]+") -> int:
    """The most elements open at once."""
    deepest = current = 0
    for end, name in re.findall(r"<(/?)([a-z0-9]+)", markup):
        if re.fullmatch(element, name) and name not in {"br", "hr", "img"}:
            current += -1 if end else 1
            deepest = max(deepest, current)
    return deepest


def test_nested_tables_are_flattened() -> None:
    clean = sanitise("<table><tr><td>y<td>x" * 50)
    assert depth(clean, "table") == DEEPEST_TABLES == 8
    assert clean.count("x") == 50


@pytest.mark.parametrize("name", ["div", "span", "blockquote", "ul", "b", "ul><li", "table"])
def test_nested_elements_are_flattened(name: str) -> None:
    clean = sanitise(f"<{name}>x" * 5_000)
    assert depth(clean) <= DEEPEST
    assert clean.count("x") == 5_000


@pytest.mark.parametrize("piece", ["<p>x</p>", "x<br>", "<b>x</b>", "<tr><td>x"])
def test_there_are_only_so_many_elements(piece: str) -> None:
    clean = sanitise("<table>" + piece * (MOST_ELEMENTS + 100))
    assert len(re.findall(r"<[a-z]", clean)) <= MOST_ELEMENTS + 4
    assert clean.count("x") == MOST_ELEMENTS + 100
    assert sanitise(clean) == clean


def test_there_are_only_so_many_pictures() -> None:
    assert sanitise('<img src="cid:a@b">' * 2_000).count("<img") == MOST_IMAGES


@pytest.mark.parametrize("page", ["x" * 100_000, "&amp;" * 20_000, "<b>xy</b>" * 9_000])
def test_long_words_get_breaks(page: str) -> None:
    words = re.split(rf"[\s{BREAK}]", re.sub(r"<[^>]*>", "", sanitise(page)).replace("&amp;", "&"))
    assert max(map(len, words)) == 200
    assert sanitise(sanitise(page)) == sanitise(page)


def test_a_page_has_an_end() -> None:
    clean = sanitise("<div><p>Wort </p>" * 200_000)
    assert len(clean) <= LONGEST_MARKUP
    assert depth(clean) <= DEEPEST
    assert len(sanitise("Wort " * 400_000)) <= LONGEST_MARKUP
