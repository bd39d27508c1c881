"""The entry point: what the office promises by a date in the text of a reply.

A promise is the office's own word, in the present or future, that it will do something for the
other side by or on a date. No promise is what binds the other side, what somebody else will do,
what is past, asked, denied, unreal or hangs on a condition, an appointment, and what is quoted.
A sentence is found once for each date in it.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.promises.bond import SILENT, Bond, Grammar, Takes
from deskapp.domain.promises.chosen import chosen
from deskapp.domain.promises.clauses import Clause, clauses, tokens
from deskapp.domain.promises.conditions import hanging_clauses
from deskapp.domain.promises.english.grammar import ENGLISH
from deskapp.domain.promises.german.grammar import GERMAN
from deskapp.domain.promises.own_words import passages, without_quotations
from deskapp.domain.promises.sentences import sentences
from deskapp.domain.promises.terms.reading import MARK, read_terms

_LONGEST_TEXT = 100_000
_LONGEST_SENTENCE = 1_000
_ASKING = frozenset(
    (
        "bitte",
        "brauchen",
        "benoetigen",
        "erwarten",
        "fehlen",
        "fehlt",
        "bitten",
        "erbitten",
        "sie",
        "ihnen",
        "ihre",
        "ihrerseits",
    )
) | {"please", "need", "require", "expect", "you", "your"}
"""In the lead-in of a list: what it lists is asked for."""
_THEN = frozenset(("dann", "then"))


@dataclass(frozen=True, slots=True)
class FoundPromise:
    """A sentence as it stands in the text, white space folded, and the day promised in it."""

    sentence: str
    due_on: date


def promises(text: str, sent_on: date, calendar: Calendar) -> tuple[FoundPromise, ...]:
    """The promises of a reply that is sent on that day, in the order of the text.

    The day is on or after the sending; it stays as it was said, even where it is a day off. Read
    are the first 100,000 characters, and sentences up to 1,000. Never raises.
    """
    found: dict[FoundPromise, None] = {}
    lead_in: Bond | None = None
    for passage in passages(text[:_LONGEST_TEXT]):
        masked, bond = without_quotations(passage), lead_in
        for start, stop in sentences(masked):
            if stop - start > _LONGEST_SENTENCE:
                continue
            days, bond = _promised(masked[start:stop], sent_on, calendar, lead_in)
            sentence = passage[start:stop].strip()
            found |= dict.fromkeys(FoundPromise(sentence, day) for day in days)
        lead_in = bond if passage.endswith(":") else lead_in
    return tuple(found)


def _promised(
    sentence: str, sent_on: date, calendar: Calendar, lead_in: Bond | None
) -> tuple[list[date], Bond | None]:
    """The days promised in a sentence, and what a list below it may go on from."""
    marked, terms = read_terms(sentence, sent_on, calendar)
    parts = tokens(marked)
    if "?" in parts or not parts:
        return [], None
    grammar = _grammar(parts)
    found = clauses(
        parts,
        grammar.coordinators,
        grammar.subordinators,
        grammar.begins_anew,
        grammar.stands,
    )
    if not found:
        return [], _heading(parts, grammar)
    hanging, timed = hanging_clauses(found, grammar)
    bonds = list(_judged(found, hanging, grammar, lead_in))
    days: set[date] = set()
    for at, (clause, bond) in enumerate(zip(found, bonds, strict=True)):
        said = clause if clause.terms else _said_before(found, at, bonds, hanging, timed)
        kept = chosen(said, bond, terms, grammar.events, from_now=at not in timed)
        days |= {term.due_on for term in kept if term.due_on}
    asks = bonds[-1].takes is Takes.NOTHING and not _ASKING.isdisjoint(parts)
    return sorted(days), SILENT if asks else bonds[-1]


def _heading(parts: Sequence[str], grammar: Grammar) -> Bond | None:
    """What the lead-in of a list comes to that has no verb: ``Next steps on our side:``."""
    said = tuple(part for part in parts if part.isalnum())
    if not said or not _ASKING.isdisjoint(said):
        return SILENT if said else None
    bond = grammar.judge(Clause(said), None, None)
    return bond if bond.office else None


def _said_before(
    found: Sequence[Clause],
    at: int,
    bonds: Sequence[Bond],
    hanging: AbstractSet[int],
    timed: AbstractSet[int],
) -> Clause:
    """The clause before that says when: ``am Montag bin ich zurück und melde mich dann``.

    Also without ``dann`` where its term stands in front of both, and it promises nothing itself,
    and where it says from when on (``sobald ich am Montag zurück bin, …``).
    """
    clause = found[at]
    if at and {at - 1, at} <= timed and found[at - 1].terms:
        return found[at - 1]
    if clause.has(_THEN):
        said = (found[place] for place in range(at - 1, -1, -1) if place not in hanging)
        return next((before for before in said if before.terms), clause)
    joined = at and clause.openers and not (clause.hard or clause.comma)
    if not joined or at - 1 in hanging or at in hanging:
        return clause
    before, bond = found[at - 1], bonds[at - 1]
    in_front = before.words[0].startswith(MARK) and not before.openers
    free = bond.office and bond.governs and bond.takes is Takes.NOTHING
    return before if in_front and free else clause


def _grammar(parts: Sequence[str]) -> Grammar:
    """The language that more of the words belong to."""
    german = sum(part in GERMAN.function_words for part in parts)
    english = sum(part in ENGLISH.function_words for part in parts)
    return ENGLISH if english > german else GERMAN


def _judged(
    found: Sequence[Clause], hanging: AbstractSet[int], grammar: Grammar, lead_in: Bond | None
) -> Iterator[Bond]:
    before = main = lead_in
    for at, clause in enumerate(found):
        bare = lead_in is not None and not grammar.stands(clause)
        bond = grammar.judge(clause, before, main)
        bond = lead_in if bare and lead_in and bond.takes is Takes.NOTHING else bond
        before = SILENT if at in hanging else bond
        main = before if before.office else main
        yield before
