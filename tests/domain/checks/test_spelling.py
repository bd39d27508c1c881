from dataclasses import replace

import pytest

from deskapp.domain.checks.finding import Check, Field, Finding, Level
from deskapp.domain.checks.fixing import fixed
from tests.domain.checks.letters import REPLY, english, german, spelt

_NARROW = "\N{NARROW NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("text", "check", "right"),
    [
        ("zum z.B. Thema", Check.ABBREVIATION, f"zum z.{_NARROW}B. Thema"),
        ("Z.B. Thema", Check.ABBREVIATION, f"Z.{_NARROW}B. Thema"),
        ("i.d.R. ja", Check.ABBREVIATION, f"i.{_NARROW}d.{_NARROW}R. ja"),
        ("Verein e.V., ja", Check.ABBREVIATION, f"Verein e.{_NARROW}V., ja"),
        ("ein  Wort", Check.BLANKS, "ein Wort"),
        ("Ende.   Anfang", Check.BLANKS, "Ende. Anfang"),
        ("geht das ?", Check.BLANK_BEFORE_MARK, "geht das?"),
        ("ja !", Check.BLANK_BEFORE_MARK, "ja!"),
        ("ja , nein", Check.BLANK_BEFORE_MARK, "ja, nein"),
        ('das "Wort" steht', Check.QUOTES, "das „Wort“ steht"),
        ('("Wort")', Check.QUOTES, "(„Wort“)"),
        ('"Eins" und "zwei".', Check.QUOTES, "„Eins“ und „zwei“."),
        ("und so weiter...", Check.DOTS, "und so weiter…"),
        ("ein Wort - und mehr", Check.DASH, "ein Wort – und mehr"),
        ("ein Wort -- und mehr", Check.DASH, "ein Wort – und mehr"),
        ("ein Wort  -  und mehr", Check.DASH, "ein Wort – und mehr"),
    ],
)
def test_small_things_are_written_right(text: str, check: Check, right: str) -> None:
    checked = german(text)
    found = spelt(checked)
    assert {(each.check, each.level, each.field) for each in found} == {
        (check, Level.FIX, Field.BODY)
    }
    assert fixed(checked.body, found, Field.BODY) == german(right).body


def test_english_has_its_own_quotes_and_abbreviations() -> None:
    checked = english('the "word" e.V. - and z.B. ...')
    assert (
        fixed(checked.body, spelt(checked), Field.BODY)
        == english("the “word” e.V. – and z.B. …").body
    )


@pytest.mark.parametrize(
    ("closing", "right"),
    [
        ("Mit freundlichen Grüßen,", "Mit freundlichen Grüßen"),
        ("Viele Grüße ,", "Viele Grüße"),
        ("Herzliche Grüße aus Berlin.", "Herzliche Grüße aus Berlin"),
        ("Hochachtungsvoll,", "Hochachtungsvoll"),
        ("MfG", "Mit freundlichen Grüßen"),
        ("MfG,", "Mit freundlichen Grüßen"),
        ("M. f. G.", "Mit freundlichen Grüßen"),
        ("Schöne Grüße in den Norden,", "Schöne Grüße in den Norden"),
        ("m.f.G.", "Mit freundlichen Grüßen"),
        ("VG", "Viele Grüße"),
        ("LG", "Liebe Grüße"),
        ("Mit  freundlichen   Grüßen,", "Mit freundlichen Grüßen"),
    ],
)
def test_a_closing_is_written_in_full_and_without_a_comma(closing: str, right: str) -> None:
    body = f"Guten Tag,\n\nja.\n\n{closing}\nAnna Muster"
    checked = replace(REPLY, body=body)
    assert fixed(body, spelt(checked), Field.BODY) == f"Guten Tag,\n\nja.\n\n{right}\nAnna Muster"


@pytest.mark.parametrize("closing", ["Yours sincerely,", "Kind regards,"])
def test_an_english_closing_may_have_a_comma(closing: str) -> None:
    assert (
        spelt(replace(REPLY, body=f"Dear Ms Beispiel,\n\nyes.\n\n{closing}", language="en")) == []
    )


@pytest.mark.parametrize(
    "text",
    [
        '{{ a  - "b"... }} und {{ frist }}',
        "{% if  x %}",
        'https://www.example.org/a...b?c="d"',
        "anna--muster@example.org",
        'der Befehl `a  - "b" ...` hilft',
        'x="1"',
        "– Punkt eins\n- Punkt zwei\n  - eingerückt",
        "\u00a0",
        '24" und 27" breit',
        "der Dr. med. und 10 000 Leute",
        "Nord-Süd und A-B",
        "Punkt 1.2. und so",
        "z. B. dies",
        "Schluss.... aus",
        "-- \nAnna",
        "„Wort“ und 'Wort'",
        "geht’s?",
        "Ende\n\n\nAnfang",
        "siehe Plan - Stand 1.docx dazu",
        "den Plan  Nord.pdf",
        "im Ordner D:\\Daten\\Plan - neu.txt",
        "die Datei Plan...neu.pdf",
        "die Datei Plan ... .docx",
        "von 9 - 12 Uhr",
        "Az. 1 - 2 / 3",
        "Posten      Betrag\nMiete    1.000,00",
    ],
)
def test_what_is_meant_so_stays(text: str) -> None:
    assert spelt(german(text)) == []


def test_own_names_signature_and_quoted_mail_stay() -> None:
    own = german('Wir - und "mehr" e.V. lädt ein', own_names=('Wir - und "mehr" e.V.',))
    assert spelt(own) == []
    below = german("gern.").body + '\nMo - Fr  9 - 12 "Uhr"\n\n> z.B.  so - oder "so" ...'
    assert spelt(german("", body=below)) == []


def test_one_fix_can_be_made_alone() -> None:
    checked = german('ein  "Wort" - ja')
    found = spelt(checked)
    for each in found:
        once = fixed(checked.body, [each], Field.BODY)
        assert len(spelt(replace(checked, body=once))) == len(found) - 1


def test_of_two_fixes_for_one_place_the_first_is_made() -> None:
    whole = Finding(Check.BLANKS, Level.FIX, Field.BODY, 1, 3, "  ", " ")
    inside = Finding(Check.DOTS, Level.FIX, Field.BODY, 2, 4, "", "x")
    elsewhere = Finding(Check.DOTS, Level.FIX, Field.SUBJECT, 0, 1, "", "x")
    without = Finding(Check.CAPITAL, Level.WARN, Field.BODY, 0, 1, "a")
    assert fixed("a  b", (inside, elsewhere, without, whole), Field.BODY) == "a b"
