"""Bytes to text: the character sets that mails name, and a guess where they lie or name none."""

import codecs
import re
from functools import lru_cache
from typing import Final

# Only what is listed here ever reaches a codec: `rot13`, `idna` or `unicode_escape` are codecs too.
_ALLOWED: Final = frozenset(
    (  # noqa: SIM905  a list of eighty lines would be no better to read
        "ascii utf-8 utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be utf-7 iso8859-1 "
        "iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 "
        "iso8859-10 iso8859-11 iso8859-13 iso8859-14 iso8859-15 iso8859-16 cp437 cp737 cp775 "
        "cp850 cp852 cp855 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp866 cp869 cp874 "
        "cp932 cp949 cp950 cp1125 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 "
        "cp037 cp500 cp1140 koi8-r koi8-u kz1048 ptcp154 mac-roman mac-cyrillic mac-greek "
        "mac-iceland mac-latin2 mac-turkish gb2312 gbk gb18030 hz big5 big5hkscs euc_jp "
        "euc_jis_2004 euc_kr shift_jis shift_jis_2004 iso2022_jp iso2022_jp_1 iso2022_jp_2 "
        "iso2022_jp_ext iso2022_kr johab tis-620"
    ).split()
)
_ALIASES: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "iso2022_jp": "iso2022_jp_ext",
}
_SPELLINGS: Final = {
    "uft8": "utf-8",
    "utf8mb4": "utf-8",
    "unicode11utf8": "utf-8",
    "unicode11utf7": "utf-7",
    "unicode": "utf-16",
    "ksc56011987": "cp949",
    "xsjis": "cp932",
    "xbig5": "big5hkscs",
    "xeucjp": "euc_jp",
    "xgbk": "gb18030",
    "xmacroman": "mac-roman",
    "xmaccyrillic": "mac-cyrillic",
    "iso88598i": "iso8859-8",
    "iso88598e": "iso8859-8",
    "ansix341968": "cp1252",
    "xunknown": "",
    "default": "",
    "unknown8bit": "",
    "none": "",
}
_JAPANESE: Final = re.compile(rb"\x1b\$[@B]")
_MANY_BYTES: Final = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
"""A letter in UTF-8 beyond ASCII."""
_SAMPLE: Final = 4096
_FEWEST_PAIRS: Final = 4


def codec_of(charset: str) -> str:
    """The codec for the name of a character set, or an empty text where there is none."""
    return _codec_of(charset[:60].lower()) if charset else ""


@lru_cache(maxsize=200)
def _codec_of(charset: str) -> str:
    plain = re.sub(r"[^a-z0-9]", "", charset)
    if plain in _SPELLINGS:
        return _SPELLINGS[plain]
    cleaned = re.sub(r"[^a-z0-9._:-]", "", charset)
    for name in (
        cleaned,
        re.sub(r"^x-", "", cleaned),
        re.sub(r"^(cp|windows)-?(?=\d)", "cp", cleaned),
    ):
        try:
            codec = codecs.lookup(name).name if name else ""
        except (LookupError, ValueError):
            continue
        if codec in _ALLOWED:
            return _ALIASES.get(codec, codec)
    return ""


def decode(data: bytes, charset: str = "") -> str:
    """Text of ``data``; never fails, what cannot be decoded becomes U+FFFD.

    The named character set wins unless it cannot be true: bytes that are UTF-8 are no Latin-1,
    those that never are, are Latin-1, and UTF-16 has bytes of zero.
    """
    codec = codec_of(charset)
    if codec.startswith("utf-16") and b"\0" not in data:
        codec = ""
    if data.startswith(codecs.BOM_UTF8) or (codec in {"", "cp1252"} and _is_utf8(data)):
        codec = "utf-8-sig"
    if codec == "utf-16":
        codec = _byte_order(data)
    elif codec in {"", "cp1252", "utf-8"} and b"\0" in data[:_SAMPLE]:
        codec = _wide(data) or codec
    text = data.decode(codec or _guess(data), "replace")
    if codec == "utf-8" and "\ufffd" in text and not _MANY_BYTES.search(data):
        text = data.decode("cp1252", "replace")
    return text.removeprefix("\ufeff")


def decode_header(data: bytes, charset: str = "") -> str:
    """Text of a header's bytes: ASCII or UTF-8, else the character set of the body or a guess."""
    if data.isascii() and b"\x1b" not in data:
        return data.decode("ascii")
    for codec in ("utf-8", codec_of(charset), _guess(data)):
        try:
            return data.decode(codec or "utf-8")
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", "replace")


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not _JAPANESE.search(data, 0, _SAMPLE)


def _byte_order(data: bytes) -> str:
    """UTF-16 without a mark of its order is what its zeros say, or else Windows'."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return _wide(data) or "utf-16-le"


def _wide(data: bytes) -> str:
    """UTF-16 that nobody named: western texts have a zero in every pair of bytes."""
    sample = data[:_SAMPLE]
    first, second = sample[::2].count(0), sample[1::2].count(0)
    pairs = len(sample) // 2
    if pairs < _FEWEST_PAIRS or min(first, second) * 10 > pairs or max(first, second) * 2 < pairs:
        return ""
    return "utf-16-be" if first > second else "utf-16-le"


def _guess(data: bytes) -> str:
    sample = data[:_SAMPLE]
    if _JAPANESE.search(sample):
        return "iso2022_jp_ext"
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "cp1252"
