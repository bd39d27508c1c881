"""What a page would have fetched from elsewhere."""

import re
from collections.abc import Mapping

from deskapp.adapters.mail.html.allowed import is_web
from deskapp.adapters.mail.html.tokens import Raw, Start, tokens

_REMOTE = re.compile(r"[\s\"'(]*(?:https?:|ftp:|file:|//|\\\\|\\/|/\\)", re.IGNORECASE)
_STYLE_REFERENCE = re.compile(
    r"(?:url\(|@import)[\s\"'(]*(?:https?:|ftp:|file:|//|\\\\)", re.IGNORECASE
)
_FETCHING = frozenset(
    {"src", "background", "poster", "data", "lowsrc", "dynsrc", "srcset", "imagesrcset"}
)
_FETCHED_LINKS = frozenset({"link", "image", "use", "feimage"})
# Pictures that nobody sees: they only tell the sender that the mail was opened.
_UNSEEN_SIZES = frozenset({"0", "1"})
_MOST_PICTURES = 500


class RemotePictures:
    """The web addresses of a mail's pictures, each once, in the order of its pages.

    In the page stands the number instead: ``remote:0``. A mail that writes such a number itself
    names one of its own pictures by it, and no other.
    """

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses; the place of each is its number."""
        return tuple(self._numbers)

    def placed(self, attributes: Mapping[str, str]) -> dict[str, str]:
        """A picture's attributes, its web address replaced by its number."""
        address = attributes.get("src", "").strip(" \t\n\f")
        sizes = {attributes.get("width"), attributes.get("height")}
        if not is_web(address) or sizes & _UNSEEN_SIZES:
            return dict(attributes)
        if address not in self._numbers and len(self._numbers) >= _MOST_PICTURES:
            return dict(attributes)
        number = self._numbers.setdefault(address, len(self._numbers))
        return {**attributes, "src": f"remote:{number}"}


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
