from dataclasses import replace

import pytest

from deskapp.domain.checks.finding import Check, Field, Level
from deskapp.domain.checks.fixing import fixed
from tests.domain.checks.letters import REPLY, all_found, english, german, words


@pytest.mark.parametrize(
    ("text", "small"),
    [
        ("Vielen Dank für Ihre Nachricht.", "vielen"),
        ("Herzlichen Dank.", "herzlichen"),
        ("Wir haben Ihre Anfrage erhalten.", "wir"),
        ("Gerne antworten wir.", "gerne"),
        ("Bezüglich Ihrer Anfrage", "bezüglich"),
        ("Anbei der Steckbrief.", "anbei"),
        ("Leider nein.", "leider"),
        ("In der Sache", "in"),
        ("Danke, das hilft.", "danke"),
        ("Über Ihre Zusage freuen wir uns.", "über"),
        ("Ja.", "ja"),
        ("Mittlerweile wissen wir mehr.", "mittlerweile"),
        ("Haben Sie Zeit?", "haben"),
    ],
)
def test_a_small_letter_follows_the_comma(text: str, small: str) -> None:
    checked = german(text)
    (found,) = all_found(checked, Check.CAPITAL)
    assert (found.level, found.fix) == (Level.WARN, small)
    assert fixed(checked.body, [found], Field.BODY) == german(small + text[len(small) :]).body


@pytest.mark.parametrize(
    "text",
    [
        "vielen Dank für Ihre Nachricht.",
        "Sie haben recht.",
        "Ihr Anliegen ist notiert.",
        "Ihnen allen Dank.",
        "Du hattest gefragt.",
        "Dank Ihrer Hilfe ist es gelungen.",
        "Fördermittel gibt es.",
        "Frau Probe hat uns geschrieben.",
        "Morgen ist auch ein Tag.",
        "Recht haben Sie.",
        "In|du|strie. Gemeinsam|Zukunft|Leben meldet sich.",
        "IHK und Kammern",
        "„Wir“ ist unser Wort.",
        "{{ einleitung }}",
        "Wirtschaft und Kammern",
        "5 Punkte",
    ],
)
def test_nouns_names_and_courtesy_keep_their_capital(text: str) -> None:
    assert all_found(german(text), Check.CAPITAL) == []


def test_a_name_that_begins_like_a_sentence_keeps_its_capital() -> None:
    checked = german("Wir für Musterland lädt ein.", own_names=("", "Wir für Musterland"))
    assert all_found(checked, Check.CAPITAL) == []


def test_only_german_commas_ask_for_a_small_letter() -> None:
    text = "Vielen Dank!"
    swiss = f"Sehr geehrter Herr Keller\n\n{text}\n\nFreundliche Grüsse"
    shouted = f"Hallo Eva!\n\n{text}\n\nViele Grüße"
    none = f"{text}\n\nViele Grüße"
    for body in (swiss, shouted, none):
        assert all_found(replace(REPLY, body=body), Check.CAPITAL) == []
    assert all_found(english("We are in."), Check.CAPITAL) == []
    custom = f"Moin, Frau Kramer,\n\n{text}\n\nViele Grüße"
    assert words(replace(REPLY, body=custom), Check.CAPITAL) == ["Vielen"]


@pytest.mark.parametrize(
    "second",
    [
        "Sehr geehrte Damen und Herren,",
        "Sehr geehrter Herr Probe,",
        "Sehr geehrte Damen und Herren, wir schreiben Ihnen",
        "Guten Tag Kim Muster,",
        "Guten Tag, Frau Probe,",
        "Liebe Kolleginnen und Kollegen,",
        "Lieber Herr Probe!",
        "Hallo Jan,",
        "Dear Ms Probe,",
    ],
)
def test_a_second_salutation_is_told(second: str) -> None:
    assert words(german(f"{second}\n\nwir antworten."), Check.SECOND_SALUTATION) == [second]
    below_another = german(f"gern.\n\n  {second}\n\nwir antworten.")
    assert words(below_another, Check.SECOND_SALUTATION) == [second]


@pytest.mark.parametrize(
    "body",
    [
        "Sehr geehrte Frau Dr. Meier,\nsehr geehrter Herr Bauer,\n\nja.",
        "Guten Tag Kim Muster,\nsehr geehrter Herr Bauer,\n\nja.",
        "Sehr geehrter Herr Keller\nSehr geehrte Frau Frei\n\nJa.",
        "Dear Ms Müller,\nDear Dr Lüerßen,\n\nyes.",
        "Guten Tag,\n\nja.\n\n> Sehr geehrte Damen und Herren,\n> nein.",
        "Guten Tag,\n\nja.\n\n-----Ursprüngliche Nachricht-----\nSehr geehrte Damen und Herren,",
        "Guten Tag,\n\nLiebe Grüße soll ich ausrichten.\n\nLiebe Grüße\n\nSehr geehrte Anna",
        "Guten Tag,\n\nliebe Beteiligte gibt es viele.\n\nViele Grüße",
        "Sehr geehrte Damen und Herren, wir antworten gern.",
        "Wir schreiben ohne Anrede.\n\nViele Grüße",
    ],
)
def test_one_salutation_may_have_several_lines(body: str) -> None:
    assert words(replace(REPLY, body=body), Check.SECOND_SALUTATION) == []


def test_a_repeated_salutation_is_a_second_one() -> None:
    body = "Sehr geehrte Frau Meier,\nSehr geehrte Frau Meier,\n\nja."
    assert words(replace(REPLY, body=body), Check.SECOND_SALUTATION) == ["Sehr geehrte Frau Meier,"]
