"""Where a link leads, as the eye can trust it."""

from typing import Final

from PySide6.QtCore import QUrl

OPENED: Final = frozenset({"http", "https", "mailto"})
"""The schemes of links that can be activated."""


def destination(url: QUrl) -> str:
    """The host in ASCII, so that no look-alike deceives; of a mail link the recipients."""
    if url.scheme().lower() == "mailto":
        return url.path()
    if url.scheme().lower() not in OPENED:
        return ""
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)
