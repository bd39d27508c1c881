"""Polish, Czech, Slovak, Russian, Ukrainian, Croatian and Slovene."""

from deskapp.domain.reply_text.languages.language import Field, Language

POLISH = Language(
    code="pl",
    openers=("w dniu", "dnia", "w"),
    wrote=(
        "napisał",
        "napisała",
        "napisał(a)",
        "napisał/a",
        "pisze",
        "napisali",
        "użytkownik napisał",
    ),
    quoting=("cytowanie",),
    labels={
        Field.SENDER: ("od", "nadawca"),
        Field.DATE: ("wysłano", "data", "wysłane", "wysłany"),
        Field.TO: ("do", "adresat"),
        Field.CC: ("dw", "cc", "kopia", "udw"),
        Field.SUBJECT: ("temat",),
        Field.OTHER: ("odpowiedź do", "ważność", "załączniki"),
    },
    original=("wiadomość oryginalna", "oryginalna wiadomość", "treść oryginalnej wiadomości"),
    forwarded=(
        "wiadomość przekazana dalej",
        "przekazana wiadomość",
        "wiadomość przekazana",
        "początek przekazywanej wiadomości",
        "treść przekazanej wiadomości",
        "przesłana wiadomość",
    ),
    closings=(
        "z poważaniem",
        "z wyrazami szacunku",
        "pozdrawiam",
        "pozdrawiam serdecznie",
        "serdecznie pozdrawiam",
        "serdeczne pozdrowienia",
        "z pozdrowieniami",
        "pozdrowienia",
        "pozdr",
    ),
    thanks=("dziękuję", "dzięki", "z góry dziękuję", "do usłyszenia"),
    sent_from=("wysłane z", "wysłano z", "wysłane za pomocą", "pobierz outlook"),
)

CZECH = Language(
    code="cs",
    openers=("dne", "ve", "v", "po", "út", "st", "čt", "pá", "so", "ne"),
    wrote=("napsal", "napsala", "napsal(a)", "odesílatel napsal", "napsal/a"),
    labels={
        Field.SENDER: ("od", "odesílatel"),
        Field.DATE: ("odesláno", "datum"),
        Field.TO: ("komu", "pro", "příjemce"),
        Field.CC: ("kopie", "cc"),
        Field.SUBJECT: ("předmět",),
        Field.OTHER: ("odpovědět", "důležitost", "přílohy"),
    },
    original=("původní zpráva", "původní e-mail", "původní zpráva od"),
    forwarded=("přeposlaná zpráva", "začátek přeposlané zprávy", "přeposlaný e-mail"),
    closings=(
        "s pozdravem",
        "s přátelským pozdravem",
        "se srdečným pozdravem",
        "s úctou",
        "srdečně",
        "zdravím",
        "hezký den",
    ),
    thanks=("děkuji", "díky", "předem děkuji", "moc děkuji", "děkujeme"),
    sent_from=("odesláno z", "odesláno pomocí", "posláno z", "získat outlook"),
)

SLOVAK = Language(
    code="sk",
    openers=("dňa", "dna"),
    wrote=("napísal", "napísala", "napísal(a)", "píše"),
    labels={
        Field.SENDER: ("od", "odosielateľ"),
        Field.DATE: ("odoslané", "dátum"),
        Field.TO: ("komu", "pre"),
        Field.CC: ("kópia", "cc"),
        Field.SUBJECT: ("predmet",),
    },
    original=("pôvodná správa",),
    forwarded=("preposlaná správa", "začiatok preposlanej správy"),
    closings=("s pozdravom", "s priateľským pozdravom", "s úctou"),
    thanks=("ďakujem", "vďaka", "vopred ďakujem"),
    sent_from=("odoslané z", "poslané z"),
)

RUSSIAN = Language(
    code="ru",
    openers=("в", "во", "от"),
    wrote=(
        "написал",
        "написала",
        "написал(а)",
        "пишет",
        "писал",
        "писал(а)",
        "вы писали",
        "вы написали",
    ),
    labels={
        Field.SENDER: ("от", "от кого", "отправитель"),
        Field.DATE: ("отправлено", "дата"),
        Field.TO: ("кому", "получатель"),
        Field.CC: ("копия", "cc"),
        Field.SUBJECT: ("тема",),
        Field.OTHER: ("ответить", "важность", "вложения"),
    },
    original=("исходное сообщение", "оригинальное сообщение", "исходное письмо"),
    forwarded=(
        "пересылаемое сообщение",
        "пересланное сообщение",
        "перенаправленное сообщение",
        "начало переадресованного сообщения",
        "начало переадресованного письма",
        "пересылаемое письмо",
    ),
    closings=(
        "с уважением",
        "с наилучшими пожеланиями",
        "всего доброго",
        "всего наилучшего",
        "искренне ваш",
    ),
    thanks=("спасибо", "благодарю", "заранее спасибо", "большое спасибо"),
    sent_from=("отправлено с", "отправлено из", "послано с", "отправлено через"),
)

UKRAINIAN = Language(
    code="uk",
    openers=("у", "в", "о"),
    wrote=("пише", "написав", "написала", "написав(ла)"),
    labels={
        Field.SENDER: ("від", "від кого"),
        Field.DATE: ("надіслано", "дата"),
        Field.TO: ("кому",),
        Field.CC: ("копія",),
        Field.SUBJECT: ("тема",),
    },
    original=("оригінальне повідомлення", "початкове повідомлення"),
    forwarded=("переслане повідомлення", "початок пересланого повідомлення"),
    closings=("з повагою", "з найкращими побажаннями", "щиро ваш"),
    thanks=("дякую", "щиро дякую", "спасибі"),
    sent_from=("надіслано з", "відправлено з"),
)

SOUTH_SLAVIC = Language(
    code="hr-sl",
    openers=("dana", "dne"),
    wrote=("napisao", "napisala", "napisao je", "je napisao", "je napisal", "je napisala", "piše"),
    labels={
        Field.SENDER: ("šalje", "od", "pošiljatelj"),
        Field.DATE: ("poslano", "datum"),
        Field.TO: ("prima", "za"),
        Field.SUBJECT: ("predmet", "zadeva"),
    },
    original=("izvorna poruka", "originalna poruka", "izvirno sporočilo"),
    forwarded=("proslijeđena poruka", "prosleđena poruka", "posredovano sporočilo"),
    closings=("s poštovanjem", "srdačan pozdrav", "lijep pozdrav", "lep pozdrav", "lp"),
    thanks=("hvala",),
    sent_from=("poslano s", "poslano iz"),
)

SLAVIC = (POLISH, CZECH, SLOVAK, RUSSIAN, UKRAINIAN, SOUTH_SLAVIC)
