"""What counts as a signature and what does not."""

import pytest

from deskapp.domain.reply_text.split import split_reply

DISCLAIMER = "Diese E-Mail ist vertraulich und nur für die Person bestimmt, an die sie ging; danke."

SIGNATURES = [
    "-- \nErika Muster\nVerein Musterstadt e. V.",
    "--\nErika Muster",
    "—\nErika Muster\nVorsitzende",
    "_______________________\nErika Muster\nMusterstraße 1",
    "Mit freundlichen Grüßen\n\nErika Muster",
    "Mit freundlichen Grüßen\ni. A. Erika Muster\nReferentin\n\nMusterstraße 1\n" + DISCLAIMER,
    "Mit freundlichem Gruß, Erika Muster",
    "Viele Grüße aus Musterstadt\nErika",
    "Liebe Grüße\nErika",
    "LG Erika",
    "MfG\nE. Muster",
    "Freundliche Grüsse\nErika Muster",
    "Vielen Dank!\nErika",
    "Best regards,\n\nErika Muster",
    "Kind regards\nErika",
    "Thanks!\nErika",
    "Yours sincerely\nErika Muster",
    "Cordialement,\nErika Muster",
    "Un cordial saludo,\nErika",
    "Cordiali saluti\nErika",
    "Met vriendelijke groet,\nErika Muster",
    "Pozdrawiam,\nErika",
    "S pozdravem\nErika",
    "Atenciosamente,\nErika Muster",
    "Med vänliga hälsningar\nErika",
    "Med venlig hilsen\nErika",
    "Med vennlig hilsen\nErika",
    "Ystävällisin terveisin\nErika",
    "С уважением,\nErika Muster",
    "Gesendet von meinem iPhone",
    "Von meinem Samsung Galaxy gesendet.",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Gesendet mit der mobilen Mail App",
    "Sent from my iPhone",
    "Get Outlook for Android<https://aka.example/x>",
    "(Sent from mobile device)",
    "Envoyé de mon iPhone",
    "Enviado desde mi iPhone",
    "Inviato da iPhone",
    "Verzonden vanaf mijn telefoon",
    "Wysłane z iPhone'a",
    "Odesláno z iPhonu",
    "Enviado do meu iPhone",
    "Skickat från min iPhone",
    "Sendt fra min iPhone",
    "Lähetetty iPhonesta",
    "Отправлено с iPhone",
    "发自我的 iPhone",
    "-Erika",
    "Erika Muster\nVerein Musterstadt\nTel. +49 30 1234567",
    "Viele Grüße\nErika\n\nGesendet von meinem iPhone",
]


@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_signature_is_taken_off(signature: str) -> None:
    parts = split_reply(f"Hallo,\n\nwir kommen am Montag.\n\n{signature}\n")
    assert parts.reply_text == "Hallo,\n\nwir kommen am Montag."
    assert parts.signature == signature.strip()
    assert parts.reply_with_signature == f"Hallo,\n\nwir kommen am Montag.\n\n{signature.strip()}"


@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_signature_above_a_quote_is_taken_off(signature: str) -> None:
    quote = "Am 03.05.2026 um 10:12 schrieb Max Muster <max@amt.example>:\n> Geht es?\n"
    parts = split_reply(f"Wir kommen am Montag.\n\n{signature}\n\n{quote}")
    assert parts.reply_text == "Wir kommen am Montag."
    assert parts.signature == signature.strip()


@pytest.mark.parametrize(
    "text",
    [
        "Danke für Ihre Nachricht, wir kommen gerne und bringen alle Unterlagen mit.",
        "Vielen Dank!\n\nKönnen Sie uns noch den Raum nennen?",
        "Grüße an die Kollegin soll ich ausrichten: sie kommt doch.",
        "Best of all, the room is free. Shall we meet there at ten?",
        "Bitte mitbringen:\n\n- Ausweis\n- Stift",
        "Der Code:\n\n```\n-- \nselect 1;\n```\n\nEr läuft.",
        "The notice was sent from my phone to all members of the board.",
        "Thanks for calling. We could not find it.\n\nWhere is it?",
        "Hallo,\n\nLG hat angerufen.\nBitte melden.",
        "Hallo,\n\nViele Grüße soll ich sagen.\nWir kommen am Montag wie immer um zehn.",
        "Agenda\n\n----------\n1. Raum:\n2. Zeit und alles, was sonst noch anfällt, etwa Kaffee",
        "Gesendet von Frau Muster kam gestern ein Brief.\n\nBitte prüfen.",
        "1. Raum\n2. Zeit\n3. Leute",
        "Wir treffen uns am Montag.\n\nDer Raum ist offen.",
    ],
)
def test_text_is_no_signature(text: str) -> None:
    parts = split_reply(text)
    assert parts.reply_text == text
    assert parts.signature == ""


@pytest.mark.parametrize("text", ["--\nErika Muster", "Gesendet von meinem iPhone", "LG Erika"])
def test_a_mail_of_nothing_but_a_signature_shows_it(text: str) -> None:
    parts = split_reply(text)
    assert parts.reply_text == text
    assert parts.signature == ""


def test_a_postscript_below_the_signature_is_text() -> None:
    parts = split_reply("Wir kommen.\n\nViele Grüße\nErika\n\nPS: Der Schlüssel liegt bei Max.\n")
    assert parts.reply_text == "Wir kommen.\n\nPS: Der Schlüssel liegt bei Max."
    assert parts.signature == "Viele Grüße\nErika"


def test_drawn_lines_at_the_end_are_no_text() -> None:
    assert split_reply("Wir kommen.\n\n***\n=====\n").reply_text == "Wir kommen."
