from dataclasses import replace

import pytest

from deskapp.domain.checks.checked import Names
from deskapp.domain.checks.finding import Check, Field, Level
from tests.domain.checks.letters import all_found, english, german, words

_OTHERS = Names(
    people=(
        ("Jan", "Probe"),
        ("Eva", "Beispiel"),
        ("Dirk", "Lüerßen"),
        ("Theodora", "Gräfin von Hinckelstein"),
        ("Peter", "Koch"),
        ("", "Namenlos"),
    ),
    bodies=(
        "Wachstumsregion Nord e. V.",
        "In|du|strie. Gemeinsam|Zukunft|Leben",
        "industry@work",
        "Masterplan",
        "Bündnis „Zukunft der Industrie“",
        "",
    ),
)
_OWN = ("Eva Beispiel", "Wachstumsregion Süd e. V.", "Anna Muster")


def _named(text: str, own: tuple[str, ...] = _OWN) -> list[str]:
    return words(german(text, others=_OTHERS, own_names=own), Check.OTHER_NAME)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("wie mit Herrn Probe besprochen", "Herrn Probe"),
        ("Jan Probe meldet sich", "Jan Probe"),
        ("JAN PROBE meldet sich", "JAN PROBE"),
        ("Frau Dr. Probe weiß mehr", "Dr. Probe"),
        ("Dirk Lueerssen kommt", "Dirk Lueerssen"),
        ("Herr Lüerßen kommt", "Herr Lüerßen"),
        ("Frau Gräfin von Hinckelstein kommt", "Frau Gräfin von Hinckelstein"),
        ("Herr Namenlos kommt", "Herr Namenlos"),
        ("die Wachstumsregion Nord e. V. lädt ein", "Wachstumsregion Nord"),
        ("die Wachstumsregion Nord lädt ein", "Wachstumsregion Nord"),
        ("von In|du|strie. Gemeinsam|Zukunft|Leben", "In|du|strie. Gemeinsam|Zukunft|Leben"),
        ("von industry@work", "industry@work"),
        ("der „Masterplan“ steht", "Masterplan"),
        ("das Bündnis „Zukunft der Industrie“", "Bündnis „Zukunft der Industrie"),
    ],
)
def test_a_name_that_has_nothing_to_do_with_it_is_told(text: str, said: str) -> None:
    checked = german(text, others=_OTHERS, own_names=_OWN)
    (found,) = all_found(checked, Check.OTHER_NAME)
    assert (found.level, found.field, found.words) == (Level.WARN, Field.BODY, said)
    assert checked.body[found.start : found.end] == said


@pytest.mark.parametrize(
    "text",
    [
        "die Probe war gut",
        "ein Koch und ein Bauer",
        "Frau Beispiel und Eva Beispiel",
        "der Masterplan steht",
        "Wachstumsregion Süd e. V.",
        "Wachstumsregion\nNord",
        "Jan. Probe aufs Exempel",
        "Jan und Probe",
        "Probemonat",
        "industry works",
    ],
)
def test_words_and_own_names_are_left_alone(text: str) -> None:
    assert _named(text) == []


def test_a_longer_own_name_covers_a_shorter_one_of_others() -> None:
    text = "die Wachstumsregion Nord Mitte lädt ein"
    assert _named(text) == ["Wachstumsregion Nord"]
    assert _named(text, (*_OWN, "Wachstumsregion Nord Mitte")) == []


def test_of_names_in_one_another_the_longest_is_told() -> None:
    others = Names(bodies=("Region Nord", "Neue Region Nord", "Nord Mitte"))
    checked = german("die Neue Region Nord Mitte lädt ein", others=others)
    assert words(checked, Check.OTHER_NAME) == ["Neue Region Nord"]


def test_each_name_is_told_once_and_the_subject_is_read_too() -> None:
    checked = german(
        "Jan Probe und Jan Probe", others=_OTHERS, own_names=_OWN, subject="Treffen mit Jan Probe"
    )
    (found,) = all_found(checked, Check.OTHER_NAME)
    assert (found.field, found.words) == (Field.SUBJECT, "Jan Probe")


def test_what_was_said_in_the_inquiry_is_known() -> None:
    checked = german("Jan Probe ist zuständig.", others=_OTHERS, own_names=_OWN)
    assert words(checked, Check.OTHER_NAME) == ["Jan Probe"]
    said = replace(checked, said_before="Wir haben mit\nJan Probe und anderen gesprochen.")
    assert words(said, Check.OTHER_NAME) == []
    assert words(replace(checked, said_before="Jan und Probe"), Check.OTHER_NAME) == ["Jan Probe"]


def test_signature_and_quotes_are_not_read() -> None:
    body = german("gern.").body + "\nJan Probe\n\n> Jan Probe"
    assert words(german("", body=body, others=_OTHERS, own_names=_OWN), Check.OTHER_NAME) == []
    assert words(english("Mr Probe knows.", others=_OTHERS, own_names=_OWN), Check.OTHER_NAME) == [
        "Mr Probe"
    ]


def test_not_more_than_twenty_names_are_listed() -> None:
    people = tuple((f"Jan{number}", "Probe") for number in range(30))
    text = ", ".join(f"{first} {last}" for first, last in people)
    checked = german(text, others=Names(people=people), own_names=_OWN)
    assert len(all_found(checked, Check.OTHER_NAME)) == 20
