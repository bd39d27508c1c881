"""Letters to be checked, and what is found in them."""

from dataclasses import replace
from datetime import date

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.checks.check import findings
from deskapp.domain.checks.checked import Checked
from deskapp.domain.checks.finding import Check, Field, Finding, Level

TODAY = date(2026, 11, 23)
REPLY = Checked(
    day=TODAY,
    subject="[RII-2026-0001] Fördermittel",
    body="",
    to=(MailAddress("eva@muster.example", "Eva Beispiel"),),
    own_domains=frozenset({"example.org"}),
)


def german(text: str, **values: object) -> Checked:
    """A German reply with that text between salutation and closing."""
    body = f"Sehr geehrte Frau Beispiel,\n\n{text}\n\nMit freundlichen Grüßen\n\nAnna Muster"
    return replace(REPLY, **{"body": body, **values})  # type: ignore[arg-type]


def english(text: str, **values: object) -> Checked:
    """An English reply with that text between salutation and closing."""
    body = f"Dear Ms Beispiel,\n\n{text}\n\nYours sincerely\n\nAnna Muster"
    return replace(REPLY, **{"body": body, "language": "en", **values})  # type: ignore[arg-type]


def all_found(checked: Checked, *checks: Check) -> list[Finding]:
    """What those checks found, or all of them."""
    return [each for each in findings(checked) if not checks or each.check in checks]


def words(checked: Checked, *checks: Check) -> list[str]:
    """The words that were found."""
    return [each.words for each in all_found(checked, *checks)]


def spelt(checked: Checked) -> list[Finding]:
    """Everything that can be written right at once."""
    return [each for each in findings(checked) if each.level is Level.FIX]


def text_of(checked: Checked, field: Field) -> str:
    """The text in which a finding of that field stands."""
    return checked.subject if field is Field.SUBJECT else checked.body
