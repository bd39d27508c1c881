"""The letters of a mailing: filled in for one person each, and checked before any leaves."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from deskapp.application.ports.post import MailComposer, UnsafeMail
from deskapp.application.ports.records import Reader
from deskapp.application.ports.system import Clock
from deskapp.application.ports.text import TemplateEngine, Value
from deskapp.application.remembered_reads import RememberedReads
from deskapp.application.use_cases.mailings.chosen import CheckedRecipient, check_recipients
from deskapp.application.use_cases.mailings.known_values import known_values
from deskapp.application.use_cases.replies import blank_draft, filled
from deskapp.application.use_cases.reply_sending import hindrances, outgoing
from deskapp.application.use_cases.reply_values import situation
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.errors import DomainError, Invalid, Problem
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mailings.mailing import Gate, Mailing
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.domain.template import Asked, AskedType, TemplateText

TITLE: Final = Asked("rundschreiben.titel", "mailing.title", "", "")
WRITTEN_ON: Final = Asked("rundschreiben.datum", "mailing.date", "", "", AskedType.DATE)
ANSWER_BY: Final = Asked("rundschreiben.frist", "mailing.due", "", "", AskedType.DATE)
INVITED_ON: Final = "befragung.eingeladen_am"
"""What a template asks for that writes the reminder too; filled in there, and only there."""
_DUE: Final = "frist"


@dataclass(frozen=True, slots=True)
class Writing:
    """What letters are written with."""

    clock: Clock
    engine: TemplateEngine
    composer: MailComposer


@dataclass(frozen=True, slots=True)
class Hindrance:
    """What keeps a letter from leaving, and whose it is."""

    recipient_id: Id
    name: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class Finished:
    """A letter with its bytes; one that cannot leave has ``hindrances``."""

    recipient: CheckedRecipient
    draft: Message | None = None
    raw: bytes = b""
    hindrances: tuple[Hindrance, ...] = ()


class LettersIncomplete(Invalid):
    """Letters cannot leave as they are; ``hindrances`` says whose and why."""

    def __init__(self, found: tuple[Hindrance, ...]) -> None:
        super().__init__(tuple(dict.fromkeys(each.problem for each in found)))
        self.hindrances = found


def letter(
    reader: Reader,
    writing: Writing,
    mailing: Mailing,
    person: tuple[Contact, Id | None],
    texts: Sequence[TemplateText] = (),
) -> Message:
    """One letter as that person gets it, not stored; for the initiative that stands beside them.

    ``texts`` take the place of the mailing's own. What is not known stays as ``{{ name }}``.

    Raises:
        NoSenderProfile: there is no address to write from.
        TemplateBroken: the text is no template.
    """
    contact, initiative_id = person
    inquiry = _inquiry(reader, mailing)
    text = _in_language(texts or mailing.texts, contact.language)
    blank = _blank(reader, writing.clock, mailing, contact)
    about = replace(inquiry, contact_id=contact.id, initiative_id=initiative_id)
    found = situation(reader, about, blank.to, writing.clock.today(), mailing.author_id)
    given = known_values(reader, writing.clock, mailing, contact, text.language)
    given.update(_given(mailing, text.language, writing.clock, is_reminder=bool(texts)))
    written = filled(reader, writing.clock, writing.engine, found, text=text, given=given.items())
    letter = replace(
        blank, subject=written.subject, body_text=written.body, snippets=written.snippets
    )
    return letter.tidied()


def _blank(reader: Reader, clock: Clock, mailing: Mailing, contact: Contact) -> Message:
    """A letter to that person in which nothing is written yet; to nobody else, and to them once."""
    return replace(
        blank_draft(reader, clock, mailing.inquiry_id, mailing.author_id),
        mailing_id=mailing.id,
        to=(MailAddress(contact.mail_for_mailings, contact.full_name),),
        contact_id=contact.id,
        template_key=mailing.template_key,
        template_version=mailing.template_version,
        attachments=mailing.attachments,
        origin=mailing.origin,
    )


def finished(reader: Reader, writing: Writing, mailing: Mailing, one: CheckedRecipient) -> Finished:
    """The letter to one recipient with its bytes, or what keeps it from leaving."""
    person = one.contact, one.recipient.initiative_id
    name = one.contact.full_name or one.contact.mail
    try:
        draft = letter(reader, writing, mailing, person)
        found = hindrances(reader, writing.engine, draft, writing.clock.today())
        raw = b"" if found else writing.composer.compose(outgoing(draft, reader.content))
    except UnsafeMail:
        problem = Problem("to", "mail_address", one.contact.mail_for_mailings)
    except Invalid as error:
        return Finished(one, hindrances=_whose(one, name, error.problems))
    except DomainError as error:
        problem = Problem("texts", error.code, error.detail)
    else:
        return Finished(one, draft, raw, _whose(one, name, found))
    return Finished(one, hindrances=_whose(one, name, (problem,)))


def check_letters(reader: Reader, writing: Writing, mailing: Mailing) -> tuple[Hindrance, ...]:
    """What keeps any letter of the mailing from leaving; empty when it may start."""
    people = check_recipients(reader, mailing, writing.clock.today())
    shared = RememberedReads(reader)
    letters = (
        finished(shared, writing, mailing, each) for each in people if each.gate is Gate.OPEN
    )
    return tuple(found for each in letters for found in each.hindrances)


def _whose(one: CheckedRecipient, name: str, problems: Iterable[Problem]) -> tuple[Hindrance, ...]:
    return tuple(Hindrance(one.recipient.id, name, problem) for problem in problems)


def _given(
    mailing: Mailing, language: str, clock: Clock, *, is_reminder: bool
) -> Iterator[tuple[str, Value]]:
    """What was entered once for all, under the names of that language."""
    given = {each.name: each.text for each in mailing.given if each.name != INVITED_ON}
    given[TITLE.name_de] = mailing.title
    if mailing.answer_by:
        given[ANSWER_BY.name_de] = mailing.answer_by.isoformat()
        given.setdefault(_DUE, mailing.answer_by.isoformat())
    if mailing.started_at:
        given[WRITTEN_ON.name_de] = clock.local(mailing.started_at).date().isoformat()
    if is_reminder:
        given[INVITED_ON] = given.get(WRITTEN_ON.name_de, "")
    for asked in (*mailing.asks, TITLE, WRITTEN_ON, ANSWER_BY):
        if text := given.get(asked.name_de, ""):
            name = asked.name_en if language.startswith("en") else asked.name_de
            yield name, _value(asked.type, text)


def _value(kind: AskedType, text: str) -> Value:
    match kind:
        case AskedType.DATE:
            return date.fromisoformat(text)
        case AskedType.LIST | AskedType.INITIATIVES:
            return tuple(text.splitlines())
        case AskedType.TEXT | AskedType.LAND | AskedType.TOPIC:
            return text


def _in_language(texts: Sequence[TemplateText], language: str) -> TemplateText:
    """The text in that language, or failing that in German, or the first there is."""
    written = {text.language: text for text in texts if text.body.strip()}
    first = next(iter(written.values()), TemplateText("de", "", ""))
    return written.get(language[:2]) or written.get("de") or first


def _inquiry(reader: Reader, mailing: Mailing) -> Inquiry:
    inquiry = reader.find(Inquiry, mailing.inquiry_id)
    assert inquiry is not None
    return inquiry
