"""Whether a mail was handed in by somebody signed in, or came from another server.

An address in ``From`` proves nothing: who claims to be the office is believed only where the
office's own server took the mail from somebody who had signed in, or where it never travelled.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

_SIGNED_IN: Final = re.compile(r"\bwith\s+(?:UTF8)?(?:E?SMTPS?A|LMTPS?A)\b", re.IGNORECASE)
_DELIVERED: Final = re.compile(r"\bwith\s+(?:UTF8)?LMTPS?\b|\bby\s+uid\s+\d", re.IGNORECASE)
_EXCHANGE: Final = re.compile(r"\bwith\s+(?:Microsoft\s+SMTP\s+Server|mapi)\b", re.IGNORECASE)


def is_handed_in(received: Sequence[str], headers: Mapping[str, str]) -> bool:
    """``received`` are the lines of that name from the top, which the own servers wrote last.

    A copy that a program stored itself has none. RFC 3848 names the protocols of those signed
    in; Exchange notes it in a header that it lets nobody bring in from outside.
    """
    travelled = [line for line in received if not _DELIVERED.search(line)]
    if not travelled:
        return True
    if _EXCHANGE.search(travelled[0]):
        return headers.get("x-ms-exchange-organization-authas", "").strip().lower() == "internal"
    return _SIGNED_IN.search(travelled[0]) is not None
