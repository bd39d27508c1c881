"""Whether a mail only thanks: then nobody has to answer it. Rather no than wrong."""

import re
from enum import Enum
from typing import Final

from deskapp.domain.mail.short_answers.thanks_words import (
    BESIDE,
    FOR,
    GREETING,
    NOT_THANKED_FOR,
    THANKS,
    TO_WHOM,
)

_LONGEST: Final = 300
_MOST_OBJECT_WORDS: Final = 12
_MOST_JOINTS: Final = 3
_GREETING: Final = re.compile(GREETING, re.VERBOSE)
_THANKS: Final = re.compile(THANKS, re.VERBOSE)
_BESIDE: Final = re.compile(BESIDE, re.VERBOSE)
_TO_WHOM: Final = re.compile(TO_WHOM)
_OBJECT: Final = re.compile(rf"\ ?{FOR}\ (.+)", re.VERBOSE)
_NOT_THANKED_FOR: Final = re.compile(NOT_THANKED_FOR, re.VERBOSE)
_BRINGS_NEWS: Final = re.compile(r"[?？;0-9@/]|\b(?:www|http)")
_ENDS: Final = re.compile(r"[.!,:\n()…–—]+|\s-\s")
_AND: Final = re.compile(r" (?:und|and|et) ")
_WORD: Final = re.compile(r"\w+")
_SMILEY: Final = re.compile(r"[:;]-?[)(dp](?!\w)")
_DRAWN: Final = re.compile(r"[^\w\s'.!,:()…–—-]")


def is_thanks(text: str, sender: str = "") -> bool:
    """Whether all that somebody newly wrote is thanks, with a greeting and good wishes.

    ``sender`` is the name of who wrote it, who may sign with it or a part of it.
    "Danke, aber …" is none, nor is "Danke, eine Frage noch", nor "Ja, danke", which agrees.
    """
    if len(text) > _LONGEST:
        return False
    said = _SMILEY.sub(" ", text.strip().lower().replace("’", "'"))
    said = _GREETING.sub("", said, count=1) if _GREETING.match(said) else said
    if _BRINGS_NEWS.search(said):
        return False
    clauses = [" ".join(clause.split()) for clause in _ENDS.split(_DRAWN.sub(" ", said))]
    name = set(_WORD.findall(sender.lower()))
    kinds = [_kind(clause) for clause in clauses if clause and not _is_of(name, clause)]
    return _Kind.THANKS in kinds and _Kind.NEWS not in kinds


class _Kind(Enum):
    """What a clause does."""

    THANKS = "thanks"
    BESIDE = "beside"
    NEWS = "news"


def _is_of(name: set[str], clause: str) -> bool:
    """Whether the clause is nothing but words of a name or their first letters."""
    words = _WORD.findall(clause)
    return bool(words) and name.union(word[0] for word in name).issuperset(words)


def _kind(clause: str) -> _Kind:
    if _thanks(clause):
        return _Kind.THANKS
    if _BESIDE.fullmatch(clause) or _TO_WHOM.fullmatch(clause):
        return _Kind.BESIDE
    joints = tuple(_AND.finditer(clause))
    for joint in joints if len(joints) <= _MOST_JOINTS else ():
        kinds = {_kind(clause[: joint.start()]), _kind(clause[joint.end() :])}
        if _Kind.NEWS not in kinds:
            return _Kind.THANKS if _Kind.THANKS in kinds else _Kind.BESIDE
    return _Kind.NEWS


def _thanks(clause: str) -> bool:
    """Whether the clause thanks, somebody or for something, and says nothing else."""
    thanks = _THANKS.match(clause)
    if thanks is None:
        return False
    rest = clause[thanks.end() :].strip()
    if not rest or _TO_WHOM.fullmatch(rest):
        return True
    found = _OBJECT.fullmatch(rest)
    return (
        found is not None
        and len(found[1].split()) <= _MOST_OBJECT_WORDS
        and not _NOT_THANKED_FOR.search(found[1])
    )
