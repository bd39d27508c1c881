"""The chapters as they lie on the disk, and what the program says and listens to."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from deskapp.resource_files import resource
from deskapp.ui.handbook.topics import TOPICS
from deskapp.wording.language import ENGLISH, GERMAN

_BLOCKS = {"h1", "h2", "p", "li"}


class Chapter(HTMLParser):
    """What stands in a chapter: its title, headings, bold words, keys, links and pictures."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path, self.language = path, ""
        self.texts: dict[str, list[str]] = {}
        self.links: list[str] = []
        self.pictures: list[tuple[str, str]] = []
        self.tags: list[str] = []
        self.blocks: list[str] = []
        self._open: list[str] = []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        if tag == "html":
            self.language = given.get("lang", "")
        elif tag == "a":
            self.links.append(given["href"])
        elif tag == "img":
            self.pictures.append((given["src"], given.get("alt", "")))
        if tag in _BLOCKS:
            self.blocks.append("")
        if tag not in {"meta", "link", "img"}:
            self._open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, f"{self.path.name}: </{tag}>"

    def handle_data(self, data: str) -> None:
        for tag in set(self._open):
            self.texts[tag][-1] += data
        if _BLOCKS & set(self._open):
            self.blocks[-1] += data

    def of(self, tag: str) -> list[str]:
        """The texts of all elements of that name."""
        return [re.sub(r"\s+", " ", text).strip() for text in self.texts.get(tag, [])]


def chapters(language: str) -> Iterator[Chapter]:
    """Every chapter of a language."""
    for topic in TOPICS:
        yield Chapter(resource("handbook", language, f"{topic}.html"))


@pytest.fixture(scope="session", params=[GERMAN, ENGLISH])
def book(request: pytest.FixtureRequest) -> tuple[str, list[Chapter]]:
    """A language, and all chapters in it."""
    return request.param, list(chapters(request.param))
