"""Mails that machines write: automatic answers and out-of-office notes.

Headers come as a mapping of lower-case names to the text of the first such header.
"""

import re
from collections.abc import Mapping
from typing import Final

_MACHINE_PRECEDENCE: Final = frozenset({"bulk", "junk", "auto_reply", "auto-reply"})
_ANSWERING_HEADERS: Final = (
    "x-autoreply",
    "x-autorespond",
    "x-autoresponder",
    "x-auto-reply-from",
    "x-mail-autoreply",
    "x-autoreply-from",
)
# What a person wrote may bear these too: a rule or a list has passed it on.
_PASSED_ON_HEADERS: Final = (
    "x-ms-exchange-inbox-rules-loop",
    "x-ms-exchange-generated-message-source",
    "feedback-id",
    "x-loop",
)
_LIST_HEADERS: Final = (
    "list-id",
    "list-post",
    "list-unsubscribe",
    "mailing-list",
    "x-mailman-version",
    "x-beenthere",
)
_NOT: Final = frozenset({"", "no", "none", "false", "0"})

_AWAY_SUBJECT: Final = re.compile(
    r"""^\W*(?:
      automatic\ reply | auto(?:matic)?[ -]?(?:reply|response|responder)\b
    | out\ of\ (?:the\ )?office | automatische\ (?:antwort|rückantwort) | auto-antwort
    | abwesenheit(?:s(?:notiz|meldung|nachricht|assistent|agent)|:)
    | (?:ich\ bin\ )?(?:derzeit\ )?nicht\ im\ (?:büro|haus|dienst)
    | réponse\ automatique | absence\ du\ bureau | risposta\ automatica | fuori\ (?:ufficio|sede)
    | respuesta\ autom[aá]tica | fuera\ de\ (?:la\ )?oficina | resposta\ autom[aá]tica
    | automatisch\ antwoord | automatisch\ antwoordbericht | afwezig(?:heid)?\b
    | autosvar | automatiskt?\ svar | fravær | frånvaro | automaattinen\ vastaus | poissa
    | automatyczna\ odpowied[zź] | odpowied[zź]\ automatyczna | automatick[aá]\ odpov[eě][dď]
    | automatikus\ válasz | r[aă]spuns\ automat | автоматический\ ответ | автоответ
    | otomatik\ yan[ıi]t | 自動応答 | 自动答复 | 自動回覆
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_AWAY_TEXT: Final = re.compile(
    r"""out\ of\ (?:the\ )?office | currently\ away | on\ (?:annual\ |vacation|holiday|leave)
    | (?:nicht|wieder)\ im\ (?:büro|haus|dienst) | abwesen | im\ urlaub | nicht\ erreichbar
    | absent(?:e)?\ du | en\ congé | fuori\ ufficio | fuera\ de\ la\ oficina | met\ vakantie
    | vacation""",
    re.VERBOSE | re.IGNORECASE,
)
_LOOKED_AT: Final = 2000


def is_automatic(headers: Mapping[str, str]) -> bool:
    """Whether the headers say that a machine or a list sent the mail (RFC 3834, RFC 2919).

    No automatic answer may go out to such a mail.
    """
    suppressed = _keyword(headers.get("x-auto-response-suppress", ""))
    return (
        is_written_by_machine(headers)
        or is_list(headers)
        or suppressed not in _NOT
        or any(name in headers for name in _PASSED_ON_HEADERS)
    )


def is_written_by_machine(headers: Mapping[str, str]) -> bool:
    """Whether the headers say that no person wrote it, and not only that none is to be answered.

    What a list sends by itself, a newsletter above all, is the list's.
    """
    submitted = _keyword(headers.get("auto-submitted", ""))
    if submitted == "auto-replied" or _answers_by_itself(headers):
        return True
    said = submitted not in _NOT or _keyword(headers.get("precedence", "")) in _MACHINE_PRECEDENCE
    return said and not is_list(headers)


def is_list(headers: Mapping[str, str]) -> bool:
    """Whether a mailing list or a newsletter sent it (RFC 2369, RFC 2919)."""
    precedence = _keyword(headers.get("precedence", ""))
    return precedence == "list" or any(name in headers for name in _LIST_HEADERS)


def is_out_of_office(headers: Mapping[str, str], subject: str, text: str) -> bool:
    """Whether somebody is away, by the subject or by a text that a machine sent."""
    if _AWAY_SUBJECT.match(subject[:_LOOKED_AT]):
        return True
    submitted = _keyword(headers.get("auto-submitted", ""))
    by_rule = "x-ms-exchange-generated-message-source" in headers and submitted not in _NOT
    if not (submitted == "auto-replied" or by_rule or _answers_by_itself(headers)):
        return False  # the text is long: it is looked at only where it decides
    return _AWAY_TEXT.search(f"{subject[:_LOOKED_AT]}\n{text[:_LOOKED_AT]}") is not None


def _answers_by_itself(headers: Mapping[str, str]) -> bool:
    return any(_keyword(headers.get(name, "")) not in _NOT for name in _ANSWERING_HEADERS)


def _keyword(value: str) -> str:
    return value.partition(";")[0].partition("(")[0].strip().lower()
