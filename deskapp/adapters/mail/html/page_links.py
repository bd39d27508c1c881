"""The links of a page with their words."""

from collections.abc import Iterator

from deskapp.adapters.mail.html.allowed import link
from deskapp.adapters.mail.html.nesting import nested
from deskapp.adapters.mail.html.tokens import End, Start, Text, tokens
from deskapp.domain.mail.page_facts import PageLink
from deskapp.domain.mail.signs.mail_link import mail_link

_LONGEST_WORDS = 300


def page_links(page: str) -> Iterator[PageLink]:
    """Each link that is shown as one, in the order of the page."""
    target: str | None = None
    words = list[str]()
    for token in nested(tokens(page)):
        match token:
            case Start("a", attributes):
                target, words = attributes.get("href", ""), []
            case Text(text) if target is not None:
                words.append(text[:_LONGEST_WORDS])
            case End("a") if target is not None:
                yield from _link("".join(words), target)
                target = None


def _link(words: str, given: str) -> Iterator[PageLink]:
    target = link(given)
    if target is not None:
        mail = mail_link(given.strip())
        text = " ".join(words.split())[:_LONGEST_WORDS]
        yield PageLink(text, target, mail.left_out if mail else ())
