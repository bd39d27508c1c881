"""The HTML of a foreign mail, safe to show."""

import nh3

from deskapp.adapters.mail.html.allowed import ATTRIBUTE_NAMES, ELEMENTS, SCHEMES, allowed_value
from deskapp.adapters.mail.html.layout_tables import unfolded
from deskapp.adapters.mail.html.markup import escaped, markup
from deskapp.adapters.mail.html.remote import RemotePictures
from deskapp.adapters.mail.html.tokens import Start, Text, tokens


def sanitise(html: str, pictures: RemotePictures | None = None) -> str:
    """The allowed part of a page: no scripts, styles, forms or frames.

    Nothing in the answer names a file, a server or a program. Pictures are parts of the mail, or
    numbers in ``pictures``; links lead to the web or to a mail address. Three walls stand behind
    each other: our own reading and writing, nh3's, and a look at each tag of the result. Our
    markup leaves nh3 nothing to change, so if it does, the two understand the page differently:
    then it is shown as text. Sanitising twice changes nothing.
    """
    ours = unfolded(markup(html, pictures))
    theirs = nh3.clean(
        ours,
        tags=set(ELEMENTS),
        attributes=dict(ATTRIBUTE_NAMES),
        attribute_filter=allowed_value,
        url_schemes=set(SCHEMES),
        link_rel=None,
    )
    return ours if ours == theirs and is_harmless(ours) else _as_text(ours)


def is_harmless(html: str) -> bool:
    """Whether each tag is an allowed one and refers to nothing but allowed targets."""
    return all(
        token.name in ELEMENTS
        and all(allowed_value(token.name, *pair) == pair[1] for pair in token.attributes.items())
        for token in tokens(html)
        if isinstance(token, Start)
    )


def _as_text(html: str) -> str:
    return escaped("".join(token.text for token in tokens(html) if isinstance(token, Text)))
