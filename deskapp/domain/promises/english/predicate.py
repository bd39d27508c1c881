"""What the office says it does: ``will get back to you``, ``aim to reply``, ``are closed``."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from deskapp.domain.promises.bond import NOBODY, SILENT, Bond, Takes
from deskapp.domain.promises.english import words as w
from deskapp.domain.promises.english.verbs import (
    AIMING,
    ASKING,
    BY_DEADLINE,
    PROMISING,
    UNPROMISING,
    Form,
    verb,
)

_WILL = frozenset(("will", "shall", "can"))
_BE = frozenset(("am", "are", "is", "be"))
_WITH: dict[str, tuple[AbstractSet[str], Takes]] = {
    **dict.fromkeys(BY_DEADLINE, (frozenset(("back",)), Takes.DEADLINES)),
    "get": (frozenset(("back", "touch", "you")), Takes.DEADLINES),
    "have": (frozenset(), Takes.DEADLINES),
    "take": (frozenset(("care", "look", "up")), Takes.NOTHING),
    "look": (frozenset(("into", "at", "up", "for", "through")), Takes.NOTHING),
}
"""Verbs that promise with one of these words behind them, and what else they come to."""

_ABLE = frozenset(("able", "have", "get", "be"))


def predicate(words: Sequence[str]) -> Bond:
    """The bond of a predicate, given by its words from the first auxiliary or verb on."""
    rest = _plain(words)
    if not rest:
        return NOBODY
    bond = _asked(rest) or _tensed(rest)
    if bond.takes is Takes.NOTHING or not set(words) & (w.TIME_GIVEN | w.HEREWITH):
        return bond
    return Bond(office=True)


def _tensed(rest: list[str]) -> Bond:
    first, behind = rest[0], _plain(rest[1:])
    if first in _BE:
        return _is(behind)
    undertaken = _undertaken(first, behind)
    if undertaken is not None:
        return _does(undertaken)
    known = verb(first)
    if known and known[1] is Form.BASE and known[0] in PROMISING:
        return _does(rest, at_once=known[0] in w.TELLING_NOW)
    past = first.endswith("ed") or bool(known and known[1] is not Form.BASE)
    return Bond(office=True, governs=first not in w.AUXILIARY and not past)


def _undertaken(first: str, behind: list[str]) -> list[str] | None:
    """The words behind ``will``, ``hope to``, ``should be able to``, ``would like to``."""
    aims = first in AIMING and "to" in behind[:2]
    able = first == "should" and bool(behind) and behind[0] in _ABLE
    if first in _WILL or aims or able:
        return behind
    likes = first == "would" and behind[:2] == ["like", "to"] and "you" in behind
    if first == "would" and behind[:1] == ["be"] and "to" in behind[2:4] and w.GLAD & set(behind):
        return behind[behind.index("to") + 1 :]
    return behind[2:] if likes else None


def _is(behind: list[str]) -> Bond:
    """``are going to``, ``are happy to``, ``are sending``; all else is a state."""
    if behind[:1] and behind[0] in AIMING and "to" in behind[:3]:
        return _does(behind)
    if behind[:2] in (["working", "towards"], ["working", "toward"]):
        return Bond(office=True, takes=Takes.DEADLINES)
    known = verb(behind[0]) if behind else None
    for_you = behind[:2] == ["getting", "you"]
    if known and known[1] is Form.ING and (known[0] in PROMISING or for_you):
        return _does(behind, at_once=known[0] in w.TELLING_NOW)
    return Bond(office=True)


def _does(behind: list[str], *, at_once: bool = False) -> Bond:
    """What is done: the verb behind all ``aim to``, ``be able to``, ``try to``."""
    rest = _plain(behind)
    while "to" in rest[:4] and _leads_on(rest[: rest.index("to")]):
        rest = _plain(rest[rest.index("to") + 1 :])
    if not rest:
        return Bond(office=True)
    return _asked(rest) or Bond(office=True, takes=_takes(rest), at_once=at_once)


def _leads_on(words: Sequence[str]) -> bool:
    return all(
        word in AIMING or word in _BE or word in w.ADVERBS or word == "you" for word in words
    )


def _takes(rest: list[str]) -> Takes:
    known = verb(rest[0])
    base, said = known[0] if known else rest[0], set(rest)
    if base == "be":
        return _being(rest)
    if base in _WITH:
        needed, else_takes = _WITH[base]
        return Takes.ALL if said & needed else else_takes
    if base in UNPROMISING:
        return Takes.NOTHING
    unknown = known is None and base not in w.ADVERBS
    spoken_to = bool(said & ({"you"} | w.IT))
    return Takes.ALL if base in PROMISING or spoken_to or unknown else Takes.DEADLINES


def _being(rest: list[str]) -> Takes:
    """``be in touch``, ``be back to you``, ``be sending``, ``be done``."""
    behind = _plain(rest[1:])
    known = verb(behind[0]) if behind else None
    if known and known[1] is Form.ING and known[0] in PROMISING:
        return Takes.ALL
    if {"in"} & set(behind[:2]) and {"touch", "contact"} & set(behind):
        return Takes.ALL
    if behind[:3] == ["back", "to", "you"] or behind[:2] == ["back", "in"]:
        return Takes.ALL
    return Takes.DEADLINES if behind[:1] in (["done"], ["finished"], ["ready"]) else Takes.NOTHING


def _asked(rest: Sequence[str]) -> Bond | None:
    """``ask you to``, ``need your reply``, ``ask the ministry to``: somebody else is to act."""
    known = verb(rest[0])
    if known is None or known[0] not in ASKING:
        return None
    of_you = rest[1:2] in (["you"], ["your"], ["that"])
    if known[0] == "trust":
        return SILENT
    if known[0] in {"remind", "advise"}:
        return SILENT if of_you and "to" in rest[2:3] else None
    if of_you:
        return SILENT
    return Bond(office=True, governs=False) if "to" in rest[2:6] else None


def _plain(words: Sequence[str]) -> list[str]:
    """The words without adverbs before the verb."""
    rest = list(words)
    while rest and rest[0] in w.ADVERBS:
        rest.pop(0)
    return rest
