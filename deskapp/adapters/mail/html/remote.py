"""What a page would have fetched from elsewhere."""

import re

from deskapp.adapters.mail.html.tokens import Raw, Start, tokens

_REMOTE = re.compile(r"[\s\"'(]*(?:https?:|ftp:|file:|//|\\\\|\\/|/\\)", re.IGNORECASE)
_STYLE_REFERENCE = re.compile(
    r"(?:url\(|@import)[\s\"'(]*(?:https?:|ftp:|file:|//|\\\\)", re.IGNORECASE
)
_FETCHING = frozenset(
    {"src", "background", "poster", "data", "lowsrc", "dynsrc", "srcset", "imagesrcset"}
)
_FETCHED_LINKS = frozenset({"link", "image", "use", "feimage"})


def blocked_remote(html: str) -> int:
    """How many pictures, style sheets, frames and the like on a page come from elsewhere."""
    return sum(_references(token) for token in tokens(html) if isinstance(token, Start | Raw))


def _references(token: Start | Raw) -> int:
    if isinstance(token, Raw):
        return len(_STYLE_REFERENCE.findall(token.text)) if token.name == "style" else 0
    fetching = set(_FETCHING)
    if token.name in _FETCHED_LINKS:
        fetching |= {"href", "xlink:href"}
    fetched = sum(
        _REMOTE.match(value) is not None
        for name, value in token.attributes.items()
        if name in fetching
    )
    return fetched + len(_STYLE_REFERENCE.findall(token.attributes.get("style", "")))
