"""Whom a German clause binds.

The subject decides first: the office itself (``wir``, ``ich``), the other side as receiver
(``Sie hören``), a colleague, a thing of the office's that comes or is sent. Then mood and tense,
then the verb. Without a subject the clause goes on from the one before it.
"""

from dataclasses import replace
from itertools import pairwise

from deskapp.domain.promises.bond import NOBODY, SILENT, Bond, Takes
from deskapp.domain.promises.clauses import Clause
from deskapp.domain.promises.german import words as w
from deskapp.domain.promises.german.first_person import first_person
from deskapp.domain.promises.german.reading import Read, read
from deskapp.domain.promises.german.things import NOTES, THINGS
from deskapp.domain.promises.german.verb_classes import ASKING, PROMISING, RECEIVING, SAYING
from deskapp.domain.promises.german.verbs import Form
from deskapp.domain.promises.terms.reading import MARK

_SHORT = len(("es", "ist", "fest", "geplant"))


def judge(clause: Clause, before: Bond | None, main: Bond | None) -> Bond:
    """What the clause comes to, given the one before it and the last that binds the office."""
    found = read(clause)
    purpose = clause.words[0] in w.PURPOSE and found.with_zu
    if _on_condition(found):
        return Bond(governs=False)
    if purpose or _reports(clause) or set(clause.openers) & w.UNSPOKEN:
        return SILENT
    hangs_on = before if w.DEPENDENT & set(clause.openers) else None
    if before and before.owned and found.elided_thing:
        found = replace(found, product=True)
    bond = _by_subject(found, before, main)
    if set(clause.openers) & w.OTHERWISE:
        return SILENT
    if found.negated or (hangs_on and not hangs_on.governs):
        return Bond(office=bond.office, governs=False)
    if hangs_on and hangs_on.vouches and bond.takes is not Takes.ALL and not found.third_party:
        return Bond(office=True, takes=Takes.ALL)
    cites = any(whose in w.YOURS and said in w.SAID_BY_YOU for whose, said in pairwise(found.words))
    return replace(bond, owned=found.ours or found.product, governs=bond.governs and not cites)


def _by_subject(found: Read, before: Bond | None, main: Bond | None) -> Bond:
    if _assures(found):
        return Bond(office=True, vouches=True)
    if found.office is not None:
        return first_person(found)
    if found.words[0] in {"habe", "bin"}:
        return Bond(office=True, governs=False)
    if found.ours and found.clause.has(w.AIMS) and found.clause.has(("ist", "sieht")):
        return Bond(office=True)
    asked_for = before is not None and not before.governs
    for rule in (_received, _colleague, *THINGS, *(() if asked_for else NOTES)):
        takes = rule(found)
        if takes is not Takes.NOTHING:
            return Bond(office=True, takes=takes)
    return _carried_on(found, before, main) or _somebody_else(found)


def _on_condition(found: Read) -> bool:
    """``Bei Eingang Ihrer Zahlung``, ``vorbehaltlich der Zustimmung``."""
    pairs = pairwise(found.words)
    return "vorbehaltlich" in found.words or any(
        (before in {"bei", "mit"} and noun in w.GRANTS) or (before, noun) == ("im", "falle")
        for before, noun in pairs
    )


def _reports(clause: Clause) -> bool:
    """``Wie am Montag besprochen``, ``laut Ihrem Schreiben``, ``nach Auskunft des Verlags``."""
    sources = clause.words[0] == "laut" or not w.SOURCES.isdisjoint(clause.words[1:2])
    told = sources and not clause.has(w.OFFICE)
    return told or (clause.words[0] == "wie" and clause.has(w.ANNOUNCED))


def _assures(found: Read) -> bool:
    """``Sie haben mein Wort``, ``Sie dürfen davon ausgehen``, ``verlassen Sie sich darauf``."""
    said = set(found.words)
    planned = said & (w.DECIDED | w.SCHEDULED) and "ist" in said and len(found.words) <= _SHORT
    relies = said & w.RELYING and said & w.OTHER_SIDE and said & w.ON_IT
    return bool(relies or planned or ("wort" in said and found.ours and said & w.OTHER_SIDE))


def _received(found: Read) -> Takes:
    """``Sie hören bis Freitag von uns``, ``die Antwort haben Sie bis Freitag``."""
    clause = found.clause
    if not clause.has(w.OTHER_SIDE) or found.third_party or clause.has(w.TIME_GIVEN):
        return Takes.NOTHING
    if clause.has((w.DUTY | w.UNREAL | w.PAST) - {"sollten"}):
        return Takes.NOTHING
    if clause.has(w.YOU_RECEIVE) or (clause.has(("ihr",)) and clause.has(w.YOU_ALL_RECEIVE)):
        return Takes.ALL
    has_had = clause.has(("haben", "habt", "hast")) and not clause.has(("werden",))
    meanings = {verb.infinitive for verb in found.verbs if verb.form is Form.INFINITIVE}
    free = not has_had and not clause.has(("koennen", "wollen", "moechten", "bitte"))
    if meanings & RECEIVING and free:
        return Takes.ALL
    return _has_it(found) if clause.has(("haben",)) and not found.verbs else Takes.NOTHING


