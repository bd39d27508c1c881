"""Academic titles: what of "Prof. Dr. Dr. h. c. mult." is said in a salutation."""

import re
from enum import Enum
from itertools import pairwise

from deskapp.domain.salutation.addressee import AddressForm
from deskapp.domain.salutation.house_style import HouseStyle, ProfessorForWomen

# Also inside compounds (Univ.-Prof., Juniorprofessorin), with any ending (Prof.in, Professor*in).
_PROFESSOR = re.compile(r"prof(?:essor(?:in)?)?(?![^\W\d_])", re.IGNORECASE)
_PRIVATE_LECTURER = re.compile(
    r"\b(?:pd|priv(?:at)?\.?[\s-]*doz(?:ent(?:in)?)?)(?![^\W\d_])", re.IGNORECASE
)
# Several in one (DDr.), and the Czech and Slovak ones (MUDr.), which stand for Dr. in Germany.
_DOCTOR = re.compile(
    r"(?<![^\W\d_])(?:d{0,2}|ju|mu|mv|paed|pharm|ph|rn|th)(?:dr|dres|doktor(?:in)?|doctor)(?![^\W\d_])",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\b(?:des(?=\.|\s*$)|design\w*|cand)\b", re.IGNORECASE)
_FORM_WORD = re.compile(r"\b(?:Frau|Fr\.|Herrn?|Hrn?\.|Mrs?\b|Ms\b|Miss|Mx\b)\.?(?!\S) ?")
_BEHIND_THE_NAME = re.compile(
    r"(?<!\S)(?:[BM]\. ?(?:A|Sc|Eng|Ed)\.|B(?:A|Sc|Eng|Ed)|M(?:A|BA|Sc|Eng|Ed|PA|Phil)"
    r"|LL\. ?[BM]\.|LL[BM]|Ph\. ?D\.|PhD)(?!\S)"
)
_FIELD = re.compile(
    r"((?:Dr|Mag|Bakk)\.(?:in|a|ª)?)(?:-Ing\.|[ ]?(?:h\. ?c\.|E\. ?h\."
    r"|(?:agr|art|dent|habil|iur|jur|med|mont|mult|nat|oec|pharm|phil|pol|publ|rer|soc|techn|theol"
    r"|univ|vet)\.))+"
)


class Degree(Enum):
    """The highest title that counts in a salutation, lowest first."""

    NONE = "none"
    DOCTOR = "doctor"
    PRIVATE_LECTURER = "private_lecturer"
    PROFESSOR = "professor"


def highest_degree(title: str, house: HouseStyle) -> Degree:
    """The highest degree in the free text before a name; diploma, Magister and master count not."""
    if _PROFESSOR.search(title):
        return Degree.PROFESSOR
    if _PRIVATE_LECTURER.search(title):
        return Degree.PRIVATE_LECTURER
    return Degree.DOCTOR if _has_doctorate(title, house) else Degree.NONE


def german_title(title: str, form: AddressForm, house: HouseStyle) -> str:
    """The title as it stands in a German salutation, once and in full or as "Dr.".

    People without Frau or Herr get the short "Prof.", which has no gender.
    """
    degree = highest_degree(title, house)
    if degree is Degree.PROFESSOR:
        doctor = " Dr." if house.professor_with_doctor and _has_doctorate(title, house) else ""
        return _professor(form, house) + doctor
    if degree is Degree.PRIVATE_LECTURER and house.private_lecturer_written_out:
        return _PRIVATE_LECTURER_WORDS[form]
    return "" if degree is Degree.NONE else "Dr."


def titles_before(title: str) -> str:
    """What of the title an address shows before the name: no Frau or Mr, no bachelor or master."""
    return " ".join(_BEHIND_THE_NAME.sub("", _FORM_WORD.sub("", title)).strip(" ,").split())


def degrees_behind(title: str, post_title: str) -> str:
    """What stands behind the name, with the bachelor and master that got into the title."""
    return ", ".join(filter(None, [*_BEHIND_THE_NAME.findall(title), post_title]))


def austrian_titles(title: str) -> str:
    """All degrees before the name, as Austria says them: "Mag. Dr." without their fields."""
    return _FIELD.sub(r"\1", titles_before(title))


def english_title(title: str, house: HouseStyle) -> str:
    """Professor, Dr (British, without a stop) or nothing."""
    degree = highest_degree(title, house)
    if degree is Degree.PROFESSOR:
        return "Professor"
    return "" if degree is Degree.NONE else "Dr"


_PRIVATE_LECTURER_WORDS = {
    AddressForm.FRAU: "Privatdozentin Dr.",
    AddressForm.HERR: "Privatdozent Dr.",
    AddressForm.NEUTRAL: "PD Dr.",
}


def _professor(form: AddressForm, house: HouseStyle) -> str:
    if form is AddressForm.NEUTRAL:
        return "Prof."
    women = house.professor_for_women is ProfessorForWomen.PROFESSORIN
    return "Professorin" if form is AddressForm.FRAU and women else "Professor"


def _has_doctorate(title: str, house: HouseStyle) -> bool:
    """Whether one of the doctorates is more than announced ("des.")."""
    starts = [match.start() for match in _DOCTOR.finditer(title)]
    parts = [title[start:end] for start, end in pairwise([*starts, len(title)])]
    return any(house.doctor_designate_counts or not _NOT_YET.search(part) for part in parts)
