"""What mail servers put around a text: warnings about outside senders above, disclaimers below."""

import re
from collections.abc import Sequence
from typing import Final

from deskapp.domain.reply_text.lines import Line, next_written

_MOST_LINES: Final = 12
_LONGEST: Final = 2000
_LONGEST_WARNING: Final = 600

_MAIL: Final = re.compile(
    r"e-?mail|\bmails?\b|nachricht|message|communication|courriel|correo|mensaje|messaggio"
    r"|mensagem|bericht|wiadomoś|zpráv|meddelande|meddelelse|viesti|ileti|сообщени|письм",
    re.IGNORECASE,
)
_SECRET: Final = re.compile(
    r"vertraulich|confiden|privileged|rechtlich geschützt|riservat|vertrouwelijk|poufn|důvěrn"
    r"|konfidenti|fortrolig|luottamuksell|gizli|конфиденциальн",
    re.IGNORECASE,
)
_NOT_FOR_YOU: Final = re.compile(
    r"empfänger|adressat|bestimmt|vernichten|löschen|intended|addressee|recipient|delete"
    r"|destinat|dirigid|supprim|borrar|elimin|bestemd|geadresseerde|ontvanger|adresat|příjemc"
    r"|mottagare|modtager|mottaker|vastaanott|alıcı|получател|адресат",
    re.IGNORECASE,
)
_PRINTING: Final = re.compile(
    r"(?:umwelt|environment|environnement|medio ambiente|ambiente|milieu)\b.{0,120}"
    r"(?:druck|print|imprim|stamp|afdruk)"
    r"|(?:druck|print|imprim|stampa|afdruk).{0,120}"
    r"(?:umwelt|environment|environnement|medio ambiente|l'ambiente|milieu)\b",
    re.IGNORECASE,
)
_CHECKED: Final = re.compile(
    r"auf viren (?:ge|über)prüft|^virenfrei|^virus-free|checked for viruses|scanned for viruses"
    r"|scanned by .{0,40}(?:mailscanner|virus)|sans virus|libre de virus|privo di virus",
    re.IGNORECASE,
)
_WARNS: Final = re.compile(
    r"[\[(*! ]*(?:extern(?:al|e|er|o)?\b|caution|warning|achtung|vorsicht|warnung|attention|let op"
    r"|atenci[oó]n|attenzione|uwaga|this (?:e-?mail|message)|diese (?:e-?mail|nachricht))",
    re.IGNORECASE,
)
_OUTSIDE: Final = re.compile(
    r"\bextern|outside|außerhalb|extérieur|fuera de|dall'esterno|buiten (?:de|onze)|zewnętrz",
    re.IGNORECASE,
)
_SELDOM: Final = re.compile(
    r"(?:some people who received this message )?(?:you )?don.?t often get e-?mails? from"
    r"|sie erhalten nicht (?:oft|häufig) (?:eine )?e-?mails? von"
    r"|vous n.obtenez pas souvent d.e-mail|no suele recibir correo",
    re.IGNORECASE,
)
_ONLY_EXTERNAL: Final = re.compile(
    r"[\[(*]+\s*extern(?:al|e mail|e e-mail)?\s*[\])*]+", re.IGNORECASE
)


def warning_end(lines: Sequence[Line]) -> int:
    """The position behind a gateway's warning that the sender is from outside; 0 without one."""
    start = next_written(lines, 0)
    stop = _paragraph_end(lines, start)
    text = " ".join(line.start for line in lines[start:stop])
    if not text or len(text) > _LONGEST_WARNING or any(line.depth for line in lines[start:stop]):
        return 0
    warns = _WARNS.match(text) and _OUTSIDE.search(text) and _MAIL.search(text)
    if _ONLY_EXTERNAL.fullmatch(lines[start].start):
        return start + 1
    return stop if warns or _SELDOM.match(text) else 0


def disclaimer_start(lines: Sequence[Line], own: Sequence[int]) -> int | None:
    """The position of the first of the last paragraphs that only disclaim; None without one."""
    found = None
    last = len(own)
    while last:
        first = last - 1
        while first and own[first] - own[first - 1] == 1 and last - first < _MOST_LINES:
            first -= 1
        if not _disclaims(" ".join(lines[i].start for i in own[first:last])):
            break
        found, last = own[first], first
    return found


def _disclaims(text: str) -> bool:
    looked_at = text[:_LONGEST]
    secret = (
        _SECRET.search(looked_at) and _MAIL.search(looked_at) and _NOT_FOR_YOU.search(looked_at)
    )
    return bool(secret or _PRINTING.search(looked_at) or _CHECKED.search(looked_at))


def _paragraph_end(lines: Sequence[Line], start: int) -> int:
    stop = start
    while stop < len(lines) and not lines[stop].blank and stop - start < _MOST_LINES:
        stop += 1
    return stop
