"""Replies: drafted, filled in from a template, and kept; they leave in ``reply_sending``."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from deskapp.application.errors import NotFound
from deskapp.application.ports.records import Reader
from deskapp.application.ports.system import Clock
from deskapp.application.ports.text import TemplateEngine, Value
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.before_sending.releases import with_its_review
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.application.use_cases.reply_values import (
    SNIPPETS,
    Situation,
    fill_body,
    situation,
    snippet_texts,
    values,
)
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.errors import DomainError
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Attachment, Automatic, Delivery, Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import Snippet, Template, TemplateText

WRITING_PLACE: Final = "\N{NO-BREAK SPACE}"
"""Stands where a free reply is to be written; while it does, nothing was."""
FREE_REPLY: Final = Template(
    id=Id(""),
    key="",
    title_de="",
    texts=(
        TemplateText(
            "de",
            "[{{ anfrage.nummer }}] {{ anfrage.betreff }}",
            f"{{{{ anrede }}}}\n\n{WRITING_PLACE}\n\n{{{{ gruss }}}}\n\n{{{{ signatur }}}}",
        ),
        TemplateText(
            "en",
            "[{{ inquiry.ref_no }}] {{ inquiry.subject }}",
            f"{{{{ salutation }}}}\n\n{WRITING_PLACE}\n\n{{{{ closing }}}}\n\n{{{{ signature }}}}",
        ),
    ),
)
"""What a reply is drafted from where no template was chosen: beginning and end of the letter."""


class NoSenderProfile(DomainError):
    """The office has not said yet from which address it writes."""

    code = "no_sender_profile"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """What a draft is filled in from.

    ``language`` is that of whoever is written to where it is empty; ``asked`` has what the
    user entered by the German names of the placeholders.
    """

    template: Template = FREE_REPLY
    language: str = ""
    asked: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its placeholders filled; ``snippets`` are the abbreviations that went in."""

    subject: str
    body: str
    snippets: tuple[str, ...]


def draft_of(reader: Reader, inquiry_id: Id, start: ReplyStart | None = None) -> Message | None:
    """The draft that an inquiry has, the latest where there are several; with a start that one."""
    drafts = [
        draft
        for draft in reader.where(Message, inquiry_id=inquiry_id, delivery=Delivery.DRAFT)
        if start is None or (draft.template_key, draft.to) == (start.template_key, start.to)
    ]
    return drafts[-1] if drafts else None


def new_draft(reader: Reader, clock: Clock, inquiry_id: Id, user_id: Id | None) -> Message:
    """An empty reply to the last mail of an inquiry, not stored yet: recipient and thread.

    Raises:
        NoSenderProfile: there is no address to write from.
        NotFound: the inquiry is gone.
    """
    inquiry = _inquiry(reader, inquiry_id)
    draft = blank_draft(reader, clock, inquiry_id, user_id)
    mails = [
        mail
        for mail in reader.where(Message, inquiry_id=inquiry_id)
        if mail.message_id and mail.delivery not in {Delivery.DRAFT, Delivery.REFUSED}
        # The letters of a mailing went to others; what is answered is what came back.
        if mail.mailing_id is None
    ]
    last = max(mails, key=lambda mail: mail.at, default=None)
    recipient = _answered(reader, inquiry, mails)
    return replace(
        draft,
        to=(recipient,) if recipient else (),
        contact_id=inquiry.contact_id,
        in_reply_to=last.message_id if last else "",
        references=last.thread if last else (),
    )


def begun_draft(
    reader: Reader, clock: Clock, inquiry_id: Id, start: ReplyStart, user_id: Id | None
) -> Message:
    """A letter to those of the start, not filled in or stored yet.

    Where it is no answer it names no earlier mail. Raises ``NoSenderProfile``.
    """
    begin = new_draft if start.is_answer else blank_draft
    draft = begin(reader, clock, inquiry_id, user_id)
    return replace(draft, to=start.to, contact_id=start.contact_id)


def started(draft: Message, start: ReplyStart) -> Message:
    """A draft that was filled in, with the subject and text that it is to begin with."""
    body = draft.body_text
    if start.text:
        body = body.replace(WRITING_PLACE, start.text, 1)
    return replace(draft, subject=start.subject or draft.subject, body_text=body, filled_text=body)


def blank_draft(reader: Reader, clock: Clock, inquiry_id: Id, author_id: Id | None) -> Message:
    """A draft to nobody, with the office's address and its own Message-ID.

    Raises ``NoSenderProfile``.
    """
    profile = next(iter(reader.where(SenderProfile)), None)
    if profile is None:
        raise NoSenderProfile
    sender = MailAddress(profile.mail, profile.display_name)
    domain = sender.domain.encode("idna").decode("ascii")  # as headers have it (RFC 5322, 3.6.4)
    return Message(
        id=new_id(),
        inquiry_id=inquiry_id,
        direction=Direction.OUT,
        delivery=Delivery.DRAFT,
        at=clock.now(),
        sender=sender,
        author_id=author_id,
        message_id=f"{new_id()}@{domain}",
    )


