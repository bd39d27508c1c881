"""Writes a page's tree as HTML that holds nothing but what is allowed."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from deskapp.adapters.mail.html.allowed import INLINE, VOID, allowed_value
from deskapp.adapters.mail.html.nesting import DEEPEST, nested
from deskapp.adapters.mail.html.remote import RemotePictures
from deskapp.adapters.mail.html.tokens import End, Start, Text, Token, tokens

LONGEST_MARKUP = 1_000_000
# The layout of a word takes time in the square of its length, so long words may be broken.
LONGEST_WORD = 200
BREAK = "\u200b"

_WORD_OR_BLANK = re.compile(rf"[ \t\n{BREAK}]+|[^ \t\n{BREAK}]+")
_CLOSING_TAGS = DEEPEST * len("</blockquote>")
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;"})
_VALUE = str.maketrans({"&": "&amp;", '"': "&quot;", "\u00a0": "&nbsp;", "<": "&lt;", ">": "&gt;"})


def markup(page: str, pictures: RemotePictures | None = None) -> str:
    """The page's allowed part as well-formed HTML; nothing is written behind one megabyte.

    Pictures that lie elsewhere are numbered, and noted in ``pictures``.
    """
    placed = _placed(nested(tokens(page)), pictures or RemotePictures())
    return "".join(_within(LONGEST_MARKUP - _CLOSING_TAGS, _pieces(placed)))


def escaped(text: str) -> str:
    """The characters of a text as HTML."""
    return text.translate(_TEXT)


def _placed(tree: Iterable[Token], pictures: RemotePictures) -> Iterator[Token]:
    for token in tree:
        if isinstance(token, Start) and token.name == "img":
            yield Start("img", pictures.placed(token.attributes))
        else:
            yield token


def _within(limit: int, pieces: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The pieces up to a length, then the end tags of what is open."""
    length, open_ends = 0, list[str]()
    for opened, piece in pieces:
        length += len(piece)
        if length > limit:
            break
        if opened:
            open_ends.append(opened)
        elif piece.startswith("</"):
            open_ends.pop()
        yield piece
    yield from reversed(open_ends)


def _pieces(tree: Iterable[Token]) -> Iterator[tuple[str, str]]:
    """Each tag and text as written, a start tag with the end tag that it needs."""
    words = _Words()
    linked = after_pre = False
    for token in tree:
        match token:
            case Text(text):
                text = text.lstrip("\n") if after_pre else text
                if text:
                    after_pre = False
                    yield from (("", escaped(part)) for part in words.broken(text))
            case Start(name, attributes):
                tag = _tag(name, attributes)
                if tag:
                    after_pre = name == "pre"
                    linked = linked or name == "a"
                    words.tag(name)
                    yield "" if name in VOID else f"</{name}>", tag
            case End(name) if name != "a" or linked:
                words.tag(name)
                after_pre = False
                linked = linked and name != "a"
                yield "", f"</{name}>"


def _tag(name: str, attributes: dict[str, str]) -> str:
    """The start tag with its allowed attributes; nothing for a link or picture without target."""
    kept = {
        attribute: value
        for attribute, given in sorted(attributes.items())
        if (value := allowed_value(name, attribute, given)) is not None
    }
    if (name == "a" and "href" not in kept) or (name == "img" and "src" not in kept):
        return ""
    written = (f' {key}="{value.translate(_VALUE)}"' for key, value in kept.items())
    return "".join(chain((f"<{name}",), written, (">",)))


class _Words:
    """How long the word at hand is, over the tags that do not end it."""

    def __init__(self) -> None:
        self._length = 0

    def tag(self, name: str) -> None:
        """A tag was met: all but those within a line end the word."""
        if name not in INLINE:
            self._length = 0

    def broken(self, text: str) -> Iterator[str]:
        """The text in parts, an invisible break set where a word grows too long."""
        for part in _WORD_OR_BLANK.findall(text):
            if part[0] in f" \t\n{BREAK}":
                self._length = 0
                yield part
                continue
            begin = 0
            while self._length + len(part) - begin > LONGEST_WORD:
                stop = begin + LONGEST_WORD - self._length
                yield part[begin:stop] + BREAK
                self._length, begin = 0, stop
            self._length += len(part) - begin
            yield part[begin:]
