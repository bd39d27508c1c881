"""What the sender of an HTML mail newly wrote."""

from collections.abc import Sequence
from dataclasses import replace

from deskapp.adapters.mail.html.page_lines import page_lines
from deskapp.domain.reply_text.lines import Line
from deskapp.domain.reply_text.parts import ReplyParts
from deskapp.domain.reply_text.split import split_lines


def split_reply_html(html: str) -> ReplyParts:
    """Cut an HTML body into the reply, its signature and the mail it carries, as plain text.

    What mail programs say by classes and what the text says count both.
    """
    return split_lines(_unwrapped(page_lines(html)))


def _unwrapped(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines; if all stand in a quote, that quote is the page's frame and is taken off."""
    written = [line for line in lines if not line.blank]
    if not written or any(line.depth == 0 for line in written):
        return lines
    return [line if line.blank else replace(line, depth=line.depth - 1) for line in lines]