def fill_in(
    reader: Reader, clock: Clock, engine: TemplateEngine, draft: Message, fill: Fill
) -> Message:
    """The draft with a template's text, its attachments, and every known placeholder filled.

    What is not known stays as ``{{ name }}``. What was attached by hand stays, and so does
    everything while the template is the same. Raises ``TemplateBroken``.
    """
    found = _situation(reader, clock, draft)
    template = fill.template
    text = template.text(fill.language or found.language)
    if text is None:
        return draft
    given = _asked(fill, text.language)
    letter = filled(reader, clock, engine, found, text=text, given=given)
    same = draft.template_key == template.key
    return replace(
        draft,
        subject=letter.subject,
        body_text=letter.body,
        filled_text=letter.body,
        template_key=template.key,
        template_version=template.version,
        snippets=tuple(dict.fromkeys((*(draft.snippets if same else ()), *letter.snippets))),
        attachments=draft.attachments if same else _attachments(reader, draft, template),
    )


def filled(
    reader: Reader,
    clock: Clock,
    engine: TemplateEngine,
    found: Situation,
    *,
    text: TemplateText,
    given: Iterable[tuple[str, Value]],
) -> Filled:
    """A text filled in for a situation, with ``given`` beside what the records know.

    Raises ``TemplateBroken``.
    """
    known = values(reader, found, clock, text.language)
    for name, value in given:
        _put(known, name.split("."), value)
    names = (*engine.placeholders(text.subject), *engine.placeholders(text.body))
    texts = snippet_texts(
        reader, engine, names, known=known, language=text.language, day=clock.today()
    )
    known[SNIPPETS[text.language]] = texts
    body = fill_body(engine, text.body, known, found, text.language)
    used = tuple(name for name, snippet in texts.items() if str(snippet) in body)
    return Filled(engine.fill(text.subject, known), body, used)


def fill_snippet(
    reader: Reader,
    clock: Clock,
    engine: TemplateEngine,
    *,
    draft: Message,
    snippet: Snippet,
    language: str,
) -> str:
    """A snippet's text in that language where it has one, filled in as the draft it goes into.

    Raises ``TemplateBroken``.
    """
    texts = {"de": snippet.text_de, "en": snippet.text_en}
    chosen = language if texts.get(language) else next(name for name in texts if texts[name])
    found = _situation(reader, clock, draft)
    return engine.fill(texts[chosen], values(reader, found, clock, chosen))


def language_of(reader: Reader, clock: Clock, draft: Message) -> str:
    """The language of whoever a draft goes to: ``de`` or ``en``."""
    return _situation(reader, clock, draft).language[:2]


def save_draft(work: UnitOfWork, draft: Message) -> Message:
    """Keep a draft as it stands, complete or not; a change takes its release away."""
    return work.save(replace(with_its_review(work, draft), at=work.now))


def _inquiry(reader: Reader, inquiry_id: Id) -> Inquiry:
    inquiry = reader.find(Inquiry, inquiry_id)
    if inquiry is None:
        raise NotFound(Inquiry.__name__)
    return inquiry


def _answered(reader: Reader, inquiry: Inquiry, mails: list[Message]) -> MailAddress | None:
    """Whoever wrote last, machines aside, or else the inquiry's contact."""
    for mail in sorted(mails, key=lambda mail: mail.at, reverse=True):
        if mail.direction is Direction.IN and mail.automatic is Automatic.NO and mail.sender:
            return mail.sender
    contact = reader.find(Contact, inquiry.contact_id) if inquiry.contact_id else None
    return MailAddress(contact.mail, contact.full_name) if contact and contact.mail else None


def _situation(reader: Reader, clock: Clock, draft: Message) -> Situation:
    inquiry = _inquiry(reader, draft.inquiry_id)
    return situation(reader, inquiry, draft.to, clock.today(), draft.author_id)


def _attachments(reader: Reader, draft: Message, template: Template) -> tuple[Attachment, ...]:
    """What a draft has attached when it goes over to another template."""
    before = reader.where(Template, key=draft.template_key) if draft.template_key else ()
    fell_away = {each for old in before for each in old.attachments}
    kept = (each for each in draft.attachments if each not in fell_away)
    return tuple(dict.fromkeys((*kept, *template.attachments)))


def _asked(fill: Fill, language: str) -> Iterator[tuple[str, Value]]:
    for each in fill.template.asks:
        if each.name_de in fill.asked:
            name = each.name_en if language.startswith("en") else each.name_de
            yield name, fill.asked[each.name_de]


def _put(known: dict[str, Value], path: list[str], value: Value) -> None:
    """Set a value under a dotted name beside what its group has already."""
    first, *rest = path
    if not rest:
        known[first] = value
        return
    group = known.get(first)
    inner: dict[str, Value] = dict(group) if isinstance(group, Mapping) else {}
    _put(inner, rest, value)
    known[first] = inner
