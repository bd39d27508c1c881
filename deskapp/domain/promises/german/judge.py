"""Whom a German clause binds.

The subject decides first: the office itself (``wir``, ``ich``), the other side as receiver
(``Sie hören``), a colleague, a thing of the office's that comes or is sent. Then mood and tense,
then the verb. Without a subject the clause goes on from the one before it.
"""

from itertools import pairwise

from deskapp.domain.promises.bond import NOBODY, SILENT, Bond, Takes
from deskapp.domain.promises.clauses import Clause
from deskapp.domain.promises.german import words as w
from deskapp.domain.promises.german.first_person import first_person
from deskapp.domain.promises.german.reading import Read, read
from deskapp.domain.promises.german.verb_classes import ASKING, COMING, PROMISING, RECEIVING, SAYING
from deskapp.domain.promises.german.verbs import Form


def judge(clause: Clause, before: Bond | None, main: Bond | None) -> Bond:
    """What the clause comes to, given the one before it and the last that binds the office."""
    found = read(clause)
    purpose = clause.words[0] in w.PURPOSE and found.with_zu
    if purpose or _reports(clause) or set(clause.openers) & w.UNSPOKEN:
        return SILENT
    bond = _by_subject(found, before, main)
    if set(clause.openers) & w.OTHERWISE:
        return SILENT
    if found.negated or (w.DEPENDENT & set(clause.openers) and before and not before.governs):
        return Bond(office=bond.office, governs=False)
    return bond


def _by_subject(found: Read, before: Bond | None, main: Bond | None) -> Bond:
    if found.office is not None:
        return first_person(found)
    for rule in (_received, _colleague, _comes, _passive, _expected):
        takes = rule(found)
        if takes is not Takes.NOTHING:
            return Bond(office=True, takes=takes)
    return _carried_on(found, before, main) or _somebody_else(found)


def _reports(clause: Clause) -> bool:
    """``Wie am Montag besprochen``."""
    return clause.words[:1] == ("wie",) and clause.has(w.ANNOUNCED)


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
    has_it = clause.has(("haben",)) and found.product and not found.verbs
    return Takes.DEADLINES if has_it and not clause.has(("ihre", "ihren")) else Takes.NOTHING


def _expected(found: Read) -> Takes:
    """``Sie können bis Freitag mit unserer Antwort rechnen``, ``erwarten Sie unsere Antwort``."""
    clause = found.clause
    if not clause.has(w.OTHER_SIDE) or found.third_party or clause.has(w.UNREAL | w.DUTY):
        return Takes.NOTHING
    if clause.has(("rechnen",)) and clause.has(("mit",)):
        return Takes.ALL
    return (
        Takes.ALL if clause.has(("erwarten",)) and (found.ours or found.product) else Takes.NOTHING
    )


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
    gives = clause.has(("gibt", "geben", "setzt", "kommt")) and clause.has(w.YOU | w.NEWS)
    return Takes.ALL if promising or gives else Takes.NOTHING


def _comes(found: Read) -> Takes:
    """``Unsere Antwort folgt``, ``die Unterlagen gehen Ihnen zu``, ``ist dann bei Ihnen``."""
    clause = found.clause
    if found.third_party or clause.has(w.PAST | w.UNREAL | w.DUTY | w.HAVE | {"hat", "uns"}):
        return Takes.NOTHING
    if not (found.ours or found.product or clause.has(w.YOU | w.IT)):
        return Takes.NOTHING
    if _arrives(found):
        return Takes.ALL
    lies_ready = clause.has(("liegt", "liegen")) and clause.words[-1] in {"vor", "bereit"}
    is_there = clause.has(("ist", "sind", "wird", "sein")) and (
        clause.has(w.DONE) or _at_yours(clause) or _is_done(found)
    )
    return Takes.DEADLINES if lies_ready or is_there else Takes.NOTHING


def _arrives(found: Read) -> bool:
    """``folgt``, ``kommt``, ``geht Ihnen zu``, ``erreicht Sie``."""
    clause, finite = found.clause, {Form.THIRD, Form.INFINITIVE}
    if not clause.has(("ist", "sind")):
        finite.add(Form.PARTICIPLE)  # "erfolgt" and "erreicht" are the third person, too.
    coming = {v.infinitive for v in found.verbs if v.form in finite} & COMING
    to_you = clause.has(w.YOU - {"sie"}) or found.ours
    leaves = clause.words[-1] in {"raus", "hinaus", "zu"}
    reaches = bool(coming & {"kommen", "erreichen", "erfolgen"}) and found.product
    return "folgen" in coming or (bool(coming - {"erfolgen"}) and (to_you or leaves)) or reaches


def _is_done(found: Read) -> bool:
    return any(v.form is Form.PARTICIPLE and v.meaning in PROMISING for v in found.verbs)


def _at_yours(clause: Clause) -> bool:
    return bool(
        set(pairwise(clause.words))
        & {("bei", "ihnen"), ("bei", "dir"), ("bei", "euch"), ("in", "ihrem"), ("in", "ihren")}
    )


def _passive(found: Read) -> Takes:
    """``wird Ihnen bis Freitag zugesandt``."""
    clause = found.clause
    if found.third_party or clause.has(w.UNREAL | w.PAST | w.DUTY | {"koennen", "kann", "worden"}):
        return Takes.NOTHING
    if not clause.has(("wird", "werden", "wirst", "werdet")):
        return Takes.NOTHING
    return Takes.ALL if _is_done(found) else Takes.NOTHING


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
    if not found.first_verb_leads or w.COORDINATORS.isdisjoint(found.clause.openers):
        return False
    first = found.verbs[0]
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
