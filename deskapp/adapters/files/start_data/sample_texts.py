"""The texts of sample messages with their days, numbers and signatures filled in."""

import re
from collections.abc import Callable
from datetime import datetime

from deskapp.application.ports.start_data import SampleTime
from deskapp.domain.closing import signature
from deskapp.domain.contact import Contact
from deskapp.domain.dates.date_words import list_date, long_date, weekday_date
from deskapp.domain.office import Office, User
from deskapp.domain.record import Id
from deskapp.domain.sender_profile import SenderProfile

_TOKEN = re.compile(r"\{(date|day|weekday|ref_no|signature)(?::(-?\d+))?\}")
_WORDS = {"date": list_date, "day": long_date, "weekday": weekday_date}


class SampleTexts:
    """Fills ``{date:-12}``, ``{day:3}``, ``{weekday:0}``, ``{ref_no}`` and ``{signature}``."""

    def __init__(
        self, at: SampleTime, office: Office, profile: SenderProfile, users: dict[Id, User]
    ) -> None:
        self._at, self._office, self._profile, self._users = at, office, profile, users

    def filler(
        self, ref_no: str, user_id: Id | None, contact: Contact | None, written: datetime
    ) -> Callable[[str], str]:
        """What fills the texts of one message, in the language of its reader."""
        language = "en" if contact and contact.language == "en" else "de"
        user = self._users.get(user_id) if user_id else None

        def value(token: re.Match[str]) -> str:
            if token[1] == "ref_no":
                return ref_no
            if token[1] == "signature":
                return signature(self._profile, self._office, user, written.date(), language)
            return _WORDS[token[1]](self._at.day(int(token[2])), language)

        return lambda text: _TOKEN.sub(value, text)
