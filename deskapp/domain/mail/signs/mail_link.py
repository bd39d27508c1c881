"""Links that write a mail (RFC 6068)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, unquote

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.text_rules import one_line, paragraphs

_MOST_PEOPLE: Final = 20
_LONGEST_SUBJECT: Final = 500
_LONGEST_NAME: Final = 40
_LONGEST_TEXT: Final = 4_000
_ADDRESS: Final = re.compile(r"[^\s@<>()\[\],;:\\\"]{1,64}@[^\s@<>()\[\],;:\\\"]{1,253}")
_TAKEN: Final = frozenset({"to", "subject", "body"})


@dataclass(frozen=True, slots=True)
class MailLink:
    """A mail to begin; ``left_out`` are the other fields that the link wanted to fill."""

    to: tuple[MailAddress, ...]
    subject: str = ""
    text: str = ""
    left_out: tuple[str, ...] = ()

    @property
    def target(self) -> str:
        """The link again, with nothing but what is taken."""
        fields = (("subject", self.subject), ("body", self.text))
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields if value)
        people = ",".join(quote(each.address, safe="@") for each in self.to)
        return f"mailto:{people}" + (f"?{query}" if query else "")


def mail_link(target: str) -> MailLink | None:
    """What a ``mailto:`` link asks for, or None where it is none.

    Recipients, subject and text are taken, whatever else it names is left out: a link must
    not attach files or write to somebody unseen.
    """
    scheme, _, rest = target.partition(":")
    if scheme.lower() != "mailto":
        return None
    people, _, query = rest.partition("#")[0].partition("?")
    fields = tuple(_fields(query))
    found = [
        *_people(people),
        *(p for name, value in fields if name == "to" for p in _people(value)),
    ]
    left_out = dict.fromkeys(
        one_line(name)[:_LONGEST_NAME] for name, _ in fields if name not in _TAKEN
    )
    return MailLink(
        tuple(dict.fromkeys(found))[:_MOST_PEOPLE],
        one_line(_value(fields, "subject"))[:_LONGEST_SUBJECT].strip(),
        paragraphs(_value(fields, "body"))[:_LONGEST_TEXT].strip(),
        tuple(left_out)[:_MOST_PEOPLE],
    )


def _fields(query: str) -> Iterator[tuple[str, str]]:
    """Names in lower case; the values still encoded. A plus stands for itself in such a link."""
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        if name:
            yield unquote(name).strip().lower(), value


def _people(encoded: str) -> Iterator[MailAddress]:
    for each in encoded.split(","):
        address = unquote(each).strip()
        if _ADDRESS.fullmatch(address):
            yield MailAddress(address)


def _value(fields: tuple[tuple[str, str], ...], wanted: str) -> str:
    """The first value of a field, decoded."""
    return unquote(next((value for name, value in fields if name == wanted), ""))
