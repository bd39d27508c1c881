"""Clauses with a thing of the office's as subject: ``unsere Antwort folgt``, ``wird zugesandt``."""

from collections.abc import Callable
from itertools import pairwise

from deskapp.domain.promises.bond import Takes
from deskapp.domain.promises.clauses import Clause
from deskapp.domain.promises.german import words as w
from deskapp.domain.promises.german.reading import Read
from deskapp.domain.promises.german.verb_classes import COMING, PROMISING
from deskapp.domain.promises.german.verbs import Form

_LONGEST_NOTE = 10


def _expected(found: Read) -> Takes:
    """``Sie können bis Freitag mit unserer Antwort rechnen``, ``erwarten Sie unsere Antwort``."""
    clause = found.clause
    if found.third_party or clause.has(w.UNREAL | w.DUTY):
        return Takes.NOTHING
    reckons = clause.has(("rechnen",)) and clause.has(("mit",))
    if not clause.has(w.OTHER_SIDE):
        yours = any(at == "mit" and whose in w.YOURS for at, whose in pairwise(clause.words))
        own = (found.product or found.task) and not yours and not clause.has(w.OFFICE)
        return Takes.ALL if reckons and own and clause.has(("ist",)) else Takes.NOTHING
    expects = clause.has(("erwarten",)) and (found.ours or found.product)
    return Takes.ALL if reckons or expects else Takes.NOTHING


def _comes(found: Read) -> Takes:
    """``Unsere Antwort folgt``, ``die Unterlagen gehen Ihnen zu``, ``ist dann bei Ihnen``."""
    clause = found.clause
    if found.third_party or clause.has(w.PAST | w.UNREAL | w.DUTY | w.HAVE | {"hat", "uns"}):
        return Takes.NOTHING
    out = clause.words[-1] in {"raus", "hinaus"} or _sets_out(clause)
    if not (found.ours or found.product or out or clause.has(w.YOU | w.IT)):
        return Takes.NOTHING
    if _arrives(found) or _lies_at_yours(found):
        return Takes.ALL
    if clause.has(("liegt", "liegen")) and clause.words[-1] in {"vor", "bereit"}:
        return Takes.ALL
    is_there = clause.has(("ist", "sind", "wird", "werden", "sein")) and (
        clause.has(w.DONE) or _at_yours(clause) or _is_done(found)
    )
    return Takes.DEADLINES if is_there else Takes.NOTHING


def _arrives(found: Read) -> bool:
    """``folgt``, ``kommt``, ``geht Ihnen zu``, ``erreicht Sie``."""
    clause, finite = found.clause, {Form.THIRD, Form.INFINITIVE}
    if not clause.has(("ist", "sind")):
        finite.add(Form.PARTICIPLE)  # "erfolgt" and "erreicht" are the third person, too.
    coming = {v.infinitive for v in found.verbs if v.form in finite} & COMING
    own = found.ours or found.product or clause.has(w.IT) or coming != {"kommen"}
    to_you = (clause.has(w.YOU - {"sie"}) and own) or found.ours
    leaves = clause.words[-1] in {"raus", "hinaus", "zu", "ab"} or _sets_out(clause)
    reaches = bool(coming & {"kommen", "erreichen", "erfolgen"}) and (found.product or found.task)
    return "folgen" in coming or (bool(coming - {"erfolgen"}) and (to_you or leaves)) or reaches


def _sets_out(clause: Clause) -> bool:
    """``in die Post``, ``auf den Weg``, ``an Sie``."""
    pairs = {("die", "post"), ("zur", "post"), ("den", "weg"), ("an", "sie"), ("den", "versand")}
    return not pairs.isdisjoint(pairwise(clause.words))


def _lies_at_yours(found: Read) -> bool:
    """``Am Freitag liegt der Vertrag in Ihrem Postfach``, without a participle of the past."""
    here = found.clause.has(("ist", "sind", "liegt", "liegen", "wird", "sein", "werden"))
    told = any(v.form is Form.PARTICIPLE for v in found.verbs)
    return here and not told and _at_yours(found.clause)


