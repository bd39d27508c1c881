"""Where a link leads, and whether its words say something else."""

import re
from collections.abc import Collection, Iterator
from enum import Enum
from typing import Final

from deskapp.domain.mail.page_facts import PageLink
from deskapp.domain.mail.signs.hosts import host_of, is_number, organisation_of, split_target
from deskapp.domain.mail.signs.look_alike import HIDDEN_DIRECTION, imitated, mixes_alphabets

_NAMED_HOST: Final = re.compile(
    r"(?:^|[\s(<\"'„“«])(?:https?:[/\\]{1,3})?(?:[^\s@/]{1,60}@)?"
    r"((?:[\w-]{1,63}\.){1,8}[^\W\d]{2,24})(?=[\s:/?#)>\"'“”».,;!…]|$)",
    re.IGNORECASE,
)
_MAIL_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,253}")
_LONGEST_TEXT: Final = 500
# What stands at the end of a file's name, and of a domain's only now and then.
_FILE_ENDINGS: Final = frozenset(
    {"csv", "doc", "docx", "html", "ics", "jpg", "odt", "pdf", "png", "ppt", "pptx", "txt", "xls",
     "xlsx", "xml", "zip"}
)  # fmt: skip


class LinkDoubt(Enum):
    """Why a link is asked about before it is followed."""

    NAMES_ANOTHER = "names_another"
    HAS_USER = "has_user"
    IS_NUMBER = "is_number"
    LOOKS_LIKE_ANOTHER = "looks_like_another"
    TURNS_DIRECTION = "turns_direction"


def doubts_about(link: PageLink, known: Collection[str] = ()) -> tuple[LinkDoubt, ...]:
    """Why a web link may lead elsewhere than it seems; ``known`` are domains that are trusted."""
    return tuple(_doubts(link, known))


def _doubts(link: PageLink, known: Collection[str]) -> Iterator[LinkDoubt]:
    parts = split_target(link.target)
    host = host_of(link.target)
    if parts is None or not host:
        return
    named = named_host(link.text)
    if named and organisation_of(named) != organisation_of(host):
        yield LinkDoubt.NAMES_ANOTHER
    if "@" in parts.netloc:
        yield LinkDoubt.HAS_USER
    if is_number(host):
        yield LinkDoubt.IS_NUMBER
    elif mixes_alphabets(host) or imitated(organisation_of(host), known):
        yield LinkDoubt.LOOKS_LIKE_ANOTHER
    if HIDDEN_DIRECTION.search(link.text):
        yield LinkDoubt.TURNS_DIRECTION


def named_host(text: str) -> str:
    """The host that the words of a link name, as they stand there; empty where they name none."""
    words = HIDDEN_DIRECTION.sub("", text[:_LONGEST_TEXT]).replace("\u200b", "").strip()
    if _MAIL_ADDRESS.search(words) and "://" not in words:
        return ""
    found = _NAMED_HOST.search(words)
    host = found[1].lower() if found else ""
    return "" if host.rpartition(".")[2] in _FILE_ENDINGS else host
