"""Absence mails that say somebody has left, and many that do not."""

import pytest

from deskapp.domain.mail.departures import departure_sentence

LEFT = (
    "Frau Beispiel ist nicht mehr bei uns tätig. Bitte wenden Sie sich an info@muster.example.",
    "Ich bin nicht mehr bei der Muster GmbH beschäftigt.",
    "Herr Muster ist seit dem 1. Oktober nicht mehr in unserem Unternehmen.",
    "Frau Dr. Kunz arbeitet nicht mehr für uns.",
    "Zum 30.09.2026 habe ich die IHK verlassen. Ihre Mail wird nicht weitergeleitet.",
    "Herr Alt hat unser Haus zum Jahresende verlassen.",
    "Guten Tag,\n\nich bin zum 31.08.2026 aus dem Unternehmen ausgeschieden.\n\nAlles Gute!",
    "Frau Linde ist Ende März in den Ruhestand gegangen.",
    "Ich bin jetzt im wohlverdienten Ruhestand.",
    "Meine Nachfolgerin ist Frau Jo Neu, jo.neu@muster.example.",
    "Ab dem 1. Dezember ist Frau Neu für Sie zuständig.",
    "Ab sofort übernimmt Herr Dr. Jo Neu dauerhaft diese Aufgabe und ist Herr Alt ausgeschieden.",
    "Vielen Dank für Ihre Nachricht. Frau Beispiel ist nicht länger bei der Stadt tätig.",
    "Eva Example is no longer with the company. Please write to info@muster.example.",
    "I am no longer working for Muster.",
    "Mr Old has left the organisation.",
    "I have left the company. My colleague will read your mail.",
    "She no longer works at Muster.",
    "Jo has recently retired.",
    "My successor is Ida New.",
)
STAYED = (
    "Ich bin heute nicht mehr im Büro.",
    "Ich bin bis zum 30.11. nicht im Haus und lese keine Mails.",
    "Ich bin im Urlaub. Ab dem 1. Dezember bin ich wieder im Büro.",
    "Während meiner Abwesenheit ist Frau Neu für Sie zuständig.",
    "In dringenden Fällen ist Herr Neu zuständig.",
    "Frau Beispiel ist nicht mehr bei uns im Haus erreichbar heute.",
    "Ich habe das Büro für heute verlassen.",
    "Ich bin in Elternzeit; ab dem 1.3. ist Frau Neu in Vertretung für mich zuständig.",
    "Frau Beispiel ist zurzeit nicht im Dienst.",
    "Die Stelle ist nicht mehr frei. Wir danken für Ihr Interesse.",
    "Dieses Angebot gilt nicht mehr.",
    "Ihr Termin ist nicht mehr verfügbar.",
    "Ich nehme an einer Tagung teil und antworte morgen.",
    "I am out of the office until Monday.",
    "I have left the office for today.",
    "I am no longer in the office this week.",
    "I will be back on 3 December.",
    "The offer is no longer available.",
    "This address is not monitored.",
    "Please note that I no longer check mail on Fridays.",
    "Auto-Reply: Wir haben Ihre Nachricht erhalten.",
    "",
)


@pytest.mark.parametrize("text", LEFT)
def test_who_has_left_says_so(text: str) -> None:
    assert departure_sentence(text)


@pytest.mark.parametrize("text", STAYED)
def test_who_comes_back_has_not_left(text: str) -> None:
    assert departure_sentence(text) == ""


def test_the_sentence_is_what_is_shown() -> None:
    text = "Guten Tag,\n\nHerr Alt hat unser Haus\nzum Jahresende verlassen. Ihre Muster AG"
    assert departure_sentence(text) == "Herr Alt hat unser Haus zum Jahresende verlassen."


@pytest.mark.parametrize("part", ["ist nicht mehr bei ", "ab dem ist frau ", "hat die ", "bin a "])
def test_long_texts_are_no_trap(part: str) -> None:
    assert departure_sentence(part * 100_000) == ""
    assert departure_sentence("x " + part * 12) == ""
