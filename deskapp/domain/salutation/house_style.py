"""The switches where good usage differs and an office decides for itself."""

from dataclasses import dataclass
from enum import Enum


class ProfessorForWomen(Enum):
    """What a woman who is a professor is called in the salutation."""

    PROFESSORIN = "professorin"
    PROFESSOR = "professor"


class NobilityStyle(Enum):
    """Whether former titles of nobility follow the name law or the custom of society."""

    LAW = "law"
    SOCIETY = "society"


class GeneralGreeting(Enum):
    """What is written to organisations and unknown people."""

    DAMEN_UND_HERREN = "damen_und_herren"
    GUTEN_TAG = "guten_tag"
    PERSOENLICHKEITEN = "persoenlichkeiten"


class NeutralGreeting(Enum):
    """What formally greets a person without Frau or Herr."""

    GUTEN_TAG = "guten_tag"
    GENDER_STAR = "gender_star"


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """The choices of one office; every default is the commonest usage.

    ``professor_with_name``: "Frau Professorin Beispiel", else "Frau Professorin" alone.
    ``professor_with_doctor``: "Professor Dr. Beispiel", if there is a doctorate.
    ``private_lecturer_written_out``: "Privatdozentin Dr.", else "Dr.".
    ``doctor_designate_counts``: "Dr. des." is addressed as Dr.
    ``comma_after_guten_tag``: "Guten Tag, Kim Muster,".
    ``comma_before_post_title``: "Kim Muster, M. Sc." in the address.
    ``two_people_on_one_line``: one line instead of one line each.
    ``most_people_by_name``: more than these get the general greeting.
    ``alphabet_only``: several people by name alone, not by rank and form first.
    ``frau_herrn_on_own_line``: in the address block, "Herrn" above the name.
    """

    professor_for_women: ProfessorForWomen = ProfessorForWomen.PROFESSORIN
    professor_with_name: bool = True
    professor_with_doctor: bool = False
    nobility: NobilityStyle = NobilityStyle.LAW
    private_lecturer_written_out: bool = False
    doctor_designate_counts: bool = False
    comma_after_guten_tag: bool = False
    comma_before_post_title: bool = False
    two_people_on_one_line: bool = False
    most_people_by_name: int = 3
    alphabet_only: bool = False
    frau_herrn_on_own_line: bool = False
    general_greeting: GeneralGreeting = GeneralGreeting.DAMEN_UND_HERREN
    neutral_greeting: NeutralGreeting = NeutralGreeting.GUTEN_TAG


COMMON_USAGE = HouseStyle()
