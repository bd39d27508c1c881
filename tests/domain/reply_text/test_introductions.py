"""The line that introduces a quote, as mail programs of many languages write it."""

import pytest

from deskapp.domain.reply_text.parts import CarriedType
from deskapp.domain.reply_text.split import split_reply

INTRODUCTIONS = [
    "Am 03.05.2026 um 10:12 schrieb Erika Muster <erika@verein.example>:",
    "Am 3. Mai 2026 um 10:12 schrieb Erika Muster:",
    "Am So., 3. Mai 2026 um 10:12 Uhr schrieb Erika Muster <\nerika@verein.example>:",
    "Erika Muster <erika@verein.example> schrieb am So., 3. Mai\n2026 um 10:12:",
    'Am 03.05.26, 10:12 schrieb "Muster, Erika" <erika@verein.example>:',
    "Zitat von Erika Muster <erika@verein.example>:",
    "On Sun, May 3, 2026 at 10:12 AM Erika Muster <erika@verein.example> wrote:",
    "On 3 May 2026, at 10:12, Erika Muster <erika@verein.example> wrote:",
    "On Sunday, May 3, 2026 at 10:12:33 AM GMT+2, Erika Muster\n<erika@verein.example> wrote:",
    "On 03/05/2026 10:12, Erika Muster wrote:",
    "At 5/3/2026 10:12 AM, you wrote:",
    "---- On Sun, 03 May 2026 10:12:33 +0200 erika@verein.example wrote ----",
    "Quoting Erika Muster <erika@verein.example>:",
    "Le dim. 3 mai 2026 à 10:12, Erika Muster <erika@verein.example> a écrit :",
    'Le 3 mai 2026 10:12, "Erika Muster"\n<erika@verein.example>\na écrit :',
    "El dom, 3 may 2026 a las 10:12, Erika Muster (<erika@verein.example>) escribió:",
    "Il giorno dom 3 mag 2026 alle ore 10:12 Erika Muster <erika@verein.example> ha scritto:",
    "In data 3 maggio 2026 10:12:33 Erika Muster ha scritto:",
    "Op zo 3 mei 2026 om 10:12 schreef Erika Muster <erika@verein.example>:",
    "Op 3 mei 2026, om 10:12 heeft Erika Muster <erika@verein.example> het volgende geschreven:",
    "niedz., 3 maj 2026 o 10:12 Erika Muster <erika@verein.example> napisał(a):",
    "W dniu 03.05.2026 o 10:12, Erika Muster pisze:",
    "ne 3. 5. 2026 v 10:12 odesílatel Erika Muster <erika@verein.example> napsal:",
    "Dne 03. 05. 2026 v 10:12 Erika Muster napsal(a):",
    "Em dom., 3 de mai. de 2026 às 10:12, Erika Muster <erika@verein.example> escreveu:",
    "Den sön 3 maj 2026 kl 10:12 skrev Erika Muster <erika@verein.example>:",
    "Den 03-05-2026 kl. 10:12 skrev Erika Muster:",
    "søn. 3. mai 2026 kl. 10:12 skrev Erika Muster <erika@verein.example>:",
    "su 3. toukok. 2026 klo 10.12 Erika Muster (erika@verein.example) kirjoitti:",
    "вс, 3 мая 2026 г. в 10:12, Erika Muster <erika@verein.example>:",
    "3 мая 2026 г., в 10:12, Erika Muster <erika@verein.example> написал(а):",
    "нд, 3 трав. 2026 р. о 10:12 Erika Muster <erika@verein.example> пише:",
    "Erika Muster <erika@verein.example> ezt írta (időpont: 2026. máj. 3., V, 10:12):",
    "Erika Muster <erika@verein.example>, 3 May 2026 Paz, 10:12 tarihinde şunu yazdı:",
    "În dum., 3 mai 2026 la 10:12, Erika Muster <erika@verein.example> a scris:",
    "Στις Κυρ 3 Μαΐ 2026 στις 10:12, ο/η Erika Muster <erika@verein.example> έγραψε:",
    "Erika Muster <erika@verein.example> 于2026年5月3日周日 10:12写道:",
    "在 2026年5月3日，上午10:12，Erika Muster <erika@verein.example> 写道：",
    "2026年5月3日(日) 10:12 Erika Muster <erika@verein.example>:",
    "2026년 5월 3일 (일) 오전 10:12, Erika Muster <erika@verein.example>님이 작성:",
    "2026-05-03 10:12 GMT+02:00 Erika Muster <erika@verein.example>:",
    '03.05.2026, 10:12, "Erika Muster" <erika@verein.example>:',
]  # fmt: skip


