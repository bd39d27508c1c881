"""English clauses in which something comes or is done: ``our answer will follow``."""

from collections.abc import Sequence
from itertools import pairwise

from deskapp.domain.promises.bond import Bond, Takes
from deskapp.domain.promises.english import words as w
from deskapp.domain.promises.english.verbs import (
    BY_DEADLINE,
    COMING,
    PROMISING,
    RECEIVING,
    Form,
    verb,
)

_LONGEST_NOTE = 10
_FUTURE = frozenset(("will", "shall", "should", "going"))


def of_things(words: list[str], before: Bond | None) -> Takes:
    """What is promised where the office is not the subject."""
    noted = _noted(words) if before is None or before.governs else Takes.NOTHING
    takes = (_received(words, before), _others(words), _scheduled(words), noted)
    return next((each for each in takes if each is not Takes.NOTHING), Takes.NOTHING)


def _received(words: list[str], before: Bond | None) -> Takes:
    """``You will hear from us``, ``you can expect our answer``, ``expect our answer``."""
    if third_party(words):
        return Takes.NOTHING
    said = set(words)
    if "expect" in said and said & ({"hear"} | w.OURS | w.PRODUCTS) and "we" not in said:
        behind = words[words.index("expect") + 1 :]
        return Takes.NOTHING if "your" in behind else Takes.ALL
    if "you" not in said or said & (
        w.TIME_GIVEN | {"until", "would", "could", "might", "must", "need"}
    ):
        return Takes.NOTHING
    rest = [word for word in words[words.index("you") + 1 :] if word not in w.ADVERBS]
    modal = bool(rest) and rest[0] in {"will", "shall", "should"}
    rest = rest[1:] if modal else rest
    if not rest or not (modal or (before and before.office)):
        return Takes.NOTHING
    if rest[0] == "be":
        return Takes.ALL if any(_is_done(word) for word in rest[1:3]) else Takes.NOTHING
    finds = rest[0] == "find" and said.isdisjoint(w.PRODUCTS)
    has_had = rest[0] == "have" and any(_is_done(word) for word in rest[1:3])
    return Takes.ALL if rest[0] in RECEIVING and not (has_had or finds) else Takes.NOTHING


def _others(words: list[str]) -> Takes:
    """A colleague or a thing of the office's: ``our answer will follow``, ``is sent``."""
    if _by_a_colleague(words) or (words[0] == "consider" and "done" in words):
        return Takes.ALL
    if third_party(words) or set(words) & {"please", "could", "would", "may", "might", "must"}:
        return Takes.NOTHING
    for at, word in enumerate(words[:-1]):
        to = word in w.SCHEDULED and words[at + 1] == "to"
        if (word in _FUTURE or to) and at:
            rest = [each for each in words[at + 1 :] if each not in w.ADVERBS | {"to"}]
            return _will(words[:at], rest)
    return _present(words)


def _present(words: list[str]) -> Takes:
    """``The parts ship on Friday``, ``our answer goes out``, ``refunds are processed``."""
    finite = {known[0] for word in words if (known := verb(word)) and known[1] is Form.THIRD}
    goes_out = {"goes", "going"} & set(words) and "out" in words
    comes = (finite & COMING) - {"go", "come"} or goes_out
    owned = set(words) & (w.OURS | w.PRODUCTS | {"you"})
    leaves = words[0] in w.PRODUCTS and words[1:2] in (["ship"], ["leave"], ["follow"])
    if leaves or (comes and owned):
        return Takes.ALL
    is_done = any(is_ in {"is", "are"} and _is_done(done) for is_, done in pairwise(words))
    return Takes.DEADLINES if is_done and set(words) & (w.OURS | w.TASKS) else Takes.NOTHING


def _scheduled(words: list[str]) -> Takes:
    """``Our answer is due on 3 November``, ``publication is scheduled for 6 November``."""
    said = set(words)
    if third_party(words) or said & ({"your", "was", "were"} | w.EVENTS) or not said & w.SCHEDULED:
        return Takes.NOTHING
    owned = said & w.OURS or (said & w.TASKS and "due" not in said)
    return Takes.ALL if owned and said & {"is", "are"} else Takes.NOTHING


