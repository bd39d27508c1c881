"""A name under which a file from outside can be saved on every system."""

import re
from typing import Final

_NOT_ALLOWED = re.compile(
    r'[\x00-\x1f\x7f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]+'
)
_RESERVED: Final = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])[ .]*(\.|$)", re.IGNORECASE
)
_LONGEST_BYTES: Final = 180
_LONGEST_SUFFIX: Final = 12


def safe_file_name(name: str, otherwise: str) -> str:
    """The sender's name for a file without what Windows forbids, or what hides its ending.

    Direction marks make ``gpj.exe`` read as ``exe.jpg``; leading and trailing dots hide files
    or vanish; ``CON`` opens a device. ``otherwise`` stands where nothing is left.
    """
    tidy = _NOT_ALLOWED.sub("_", name).strip(" ._")
    if not tidy:
        return otherwise
    if _RESERVED.match(tidy):
        tidy = f"_{tidy}"
    stem, dot, suffix = tidy.rpartition(".")
    if not dot or len(suffix) > _LONGEST_SUFFIX:
        return _cut(tidy, _LONGEST_BYTES)
    return f"{_cut(stem, _LONGEST_BYTES)}.{suffix}"


def _cut(text: str, limit: int) -> str:
    return text.encode("utf-8")[:limit].decode("utf-8", "ignore").rstrip(" .")
