"""The day of return and the deputy in automatic answers; they all came on 23 November 2026."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from deskapp.domain.mail.short_answers.absence import Absence, Deputy, absence_in

CAME_ON = date(2026, 11, 23)


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    text: str
    absence: Absence


def cases() -> list[Case]:
    text = (Path(__file__).parent / "said" / "absences.txt").read_text(encoding="utf-8")
    found = []
    for block in re.split(r"(?m)^#### ", text)[1:]:
        name, _, rest = block.partition("\n")
        said, _, expected = rest.partition("\n====")
        back, person, mail, phone = (part.strip() for part in expected.split("|"))
        deputy = Deputy(person, mail, phone)
        found.append(
            Case(
                name,
                said,
                Absence(
                    date.fromisoformat(back) if back else None,
                    deputy if deputy != Deputy() else None,
                ),
            )
        )
    return found


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_what_is_said_of_an_absence_is_read(case: Case) -> None:
    assert (absence_in(case.text, CAME_ON) or Absence()) == case.absence


def test_the_last_day_is_the_one_before_the_return() -> None:
    assert Absence(date(2026, 12, 4)).last_day == date(2026, 12, 3)
