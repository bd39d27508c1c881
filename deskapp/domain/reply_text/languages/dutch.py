"""Dutch."""

from deskapp.domain.reply_text.languages.language import Field, Language

DUTCH = Language(
    code="nl",
    openers=("op", "om"),
    wrote=("schreef", "geschreven", "schreven"),
    name_after_verb=True,
    quoting=("citeren", "citaat van"),
    labels={
        Field.SENDER: ("van", "afzender"),
        Field.DATE: ("verzonden", "datum", "verstuurd"),
        Field.TO: ("aan",),
        Field.CC: ("cc", "kopie"),
        Field.SUBJECT: ("onderwerp", "betreft"),
        Field.OTHER: ("antwoord aan", "urgentie", "bijlagen"),
    },
    original=("oorspronkelijk bericht", "origineel bericht", "oorspronkelijke bericht"),
    forwarded=("doorgestuurd bericht", "begin doorgestuurd bericht", "doorgestuurde bericht"),
    closings=(
        "met vriendelijke groet",
        "met vriendelijke groeten",
        "met hartelijke groet",
        "met hartelijke groeten",
        "vriendelijke groet",
        "vriendelijke groeten",
        "hartelijke groet",
        "hartelijke groeten",
        "hoogachtend",
        "groeten",
        "groetjes",
        "groet",
        "mvg",
    ),
    thanks=("bedankt", "dank u wel", "dank je wel", "alvast bedankt"),
    sent_from=(
        "verzonden vanaf",
        "verzonden met",
        "verzonden vanuit",
        "verstuurd vanaf",
        "verstuurd met",
    ),
)
