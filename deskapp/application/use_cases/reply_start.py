"""What a reply is to begin with, where it is not the answer to the last mail."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from deskapp.application.ports.text import Value
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyStart:
    """A letter to those people, from the template of that key.

    A ``subject`` stands for the one of the template, and ``text`` where one begins to write.
    ``asked`` is what is known of what the template asks, by the German names of placeholders.
    With ``is_answer`` it answers the last mail, which it names then.
    """

    to: tuple[MailAddress, ...]
    template_key: str
    subject: str = ""
    text: str = ""
    contact_id: Id | None = None
    is_answer: bool = False
    asked: Mapping[str, Value] = field(default_factory=dict)
