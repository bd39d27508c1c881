"""RTF bodies: the HTML or text that Outlook wrapped into them (MS-OXRTFEX), or their plain text."""

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from deskapp.adapters.mail.reading.mime.charsets import decode
from deskapp.adapters.mail.reading.outlook.properties import codepage_name

_TOKEN: Final = re.compile(
    rb"\\'([0-9A-Fa-f]{2}) | \\([A-Za-z]{1,32})(-?\d{1,10})?\ ? | \\(.) | ([{}]) | ([^\\{}\r\n]+)",
    re.VERBOSE | re.DOTALL,
)
_SKIPPED: Final = frozenset(
    b"fonttbl colortbl stylesheet info pict object header footer listtable listoverridetable "
    b"themedata xmlnstbl generator latentstyles datastore fldinst mhtmltag".split()
)
_SPECIAL: Final = {
    b"par": "\n",
    b"line": "\n",
    b"sect": "\n",
    b"page": "\n",
    b"row": "\n",
    b"tab": "\t",
    b"cell": "\t",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"bullet": "•",
    b"endash": "–",
    b"emdash": "—",
}
_SYMBOLS: Final = {b"~": "\u00a0", b"_": "\u2011", b"-": "", b"\n": "\n", b"\r": "\n"}
_FONT_CHARSETS: Final = {
    77: "mac-roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
_DEEPEST: Final = 200
_MOST_TOKENS: Final = 400_000
"""As many as two million letters have, and no mail has more."""


@dataclass(frozen=True, slots=True)
class RtfBody:
    """What an RTF body holds: ``html`` where it was made from HTML, else ``text``."""

    text: str = ""
    html: str = ""
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class _State:
    """What holds within a group."""

    skipped: bool = False
    tag: bool = False
    font_table: bool = False
    rtf_only: bool = False
    fallback: int = 1
    charset: str = ""


def read_rtf(data: bytes) -> RtfBody:
    """The body within the RTF text ``data``."""
    return _Reader(data).read()


class _Reader:
    """Walks through the tokens of one RTF text."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._from_html = b"\\fromhtml1" in data[:1000]
        self._state = _State()
        self._stack: list[_State] = []
        self._codepage = ""
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._out: list[str] = []
        self._bytes = bytearray()
        self._fallback_left = 0
        self._ignorable = False

    def read(self) -> RtfBody:
        tokens = _TOKEN.finditer(self._data)
        for token in islice(tokens, _MOST_TOKENS):
            self._take(token)
        is_cut = next(tokens, None) is not None
        self._flush()
        # Characters beyond the first 65,536 come as two halves.
        text = "".join(self._out).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if self._from_html:
            return RtfBody(html=text, is_cut=is_cut)
        return RtfBody(text=text.strip(), is_cut=is_cut)

    def _take(self, token: re.Match[bytes]) -> None:
        byte, word, number, symbol, brace, plain = token.groups()
        if brace:
            self._group(brace)
        elif word:
            self._word(word, int(number) if number else None)
        elif symbol == b"*":
            self._ignorable = True
        elif byte:
            self._write_bytes(bytes.fromhex(byte.decode()))
        elif symbol:
            self._write(_SYMBOLS.get(symbol, symbol.decode("latin-1")))
        elif plain:
            self._write_bytes(plain)

    def _group(self, brace: bytes) -> None:
        self._flush()
        self._fallback_left = 0
        if brace == b"{":
            self._ignorable = False
            if len(self._stack) < _DEEPEST:
                self._stack.append(self._state)
        elif self._stack:
            self._state = self._stack.pop()

    def _word(self, word: bytes, number: int | None) -> None:
        ignorable, self._ignorable = self._ignorable, False
        if word == b"htmltag":
            self._state = replace(self._state, tag=True, skipped=False)
        elif word == b"fonttbl":
            self._state = replace(self._state, font_table=True, skipped=True)
        elif word in _SKIPPED or (ignorable and word != b"background"):
            self._state = replace(self._state, skipped=True)
        elif word == b"htmlrtf":
            self._flush()
            self._state = replace(self._state, rtf_only=number != 0)
        elif word == b"u" and number is not None:
            self._unicode(number)
        elif word == b"bin":
            self._state = replace(self._state, skipped=True)
        elif word in _SPECIAL:
            self._write(_SPECIAL[word])
        else:
            self._setting(word, number or 0)

    def _setting(self, word: bytes, number: int) -> None:
        if word == b"ansicpg":
            self._codepage = codepage_name(number)
        elif word == b"uc":
            self._state = replace(self._state, fallback=max(0, min(number, 8)))
        elif word == b"f":
            self._flush()
            self._font = number
            if not self._state.font_table:
                self._state = replace(self._state, charset=self._fonts.get(number, ""))
        elif word == b"fcharset" and self._state.font_table:
            self._fonts[self._font] = _FONT_CHARSETS.get(number, "")

    def _unicode(self, number: int) -> None:
        self._write(chr(number % 0x10000))
        self._fallback_left = self._state.fallback

    def _hidden(self) -> bool:
        return self._state.skipped or self._state.rtf_only

    def _write(self, text: str) -> None:
        if self._fallback_left:
            self._fallback_left -= 1
            return
        self._flush()
        if not self._hidden():
            self._out.append(text)

    def _write_bytes(self, data: bytes) -> None:
        """Bytes wait until their run ends: a character may take several of them."""
        dropped = min(self._fallback_left, len(data))
        self._fallback_left -= dropped
        if not self._hidden():
            self._bytes += data[dropped:]

    def _flush(self) -> None:
        if self._bytes:
            self._out.append(decode(bytes(self._bytes), self._state.charset or self._codepage))
            self._bytes.clear()
