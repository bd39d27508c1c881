"""Whom an English clause binds: by subject, then mood and tense, then the verb."""

from collections.abc import Sequence
from itertools import pairwise

from deskapp.domain.promises.bond import NOBODY, SILENT, Bond, Takes
from deskapp.domain.promises.clauses import Clause
from deskapp.domain.promises.english import words as w
from deskapp.domain.promises.english.predicate import predicate
from deskapp.domain.promises.english.verbs import COMING, PROMISING, RECEIVING, Form, verb
from deskapp.domain.promises.terms.reading import MARK

_FUTURE = frozenset(("will", "shall", "should", "going"))


def judge(clause: Clause, before: Bond | None, main: Bond | None) -> Bond:
    """What the clause comes to, given the one before it and the last that binds the office."""
    words = [word for word in clause.words if not word.startswith(MARK)]
    if not words or set(clause.openers) & w.UNSPOKEN:
        return SILENT
    if words[0] == "as" and w.ANNOUNCED & set(words):
        return SILENT
    bond = _by_subject(words, clause, before, main)
    negated = w.NEGATIONS & set(words)
    hangs = w.DEPENDENT & set(clause.openers) and before is not None and not before.governs
    return Bond(office=bond.office, governs=False) if negated or hangs else bond


def _by_subject(words: list[str], clause: Clause, before: Bond | None, main: Bond | None) -> Bond:
    subject = next((at for at, word in enumerate(words) if word in w.OFFICE), None)
    if "please" in words and "expect" not in words:
        return NOBODY
    if subject is not None:
        return _office(words, subject)
    if words[:2] in (["let", "me"], ["let", "us"]):
        return predicate(["will", *words[2:]])
    if _is_our_aim(words):
        return predicate(["will", *words[words.index("to") + 1 :]])
    for takes in (_received(words, before), _others(words)):
        if takes is not Takes.NOTHING:
            return Bond(office=True, takes=takes)
    return _carried_on(words, clause, before, main)


def _is_our_aim(words: list[str]) -> bool:
    """``Our aim is to reply``."""
    aims = {"aim", "goal", "plan", "intention", "target", "hope"} & set(words)
    return bool(aims and w.OURS & set(words)) and "to" in words


def _office(words: list[str], subject: int) -> Bond:
    """The words behind ``we``; with ``will we`` the auxiliary stands before it."""
    before = words[subject - 1] if subject else ""
    rest = words[subject + 1 :]
    return predicate([before, *rest] if before in w.AUXILIARY else rest)


def _received(words: list[str], before: Bond | None) -> Takes:
    """``You will hear from us``, ``you can expect our answer``, ``expect our answer``."""
    if _third_party(words):
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
    has_had = rest[0] == "have" and any(_is_done(word) for word in rest[1:3])
    return Takes.ALL if rest[0] in RECEIVING and not has_had else Takes.NOTHING


def _others(words: list[str]) -> Takes:
    """A colleague or a thing of the office's: ``our answer will follow``, ``is sent``."""
    if _third_party(words) or set(words) & {"please", "could", "would", "may", "might", "must"}:
        return Takes.NOTHING
    for at, word in enumerate(words[:-1]):
        if word in _FUTURE and at:
            rest = [each for each in words[at + 1 :] if each not in w.ADVERBS | {"to"}]
            return _will(words[:at], rest)
    finite = [known[0] for word in words if (known := verb(word)) and known[1] is Form.THIRD]
    comes = COMING - {"go", "come"} & set(finite) or ("goes" in words and "out" in words)
    owned = set(words) & (w.OURS | w.PRODUCTS | {"you"})
    return Takes.ALL if comes and owned else Takes.NOTHING


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
        return _will_be(rest[1:])
    owned = set(subject) & (w.OURS | w.PRODUCTS) or set(rest) & {"you", "your"}
    return Takes.ALL if rest[0] in COMING and owned else Takes.NOTHING


def _will_be(rest: Sequence[str]) -> Takes:
    """``with you``, ``in your inbox``, ``sent to you``."""
    if (
        list(rest[:2]) == ["with", "you"]
        or list(rest[:2]) == ["in", "your"]
        or rest[:1] == ["ready"]
    ):
        return Takes.ALL
    if rest and rest[0] in {"ready", "done", "finished", "available"}:
        return Takes.DEADLINES
    return Takes.ALL if rest and _is_done(rest[0]) else Takes.NOTHING


def _is_done(word: str) -> bool:
    known = verb(word)
    promising = known is not None and known[0] in PROMISING | {"get", "receive", "hear"}
    return promising and known is not None and known[1] in {Form.PARTICIPLE, Form.PAST}


def _carried_on(words: list[str], clause: Clause, before: Bond | None, main: Bond | None) -> Bond:
    """``and will get back to you``; ``Will reply by Friday`` without a subject."""
    first = verb(words[0])
    leads = words[0] in {"will", "shall", "to", "am", "are"} or first is not None
    if not leads:
        return NOBODY
    follows = (before is not None and before.office) or "you" in words
    if main is not None and follows and not clause.hard:
        form = ["will", *words] if first and words[0] not in w.AUXILIARY else list(words)
        return predicate(form if words[0] != "to" else ["will", *words[1:]])
    starts = before is None and (words[0] == "will" or bool(first and first[1] is Form.ING))
    if starts and words[1:2] != ["you"]:
        return predicate(words if words[0] == "will" else ["am", *words])
    return NOBODY


def _third_party(words: Sequence[str]) -> bool:
    """Whether somebody else does it: they are named, not as those for whom, and the office not."""
    by_us = {("from", "us"), ("from", "me"), ("by", "us")} & set(pairwise(words))
    if by_us or set(words) & w.OURS:
        return False
    return any(
        (word in w.OTHERS or word.startswith(w.INSTITUTION_STARTS))
        and w.FOR_WHOM.isdisjoint(words[max(0, at - 2) : at])
        for at, word in enumerate(words)
    )
