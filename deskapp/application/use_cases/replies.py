"""Replies: drafted from a template, kept as a draft, checked, and given to the outbox."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from deskapp.application.ports.post import Outgoing
from deskapp.application.ports.records import Reader
from deskapp.application.ports.system import Clock
from deskapp.application.ports.text import TemplateEngine, Value
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.reply_values import situation, values
from deskapp.application.use_cases.senders import sender_of
from deskapp.domain.contact import Contact
from deskapp.domain.errors import DomainError, Invalid, Problem, TransitionNotAllowed
from deskapp.domain.follow_up import FollowUp, FollowUpKind
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail_address import MailAddress
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import Template
from deskapp.domain.text_rules import mail_address
from deskapp.domain.threading import base_subject


class NoSenderProfile(DomainError):
    """The office has not said yet from which address it writes."""

    code = "no_sender_profile"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """The follow-up that goes with a reply."""

    due_on: date
    reason: str


def new_draft(reader: Reader, clock: Clock, inquiry_id: Id, user_id: Id | None) -> Message:
    """An empty reply to the last mail of an inquiry, not stored yet: recipient, subject, thread.

    Raises:
        NoSenderProfile: there is no address to write from.
    """
    inquiry = reader.find(Inquiry, inquiry_id)
    profile = next(iter(reader.where(SenderProfile)), None)
    if profile is None:
        raise NoSenderProfile
    mails = [mail for mail in reader.where(Message, inquiry_id=inquiry_id) if mail.message_id]
    last = mails[-1] if mails else None
    recipient = _recipient(reader, inquiry, inquiry_id)
    return Message(
        id=new_id(),
        inquiry_id=inquiry_id,
        direction=Direction.OUT,
        delivery=Delivery.DRAFT,
        at=clock.now(),
        subject=_subject(inquiry) if inquiry else "",
        sender=MailAddress(profile.mail, profile.display_name),
        to=(recipient,) if recipient else (),
        contact_id=inquiry.contact_id if inquiry else None,
        author_id=user_id,
        message_id=f"{new_id()}@{profile.mail.rpartition('@')[2]}",
        in_reply_to=last.message_id if last else "",
        references=(*last.references[-20:], last.message_id) if last else (),
    )


def fill_in(
    reader: Reader,
    clock: Clock,
    engine: TemplateEngine,
    draft: Message,
    template: Template,
    language: str = "",
    asked: Mapping[str, Value] | None = None,
) -> Message:
    """The draft with a template's text, every known placeholder filled.

    ``language`` is the contact's where it is empty. What is not known stays as ``{{ name }}``.
    """
    inquiry = reader.find(Inquiry, draft.inquiry_id)
    assert inquiry is not None
    recipient = draft.to[0] if draft.to else MailAddress("")
    found = situation(reader, inquiry, recipient, clock.today(), draft.author_id)
    text = template.text(language or found.language)
    if text is None:
        return draft
    filled = values(reader, found, clock, text.language, asked or {})
    return replace(
        draft,
        subject=engine.fill(text.subject, filled),
        body_text=engine.fill(text.body, filled),
        template_key=template.key,
        template_version=template.version,
    )


def save_draft(work: UnitOfWork, draft: Message) -> Message:
    """Keep a draft as it stands, complete or not."""
    return work.save(replace(draft, at=work.now))


def hindrances(
    reader: Reader, engine: TemplateEngine, draft: Message, day: date
) -> tuple[Problem, ...]:
    """What keeps a draft from leaving; empty when it may."""
    return tuple(_hindrances(reader, engine, draft, day))


def outgoing(draft: Message) -> Outgoing:
    """The draft as a mail to be built."""
    assert draft.sender is not None
    return Outgoing(
        message_id=draft.message_id,
        at=draft.at,
        sender=draft.sender,
        to=draft.to,
        cc=draft.cc,
        subject=draft.subject,
        text=draft.body_text,
        in_reply_to=draft.in_reply_to,
        references=draft.references,
    )


def queue(
    work: UnitOfWork, draft_id: Id, raw: bytes, template: Template | None, promise: Promise | None
) -> Message:
    """Put the finished bytes of a draft into the outbox, and note what the reply means."""
    return _leave(work, draft_id, raw, Delivery.QUEUED, template, promise)


def hand_over(
    work: UnitOfWork, draft_id: Id, raw: bytes, template: Template | None, promise: Promise | None
) -> Message:
    """Note that a draft leaves by other means: as a file, or through the mail program."""
    return _leave(work, draft_id, raw, Delivery.HANDED_OVER, template, promise)


def _leave(
    work: UnitOfWork,
    draft_id: Id,
    raw: bytes,
    delivery: Delivery,
    template: Template | None,
    promise: Promise | None,
) -> Message:
    draft = replace(work.get(Message, draft_id), raw_sha256=work.store.put_content(raw))
    leaving = work.save(draft.delivered(delivery))
    inquiry = work.get(Inquiry, draft.inquiry_id).answered(work.now)
    if inquiry.owner_id is None:
        inquiry = replace(inquiry, owner_id=work.user_id)
    work.save(_with_what_it_sets(inquiry, template, work) if template else inquiry)
    if promise:
        work.save(
            FollowUp(
                id=new_id(),
                inquiry_id=inquiry.id,
                due_on=promise.due_on,
                reason=promise.reason,
                kind=FollowUpKind.ASK_AGAIN,
                owner_id=work.user_id,
            )
        )
    contact = work.find(Contact, inquiry.contact_id) if inquiry.contact_id else None
    if contact and contact.informed_on is None and template and template.key == "V01":
        work.save(replace(contact, informed_on=work.today))
    return leaving


def _with_what_it_sets(inquiry: Inquiry, template: Template, work: UnitOfWork) -> Inquiry:
    """Kind, outcome and state that the template sets; what would break a rule stays as it is."""
    sets = template.sets
    changed = replace(
        inquiry, kind=inquiry.kind or sets.kind, outcome=sets.outcome or inquiry.outcome
    )
    if sets.state is None:
        return changed
    try:
        return changed.moved_to(sets.state, work.now)
    except (Invalid, TransitionNotAllowed):
        # Closing lacks a topic or the depth: the window asks for them when it is closed by hand.
        return replace(inquiry, kind=changed.kind)


def _hindrances(
    reader: Reader, engine: TemplateEngine, draft: Message, day: date
) -> Iterator[Problem]:
    if not draft.to:
        yield Problem("to", "required")
    for address in (*draft.to, *draft.cc):
        yield from mail_address("to", address.address)
    if not draft.subject.strip():
        yield Problem("subject", "required")
    if not draft.body_text.strip():
        yield Problem("body_text", "required")
    for name in engine.unfilled(f"{draft.subject}\n{draft.body_text}"):
        yield Problem("body_text", "unfilled", name)
    for profile in reader.where(SenderProfile)[:1]:
        for missing in profile.legal_block_missing(day):
            yield Problem("sender", "legal_block", missing)


def _recipient(reader: Reader, inquiry: Inquiry | None, inquiry_id: Id) -> MailAddress | None:
    """Whoever wrote, or else the inquiry's contact."""
    sender = sender_of(reader, inquiry_id)
    if sender:
        return sender
    contact = reader.find(Contact, inquiry.contact_id) if inquiry and inquiry.contact_id else None
    return MailAddress(contact.mail, contact.full_name) if contact and contact.mail else None


def _subject(inquiry: Inquiry) -> str:
    return f"[{inquiry.ref_no}] {base_subject(inquiry.subject) or inquiry.subject}"
