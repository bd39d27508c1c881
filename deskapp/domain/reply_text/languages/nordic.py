"""Swedish, Danish, Norwegian and Finnish."""

from deskapp.domain.reply_text.languages.language import Field, Language

SWEDISH = Language(
    code="sv",
    openers=("den", "på"),
    wrote=("skrev", "skrev följande"),
    name_after_verb=True,
    quoting=("citerar",),
    labels={
        Field.SENDER: ("från", "avsändare"),
        Field.DATE: ("skickat", "datum", "skickades"),
        Field.TO: ("till",),
        Field.CC: ("kopia", "cc"),
        Field.SUBJECT: ("ämne",),
        Field.OTHER: ("svara till", "svar till", "prioritet", "bifogade filer"),
    },
    original=("originalmeddelande", "ursprungligt meddelande", "ursprungsmeddelande"),
    forwarded=(
        "vidarebefordrat meddelande",
        "vidarebefordrat brev",
        "början på vidarebefordrat brev",
        "vidarebefordrat mejl",
    ),
    closings=(
        "med vänliga hälsningar",
        "med vänlig hälsning",
        "vänliga hälsningar",
        "vänlig hälsning",
        "bästa hälsningar",
        "hälsningar",
        "hälsning",
        "mvh",
    ),
    thanks=("tack", "tack så mycket", "tack på förhand", "hej då"),
    sent_from=("skickat från", "skickades från", "skickat med", "hämta outlook"),
)

DANISH = Language(
    code="da",
    openers=("den", "på"),
    wrote=("skrev", "skrev følgende"),
    name_after_verb=True,
    quoting=("citerer",),
    labels={
        Field.SENDER: ("fra", "afsender"),
        Field.DATE: ("sendt", "dato"),
        Field.TO: ("til",),
        Field.CC: ("cc", "kopi"),
        Field.SUBJECT: ("emne",),
        Field.OTHER: ("svar til", "prioritet", "vedhæftede filer"),
    },
    original=("oprindelig meddelelse", "original meddelelse", "oprindelig besked"),
    forwarded=(
        "videresendt meddelelse",
        "videresendt besked",
        "start på videresendt besked",
        "start på videresendt meddelelse",
    ),
    closings=(
        "med venlig hilsen",
        "med venlige hilsner",
        "venlig hilsen",
        "venlige hilsner",
        "bedste hilsner",
        "de bedste hilsner",
        "mange hilsner",
        "kærlig hilsen",
        "hilsen",
        "mvh",
    ),
    thanks=("tak", "mange tak", "på forhånd tak"),
    sent_from=("sendt fra", "sendt med", "hent outlook"),
)

NORWEGIAN = Language(
    code="no",
    openers=("den", "på"),
    wrote=("skrev", "skrev følgende"),
    name_after_verb=True,
    labels={
        Field.SENDER: ("fra", "avsender"),
        Field.DATE: ("sendt", "dato"),
        Field.TO: ("til",),
        Field.CC: ("kopi", "cc"),
        Field.SUBJECT: ("emne",),
        Field.OTHER: ("svar til", "prioritet", "vedlegg"),
    },
    original=("opprinnelig melding", "original melding"),
    forwarded=("videresendt melding", "start på videresendt melding", "videresendt e-post"),
    closings=(
        "med vennlig hilsen",
        "med vennlige hilsener",
        "vennlig hilsen",
        "vennlige hilsener",
        "beste hilsen",
        "hilsen",
        "mvh",
    ),
    thanks=("takk", "tusen takk", "på forhånd takk"),
    sent_from=("sendt fra", "sendt med", "skaff deg outlook", "få outlook"),
)

FINNISH = Language(
    code="fi",
    openers=("ma", "ti", "ke", "to", "pe", "la", "su"),
    wrote=("kirjoitti", "kirjoitti seuraavaa"),
    labels={
        Field.SENDER: ("lähettäjä",),
        Field.DATE: ("lähetetty", "päivämäärä", "päiväys"),
        Field.TO: ("vastaanottaja",),
        Field.CC: ("kopio", "cc"),
        Field.SUBJECT: ("aihe",),
        Field.OTHER: ("vastausosoite", "liitteet"),
    },
    original=("alkuperäinen viesti",),
    forwarded=("välitetty viesti", "edelleenlähetetty viesti", "välitetty viesti alkaa"),
    closings=(
        "ystävällisin terveisin",
        "parhain terveisin",
        "terveisin",
        "terveiset",
        "yt",
    ),
    thanks=("kiitos", "kiitos etukäteen", "kiitokset"),
    sent_from=("lähetetty", "lähetetty laitteesta", "hanki outlook"),
)

NORDIC = (SWEDISH, DANISH, NORWEGIAN, FINNISH)
