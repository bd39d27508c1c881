"""Text from outside made fit for a widget: never read as rich text, never endless.

QLabel, tooltips and message boxes read `<img src="//host/share">` in a subject as an order to
open it, and one word of 1 MB takes Qt half a minute to lay out.
"""

import re
from html import escape

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

LABEL_LIMIT = 4_000
"""Characters a label shows at most."""
LABEL_LINES = 200
"""Lines a label shows at most: Qt sets each of them several times over."""
LINE_LIMIT = 400
"""Characters a single line of a list shows at most."""
_TIP_LIMIT = 600
_BREAK_EVERY = 200

_GAPS = re.compile(r"[\s\x00-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
_LONG_RUN = re.compile(rf"[^\s\u200b]{{{_BREAK_EVERY}}}")


def one_line(text: str, limit: int = LINE_LIMIT) -> str:
    """`text` on one line: breaks, control and direction characters become a space."""
    return clipped(_GAPS.sub(" ", text[: 4 * limit]).strip(), limit)


def clipped(text: str, limit: int) -> str:
    """At most `limit` characters of `text`, the last an ellipsis where some were left out."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def first_lines(text: str, most: int) -> str:
    """At most `most` lines of `text`, an ellipsis behind them where some were left out."""
    lines = text.split("\n", most)
    return text if len(lines) <= most else "\n".join(lines[:most]) + "…"


def label_text(text: str) -> str:
    """As much of `text` as a label shows."""
    return clipped(first_lines(text, LABEL_LINES), LABEL_LIMIT)


def breakable(text: str) -> str:
    """`text` with a place to break (U+200B) in every run of 200 characters without one."""
    return _LONG_RUN.sub(lambda run: run.group() + "\u200b", text)


def set_tip(target: QWidget | QAction, text: str) -> None:
    """Explain `target` when the pointer rests on it; the text is shown as it is."""
    shown = one_line(text, _TIP_LIMIT)
    target.setToolTip(f"<p>{escape(breakable(shown))}</p>" if shown else "")
    if isinstance(target, QWidget):
        target.setAccessibleDescription(shown)
