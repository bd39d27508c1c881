"""Header blocks and separators above quoted and forwarded mails."""

import pytest

from deskapp.domain.reply_text.parts import CarriedType
from deskapp.domain.reply_text.split import split_reply

BLOCKS = {
    "de": ("Von", "Gesendet", "An", "Cc", "Betreff"),
    "de_gmx": ("Von", "Datum", "An", "Kopie", "Betreff"),
    "en": ("From", "Sent", "To", "Cc", "Subject"),
    "en_date": ("From", "Date", "To", "Cc", "Subject"),
    "fr": ("De", "Envoyé", "À", "Cc", "Objet"),
    "es": ("De", "Enviado el", "Para", "CC", "Asunto"),
    "it": ("Da", "Inviato", "A", "Cc", "Oggetto"),
    "pt": ("De", "Enviada em", "Para", "Cc", "Assunto"),
    "nl": ("Van", "Verzonden", "Aan", "CC", "Onderwerp"),
    "pl": ("Od", "Wysłano", "Do", "DW", "Temat"),
    "cs": ("Od", "Odesláno", "Komu", "Kopie", "Předmět"),
    "sv": ("Från", "Skickat", "Till", "Kopia", "Ämne"),
    "da": ("Fra", "Sendt", "Til", "Cc", "Emne"),
    "no": ("Fra", "Sendt", "Til", "Kopi", "Emne"),
    "fi": ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Kopio", "Aihe"),
    "ru": ("От", "Отправлено", "Кому", "Копия", "Тема"),
    "hu": ("Feladó", "Elküldve", "Címzett", "Másolatot kap", "Tárgy"),
    "tr": ("Kimden", "Gönderilme tarihi", "Kime", "Bilgi", "Konu"),
    "zh": ("发件人", "发送时间", "收件人", "抄送", "主题"),
}
VALUES = (
    "Erika Muster <erika@verein.example>",
    "Sonntag, 3. Mai 2026 10:12",
    "Büro <buero@amt.example>",
    "Max Muster <max@amt.example>",
    "AW: Termin im Mai",
)
SEPARATORS = [
    "",
    "________________________________",
    "-----Ursprüngliche Nachricht-----",
    "-----Original Message-----",
    "-------- Original-Nachricht --------",
    "-------- Weitergeleitete Nachricht --------",
    "---------- Forwarded message ---------",
    "Anfang der weitergeleiteten Nachricht:",
    "Begin forwarded message:",
    "-----Message d'origine-----",
    "-----Mensaje original-----",
    "---------- Messaggio inoltrato ---------",
    "-----Oorspronkelijk bericht-----",
    "-----Wiadomość oryginalna-----",
    "-----Původní zpráva-----",
    "-----Ursprungligt meddelande-----",
    "-----Oprindelig meddelelse-----",
    "-----Opprinnelig melding-----",
    "-----Alkuperäinen viesti-----",
    "-----Исходное сообщение-----",
    "---------- Mensagem encaminhada ---------",
]


def block(language: str, form: str = "{}: {}") -> str:
    return "\n".join(
        form.format(label, value) for label, value in zip(BLOCKS[language], VALUES, strict=True)
    )


@pytest.mark.parametrize("language", BLOCKS)
@pytest.mark.parametrize("form", ["{}: {}", "*{}:* {}", "{} : {}", "   {}:\t{}"])
def test_a_header_block_ends_the_reply(language: str, form: str) -> None:
    parts = split_reply(f"Das passt uns gut.\n\n{block(language, form)}\n\nGeht es am Montag?\n")
    assert parts.reply_text == "Das passt uns gut."
    assert parts.forwarded is not None
    assert parts.forwarded.type is CarriedType.FORWARD
    assert parts.forwarded.from_ == VALUES[0]
    assert parts.forwarded.date == VALUES[1]
    assert parts.forwarded.to == VALUES[2]
    assert parts.forwarded.cc == VALUES[3]
    assert parts.forwarded.subject == VALUES[4]
    assert parts.forwarded.text == "Geht es am Montag?"
    assert parts.forwarded.text_top == "Das passt uns gut."


@pytest.mark.parametrize("separator", SEPARATORS)
def test_a_separator_above_belongs_to_the_header(separator: str) -> None:
    parts = split_reply(f"Das passt uns gut.\n{separator}\n{block('de')}\n\nGeht es am Montag?\n")
    assert parts.reply_text == "Das passt uns gut."
    assert parts.forwarded is not None
    assert parts.forwarded.subject == VALUES[4]


@pytest.mark.parametrize("separator", [s for s in SEPARATORS if s.strip("_")])
def test_a_separator_needs_no_header(separator: str) -> None:
    parts = split_reply(f"Das passt uns gut.\n\n{separator}\n\nGeht es am Montag?\n")
    assert parts.reply_text == "Das passt uns gut."
    assert parts.forwarded is not None
    assert parts.forwarded.text == "Geht es am Montag?"


def test_apple_writes_the_header_behind_marks() -> None:
    marked = "\n".join(f"> {line}" for line in [*block("de").split("\n"), "", "Geht es?"])
    parts = split_reply(f"Zur Kenntnis.\n\n> Anfang der weitergeleiteten Nachricht:\n>\n{marked}\n")
    assert parts.reply_text == "Zur Kenntnis."
    assert parts.forwarded is not None
    assert (parts.forwarded.from_, parts.forwarded.text) == (VALUES[0], "Geht es?")


def test_long_values_go_on_over_lines_and_blank_lines_may_lie_between() -> None:
    text = (
        "Zur Kenntnis.\n\n-----Original Message-----\n"
        "From: Erika Muster <erika@verein.example>\n\nSubject: A subject that does not\nend here\n"
        "To: buero@amt.example\n\n\nText\n"
    )
    forwarded = split_reply(text).forwarded
    assert forwarded is not None
    assert forwarded.subject == "A subject that does not end here"
    assert (forwarded.to, forwarded.text) == ("buero@amt.example", "Text")


def test_a_mail_that_begins_with_a_header_shows_what_stands_below() -> None:
    parts = split_reply(f"{block('de')}\n\nGeht es am Montag?\n")
    assert parts.reply_text == "Geht es am Montag?"
    assert parts.forwarded is not None
    assert parts.forwarded.text == "Geht es am Montag?"
    assert parts.forwarded.text_top == ""


@pytest.mark.parametrize(
    "text",
    [
        "Reiseplan\n\nVon: Köln\nAn: Hamburg\nDatum: 3. Mai 2026\n\nBitte prüfen.",
        "Bitte ergänzen:\n\nBetreff: frei\nDatum: offen\n\nDanke vorab!",
        "From: the beginning we knew it.\n\nTo: be continued.",
        "Anbei:\n\nWeitergeleitete Nachricht\n\nBitte lesen.",
        "Die ursprüngliche Nachricht habe ich nicht mehr.",
        "Subject: the usual. We will talk.",
    ],
)
def test_single_labels_are_text(text: str) -> None:
    parts = split_reply(text)
    assert parts.reply_text == text
    assert parts.forwarded is None