def _has_it(found: Read) -> Takes:
    """``Bis Freitag haben Sie Ihr Geld zurück``, unlike ``haben Sie die Wahl``."""
    clause = found.clause
    if clause.has(w.ENTITLED):
        return Takes.NOTHING
    if clause.words[0].startswith(MARK) and not clause.has(("uns", "mir")):
        return Takes.ALL
    own = found.product and not clause.has(("ihre", "ihren"))
    return Takes.DEADLINES if own else Takes.NOTHING


def _colleague(found: Read) -> Takes:
    """``Meine Kollegin meldet sich``, ``unser Team wird Sie anrufen``."""
    clause = found.clause
    if not found.colleague or found.third_party or clause.has(w.PAST | w.UNREAL | w.DUTY):
        return Takes.NOTHING
    if clause.has(("hat", "haben", "ist", "sind")):
        return Takes.NOTHING
    forms = {Form.THIRD, Form.INFINITIVE, Form.PARTICIPLE}
    verbs = [found.with_particle(v) for v in found.verbs if v.form in forms]
    promising = any(v.meaning in PROMISING for v in verbs)
    gives = clause.has(("gibt", "geben", "setzt", "kommt", "nimmt", "nehmen")) and clause.has(
        w.YOU | w.NEWS
    )
    return Takes.ALL if promising or gives else Takes.NOTHING


def _carried_on(found: Read, before: Bond | None, main: Bond | None) -> Bond | None:
    """``und melden uns morgen``, ``…, Ihnen morgen zu antworten``, ``Melde mich morgen``."""
    if not found.verbs or found.clause.has(("bitte",)):
        return None
    takes = found.takes(found.leading if found.first_verb_leads else found.main)
    if found.with_zu:
        return Bond(office=True, takes=takes) if _governed(found, before) else SILENT
    own = _is_elided(found, before) or _speaks_of_itself(found)
    if not (own or (main and _goes_on(found, before))):
        return None
    receives = found.verbs[0].infinitive in RECEIVING
    return Bond(office=True, takes=Takes.ALL if receives else takes)


def _is_elided(found: Read, before: Bond | None) -> bool:
    """``Melde mich bis Freitag``: ``ich`` is left out at the beginning."""
    if before is not None and not found.clause.hard:
        return False
    leads = found.verbs[0].form is Form.FIRST and found.first_verb_leads
    return (leads and not found.imperative) or found.clause.words[0] == "werde"


def _speaks_of_itself(found: Read) -> bool:
    """``und melden uns``, ``und rufe Sie an``: only the office can be meant."""
    if not found.first_verb_leads:
        return False
    first = found.verbs[0]
    ours = found.words[1:2] == ("uns",) and first.infinitive in w.REFLEXIVE
    if w.COORDINATORS.isdisjoint(found.clause.openers):
        return ours or (
            first.form is Form.FIRST and found.words[1:2] in (("dir",), ("euch",), ("ihnen",))
        )
    reflexive = found.words[1:2] in (("uns",), ("mich",)) and first.infinitive in w.REFLEXIVE
    return reflexive or first.form is Form.FIRST


def _goes_on(found: Read, before: Bond | None) -> bool:
    """``und melden uns``, ``und Ihnen antworten``: the subject is the office's clause before.

    Without a comma before ``und`` it goes on from the clause just before, whoever that speaks of.
    """
    clause = found.clause
    joined = not w.COORDINATORS.isdisjoint(clause.openers)
    if set(clause.openers) & w.SUBORDINATORS or clause.has(("du", "ihr", "sich")):
        return False
    if joined and not clause.comma and not (before and before.office):
        return clause.has(("ihnen", "dir", "euch"))
    return found.first_verb_leads or (joined and found.last_verb_ends)


def _governed(found: Read, before: Bond | None) -> bool:
    """Whether an infinitive is what the office undertakes."""
    if before is None:
        return found.ours
    return before.governs and (before.office or found.clause.has(w.YOU))


def _somebody_else(found: Read) -> Bond:
    """The ministry, the other side, nobody: what hangs on their words is not promised."""
    speaks = {verb.meaning for verb in found.verbs} & (SAYING | ASKING)
    polite = found.clause.has(("bitte",))
    past_or_wish = found.clause.has(w.WISH | w.PAST | {"hat", "haben", "wollen", "will"})
    return SILENT if (speaks or past_or_wish) and not polite else NOBODY
