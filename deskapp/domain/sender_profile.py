"""The sender profile: the shared address with the legal details that every mail needs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from deskapp.domain.errors import Problem
from deskapp.domain.record import Record
from deskapp.domain.text_rules import mail_address, required, web_address

REGISTERED_FORMS = frozenset({"gmbh", "ug", "ag", "kg", "ohg", "e_k", "gmbh_co_kg"})
"""Legal forms whose mails must name seat, court and number.

Sources: § 35a GmbHG, § 80 AktG, §§ 37a, 125a, 177a HGB.
"""


class HandOver(Enum):
    """How a finished reply leaves the program."""

    SMTP = "smtp"
    EML = "eml"
    MAIL_PROGRAM = "mail_program"


@dataclass(frozen=True, slots=True)
class Director:
    """Somebody who leads or watches over the firm, with the days in office."""

    name: str
    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the person was in office on that day."""
        started = self.valid_from is None or self.valid_from <= day
        return started and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderProfile(Record):
    """Who writes: the address shown, the firm behind it and its legal details.

    ``supervisors`` chair the supervisory board, where the firm has one (§ 35a GmbHG).
    """

    display_name: str
    mail: str
    firm: str = ""
    legal_form: str = ""
    seat: str = ""
    court: str = ""
    register_no: str = ""
    directors: tuple[Director, ...] = ()
    supervisors: tuple[Director, ...] = ()
    street: str = ""
    plz_town: str = ""
    phone: str = ""
    web: str = ""
    privacy_url: str = ""
    client_line: str = ""
    hand_over: HandOver = HandOver.EML

    def legal_block_missing(self, day: date) -> tuple[str, ...]:
        """The names of fields that the law asks for on that day and that are empty."""
        if self.legal_form not in REGISTERED_FORMS:
            return ()
        missing = [
            name for name in ("firm", "seat", "court", "register_no") if not getattr(self, name)
        ]
        if not any(director.holds_on(day) for director in self.directors):
            missing.append("directors")
        return tuple(missing)

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the profile breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("display_name", self.display_name)
        yield from mail_address("mail", self.mail)
        yield from web_address("web", self.web)
        yield from web_address("privacy_url", self.privacy_url)
