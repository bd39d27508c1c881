"""Texts in tables that other programs open: nothing in them may begin a formula there.

A spreadsheet takes a cell of a CSV file that begins with ``=``, ``+``, ``-`` or ``@`` for a
formula, which can call programs or send cells away (OWASP, CSV Injection). Such a text gets an
apostrophe before it, which spreadsheets read as "this is text". What has digits and the signs
between them alone, as a number or a phone number (``-12,5``, ``+49 30 20308-1234``), can do
no more than be reckoned with, and stays as it is, so that it can be used.
"""

import re
from typing import Final

_BEGINS_FORMULA: Final = re.compile(r"'*\s*[=+@\-\t\r\n＝＋－＠]")
_DIGITS_ALONE: Final = re.compile(r"[+-]?[0-9(][0-9 ()/.,-]*", re.ASCII)
_MARKED: Final = re.compile(r"'(?='*\s*[=+@\-\t\r\n＝＋－＠])")


def harmless(text: str) -> str:
    """The text as it may stand in a cell of a CSV file."""
    if _BEGINS_FORMULA.match(text) and not _DIGITS_ALONE.fullmatch(text):
        return f"'{text}"
    return text


def as_meant(cell: str) -> str:
    """What was meant by a cell that ``harmless`` may have marked."""
    return _MARKED.sub("", cell, count=1) if _MARKED.match(cell) else cell
