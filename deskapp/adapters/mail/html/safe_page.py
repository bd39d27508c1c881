"""The HTML parts of a mail as one page that can be shown, and what is known of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, islice

from deskapp.adapters.mail.html.hidden_text import hidden_percent
from deskapp.adapters.mail.html.page_links import page_links
from deskapp.adapters.mail.html.remote import RemotePictures, blocked_remote
from deskapp.adapters.mail.html.sanitise import sanitise
from deskapp.adapters.mail.html.weight import is_large
from deskapp.domain.mail.page_facts import PageFacts

_LONGEST_JUDGED = 300_000
"""Characters of each part; a page behind them is shown as text anyway."""
_MOST_LINKS = 1_000


@dataclass(frozen=True, slots=True)
class SafeHtml:
    """A page that refers to nothing outside of its mail, and what was found in it."""

    html: str
    facts: PageFacts


def safe_page(parts: Iterable[str]) -> SafeHtml:
    """Each part is made safe by itself: what one leaves open, no other can close (EFAIL)."""
    pictures = RemotePictures()
    pages = [part for part in parts if part.strip()]
    html = "\n".join(filter(None, (sanitise(page, pictures).strip("\n") for page in pages)))
    judged = [page[:_LONGEST_JUDGED] for page in pages]
    facts = PageFacts(
        remote_pictures=pictures.addresses,
        blocked=sum(map(blocked_remote, judged)),
        links=tuple(islice(chain.from_iterable(map(page_links, judged)), _MOST_LINKS)),
        hidden_percent=max(map(hidden_percent, judged), default=0),
        is_large=is_large(html),
    )
    return SafeHtml(html, facts)
