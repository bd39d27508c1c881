"""Until when somebody is away and who stands in, as far as an automatic answer says so."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from deskapp.domain.mail.short_answers.days_in_text import DayInText, days_in

_LOOKED_AT: Final = 4_000
_NEAR: Final = 60
_LONGEST_WINDOW: Final = 320
_ONE_DAY: Final = timedelta(days=1)
_LONGEST_ABSENCE: Final = timedelta(days=730)

_WEEKDAY_BEFORE: Final = r"(?:\w{3,11},?\s)?(?:de[mnr]\s|the\s|le\s|el\s|il\s|den\s)?"
_UNTIL: Final = re.compile(
    r"(?:(?:\bbis(?:\s(?:einschließlich|inkl\.|inklusive))?(?:\szu[mr])?|\buntil|\btill?(?:\soch\smed)?"
    r"|\bthrough|\bthru|\bto|\bjusqu'au|\bjusqu’au|\bau|\bfino\sal|\bhasta(?:\sel)?|\bal|\baté"
    r"|\btot(?:\sen\smet)?|\bt/m|\bdo|\btil(?:\sog\smed)?)\b|\bt\.\s?o\.\s?m\.|[-–])"
    rf"\s*{_WEEKDAY_BEFORE}$",
    re.IGNORECASE,
)
_RETURN: Final = re.compile(
    r"\b(?:wieder|zurück|rückkehr|back|return\w*|de\sretour|rientr\w*|di\sritorno|vuelv\w*|regres\w*|volto"
    r"|weer|terug|tilbage|tilbake|tillbaka|åter|wrac\w*|wróc\w*|zpět|vrát\w*)\b",
    re.IGNORECASE,
)
_AWAY_ON: Final = re.compile(
    r"geschlossen|nicht (?:im|in|da|erreichbar)|abwesend|urlaub|closed|out of|fermé|chius|cerrad",
    re.IGNORECASE,
)
_TODAY: Final = re.compile(r"\b(?:heute|today)\b", re.IGNORECASE)
_WEEK: Final = re.compile(r"\b(?:KW|Kalenderwoche|calendar week)\s?(\d{1,2})\b", re.IGNORECASE)
_SENTENCE_END: Final = re.compile(r"[!?](?:\s|$)|(?<=\D)\.(?:\s|$)|(?<=\d\d\d\d)\.\s|\n")
_DEPUTY: Final = re.compile(
    r"vertret\w*|vertritt|wenden sie sich[^.\n]{0,30}?\ban\b|kontaktieren sie|in meiner abwesenheit"
    r"|während meiner abwesenheit|übernimmt|hilft ihnen|weitergeleitet|ansprechpartner\w*"
    r"|(?:dringende\w*|eilige\w*)[^.\n]{0,40}?\ban\b|erreichen sie"
    r"|contact(?:er|ez|e|ar|arse)?\b(?: (?:con|op met|op))?|reach out to|get in touch with"
    r"|in my absence|my colleague|please call|adresser à|joindre|contattare|rivolgersi a"
    r"|dirigirse a|kontakta?e?\b|kontakt z|obraťte se na|vervang\w*",
    re.IGNORECASE,
)
_MAIL: Final = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_PHONE: Final = re.compile(r"(?<![\d.@/])(?:\+\s?\d|0\d)[\d ()/-]{4,20}\d(?![\d@])")
_TITLES: Final = r"(?:(?:Dr|Prof|Dipl|Ing)\.(?:-\w+\.)?\s)*"
_NAME_WORD: Final = r"[A-ZÀ-ÖØ-ÞĀ-Ž][a-zà-öø-ÿā-ž'’]+(?:-[A-ZÀ-ÖØ-ÞĀ-Ž][a-zà-öø-ÿā-ž]+)?"
_HONORIFIC: Final = r"(?:Frau|Herrn?|Ms\.?|Mrs\.?|Mr\.?|Madame|Monsieur|Mme|M\.|Sra?\.|Sig\.)"
_PARTICLE: Final = r"(?:(?:de|den|der|van|von|vom|zu|zur|di|da|del|la|le|ten|ter)\s)"
_ADDRESSED: Final = re.compile(
    rf"\b{_HONORIFIC}\s({_TITLES}{_NAME_WORD}(?:\s{_PARTICLE}*{_NAME_WORD}){{0,2}})"
)
_NAMED: Final = re.compile(rf"\b({_TITLES}{_NAME_WORD}(?:\s{_PARTICLE}*{_NAME_WORD}){{1,2}})")
_NO_NAMES: Final = re.compile(
    r"(?:\b(?:Kolleg\w+|Vertret\w+|Sekretariat|Team|Assisten\w+|Büro|Abteilung|Telefon|Tel|Mobil"
    r"|Mail|Sie|Ihnen|Ihre\w*|Herrn?|Frau|Nachricht|Anfrage\w*|Fällen|Bitte|In|Für|Meine?|My"
    r"|Please|For|The|Our|Email|Phone|Call|Colleague|Durchwahl|Dringend\w*|Eilig\w*)\b[.:]?\s*)+"
)


@dataclass(frozen=True, slots=True)
class Deputy:
    """Who stands in; what the text does not say is empty."""

    name: str = ""
    mail: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Absence:
    """The first day on which somebody is there again, and who stands in until then."""

    back_on: date | None = None
    deputy: Deputy | None = None

    @property
    def last_day(self) -> date | None:
        """The last day away."""
        return self.back_on - _ONE_DAY if self.back_on else None


def absence_in(text: str, today: date) -> Absence | None:
    """What an automatic answer that came ``today`` says, or None where that is nothing."""
    said = text[:_LOOKED_AT]
    days = days_in(said, today)
    absence = Absence(_back_on(said, days, today), _deputy(said, days))
    return absence if absence != Absence() else None


def _back_on(text: str, days: tuple[DayInText, ...], today: date) -> date | None:
    """The day that is called the return, or the one behind the last that is called the end."""
    ends: list[date] = []
    away: list[date] = []
    for at, each in enumerate(days):
        if not today <= each.day <= today + _LONGEST_ABSENCE:
            continue
        begin = max(days[at - 1].stop if at else 0, each.start - _NEAR)
        stop = min(days[at + 1].start if at + 1 < len(days) else len(text), each.stop + _NEAR)
        before = _SENTENCE_END.split(text[begin : each.start])[-1]
        after = _SENTENCE_END.split(text[each.stop : stop], maxsplit=1)[0]
        if _UNTIL.search(before):
            ends.append(each.day)
        elif _RETURN.search(before) or _RETURN.search(after):
            return each.day
        elif _AWAY_ON.search(after):
            away.append(each.day)
    last = max(ends or tuple(_weeks(text, today)) or away, default=None)
    if last is None and _TODAY.search(text) and _AWAY_ON.search(text):
        last = today
    return last + _ONE_DAY if last else None


def _weeks(text: str, today: date) -> Iterator[date]:
    """The Sundays of calendar weeks in which somebody says to be away."""
    for match in _WEEK.finditer(text) if _AWAY_ON.search(text) else ():
        year = today.year + (int(match[1]) < today.isocalendar().week)
        try:
            yield date.fromisocalendar(year, int(match[1]), 7)
        except ValueError:
            continue


def _deputy(text: str, days: tuple[DayInText, ...]) -> Deputy | None:
    plain = text
    for each in days:  # figures of a day are no phone number
        plain = plain[: each.start] + "_" * (each.stop - each.start) + plain[each.stop :]
    for cue in _DEPUTY.finditer(plain):
        found = _at(plain, cue)
        if found is not None:
            return found
    return None


def _at(text: str, cue: re.Match[str]) -> Deputy | None:
    """Who is named near a word that speaks of standing in."""
    before = _SENTENCE_END.split(text[max(0, cue.start() - _LONGEST_WINDOW) : cue.start()])[-1]
    after = re.split(r"\n\s*\n", text[cue.end() : cue.end() + _LONGEST_WINDOW], maxsplit=1)[0]
    if not after.strip(" :.\n") and cue.end() < len(text):
        after = text[cue.end() : cue.end() + _LONGEST_WINDOW].lstrip(" :\n").split("\n\n")[0]
    name = _name(after) or _name(before)
    told = before + cue[0] + after
    mail, phone = _MAIL.search(told), _PHONE.search(_MAIL.sub(" ", told))
    if not (name or mail or phone):
        return None
    return Deputy(name, mail[0].rstrip(".") if mail else "", phone[0].strip() if phone else "")


def _name(text: str) -> str:
    addressed = _ADDRESSED.search(text)
    if addressed:
        return addressed[1]
    for each in _NAMED.finditer(_NO_NAMES.sub(lambda found: "," * len(found[0]), text)):
        return each[1]
    return ""
