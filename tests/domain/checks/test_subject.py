from dataclasses import replace

import pytest

from deskapp.domain.checks.finding import Check, Field, Level
from deskapp.domain.checks.fixing import fixed
from tests.domain.checks.letters import all_found, german

_WRITTEN = german("gern.")


@pytest.mark.parametrize(
    ("subject", "check", "better"),
    [
        ("Betreff: Fördermittel", Check.SUBJECT_WORD, "Fördermittel"),
        ("[RII-2026-0001] Betreff: Mittel", Check.SUBJECT_WORD, "[RII-2026-0001] Mittel"),
        ("Subject: Subject: Funds", Check.SUBJECT_WORD, "Funds"),
        ("Betr.: Fördermittel", Check.SUBJECT_WORD, "Fördermittel"),
        ("AW: AW: Fördermittel", Check.REPLY_MARKS, "AW: Fördermittel"),
        ("[X-1] Aw: Re: WG: Mittel", Check.REPLY_MARKS, "[X-1] Aw: Mittel"),
        ("RE[2]: AW:Mittel", Check.REPLY_MARKS, "RE[2]:Mittel"),
        ("Ihre Anfrage vom Montag.", Check.SUBJECT_STOP, "Ihre Anfrage vom Montag"),
        ("Ihre Anfrage. ", Check.SUBJECT_STOP, "Ihre Anfrage "),
    ],
)
def test_a_subject_is_written_better(subject: str, check: Check, better: str) -> None:
    found = all_found(replace(_WRITTEN, subject=subject))
    assert [(each.check, each.level) for each in found] == [(check, Level.WARN)]
    assert fixed(subject, found, Field.SUBJECT) == better


@pytest.mark.parametrize(
    "subject",
    [
        "AW: Fördermittel",
        "Re: [RII-2026-0001] Fördermittel",
        "Antwort auf die Frage: Re-Use von Batterien",
        "Unser Gespräch am 16.3.?",
        "Steckbrief Wachstumsregion Musterland e. V.",
        "Steckbrief Musterland e.V.",
        "Termine, Orte usw.",
        "Wie geht es weiter …",
        "Wie geht es weiter...",
        "Unser Betreff: gut",
        "x" * 78,
    ],
)
def test_an_orderly_subject_is_left_alone(subject: str) -> None:
    assert all_found(replace(_WRITTEN, subject=subject)) == []


def test_a_name_may_end_with_a_stop() -> None:
    subject = "Angaben prüfen: Zukunft. Leben."
    checked = replace(_WRITTEN, subject=subject, own_names=("Zukunft. Leben.",))
    assert all_found(checked) == []
    assert len(all_found(replace(checked, own_names=("Leben",)))) == 1


def test_what_stands_behind_the_78th_character_is_shown() -> None:
    (found,) = all_found(replace(_WRITTEN, subject="x" * 78 + "too much"))
    assert (found.check, found.words, found.fix) == (Check.LONG_SUBJECT, "too much", None)
