"""What of an old answer stands in a new one, and that nobody of the old case is named in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.answered.taken_over import OldCase, own_words, taken_over

_OLD = OldCase(
    ref_no="RII-2025-0031",
    people=(("Eva", "Beispiel"), ("", "Probe")),
    bodies=("Wachstumsregion Musterland e. V.", "Musterland"),
    addresses=("eva.beispiel@muster.example",),
)
_NEW = "RII-2026-0147"
_LETTER = """\
Sehr geehrte Frau Dr. Beispiel,
sehr geehrter Herr Probe,

für den Elektrolyseur gibt es zwei Programme.

– NIP
– IPCEI

Mit freundlichen Grüßen

Anna Muster
Muster Service GmbH

Am 03.02.2025 schrieb Eva Beispiel:
> Welche Programme gibt es?
"""


def test_salutation_closing_signature_and_quote_stay_behind() -> None:
    expected = "für den Elektrolyseur gibt es zwei Programme.\n\n– NIP\n– IPCEI"
    assert own_words(_LETTER) == expected
    assert taken_over(_LETTER, _OLD, _NEW) == expected


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Frau Dr. Beispiel hat recht.", "{{ name }} hat recht."),
        ("wie Eva Beispiel sagt", "wie {{ name }} sagt"),
        ("Eva Beispiels Idee", "{{ name }} Idee"),
        ("Beispiel, Eva", "{{ name }}"),
        ("mit Herrn Probe", "mit {{ name }}"),
        ("eine Probe zum Beispiel", "eine Probe zum Beispiel"),
        ("Ihre Anfrage RII-2025-0031", "Ihre Anfrage RII-2026-0147"),
        ("siehe [RII-2024-0009]", "siehe {{ nummer }}"),
        ("in der Wachstumsregion  Musterland e. V.", "in der {{ organisation }}"),
        ("bei Musterland", "bei {{ organisation }}"),
        ("an EVA.BEISPIEL@muster.example", "an {{ mail }}"),
        ("an info@bund.example", "an info@bund.example"),
    ],
)
def test_what_belongs_to_the_old_case_becomes_a_mark(old: str, new: str) -> None:
    assert taken_over(f"Guten Tag,\n\n{old}\n\nViele Grüße", _OLD, _NEW) == new


@given(st.text(max_size=200))
def test_no_name_of_the_old_case_stands_there(text: str) -> None:
    around = f"{text} Eva Beispiel, RII-2025-0031, eva.beispiel@muster.example {text}"
    found = taken_over(f"Guten Tag,\n\n{around}\n\nViele Grüße", _OLD, _NEW)
    assert "Eva Beispiel" not in found
    assert _OLD.ref_no not in found
    assert "eva.beispiel@" not in found


def test_a_text_without_form_is_taken_whole() -> None:
    assert own_words("Zwei Programme.") == "Zwei Programme."
    assert own_words("") == ""
