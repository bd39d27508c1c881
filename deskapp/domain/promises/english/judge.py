"""Whom an English clause binds: by subject, then mood and tense, then the verb."""

from dataclasses import replace
from itertools import pairwise

from deskapp.domain.promises.bond import NOBODY, SILENT, Bond, Takes
from deskapp.domain.promises.clauses import Clause
from deskapp.domain.promises.english import words as w
from deskapp.domain.promises.english.predicate import predicate
from deskapp.domain.promises.english.things import of_things, third_party
from deskapp.domain.promises.english.verbs import (
    Form,
    verb,
)
from deskapp.domain.promises.terms.reading import MARK


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
    if before and before.owned and "who" in clause.openers:
        words = ["our", "colleague", *words]
    bare = not (clause.openers or clause.hard or clause.comma)
    hangs_on = before if bare or w.DEPENDENT & set(clause.openers) else None
    bond = _by_subject(words, clause, before, main)
    if w.NEGATIONS & set(words) or (hangs_on and not hangs_on.governs):
        return Bond(office=bond.office, governs=False)
    free = words[0] != "you" and not third_party(words)
    if hangs_on and hangs_on.vouches and bond.takes is not Takes.ALL and free:
        return Bond(office=True, takes=Takes.ALL)
    cites = any(whose == "your" and said in w.SAID_BY_YOU for whose, said in pairwise(words))
    owned = bool((w.OURS | w.PRODUCTS) & set(words))
    return replace(bond, owned=owned, governs=bond.governs and not cites)


def _you_say(words: list[str]) -> bool:
    """``In your letter you state that …``."""
    return any(who == "you" and does in w.SAYS for who, does in pairwise(words))


def _by_subject(words: list[str], clause: Clause, before: Bond | None, main: Bond | None) -> Bond:
    if _gives_us_time(words, clause):
        return Bond(office=True, takes=Takes.DEADLINES)
    if "please" in words and "expect" not in words:
        return NOBODY
    own = _own(words)
    if own is not None:
        return own
    takes = of_things(words, before)
    if takes is not Takes.NOTHING:
        return Bond(office=True, takes=takes)
    return _carried_on(words, clause, before, main)


def _own(words: list[str]) -> Bond | None:
    """The bond where the office itself speaks of what it does; empty where it does not."""
    if "set" in words and {"ourselves", "myself"} & set(words):
        return Bond(office=True, takes=Takes.ALL)
    subject = next((at for at, word in enumerate(words) if word in w.OFFICE), None)
    if _assures(words):
        return Bond(office=True, vouches=True)
    if subject is not None:
        return _office(words, subject)
    if words[:2] in (["let", "me"], ["let", "us"]):
        return predicate(["will", *words[2:]])
    if _is_our_aim(words):
        return predicate(["will", *words[words.index("to") + 1 :]])
    return Bond(office=True) if "steps" in words and w.OURS & set(words) else None


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
    """``Please give us until Friday``, ``we need until Friday``, ``it will take us until …``."""
    for at, word in enumerate(clause.words[:-1]):
        behind = clause.words[at + 1 :]
        ours = behind[0] in {"us", "me"}
        until = behind[ours : ours + 1] != () and behind[ours : ours + 1][0].startswith(MARK)
        if ours and word in w.GIVING and (until or "time" in words):
            return True
        if until and word in w.NEEDING and w.NEGATIONS.isdisjoint(words):
            return True
    return False


def _is_our_aim(words: list[str]) -> bool:
    """``Our aim is to reply``."""
    aims = {"aim", "goal", "plan", "intention", "target", "hope"} & set(words)
    return bool(aims and w.OURS & set(words)) and "to" in words


def _office(words: list[str], subject: int) -> Bond:
    """The words behind ``we``; with ``will we`` the auxiliary stands before it."""
    before = words[subject - 1] if subject else ""
    rest = words[subject + 1 :]
    return predicate([before, *rest] if before in w.AUXILIARY else rest)


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
