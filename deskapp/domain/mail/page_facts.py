"""What is known of a mail's HTML before it is shown."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link of a page: its words, its harmless target, and what of a mail link was left out."""

    text: str
    target: str
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What a page refers to, hides and takes.

    ``remote_pictures`` are web addresses; the page names the first of them ``remote:0``.
    ``blocked`` counts all that it would have fetched by itself: pictures, style sheets, fonts,
    frames. ``hidden_percent`` is the share of its letters that the sender has made invisible.
    ``is_large`` tells that laying it out takes longer than a person waits.
    """

    remote_pictures: tuple[str, ...] = ()
    blocked: int = 0
    links: tuple[PageLink, ...] = ()
    hidden_percent: int = 0
    is_large: bool = False


NO_PAGE: Final = PageFacts()
"""Of a mail without HTML."""
