"""Whom an English clause binds: by subject, then mood and tense, then the verb."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from deskapp.domain.promises.bond import NOBODY, SILENT, Bond, Takes
from deskapp.domain.promises.clauses import Clause
from deskapp.domain.promises.english import words as w
from deskapp.domain.promises.english.predicate import predicate
from deskapp.domain.promises.english.verbs import (
    BY_DEADLINE,
    COMING,
    PROMISING,
    RECEIVING,
    Form,
    verb,
)
from deskapp.domain.promises.terms.reading import MARK

_LONGEST_NOTE = 10
_FUTURE = frozenset(("will", "shall", "should", "going"))


def judge(clause: Clause, before: Bond | None, main: Bond | None) -> Bond:
    """What the clause comes to, given the one before it and the last that binds the office."""
    words = [word for word in clause.words if not word.startswith(MARK)]
    if not words or set(clause.openers) & w.UNSPOKEN:
        return SILENT
    if words[0] == "as" and w.ANNOUNCED & set(words):
        return SILENT
    if words[:2] == ["according", "to"] or _you_say(words):
        return SILENT
    if before and before.owned and words[0] in w.AUXILIARY and w.COORDINATORS & set(clause.openers):
        words = ["it", *words]
    bare = not (clause.openers or clause.hard or clause.comma)
    hangs_on = before if bare or w.DEPENDENT & set(clause.openers) else None
    bond = _by_subject(words, clause, before, main)
    if w.NEGATIONS & set(words) or (hangs_on and not hangs_on.governs):
        return Bond(office=bond.office, governs=False)
    if hangs_on and hangs_on.vouches and bond.takes is not Takes.ALL and not _third_party(words):
        return Bond(office=True, takes=Takes.ALL)
    return replace(bond, owned=bool((w.OURS | w.PRODUCTS) & set(words)))


def _you_say(words: list[str]) -> bool:
    """``In your letter you state that …``."""
    return any(who == "you" and does in w.SAYS for who, does in pairwise(words))


def _by_subject(words: list[str], clause: Clause, before: Bond | None, main: Bond | None) -> Bond:
    subject = next((at for at, word in enumerate(words) if word in w.OFFICE), None)
    if _gives_us_time(words, clause):
        return Bond(office=True, takes=Takes.DEADLINES)
    if "please" in words and "expect" not in words:
        return NOBODY
    if _assures(words):
        return Bond(office=True, vouches=True)
    if subject is not None:
        return _office(words, subject)
    if words[:2] in (["let", "me"], ["let", "us"]):
        return predicate(["will", *words[2:]])
    if _is_our_aim(words):
        return predicate(["will", *words[words.index("to") + 1 :]])
    if "steps" in words and w.OURS & set(words):
        return Bond(office=True)
    noted = _noted(words) if before is None or before.governs else Takes.NOTHING
    for takes in (_received(words, before), _others(words), _scheduled(words), noted):
        if takes is not Takes.NOTHING:
            return Bond(office=True, takes=takes)
    return _carried_on(words, clause, before, main)


def _assures(words: list[str]) -> bool:
    """``You have my word that …``, ``rest assured``, ``we are confident``."""
    said, pairs = set(words), set(pairwise(words))
    given = "word" in said and "you" in said and bool(w.OURS & said)
    sure = bool(w.OFFICE & said) and bool({"confident", "certain", "sure"} & said)
    return (
        given
        or bool({("rest", "assured"), ("be", "assured")} & pairs)
        or (sure and "to" not in said and "make" not in said)
    )


def _gives_us_time(words: list[str], clause: Clause) -> bool:
    """``Please give us until Friday``, ``allow us some time until Friday``."""
    for at, word in enumerate(clause.words[:-2]):
        if word in w.GIVING and clause.words[at + 1] in {"us", "me"}:
            return clause.words[at + 2].startswith(MARK) or "time" in words
    return False


def _scheduled(words: list[str]) -> Takes:
    """``Our answer is due on 3 November``, ``publication is scheduled for 6 November``."""
    said = set(words)
    if _third_party(words) or said & ({"your", "was", "were"} | w.EVENTS) or not said & w.SCHEDULED:
        return Takes.NOTHING
    owned = said & w.OURS or (said & w.TASKS and "due" not in said)
    return Takes.ALL if owned and said & {"is", "are"} else Takes.NOTHING


def _noted(words: list[str]) -> Takes:
    """``Reply to follow on Tuesday``, ``Report by Friday``: a note without a verb."""
    said = set(words)
    if _third_party(words) or said & (w.AUXILIARY | w.REQUESTED | w.TIME_GIVEN | {"us", "me"}):
        return Takes.NOTHING
    if ("to", "follow") in pairwise(words) and words[0] != "to":
        return Takes.ALL
    if words[0] == "your" or len(words) > _LONGEST_NOTE or not said & w.TASKS:
        return Takes.NOTHING
    if verb(words[0]) and set(words[1:2]) & w.DETERMINERS:
        return Takes.NOTHING
    bare = not any((known := verb(word)) and word not in w.TASKS for word in words)
    dispatched = words[0] in {"delivery", "dispatch", "publication", "shipment"}
    return (Takes.ALL if dispatched else Takes.DEADLINES) if bare else Takes.NOTHING


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
    if words[0] == "consider" and "done" in words:
        return Takes.ALL
    if _by_a_colleague(words):
        return Takes.ALL
    if _third_party(words) or set(words) & {"please", "could", "would", "may", "might", "must"}:
        return Takes.NOTHING
    for at, word in enumerate(words[:-1]):
        if word in _FUTURE and at:
            rest = [each for each in words[at + 1 :] if each not in w.ADVERBS | {"to"}]
            return _will(words[:at], rest)
    finite = [known[0] for word in words if (known := verb(word)) and known[1] is Form.THIRD]
    leaves = len(words) > 1 and words[0] in w.PRODUCTS and words[1] in {"ship", "leave", "follow"}
    if leaves:
        return Takes.ALL
    comes = COMING - {"go", "come"} & set(finite) or ("goes" in words and "out" in words)
    owned = set(words) & (w.OURS | w.PRODUCTS | {"you"})
    if comes and owned:
        return Takes.ALL
    is_done = any(is_ in {"is", "are"} and _is_done(done) for is_, done in pairwise(words))
    return Takes.DEADLINES if is_done and set(words) & (w.OURS | w.TASKS) else Takes.NOTHING


def _by_a_colleague(words: list[str]) -> bool:
    """``She will write to you``, ``our caretaker is coming``."""
    writes = words[0] in {"she", "he"} and words[1:2] == ["will"] and {"you"} & set(words)
    if writes and (known := verb(words[2])):
        return known[0] in PROMISING
    if words[0] not in w.OURS or "is" not in words[1:4]:
        return False
    does = verb((words + [""])[words.index("is") + 1])
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
    return Takes.ALL if unknown or (rest and _is_done(rest[0])) else Takes.NOTHING


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
