import pytest

from deskapp.domain.checks.finding import Check, Field, Level
from tests.domain.checks.letters import all_found, english, german, words

_BOTH = (Check.NO_ATTACHMENT, Check.UNNAMED_ATTACHMENT)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("anbei finden Sie den Steckbrief.", "anbei"),
        ("in der Anlage finden Sie alles.", "Anlage"),
        ("die Anlagen zeigen es.", "Anlagen"),
        ("im Anhang steht mehr.", "Anhang"),
        ("die beigefügte Datei hilft.", "beigefügte"),
        ("der Steckbrief ist beigefügt.", "beigefügt"),
        ("das angehängte PDF", "angehängte"),
        ("beiliegend der Entwurf", "beiliegend"),
        ("wir fügen das Merkblatt bei.", "fügen das Merkblatt bei"),
        ("gern hänge ich die Liste an.", "hänge ich die Liste an"),
        ("die Broschüre liegt bei.", "liegt bei"),
        ("die Liste sende ich als PDF mit.", "sende ich als PDF mit"),
        ("in der Anlage der Mail steht es.", "Anlage"),
    ],
)
def test_a_german_text_announces_what_is_missing(text: str, said: str) -> None:
    (found,) = all_found(german(text), *_BOTH)
    assert (found.check, found.level, found.words) == (Check.NO_ATTACHMENT, Level.WARN, said)
    assert all_found(german(text, attachments=("Steckbrief.pdf",)), *_BOTH) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Please find the draft attached.", "attached"),
        ("The attachment has more.", "attachment"),
        ("Enclosed you will find the list.", "Enclosed"),
        ("I attach the list.", "I attach"),
        ("We enclose the list.", "We enclose"),
    ],
)
def test_an_english_text_announces_what_is_missing(text: str, said: str) -> None:
    assert words(english(text), *_BOTH) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Ihr Anhang ließ sich nicht öffnen.",
        "in Ihrer letzten E-Mail fehlte der Anhang Ihrer Kollegin.",
        "bitte senden Sie den Plan ohne Anlagen.",
        "es gibt keine Anlage.",
        "die Anlage zur Erzeugung von Wasserstoff läuft.",
        "der Anlagenbau wächst.",
        "die Nordwind Anlagen GmbH und die Wattwind Anlagen eG",
        "die Photovoltaik-Anlage läuft.",
        "wir legen großen Wert darauf.",
        "die Anlage fehlt noch.",
        "die Anlage, die Sie uns sandten, ist angekommen.",
        "die Anlage der Werft ist in Betrieb.",
        "die Quote liegt bei 3,5 %.",
        "sehen Sie https://www.example.org/anlage an.",
        "{{ anlage }} folgt.",
    ],
)
def test_what_the_other_side_sent_or_what_is_a_plant_is_none(text: str) -> None:
    assert all_found(german(text), *_BOTH) == []


def test_an_attachment_that_the_reader_sent_is_none_in_english() -> None:
    assert all_found(english("Thanks for the attachment you sent."), *_BOTH) == []


def test_only_the_own_text_counts() -> None:
    quoted = german("gern.")
    below = f"{quoted.body}\nAnlage: keine\n\n> anbei der Plan"
    assert all_found(german("gern.", body=below), *_BOTH) == []


def test_what_is_attached_should_be_mentioned() -> None:
    found = all_found(german("gern.", attachments=("Plan.pdf", "Liste.xlsx")), *_BOTH)
    assert [(each.field, each.start, each.end, each.words) for each in found] == [
        (Field.ATTACHMENTS, 0, 1, "Plan.pdf"),
        (Field.ATTACHMENTS, 1, 2, "Liste.xlsx"),
    ]
    assert {each.level for each in found} == {Level.WARN}


@pytest.mark.parametrize(
    "text",
    ["im Anhang steht mehr.", "die Datei zeigt es.", "das PDF zeigt es.", "hier kommt der Plan."],
)
def test_any_word_for_it_is_a_mention(text: str) -> None:
    assert all_found(german(text, attachments=("Plan.pdf",)), *_BOTH) == []