def _is_done(found: Read) -> bool:
    return any(
        v.meaning in PROMISING and (v.form is Form.PARTICIPLE or v.infinitive in w.SAME_FORM)
        for v in found.verbs
    )


def _at_yours(clause: Clause) -> bool:
    return any(
        (place in {"bei", "in", "auf"} and whose.startswith(("ihrem", "ihren", "deinem", "eurem")))
        or (place == "bei" and whose in w.YOU)
        for place, whose in pairwise(clause.words)
    )


def _passive(found: Read) -> Takes:
    """``wird Ihnen bis Freitag zugesandt``."""
    clause = found.clause
    if found.third_party or clause.has(w.UNREAL | w.PAST | w.DUTY | {"koennen", "kann", "worden"}):
        return Takes.NOTHING
    if not clause.has(("wird", "werden", "wirst", "werdet")):
        return Takes.NOTHING
    for_you = clause.has(w.YOU - {"sie"}) or found.ours or found.product
    unknown = for_you and not found.verbs and found.words[-1].endswith(("t", "en"))
    return Takes.ALL if _is_done(found) or unknown else Takes.NOTHING


def _meant(found: Read) -> Takes:
    """``Bis Ende November soll Ihr Antrag entschieden sein``."""
    clause = found.clause
    if found.third_party or not clause.has(("soll", "sollen")) or clause.has(("sie", "du")):
        return Takes.NOTHING
    own = found.ours or found.product or clause.has(w.YOU | w.YOURS)
    is_there = clause.has(("sein",)) and (
        _is_done(found) or clause.has(w.DONE) or clause.has(("entschieden", "beschieden"))
    )
    comes = clause.has(w.YOU) and any(v.infinitive in COMING for v in found.verbs)
    return Takes.ALL if own and (is_there or comes) else Takes.NOTHING


def _planned(found: Read) -> Takes:
    """``Der Versand ist für den 3. Dezember vorgesehen``."""
    clause = found.clause
    if found.third_party or found.event or clause.has(w.PAST | w.UNREAL | w.YOURS_TO_DO):
        return Takes.NOTHING
    if clause.has(w.DECIDED | w.SCHEDULED) and len(found.words) <= len(("es", "ist", "geplant")):
        return Takes.DEADLINES
    own = found.ours or found.product or found.task
    is_set = clause.has(("ist", "sind", "wird")) and clause.has(w.DECIDED | w.SCHEDULED)
    return Takes.ALL if own and is_set else Takes.NOTHING


def _noted(found: Read) -> Takes:
    """``Rückmeldung bis Freitag``: a note without a verb."""
    clause = found.clause
    asked = clause.has(w.YOURS_TO_DO | w.TIME_GIVEN) or found.words[0] in w.YOURS
    if found.verbs or clause.has(w.AUXILIARY) or asked or found.third_party:
        return Takes.NOTHING
    if found.words[0] in w.FOR_WHOM | w.QUALIFYING or len(found.words) > _LONGEST_NOTE:
        return Takes.NOTHING
    takes = Takes.ALL if found.words[0] in w.SENDING else Takes.DEADLINES
    to_you = ("an", "sie") in pairwise(found.words)
    return takes if found.task or to_you else Takes.NOTHING


def _lasts(found: Read) -> Takes:
    """``Die Prüfung dauert noch bis Mittwoch``, ``geben Sie uns bis Freitag Zeit``."""
    clause = found.clause
    if found.third_party or found.event or clause.has(w.UNREAL | w.PAST):
        return Takes.NOTHING
    lasts = (found.task or clause.has(w.IT)) and clause.has(w.LASTING)
    given = clause.has(w.GIVING) and clause.has(("uns", "mir"))
    patient = clause.has(("geduld",)) and clause.has(w.GIVING | {"haben", "bitte"})
    gives = given and clause.has(("zeit", "aufschub"))
    return Takes.DEADLINES if lasts or gives or patient else Takes.NOTHING


THINGS: tuple[Callable[[Read], Takes], ...] = (
    _passive,
    _comes,
    _meant,
    _expected,
    _planned,
    _lasts,
)
"""The rules, tried in order."""
NOTES = (_noted,)
"""The rules for what is not asked for in a lead-in."""
