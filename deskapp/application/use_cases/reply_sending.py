"""A reply leaves: checked, made a mail to be built, and queued or handed over."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from deskapp.application.ports.post import Outgoing
from deskapp.application.ports.records import Reader
from deskapp.application.ports.text import TemplateEngine
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.recipients import recipient
from deskapp.application.use_cases.reply_values import INFORMING
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.errors import Invalid, Problem, TransitionNotAllowed
from deskapp.domain.follow_up import FollowUp, FollowUpKind
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import new_id
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import Template
from deskapp.domain.text_rules import mail_address


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """The follow-up that goes with a reply."""

    due_on: date
    reason: str


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


def queue(work: UnitOfWork, draft: Message, raw: bytes, promise: Promise | None) -> Message:
    """Put the finished bytes of a stored draft into the outbox, and note what the reply means.

    Raises:
        Outdated: the draft was changed since the bytes were made.
    """
    return _leave(work, draft.delivered(Delivery.QUEUED), raw, promise)


def hand_over(work: UnitOfWork, draft: Message, raw: bytes, promise: Promise | None) -> Message:
    """Note that a stored draft leaves by other means: as a file, or through the mail program.

    Raises:
        Outdated: the draft was changed since the bytes were made.
    """
    return _leave(work, draft.delivered(Delivery.HANDED_OVER), raw, promise)


def _leave(work: UnitOfWork, leaving: Message, raw: bytes, promise: Promise | None) -> Message:
    stored = work.save(replace(leaving, raw_sha256=work.store.put_content(raw)))
    inquiry = work.get(Inquiry, leaving.inquiry_id).answered(work.now, work.today)
    if inquiry.owner_id is None:
        inquiry = replace(inquiry, owner_id=work.user_id)
    templates = work.where(Template, key=leaving.template_key) if leaving.template_key else ()
    for template in templates:
        inquiry = _with_what_it_sets(inquiry, template, work)
        _note_informed(work, inquiry, template, leaving.to)
    work.save(inquiry)
    if promise:
        work.save(_follow_up(work, inquiry, promise))
    return stored


def _follow_up(work: UnitOfWork, inquiry: Inquiry, promise: Promise) -> FollowUp:
    return FollowUp(
        id=new_id(),
        inquiry_id=inquiry.id,
        due_on=promise.due_on,
        reason=promise.reason,
        kind=FollowUpKind.ASK_AGAIN,
        owner_id=work.user_id,
    )


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


def _note_informed(
    work: UnitOfWork, inquiry: Inquiry, template: Template, to: tuple[MailAddress, ...]
) -> None:
    """Whoever is written to first now knows what the office keeps, where the template says so."""
    if not any(name in text.body for text in template.texts for name in INFORMING):
        return
    for address in to[:1]:
        contact = recipient(work.store, inquiry, address, work.today).contact
        if contact and contact.informed_on is None:
            work.save(replace(contact, informed_on=work.today))


def _hindrances(
    reader: Reader, engine: TemplateEngine, draft: Message, day: date
) -> Iterator[Problem]:
    if not draft.to:
        yield Problem("to", "required")
    for field, people in (("to", draft.to), ("cc", draft.cc)):
        for person in people:
            yield from mail_address(field, person.address)
    if not draft.subject.strip():
        yield Problem("subject", "required")
    if not draft.body_text.strip():
        yield Problem("body_text", "required")
    for field, text in (("subject", draft.subject), ("body_text", draft.body_text)):
        for name in engine.unfilled(text):
            yield Problem(field, "unfilled", name)
    for profile in reader.where(SenderProfile)[:1]:
        for missing in profile.legal_block_missing(day):
            yield Problem("sender", "legal_block", missing)
