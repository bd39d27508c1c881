"""Header texts with encoded words (RFC 2047), read more kindly than the standard asks for.

Senders split characters between words, put blanks into words and words into quoted strings.
"""

import binascii
import re
from typing import Final

from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.base64_data import decode_base64
from deskapp.adapters.mail.reading.mime.charsets import decode

_OPENING: Final = re.compile(r"=\?([A-Za-z0-9_.:()+*-]{1,60})\?([BbQq])\?")


def decode_words(text: str) -> str:
    """``text`` with its encoded words decoded; linear in its length."""
    if "=?" not in text:
        return text
    out: list[str] = []
    waiting: list[tuple[str, bytes]] = []
    position = 0
    for _ in range(limits.ENCODED_WORDS):
        opening = _OPENING.search(text, position)
        end = text.find("?=", opening.end()) if opening else -1
        if opening is None or end < 0:
            break
        between = text[position : opening.start()]
        if between.strip() or not waiting:
            out += [_joined(waiting), between]
            waiting = []
        charset = opening[1].partition("*")[0]  # RFC 2231 allows a language behind the charset
        waiting.append((charset.lower(), _word(opening[2], text[opening.end() : end])))
        position = end + 2
    return "".join([*out, _joined(waiting), text[position:]])


def _word(encoding: str, content: str) -> bytes:
    data = content.encode("utf-8", "replace")
    if encoding in "Bb":
        return decode_base64(data).content
    return binascii.a2b_qp(data, header=True)


def _joined(words: list[tuple[str, bytes]]) -> str:
    """Neighbours of one character set are decoded together: senders cut within characters."""
    out: list[str] = []
    start = 0
    for i in range(1, len(words) + 1):
        if i == len(words) or words[i][0] != words[start][0]:
            out.append(decode(b"".join(data for _, data in words[start:i]), words[start][0]))
            start = i
    return "".join(out)
