"""Tags and texts of an HTML page, read in one pass.

Follows the tokenising rules of the HTML standard (section 13.2.5) as far as mails need them, and
needs time in proportion to the page's length whatever is on it; comments and declarations are left
out. Unlike `html.parser` it never looks at a character more than a few times.
"""

import html
import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass

LONGEST_PAGE = 10_000_000
_MOST_ATTRIBUTES = 100

# Elements whose content is no markup.
_RAW = frozenset({"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"})

_UNWANTED = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_TAG = re.compile(r"<(/?)([A-Za-z][^ \t\n\f/>]*)")
_BETWEEN = re.compile(r"[ \t\n\f/]*")
_NAME = re.compile(r"=?[^ \t\n\f/>=]+|=")
_EQUALS = re.compile(r"[ \t\n\f]*=[ \t\n\f]*")
_UNQUOTED = re.compile(r"[^ \t\n\f>]*")
_COMMENT_END = re.compile(r"--!?>")
_ENDLESS_REFERENCE = re.compile(r"&#(?:[xX][0-9a-fA-F]{9,}|[0-9]{9,});?")
_ATTRIBUTE_REFERENCE = re.compile(r"&(?:#[xX]?[0-9a-fA-F]+;?|[A-Za-z][A-Za-z0-9]{0,31};)")


@dataclass(frozen=True, slots=True)
class Text:
    """Characters between tags, references resolved."""

    text: str


@dataclass(frozen=True, slots=True)
class Start:
    """A start tag; names in lower case, of a repeated attribute the first."""

    name: str
    attributes: dict[str, str]


@dataclass(frozen=True, slots=True)
class End:
    """An end tag."""

    name: str


@dataclass(frozen=True, slots=True)
class Raw:
    """The content of a script, a style sheet or the like."""

    name: str
    text: str


Token = Text | Start | End | Raw


def tokens(page: str) -> Iterator[Token]:
    """The tokens of a page. What lies behind ten million characters is not read."""
    page = _clean(page[:LONGEST_PAGE])
    at = 0
    while at < len(page):
        begin = page.find("<", at)
        if begin < 0:
            begin = len(page)
        if begin > at:
            yield Text(_text(page[at:begin]))
        at = begin
        if at < len(page):
            at = yield from _markup(page, at)


def _clean(page: str) -> str:
    page = page.replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATE.sub("\ufffd", _UNWANTED.sub("", page))


def _text(text: str) -> str:
    resolved = html.unescape(_ENDLESS_REFERENCE.sub("\ufffd", text))
    return _clean(resolved).replace("\f", " ")


def _markup(page: str, at: int) -> Generator[Token, None, int]:
    """What begins with the "<" at a position; returns the position behind it."""
    tag = _TAG.match(page, at)
    if tag is None:
        if page.startswith(("<!", "<?", "</"), at):
            return _behind_comment(page, at)
        yield Text("<")
        return at + 1
    attributes, at = _attributes(page, tag.end())
    if at > len(page):
        return at  # the page ends inside the tag: no tag
    name = tag[2].lower()
    if tag[1]:
        yield End(name)
        return at
    yield Start(name, attributes)
    if name not in _RAW:
        return at
    end = re.compile(rf"</{name}(?=[ \t\n\f/>])", re.IGNORECASE).search(page, at)
    stop = end.start() if end else len(page)
    yield Raw(name, page[at:stop])
    return stop


def _behind_comment(page: str, at: int) -> int:
    if not page.startswith("<!--", at):
        end = page.find(">", at + 2)
        return end + 1 if end >= 0 else len(page)
    for empty in ("<!-->", "<!--->"):
        if page.startswith(empty, at):
            return at + len(empty)
    closing = _COMMENT_END.search(page, at + 4)
    return closing.end() if closing else len(page)


def _attributes(page: str, at: int) -> tuple[dict[str, str], int]:
    """The attributes from a position on, and the position behind the tag's ">"."""
    found: dict[str, str] = {}
    beyond = len(page) + 1
    while True:
        at = _end(_BETWEEN, page, at)
        if at >= len(page):
            return {}, beyond
        if page[at] == ">":
            return found, at + 1
        name = _NAME.match(page, at)
        value = ""
        at = name.end() if name else at + 1
        equals = _EQUALS.match(page, at)
        if equals:
            value, at = _value(page, equals.end())
        if name and len(found) < _MOST_ATTRIBUTES:
            found.setdefault(name[0].lower(), value)


def _value(page: str, at: int) -> tuple[str, int]:
    if page[at : at + 1] in {'"', "'"}:
        end = page.find(page[at], at + 1)
        if end < 0:
            return "", len(page)
        return _attribute_text(page[at + 1 : end]), end + 1
    end = _end(_UNQUOTED, page, at)
    return _attribute_text(page[at:end]), end


def _end(pattern: re.Pattern[str], page: str, at: int) -> int:
    match = pattern.match(page, at)
    return match.end() if match else at


def _attribute_text(value: str) -> str:
    """The value with references resolved; "&copy=1" in a link is none (section 13.2.5.73)."""
    value = _ENDLESS_REFERENCE.sub("\ufffd", value)
    return _clean(_ATTRIBUTE_REFERENCE.sub(lambda found: html.unescape(found[0]), value))
