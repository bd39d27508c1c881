import pytest

from deskapp.domain.mail.automatic_mail import is_automatic, is_out_of_office


@pytest.mark.parametrize(
    "headers",
    [
        {"auto-submitted": "auto-replied"},
        {"auto-submitted": "Auto-Generated; owner-email=x"},
        {"x-autoreply": "yes"},
        {"x-auto-response-suppress": "All"},
        {"precedence": "bulk"},
        {"precedence": "List"},
        {"list-id": "<rundbrief.example.org>"},
        {"list-unsubscribe": "<mailto:weg@example.org>"},
    ],
)
def test_machines_and_lists_get_no_automatic_answer(headers: dict[str, str]) -> None:
    assert is_automatic(headers)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"subject": "Frage", "from": "a@example.org"},
        {"auto-submitted": "no"},
        {"auto-submitted": "no (person)"},
        {"precedence": "first-class"},
        {"x-auto-response-suppress": "None"},
    ],
)
def test_people_may_get_one(headers: dict[str, str]) -> None:
    assert not is_automatic(headers)


@pytest.mark.parametrize(
    "subject",
    [
        "Automatische Antwort: Ihre Anfrage",
        "Abwesenheitsnotiz: Tagung",
        "Abwesenheit: Tagung",
        "Automatic reply: conference",
        "Out of Office AutoReply: conference",
        "Réponse automatique : congrès",
        "Risposta automatica: convegno",
        "Autosvar: møde",
    ],
)
def test_the_subject_tells_an_absence(subject: str) -> None:
    assert is_out_of_office({}, subject, "")


def test_a_text_of_absence_counts_only_from_a_machine() -> None:
    text = "Ich bin bis 5. Mai nicht im Büro."
    assert is_out_of_office({"auto-submitted": "auto-replied"}, "AW: Frage", text)
    assert not is_out_of_office({}, "AW: Frage", text)
    assert not is_out_of_office({}, "Frage zur automatischen Antwort", "")
