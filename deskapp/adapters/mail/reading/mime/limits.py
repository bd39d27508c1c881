"""How much of a mail is read; what lies beyond is left out and noted as a defect.

A parser that is asked for more than this takes seconds and gigabytes, and no honest mail needs it.
"""

from typing import Final

MAIL_BYTES: Final = 128 * 1024 * 1024
HEADER_BYTES: Final = 256 * 1024
HEADER_LINES: Final = 1000
PARTS: Final = 1000
DEPTH: Final = 50
NESTED_BYTES: Final = 4 * 1024 * 1024
NESTED_TIMES: Final = 16
"""So many times over are the bytes of a mail looked through for its parts."""
ENCODED_WORDS: Final = 1000
PARAMETERS: Final = 100
ADDRESSES: Final = 2000
REFERENCES: Final = 1000
TEXT_BYTES: Final = 2 * 1024 * 1024
PAGE_BYTES: Final = 1024 * 1024
PAGE_TAGS: Final = 40_000
ENCODED_RUNS: Final = 10_000
REPLY_LINES: Final = 10_000
SIMPLE_LETTERS: Final = 100_000
