"""What a note about a mail's way means: a code of ours, or what a mail server answered."""

import re
from typing import Final

from deskapp.wording.errors import outside_sentence
from deskapp.wording.language import translate

_ENHANCED: Final = re.compile(r"(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.])")
_BASIC: Final = re.compile(r"(?:^|: )([45]\d\d)\b")
_PLAIN_CODES: Final = {"452": "4.2.2", "552": "5.3.4", "553": "5.1.3", "554": "5.7.0"}


def note_sentence(note: str) -> str:
    """A noted reason as a sentence, with the server's own words behind it."""
    code, _, detail = note.partition(": ")
    if code in _notes():
        return _notes()[code].format(detail=detail)
    if code.isidentifier():
        return outside_sentence(code, detail)
    meaning = _meaning(note)
    return f"{meaning} ({note})" if meaning else note


def _meaning(reply: str) -> str:
    """What a server's reply means, by its enhanced status (RFC 3463) or its code (RFC 5321)."""
    enhanced, basic = _ENHANCED.search(reply), _BASIC.search(reply)
    code = enhanced[1] if enhanced else _PLAIN_CODES.get(basic[1], basic[1]) if basic else ""
    if not code:
        return ""
    for beginning, sentence in _meanings().items():
        if code.startswith(beginning):
            return sentence
    return _meanings()["4."] if code.startswith("4") else translate("errors", "The server refused.")


def _notes() -> dict[str, str]:
    return {
        "found_sent": translate(
            "errors", "The line broke while sending, but something has shown that it left."
        ),
        "mail_over_limit": translate(
            "errors", "The e-mail is larger than the server takes: at most {detail} MB."
        ),
        "unsafe_mail": translate("errors", "The e-mail cannot be sent as it stands: {detail}"),
    }


def _meanings() -> dict[str, str]:
    """The sentences by the beginning of a status code, the exact ones first."""
    full = translate("errors", "The mailbox of the recipient is full.")
    large = translate("errors", "The e-mail is too large for the server.")
    return {
        "5.1.8": translate("errors", "The server does not take our address as sender."),
        "5.1.": translate("errors", "There is no such address."),
        "5.2.1": translate("errors", "The mailbox of the recipient is closed."),
        "5.2.2": full,
        "4.2.2": full,
        "5.2.3": large,
        "5.3.4": large,
        "5.4.": translate("errors", "The server of the recipient cannot be reached."),
        "5.7.": translate("errors", "The server took it for unwanted, or does not allow it."),
        "4.": translate("errors", "The server asks to try again later."),
    }
