"""Signs that a mail is not from whom it says, or leads elsewhere than it says.

None of them proves anything; each is a fact that a person should see beside the mail.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.mail.signs.hosts import host_of, organisation_of
from deskapp.domain.mail.signs.links import doubts_about
from deskapp.domain.mail.signs.look_alike import decoded, imitated, mixes_alphabets

MOSTLY_HIDDEN: Final = 50
"""Percent of a page's letters; below it lie the preview lines that newsletters hide."""
_ADDRESS: Final = re.compile(r"[\w.+%-]{1,64}\s?@\s?((?:[\w-]{1,63}\.){1,8}[\w-]{2,63})")
_IN_QUOTES: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_COMMENT: Final = re.compile(r"\(")
_LONGEST_NAME: Final = 1_000
_LONGEST_FIELD: Final = 10_000


class Sign(Enum):
    """What is strange about a mail."""

    NAME_HAS_ADDRESS = "name_has_address"
    LOOK_ALIKE = "look_alike"
    MANY_SENDERS = "many_senders"
    COMMENT_IN_ADDRESS = "comment_in_address"
    REPLY_ELSEWHERE = "reply_elsewhere"
    MISLEADING_LINK = "misleading_link"
    HIDDEN_TEXT = "hidden_text"


@dataclass(frozen=True, slots=True)
class WarningSign:
    """A sign, with the address, domain or number that it is about."""

    sign: Sign
    detail: str = ""


def warning_signs(
    mail: IncomingMail, from_fields: Sequence[str], known: Collection[str]
) -> tuple[WarningSign, ...]:
    """What is strange about a mail, the most telling first.

    ``from_fields`` are the values of its ``From`` header fields as they came, ``known`` the
    domains of the office and of those it knows.
    """
    return tuple(_signs(mail, from_fields, known))


def _signs(
    mail: IncomingMail, from_fields: Sequence[str], known: Collection[str]
) -> Iterator[WarningSign]:
    sender = mail.sender
    if sender is not None:
        yield from _of_name(sender)
        yield from _of_domain(sender, known)
    if len(from_fields) > 1 or len(mail.senders) > 1:
        yield WarningSign(Sign.MANY_SENDERS, ", ".join(each.address for each in mail.senders))
    if any(map(_has_comment, from_fields)):
        yield WarningSign(Sign.COMMENT_IN_ADDRESS)
    if sender is not None:
        yield from _of_answers(sender, mail.reply_to)
    misleading = next((link for link in mail.page.links if doubts_about(link, known)), None)
    if misleading is not None:
        yield WarningSign(Sign.MISLEADING_LINK, host_of(misleading.target))
    if mail.page.hidden_percent > MOSTLY_HIDDEN:
        yield WarningSign(Sign.HIDDEN_TEXT, str(mail.page.hidden_percent))


def _of_name(sender: MailAddress) -> Iterator[WarningSign]:
    """A name that holds an address of somebody else; the office's own programs repeat the same."""
    for found in _ADDRESS.finditer(sender.name[:_LONGEST_NAME].replace("＠", "@")):
        if organisation_of(found[1]) != organisation_of(sender.domain):
            yield WarningSign(Sign.NAME_HAS_ADDRESS, found[0].replace(" ", ""))
            return


def _of_domain(sender: MailAddress, known: Collection[str]) -> Iterator[WarningSign]:
    domain = sender.domain
    if domain in known:
        return
    likeness = imitated(domain, known) or imitated(organisation_of(domain), known)
    if likeness or mixes_alphabets(domain):
        yield WarningSign(Sign.LOOK_ALIKE, likeness or decoded(domain))


def _of_answers(sender: MailAddress, reply_to: Sequence[MailAddress]) -> Iterator[WarningSign]:
    own = organisation_of(sender.domain)
    elsewhere = [each for each in reply_to if organisation_of(each.domain) != own]
    if elsewhere:
        yield WarningSign(Sign.REPLY_ELSEWHERE, elsewhere[0].address)


def _has_comment(field: str) -> bool:
    """A comment (RFC 5322, 3.2.2) within the address itself; behind it, it was a name of old."""
    text = _IN_QUOTES.sub("", field[:_LONGEST_FIELD])
    address = text.rpartition("<")[2].partition(">")[0] if "<" in text else text.partition("@")[0]
    return _COMMENT.search(address) is not None
