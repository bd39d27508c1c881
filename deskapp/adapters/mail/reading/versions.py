"""The plain and the HTML version of one mail: which of them a person should read."""

import re
from typing import Final

from deskapp.domain.mail.incoming_mail import Shown

_LONGEST_NOTICE: Final = 500
_NOTICE: Final = re.compile(
    r"\bhtml\b|\bbrowser\b|\bweb-?version\b|\bonline[ -](?:version|ansicht|ansehen|lesen)"
    r"|\b(?:nicht|not)\b.{0,40}\b(?:dargestellt|angezeigt|display)",
    re.IGNORECASE | re.DOTALL,
)
_WORD: Final = re.compile(r"\w{3,60}+")
_MORE: Final = 3
_FEWEST_COMPARED: Final = 8
_COMPARED: Final = 2000
_SHARED: Final = 0.3


def may_be_notice(text: str) -> bool:
    """Whether the plain version may say no more than that the HTML has to be read."""
    text = text.strip()
    return len(text) <= _LONGEST_NOTICE and bool(_NOTICE.search(text))


def shown_version(text: str, html_text: str) -> Shown:
    """The plain version, unless it is empty or a notice beside a page that says far more."""
    if not html_text.strip():
        return Shown.PLAIN if text.strip() else Shown.NOTHING
    if not text.strip():
        return Shown.PAGE
    is_notice = may_be_notice(text) and len(_words(html_text)) >= _MORE * len(_words(text))
    return Shown.PAGE if is_notice else Shown.PLAIN


def tell_different_things(text: str, html_text: str) -> bool:
    """Whether few of the words of the one stand in the other."""
    plain, page = _words(text), _words(html_text)
    fewer = min(len(plain), len(page))
    return fewer >= _FEWEST_COMPARED and len(plain & page) < _SHARED * fewer


def _words(text: str) -> set[str]:
    words = _WORD.findall(text[: _COMPARED * 20].casefold())
    return set(words[:_COMPARED])
