"""A name under which a file from outside can be saved on every system, and its real ending."""

import re
import unicodedata
from collections.abc import Collection
from typing import Final

_NOT_ALLOWED = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]+')
_UNSEEN: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
"""Direction marks, joiners and the like: they take no room, and some turn a name around."""
_BLANK: Final = frozenset({"\N{HANGUL FILLER}", "\N{HALFWIDTH HANGUL FILLER}", "\u115f", "\u1160"})
"""Letters that look like a gap."""
_RESERVED: Final = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])[ .]*(\.|$)", re.IGNORECASE
)
_LONGEST_BYTES: Final = 180
_LONGEST_SUFFIX: Final = 24


def safe_file_name(name: str, otherwise: str) -> str:
    """The sender's name for a file without what Windows forbids, or what hides its ending.

    Direction marks make ``gpj.exe`` read as ``exe.jpg``, wide gaps push an ending out of
    sight; leading and trailing dots hide files or vanish; ``CON`` opens a device.
    ``otherwise`` stands where nothing is left.
    """
    tidy = _NOT_ALLOWED.sub("_", _seen(name)).strip(" ._~-")
    if not tidy:
        return otherwise
    if _RESERVED.match(tidy):
        tidy = f"_{tidy}"
    stem, dot, suffix = tidy.rpartition(".")
    if not dot or len(suffix) > _LONGEST_SUFFIX:
        return _cut(tidy, _LONGEST_BYTES)
    return f"{_cut(stem, _LONGEST_BYTES)}.{suffix}"


def parted_name(name: str) -> tuple[str, str]:
    """A safe name's stem, and its real ending with the dot or nothing."""
    stem, dot, suffix = name.rpartition(".")
    is_ending = dot and stem and " " not in suffix and len(suffix) <= _LONGEST_SUFFIX
    return (stem, f".{suffix}") if is_ending else (name, "")


def free_name(name: str, taken: Collection[str]) -> str:
    """The name, or the next with a number that is not among those ``taken``.

    Capitals make no difference, as on Windows; those taken stand in small letters.
    """
    stem, ending = parted_name(name)
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{stem} ({number}){ending}"
    return free


def _seen(name: str) -> str:
    """As it is seen: without signs that take no room, and with one blank for every gap."""
    kept = (
        " " if unicodedata.category(sign) == "Zs" or sign in _BLANK or sign in "\t\n\r" else sign
        for sign in unicodedata.normalize("NFC", name)
        if sign in "\t\n\r" or unicodedata.category(sign) not in _UNSEEN
    )
    return re.sub(" +(?=\\.)|(?<= ) +", "", "".join(kept))


def _cut(text: str, limit: int) -> str:
    return text.encode("utf-8")[:limit].decode("utf-8", "ignore").rstrip(" .")
