"""Clauses in which the office itself speaks: ``wir melden uns``, ``ich werde …``."""

from deskapp.domain.promises.bond import Bond, Takes
from deskapp.domain.promises.german import words as w
from deskapp.domain.promises.german.reading import Read
from deskapp.domain.promises.german.verb_classes import ASKING, PROMISING, VOUCHING, WHOLE
from deskapp.domain.promises.german.verbs import Form, Verb
from deskapp.domain.promises.terms.reading import MARK


def first_person(found: Read) -> Bond:
    """What a clause with ``wir`` or ``ich`` as subject comes to."""
    finite = _finite(found)
    verb = _verb_at(found, finite)
    main = found.with_particle(verb) if verb else _behind_auxiliary(found)
    if verb is not None and verb.infinitive == "lassen":
        main = verb
    asks = main is not None and (
        main.meaning in ASKING - {"fragen"} or (main.meaning == "fragen" and not main.particle)
    )
    patient = asks and found.clause.has(w.PATIENCE)
    takes = _by_mood(found, finite, main)
    at_once = bool(main and main.meaning in w.TELLING_NOW) and finite not in w.WILL
    governs = not asks and _governs(found, finite, verb)
    vouches = governs and bool(main and main.meaning in VOUCHING)
    office = not asks or patient
    return Bond(office=office, takes=takes, governs=governs, at_once=at_once, vouches=vouches)


def _behind_auxiliary(found: Read) -> Verb | None:
    """The infinitive or participle that an auxiliary goes with."""
    forms = {Form.INFINITIVE, Form.TO_INFINITIVE, Form.PARTICIPLE}
    return next((verb for verb in reversed(found.verbs) if verb.form in forms), None)


def _finite(found: Read) -> str:
    """The inflected verb: beside the subject, or at the end of a subordinate clause."""
    at = found.office or 0
    beside = (at + 1, at - 1) if at else (at + 1,)
    for place in beside:
        if place < len(found.words) and (
            found.words[place] in w.AUXILIARY or place in found.places
        ):
            return found.words[place]
    if found.words[-1] in w.AUXILIARY or len(found.words) - 1 in found.places:
        return found.words[-1]
    return ""


def _verb_at(found: Read, word: str) -> Verb | None:
    for place, verb in zip(found.places, found.verbs, strict=True):
        if found.words[place] == word:
            return verb
    return None


def _by_mood(found: Read, finite: str, main: Verb | None) -> Takes:
    if finite in w.HAVE:
        return _perfect(found)
    if finite in w.BE:
        return Takes.DEADLINES if found.clause.has(w.DONE) else Takes.NOTHING
    if _needs_time(found, main):
        return Takes.DEADLINES
    return found.takes(main) if _is_meant(found, finite, main) else Takes.NOTHING


def _needs_time(found: Read, main: Verb | None) -> bool:
    """``Für die Prüfung brauchen wir noch bis Mittwoch``."""
    needs = main is not None and main.infinitive in {"brauchen", "benoetigen"}
    of_you = found.clause.has(w.YOURS | w.YOU | {"von"} | w.UNREAL)
    long_time = found.clause.has(("zeit", "fuer", "laenger", "hierfuer", "dafuer"))
    return needs and not of_you and (long_time or len(found.words) <= len(("wir", "brauchen")))


def _is_meant(found: Read, finite: str, main: Verb | None) -> bool:
    """Whether it tells of what the office is going to do: neither past nor unreal nor a duty."""
    if finite in {"sollten", "sollte"}:
        return found.clause.has(("koennen",))
    if finite in {"muessten", "muesste"}:
        return found.clause.has(("haben",)) and not found.clause.has(w.YOURS)
    if finite in w.WISH:
        return found.clause.has(w.YOU)
    told = main is not None and (main.form is Form.PAST or finite in w.PAST_OR_PARTICIPLE)
    if told or finite in w.UNREAL | w.PAST | w.DUTY:
        return False
    return finite not in {"werden", "werde"} or not _is_done_to_us(found, main)


def _is_done_to_us(found: Read, main: Verb | None) -> bool:
    """``wir werden informiert``, unlike ``wir werden informiert haben``."""
    passive = main is not None and main.form is Form.PARTICIPLE
    return passive and not found.clause.has({"haben"})


def _perfect(found: Read) -> Takes:
    """``Bis Freitag haben wir das geklärt``; without the term in front it tells of the past."""
    if found.clause.has(("gesetzt",)) and found.reflexive:
        return Takes.ALL
    if found.clause.has(w.DECIDED):
        return Takes.NOTHING if found.event else Takes.ALL
    in_front = found.clause.words[0].startswith(MARK) and found.office == 1
    done = any(v.form is Form.PARTICIPLE and v.meaning in PROMISING for v in found.verbs)
    whole = any(v.form is Form.PARTICIPLE and v.meaning in WHOLE for v in found.verbs)
    ready = done or (found.product and found.clause.has(w.YOU)) or found.clause.has(w.DONE)
    free = not found.clause.has(w.TIME_GIVEN)
    return Takes.DEADLINES if (in_front or whole) and ready and free else Takes.NOTHING


def _governs(found: Read, finite: str, verb: Verb | None) -> bool:
    """Whether what hangs on it is what the office undertakes now."""
    if finite in w.PAST or finite in w.UNREAL or (verb and verb.form is Form.PAST):
        return False
    if finite in w.HAVE:
        told = any(v.form is Form.PARTICIPLE for v in found.verbs)
        return not told or found.clause.has(w.DECIDED)
    return True
