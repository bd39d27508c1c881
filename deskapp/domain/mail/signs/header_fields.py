"""The header fields of a mail as they came, told line by line (RFC 5322, 2.2)."""

import re
from typing import Final

_END: Final = re.compile(r"\r?\n\r?\n|\r\r")
_LONGEST: Final = 256_000
_MOST_FIELDS: Final = 1_000


def header_block(source: str) -> str:
    """The lines before the first empty one."""
    begin = source[:_LONGEST]
    end = _END.search(begin)
    return begin[: end.start()] if end else begin


def values_of(block: str, name: str) -> tuple[str, ...]:
    """What stands in each field of that name, its lines joined."""
    lines = block.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:_MOST_FIELDS]
    found: list[list[str]] = []
    is_wanted = False
    for line in lines:
        if line[:1] in {" ", "\t"}:
            if is_wanted:
                found[-1].append(line)
            continue
        field, colon, value = line.partition(":")
        is_wanted = bool(colon) and field.strip().lower() == name
        if is_wanted:
            found.append([value])
    return tuple("".join(each).strip() for each in found)
