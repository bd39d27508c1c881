"""Message identifiers (RFC 5322 section 3.6.4) out of Message-ID, In-Reply-To and References."""

import re
from typing import Final

from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.visible import one_line

_BRACKETED: Final = re.compile(r"<([^<>]*+)>")


def parse_ids(text: str) -> tuple[str, ...]:
    """The identifiers in their order, without angle brackets and blanks, each once."""
    text = one_line(text)
    found = _BRACKETED.findall(text) or [word.strip("<>,;\"'") for word in text.split()]
    ids = (re.sub(r"\s", "", identifier) for identifier in found)
    return tuple(dict.fromkeys(identifier for identifier in ids if identifier))[: limits.REFERENCES]