def _noted(words: list[str]) -> Takes:
    """``Reply to follow on Tuesday``, ``Report by Friday``: a note without a verb."""
    said = set(words)
    if third_party(words) or said & (w.AUXILIARY | w.REQUESTED | w.TIME_GIVEN | {"us", "me"}):
        return Takes.NOTHING
    to_follow = ("to", "follow") in pairwise(words) and words[0] != "to"
    if to_follow or words[:3] == ["back", "to", "you"]:
        return Takes.ALL
    bids = verb(words[0]) is not None and bool(set(words[1:2]) & w.DETERMINERS)
    bare = all(word in w.TASKS or verb(word) is None for word in words)
    if bids or not bare or words[0] == "your" or len(words) > _LONGEST_NOTE or not said & w.TASKS:
        return Takes.NOTHING
    return Takes.ALL if words[0] in w.SENDING else Takes.DEADLINES


def _by_a_colleague(words: list[str]) -> bool:
    """``She will write to you``, ``our caretaker is coming``."""
    writes = words[0] in {"she", "he"} and words[1:2] == ["will"] and {"you"} & set(words)
    if writes and (known := verb(words[2])):
        return known[0] in PROMISING
    if words[0] not in w.OURS or "is" not in words[1:4]:
        return False
    does = verb([*words, ""][words.index("is") + 1])
    return bool(does and does[1] is Form.ING and does[0] in PROMISING | BY_DEADLINE)


def _will(subject: Sequence[str], rest: Sequence[str]) -> Takes:
    if not rest:
        return Takes.NOTHING
    named = {"you"} & set(rest) and w.NAMED & set(subject)
    colleague = set(subject) & w.COLLEAGUES or named
    known = verb(rest[0])
    if colleague and (
        known is None or known[0] in PROMISING or rest[:2] in (["get", "back"], ["be", "in"])
    ):
        return Takes.ALL
    if rest[0] == "be":
        return _will_be(subject, rest[1:])
    if {"us", "me"} & set(rest):
        return Takes.NOTHING
    owned = set(subject) & (w.OURS | w.PRODUCTS | w.IT) or set(rest) & {"you", "your"}
    return Takes.ALL if rest[0] in COMING and owned else Takes.NOTHING


def _will_be(subject: Sequence[str], rest: Sequence[str]) -> Takes:
    """``with you``, ``in your inbox``, ``sent to you``."""
    if (
        list(rest[:2]) == ["with", "you"]
        or list(rest[:2]) in (["in", "your"], ["on", "your"])
        or rest[:1] == ["ready"]
    ):
        return Takes.ALL
    owned = set(subject) & (w.OURS | w.PRODUCTS | w.IT | {"your"})
    if rest and (rest[0] in w.DONE or (rest[0] in {"back", "up"} and owned)):
        return Takes.DEADLINES
    known = verb(rest[0]) if rest else None
    unknown = bool(rest) and known is None and rest[0].endswith("ed") and owned
    made = rest[:1] == ["made"] and set(subject) & (w.TASKS | w.PRODUCTS)
    return Takes.ALL if unknown or made or (rest and _is_done(rest[0])) else Takes.NOTHING


def _is_done(word: str) -> bool:
    known = verb(word)
    promising = known is not None and known[0] in PROMISING | {"get", "receive", "hear"}
    return promising and known is not None and known[1] in {Form.PARTICIPLE, Form.PAST}


def third_party(words: Sequence[str]) -> bool:
    """Whether somebody else does it: they are named, not as those for whom, and the office not."""
    by_us = {("from", "us"), ("from", "me"), ("by", "us")} & set(pairwise(words))
    if by_us or set(words) & w.OURS:
        return False
    return any(
        (word in w.OTHERS or word.startswith(w.INSTITUTION_STARTS))
        and w.FOR_WHOM.isdisjoint(words[max(0, at - 2) : at])
        for at, word in enumerate(words)
    )
