"""How much of a mail is read; what lies beyond is left out and noted as a defect.

A parser that is asked for more than this takes seconds and gigabytes, and no honest mail needs it.
"""

from typing import Final

MAIL_BYTES: Final = 128 * 1024 * 1024
HEADER_BYTES: Final = 256 * 1024
HEADER_LINES: Final = 1000
PARTS: Final = 1000
DEPTH: Final = 50
ENCODED_WORDS: Final = 1000
PARAMETERS: Final = 100
ADDRESSES: Final = 2000
REFERENCES: Final = 1000
TEXT_BYTES: Final = 2 * 1024 * 1024
REPLY_LINES: Final = 10_000
