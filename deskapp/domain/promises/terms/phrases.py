"""Phrases that have many spellings, brought to one form before terms and clauses are read."""

import re

_DAY = (
    r"(?:den |die |das |dem )?(?:kw|ende|anfang|mitte|naechste|kommende|diese|\d|mo|di|do|fr|sa|so"
    r"|ja|fe|ma|ap|ju|au|se|ok|no|de)"
)
_COLLEAGUE = r"(?:ich|wir|herr|frau|(?:die|der|meine?) koll\w+)"
_ABOUT = r"(?:etwa|ca\.|rund|circa|ungefaehr|about|around|another|roughly)"
_SPAN = r"(?:\w+ bis )?\w+ (?:werk|arbeits|working )?(?:tage?|wochen?|monate?|days?|weeks?)(?!\w)"
_PLANNED = "vorgesehen|vorgenommen|geplant|eingeplant|angesetzt|terminiert|avisiert|vorgemerkt"
_SET = "scheduled|planned|set|slated|pencilled in|foreseen|down"
_SPOKEN = (
    "schick|meld|ruf|frag|sag|geb|mach|send|schreib|klaer|pruef|lass|versprech|kuemmer|bring"
    "|liefer|besorg|schau|hol|hab|werd|krieg|leit|reich|stell|bestell|druck|trag"
)

_FORMS = (
    # Contractions, written out already
    (r"wo not", "will not"),
    (r"sha not", "shall not"),
    (r"ca not|cannot", "can not"),
    # Deadlines
    (r"(?:no|not|nicht) (?:later|spaeter) (?:than|als)", "spaetestens"),
    (r"(?:at|by) the (?:very )?latest|the latest|on or before", "spaetestens"),
    (r"allerspaetestens|laengstens bis|spaet(?:est)?\.", "spaetestens"),
    (r"spaetestens (?:aber|jedoch)|(?:aber|jedoch) spaetestens", "spaetestens"),
    (r"(?:im|in|over|during) (?:the )?(?:laufe|verlaufe?|course)(?: of)?", "waehrend"),
    (r"(?:the )?(?:end|close) of (?:the )?(?:business|working) ?(?:day|hours)?", "feierabend"),
    (r"(?:the )?end of (?:the )?day|ende des (?:arbeits)?tage?s", "feierabend"),
    (r"close of play|cob|eob|eod", "feierabend"),
    (r"(?:the )?end of (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)", ""),
    (r"eow", "ende der woche"),
    (r"eom|month[- ]?end|month's end", "ende des monats"),
    (r"eoy|year[- ]?end|year's end", "ende des jahres"),
    (r"wochen(anfang|beginn|mitte)", r"\1 der woche"),
    (r"(monats|quartals|jahres)(anfang|beginn|mitte|ende)", r"\2 des \1"),
    (r"d\. ?m\.|ds\. ?mts\.", "dieses monats"),
    (r"d\. ?j\.|ds\. ?js\.", "dieses jahres"),
    (r"(januar|februar|april|juni|juli|august|september|oktober|november|dezember)s", r"\1"),
    (rf"fuer(?= {_DAY}.{{1,60}}(?:{_PLANNED})(?!\w))", "am"),
    (rf"({_SET}) for", r"\1 on"),
    (r"(deadline|target|date) of(?= (?:\d|the \d))", r"\1 by"),
    # What counts from the day that was named
    (r"bis (?:dahin|dann)|(?:by|until) then", "dann"),
    (rf"(?:wenn|falls)(?= {_COLLEAGUE} .{{0,60}}(?:zurueck|wieder)(?!\w))", "sobald"),
    (r"danach|anschliessend|hernach|im anschluss(?: daran)?|afterwards|thereafter", "dann"),
    (r"(?:noch )?am (?:selben|gleichen|naemlichen) tage?|gleichentags", "dann"),
    (r"(?:on )?(?:that|the) same day", "then"),
    # Speech
    (rf"({_SPOKEN})(?= (?:ich|dir|dich|euch|mich|ihnen|dirs)(?!\w))", r"\1e"),
    (rf"ich ({_SPOKEN})", r"ich \1e"),
    (
        rf"((?:brauch|benoetig|dauer)\w* .{{0,40}}?noch)(?: {_ABOUT})?(?= {_SPAN})",
        r"\1 innerhalb von",
    ),
    (rf"(will take(?: us| me)?|takes? (?:us|me))(?: {_ABOUT})*(?= {_SPAN})", r"\1 within"),
    (r"das(?= (?:bis|spaetestens))", "es"),
    (r"be in a position to", "be able to"),
    (r"made available", "available"),
    (r"d\. ?h\.|i\. ?e\.|das heisst", ""),
    (r"do so|do that|(?<=will )do(?=\W|$)(?! )", "handle it"),
    (r"z\. ?b\.|zum beispiel|z\. ?t\.|zzt\.", ""),
    # Conditions that are none: what every promise says of itself
    (r"(?:wenn|falls|sofern|soweit) (?:es )?(?:irgend |irgendwie )?moeglich(?: ist)?", ""),
    (r"(?:wenn|falls|sofern) (?:alles|nichts) (?:\w+ ){0,3}(?:klappt|laeuft|geht)", ""),
    (r"(?:wenn|falls|sofern) (?:\w+ ){1,3}(?:dazwischenkommt|dazwischen kommt)", ""),
    (r"wenn nicht (?:schon )?(?:frueher|eher|vorher)|if not (?:sooner|before|earlier)", ""),
    (r"if (?:at all )?possible|if all goes (?:well|to plan|as planned)", ""),
    (r"(?:if|unless) (?:nothing|something|anything) (?:unexpected )?(?:else )?comes up", ""),
    # Subordinators of several words
    (r"(?:auch|selbst|sogar) (?:wenn|falls)|even (?:if|though|when)", "obwohl"),
    (r"so that|so dass|in order (?:to|that)", "damit"),
    (r"as soon as", "sobald"),
    (r"provided(?: that)?|in case|as long as|on condition that", "falls"),
    (r"subject to|vorbehaltlich|unter dem vorbehalt|im falle(?= de[rs])|in the event of", "falls"),
    (r"vorausgesetzt|unter der (?:voraussetzung|bedingung)", "falls"),
)
_FOUND = tuple((re.compile(rf"(?<!\w)(?:{pattern})(?!\w)"), form) for pattern, form in _FORMS)


def _written_out(found: re.Match[str]) -> str:
    return f" {_WRITTEN_OUT[found[1] or found[2]]}"


def in_one_form(folded: str) -> str:
    """The folded text with each of the phrases in its one form, single spaces between words."""
    text = _CONTRACTED.sub(_written_out, folded.translate(_SIGNS))
    for pattern, form in _FOUND:
        text = pattern.sub(form, text)
    return " ".join(text.split())


_WRITTEN_OUT = {"ll": "will", "re": "are", "m": "am", "ve": "have", "d": "would", "t": "not"}
_CONTRACTED = re.compile(r"(?<=\w)'(ll|re|m|ve|d)(?!\w)|(?<=[a-z])n'(t)(?!\w)")
_SIGNS = str.maketrans(
    {"’": "'", "‘": "'", "‚": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "."}
)
