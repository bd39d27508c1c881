"""What of a mail's HTML is let through: elements, attributes, link targets. All else is not."""

import re
from collections.abc import Mapping

from deskapp.domain.mail.signs.mail_link import mail_link

INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "big",
        "code",
        "del",
        "em",
        "i",
        "ins",
        "kbd",
        "q",
        "s",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "tt",
        "u",
        "var",
    ]
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
TABLE = frozenset({"table", "tbody", "tr", "td", "th"})
BLOCKS = frozenset(["blockquote", "dd", "div", "dl", "dt", "li", "ol", "p", "pre", "ul"]) | HEADINGS
VOID = frozenset({"br", "hr", "img"})
ELEMENTS = INLINE | BLOCKS | TABLE | VOID

# Elements that are written as another one with the same look.
RENAMED: Mapping[str, str] = {
    "image": "img",
    "font": "span",
    "listing": "pre",
    "menu": "ul",
    "dir": "ul",
    **dict.fromkeys(
        [
            "address",
            "article",
            "aside",
            "center",
            "details",
            "dialog",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hgroup",
            "main",
            "nav",
            "search",
            "section",
            "summary",
        ],
        "div",
    ),
}

# Elements that are left out together with what is in them.
LEFT_OUT = frozenset({"template", "select", "datalist", "noscript", "script", "style"})

_ALIGN = re.compile(r"(?:left|right|center|justify)", re.IGNORECASE)
_VALIGN = re.compile(r"(?:top|middle|bottom|baseline)", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,4}")
_LENGTH = re.compile(r"\d{1,4}%?")
_LIST_TYPE = re.compile(r"[1aAiI]")
_DIRECTION = re.compile(r"(?:ltr|rtl|auto)", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}")
_WORDS = re.compile(r".{0,500}", re.DOTALL)
_PICTURE = re.compile(r"cid:[^\s\\\"'<>]{1,500}|remote:\d{1,3}", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s/\\?#\"'<>][^\s\\\"'<>]{0,2000}", re.IGNORECASE)

_EVERYWHERE: Mapping[str, re.Pattern[str]] = {"dir": _DIRECTION, "lang": _LANGUAGE}
_CELL: Mapping[str, re.Pattern[str]] = {
    "align": _ALIGN,
    "valign": _VALIGN,
    "colspan": _NUMBER,
    "rowspan": _NUMBER,
    "width": _LENGTH,
}
_ATTRIBUTES: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    # No titles: Qt shows them as tips, and reads those as HTML of its own.
    "img": {"alt": _WORDS, "width": _LENGTH, "height": _LENGTH},
    "td": _CELL,
    "th": _CELL,
    "table": {"border": _NUMBER, "cellpadding": _NUMBER, "cellspacing": _NUMBER, "width": _LENGTH},
    "ol": {"start": _NUMBER, "type": _LIST_TYPE},
    "li": {"value": _NUMBER},
    **{name: {"align": _ALIGN} for name in ("div", "p", *HEADINGS)},
}

# The names alone, as nh3 wants them.
ATTRIBUTE_NAMES: Mapping[str, set[str]] = {
    "*": set(_EVERYWHERE),
    **{name: set(patterns) for name, patterns in _ATTRIBUTES.items()},
    "a": {"href"},
    "img": {"src", *_ATTRIBUTES["img"]},
}
SCHEMES = frozenset({"http", "https", "mailto", "cid", "remote"})


def allowed_value(element: str, attribute: str, value: str) -> str | None:
    """The value as it may be written, or None where the attribute must go."""
    if (element, attribute) == ("a", "href"):
        return link(value)
    if (element, attribute) == ("img", "src"):
        return value if _PICTURE.fullmatch(value) else None
    pattern = _ATTRIBUTES.get(element, {}).get(attribute) or _EVERYWHERE.get(attribute)
    return value if pattern and pattern.fullmatch(value) else None


def link(target: str) -> str | None:
    """The target of a link to the web or to a mail address, or None.

    A mail link keeps recipients, subject and text only (RFC 6068 allows any header field).
    """
    target = target.strip(" \t\n\f")
    if is_web(target):
        return target
    mail = mail_link(target)
    return mail.target if mail else None


def is_web(target: str) -> bool:
    """Whether it is a whole http or https address, of usual length."""
    return _WEB.fullmatch(target) is not None
