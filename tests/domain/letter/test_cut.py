import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.letter.cut import LetterText, cut_at, cut_by_look

SIGNATURE = (
    "i.\u00a0A.\u00a0Anna Muster\nServicestelle Industrie\n\n"
    "Muster Service GmbH\nMusterstraße 1 | 10178 Berlin\nTelefon 030 23125 0\n\n"
    "Sitz: Berlin | HRB 00000 B"
)
TEXT = "Sehr geehrte Frau Dr. Beispiel,\n\nvielen Dank.\n\nGern helfen wir Ihnen."
CLOSING = "Mit freundlichen Grüßen"
BODY = f"{TEXT}\n\n{CLOSING}\n\n{SIGNATURE}"


def test_the_signature_goes_and_the_closing_stands_apart() -> None:
    assert cut_at(BODY, SIGNATURE) == LetterText(TEXT, CLOSING)


def test_spaces_that_an_editor_has_lost_are_no_difference() -> None:
    assert cut_at(BODY.replace("\u00a0", " "), SIGNATURE) == LetterText(TEXT, CLOSING)


def test_line_ends_of_mails_and_blanks_at_them_are_no_difference() -> None:
    assert cut_at(BODY.replace("\n", " \r\n"), SIGNATURE) == LetterText(TEXT, CLOSING)


def test_the_mail_quoted_below_goes_too() -> None:
    quoted = "\n\nAm 20.11.2026 schrieb Eva Beispiel:\n> Guten Tag,\n> was gibt es?\n"
    assert cut_at(BODY + quoted, SIGNATURE) == LetterText(TEXT, CLOSING)


def test_a_postscript_stays() -> None:
    cut = cut_at(f"{BODY}\n\nP. S.: Bis Freitag!", SIGNATURE)
    assert cut == LetterText(TEXT, CLOSING, "P. S.: Bis Freitag!")


def test_another_signature_is_not_cut_at() -> None:
    assert cut_at(BODY, "Ben Probe\nServicestelle") is None
    assert cut_at(BODY, "") is None


def test_a_signature_that_has_changed_since_goes_by_its_look() -> None:
    assert cut_by_look(BODY) == LetterText(TEXT, CLOSING)
    assert cut_by_look(f"{BODY}\n\nPS: Bis Freitag!") == LetterText(
        TEXT, CLOSING, "PS: Bis Freitag!"
    )


def test_a_text_without_signature_stays_whole() -> None:
    assert cut_by_look(TEXT) == LetterText(TEXT)
    assert cut_by_look("") == LetterText("")


@pytest.mark.parametrize(
    "last", ["Vielen Dank für Ihre Geduld.", "Zeile 1\nZeile 2", "Viele " * 20]
)
def test_a_last_paragraph_that_is_no_closing_stays_in_the_text(last: str) -> None:
    cut = cut_at(f"{TEXT}\n\n{last}\n\n{SIGNATURE}", SIGNATURE)
    assert cut == LetterText(f"{TEXT}\n\n{last.strip()}")


WORDS = st.text("abcdefgäöüß€„“ \n", max_size=200)


@given(WORDS)
def test_no_word_above_the_signature_is_lost(text: str) -> None:
    cut = cut_at(f"{text}\n\n{CLOSING}\n\n{SIGNATURE}", SIGNATURE)
    assert cut is not None
    assert f"{cut.text} {cut.closing}".split() == f"{text} {CLOSING}".split()