@pytest.mark.parametrize("introduction", INTRODUCTIONS)
def test_a_quote_with_marks_is_cut_with_its_introduction(introduction: str) -> None:
    parts = split_reply(
        f"Das passt uns gut.\n\n{introduction}\n\n> Geht es am Montag?\n> Oder nie?\n"
    )
    assert parts.reply_text == "Das passt uns gut."
    assert parts.forwarded is not None
    assert parts.forwarded.type is CarriedType.REPLY
    assert parts.forwarded.text == "Geht es am Montag?\nOder nie?"
    assert (
        "Erika Muster" in parts.forwarded.from_
        or "@" in parts.forwarded.from_
        or "you" in introduction
    )


@pytest.mark.parametrize("introduction", INTRODUCTIONS)
def test_a_quote_with_its_introduction_inside_the_marks_is_cut(introduction: str) -> None:
    marked = "\n".join(
        f"> {line}" for line in [*introduction.split("\n"), "", "Geht es am Montag?"]
    )
    assert split_reply(f"Das passt uns gut.\n\n{marked}\n").reply_text == "Das passt uns gut."


@pytest.mark.parametrize(
    "introduction", [i for i in INTRODUCTIONS if not i.startswith(("Zit", "Quot"))]
)
def test_a_quote_without_marks_is_cut_to_the_end(introduction: str) -> None:
    parts = split_reply(f"Das passt uns gut.\n\n{introduction}\n\nGeht es am Montag?\n\nErika\n")
    assert parts.reply_text == "Das passt uns gut."


@pytest.mark.parametrize(
    "introduction",
    [
        "Erika Muster schrieb:",
        "Erika Muster wrote:",
        "Erika Muster a écrit :",
        "Erika Muster escribió:",
    ],
)
def test_a_name_and_a_verb_introduce_only_what_bears_marks(introduction: str) -> None:
    assert split_reply(f"Ja.\n\n{introduction}\n> Geht es?\n").reply_text == "Ja."
    whole = f"Ja.\n\n{introduction}\nWir kommen am Montag, und dabei bleibt es."
    assert split_reply(whole).reply_text == whole


def test_date_and_sender_are_read_from_the_introduction() -> None:
    parts = split_reply(
        "Ja.\n\nAm 3. Mai 2026 um 10:12 schrieb Erika Muster <erika@verein.example>:\n> Geht es?\n"
    )
    assert parts.forwarded is not None
    assert parts.forwarded.date == "3. Mai 2026 um 10:12"
    assert parts.forwarded.from_ == "Erika Muster <erika@verein.example>"


def test_an_introduction_may_share_the_line_with_the_last_words_of_the_reply() -> None:
    text = "Danke, gut. On Sun, May 3, 2026 at 10:12 AM Erika <erika@verein.example> wrote:\n> Ja?"
    assert split_reply(text).reply_text == "Danke, gut."


def test_an_introduction_does_not_take_the_dated_line_above_with_it() -> None:
    text = (
        "Am 2. Mai 2026 waren wir dort.\n"
        "Erika Muster <erika@verein.example> schrieb am 3. Mai 2026 um 10:12:\n> Geht es?\n"
    )
    assert split_reply(text).reply_text == "Am 2. Mai 2026 waren wir dort."
