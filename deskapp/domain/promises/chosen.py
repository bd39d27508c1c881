"""Which of the terms of a clause are promised, when the clause promises."""

from collections.abc import Iterator, Sequence

from deskapp.domain.promises.bond import Bond, Takes
from deskapp.domain.promises.clauses import Clause
from deskapp.domain.promises.terms.reading import MARK
from deskapp.domain.promises.terms.term import Kind, Term
from deskapp.domain.promises.word_table import words

_ASKED_FOR = words("an um auf ohne fuer for without")
_WITH = _ASKED_FOR | words("mit nach bei with on after upon")
_YOURS = ("ihr", "dein", "eur", "your")
_GIVEN = words(
    """
    antwort rueckmeldung zusage bestaetigung anmeldung zahlung zusendung ruecksendung mitteilung
    unterschrift ueberweisung teilnahme hilfe entscheidung einwilligung freigabe abgabe
    einreichung bewerbung stellungnahme unterlagen reply answer response feedback confirmation
    payment decision registration approval consent
    """
)
_AFTER = words("nach ab seit after upon following on")
_TALKS = words("telefonat gespraech anruf besuch call talk visit interview conversation")
"""After them mostly stands when they were."""
_BEGINNINGS = words(
    """
    eingang erhalt zugang vorliegen abschluss freigabe zusage bewilligung unterzeichnung
    zahlungseingang posteingang anmeldung bestellung veranstaltung sitzung beauftragung
    eintreffen receipt receiving completion approval arrival signature
    """
)


def chosen(
    clause: Clause,
    bond: Bond,
    terms: Sequence[Term],
    events: tuple[str, ...],
    *,
    from_now: bool,
) -> list[Term]:
    """The terms; of several the outermost, else the deadlines, else the exact days.

    ``from_now`` is false where spans count from something else (``sobald …``).
    """
    if bond.takes is Takes.NOTHING:
        return []
    from_now = from_now and not _counts_from_elsewhere(clause)
    own = [terms[number] for number in _free(clause, terms, events)]
    own = [term for term in own if term.due_on and (from_now or not term.counted)]
    own = [term for term in own if term.kind is not Kind.NOW or _can_be_now(bond)]
    own = [term for term in own if not term.clock] or own
    own = [term for term in own if term.last][-1:] or own
    own = [term for term in own if term.kind is Kind.BY] or (own if bond.takes is Takes.ALL else [])
    return [term for term in own if not term.whole] or own


def _can_be_now(bond: Bond) -> bool:
    return bond.takes is Takes.ALL and not bond.at_once


def _counts_from_elsewhere(clause: Clause) -> bool:
    """``Nach Eingang Ihrer Unterlagen``, ``upon receipt``."""
    return any(
        word in _AFTER and not _BEGINNINGS.isdisjoint(clause.words[at + 1 : at + 3])
        for at, word in enumerate(clause.words)
    )


def _free(clause: Clause, terms: Sequence[Term], events: tuple[str, ...]) -> Iterator[int]:
    """The terms that do not belong to a noun: ``das Treffen am 3. Mai``, ``um Antwort bis …``.

    After an event something may be done: ``nach der Sitzung am 3. Mai`` is on that day.
    """
    before = ("", "", "", "")
    alone = len(clause.terms) == 1
    for word in clause.words:
        if word.startswith(MARK):
            number = int(word[1:])
            dated = terms[number].kind is Kind.ON and before[-1].endswith(events)
            after = alone and {"nach", "after"} & set(before) and before[-1] not in _TALKS
            if (after or not dated) and not _is_asked_for(before):
                yield number
        before = (*before[1:], word)


def _is_asked_for(before: tuple[str, ...]) -> bool:
    if before[-1] not in _GIVEN:
        return False
    yours = before[-2].startswith(_YOURS) and before[-3] in _WITH
    return yours or not _ASKED_FOR.isdisjoint(before[1:])
