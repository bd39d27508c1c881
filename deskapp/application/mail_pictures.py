"""The pictures of one mail, drawn together: equal ones once, and no more than a window holds."""

import hashlib
from collections.abc import Iterable
from typing import Final

from deskapp.application.ports.attached.pictures import Picture, Pictures
from deskapp.application.ports.mail import UnreadableMail

_MOST_BYTES: Final = 64 * 1024 * 1024
"""Of dots, for one mail."""
_MOST_FAILED: Final = 20
"""A mail in which so many give nothing is not worth the seconds of further ones."""


def draw_all(
    pictures: Pictures, files: Iterable[tuple[str, bytes]], width: int
) -> dict[str, Picture]:
    """The pictures by the names that come with their bytes, without those that give nothing."""
    drawn: dict[str, Picture] = {}
    known: dict[bytes, Picture | None] = {}
    for name, raw in files:
        digest = hashlib.sha256(raw).digest()
        if digest not in known:
            failed = sum(each is None for each in known.values())
            room = _MOST_BYTES - sum(len(each.pixels) for each in known.values() if each)
            if failed > _MOST_FAILED or room <= 0:
                break
            known[digest] = _fitting(pictures, raw, width, room)
        picture = known[digest]
        if picture is not None:
            drawn[name] = picture
    return drawn


def _fitting(pictures: Pictures, raw: bytes, width: int, room: int) -> Picture | None:
    try:
        picture = pictures.draw(raw, width)
    except UnreadableMail:
        return None
    return picture if len(picture.pixels) <= room else None
