"""Lists as text with a delimiter (CSV, RFC 4180), as spreadsheets of all times write them."""

import csv
import io
import re
from collections.abc import Iterator
from itertools import chain
from typing import Final, Literal

from deskapp.adapters.files.tables.encodings import decoded, guessed_encoding
from deskapp.adapters.files.tables.grid import Row, table_of
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.application.ports.tables import (
    DELIMITERS,
    LONGEST_CELL,
    ReadingOptions,
    Table,
    TableFormat,
)
from deskapp.application.table_text import as_meant

_DECLARED: Final = re.compile(r"\s*sep=(.)\r?\n", re.IGNORECASE)
_SAMPLE: Final = 64 * 1024
_SAMPLE_ROWS: Final = 60
_NO_TEXT: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\N{REPLACEMENT CHARACTER}]")
_MOST_BINARY: Final = 0.02
_END: Final = "\0"
"""A line behind the last one; no text that is read has this character."""


def read_delimited(raw: bytes, options: ReadingOptions) -> Table:
    """The table in a text file; raises `UnreadableMail`.

    Encoding and delimiter are guessed where the options leave them open; a first line such
    as ``sep=;`` says the delimiter.
    """
    encoding = options.encoding or guessed_encoding(raw)
    sample = decoded(raw[:_SAMPLE], encoding)
    if len(_NO_TEXT.findall(sample)) > len(sample) * _MOST_BINARY:
        raise UnreadableMail(UnreadableReason.NO_LIST)
    text = decoded(raw, encoding).replace("\0", "")
    declared = _DECLARED.match(text)
    if declared:
        text = text[declared.end() :]
    delimiter = options.delimiter or (declared[1] if declared else _guessed_delimiter(text))
    used = ReadingOptions(encoding=encoding, delimiter=delimiter, has_headings=options.has_headings)
    try:
        return table_of(_rows(text, delimiter), TableFormat.CSV, used)
    except csv.Error:
        pass  # a quote that is never closed: quotes are then no more than characters
    try:
        return table_of(_rows(text, delimiter, quoted=False), TableFormat.CSV, used)
    except csv.Error as error:
        raise UnreadableMail(UnreadableReason.TABLE_TOO_LARGE) from error


def _rows(text: str, delimiter: str, *, quoted: bool = True) -> Iterator[Row]:
    """Raises `csv.Error` where a quote is open at the end, and with it all that stands behind."""
    csv.field_size_limit(LONGEST_CELL)
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    lines = chain(io.StringIO(text, newline=""), (_END,))
    for row in csv.reader(lines, delimiter=delimiter, quoting=quoting):
        if row == [_END]:
            return
        yield tuple(map(as_meant, row))
    raise csv.Error


def _guessed_delimiter(text: str) -> str:
    """The one that parts the first rows into the most columns, and all alike."""
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        sample = sample[: sample.rfind("\n") + 1] or sample
    return max(DELIMITERS, key=lambda delimiter: _evenness(sample, delimiter))


def _evenness(sample: str, delimiter: str) -> float:
    widths: list[int] = []
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
            if row:
                widths.append(len(row))
            if len(widths) >= _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0
    usual = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
    return 0 if usual == 1 else widths.count(usual) / len(widths) + usual / 1000
