"""A reply leaves: checked, made a mail to be built, and queued or handed over."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from deskapp.application.ports.post import Outgoing
from deskapp.application.ports.records import Reader
from deskapp.application.ports.text import TemplateEngine
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.before_sending import checks
from deskapp.application.use_cases.introductions.leaving import (
    note_introduced,
    with_ball_at_asked,
)
from deskapp.application.use_cases.outbox import UNDO_TIME
from deskapp.application.use_cases.recipients import recipient
from deskapp.application.use_cases.reply_values import INFORMING
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.checks.finding import Check, Field, Finding
from deskapp.domain.errors import Invalid, Problem, TransitionNotAllowed
from deskapp.domain.follow_up import FollowUp, FollowUpKind
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import new_id
from deskapp.domain.subject_access.deadline import due_by_law
from deskapp.domain.template import Template

_CODES: Final = {
    Check.NO_RECIPIENT: "required",
    Check.NO_SUBJECT: "required",
    Check.NO_TEXT: "required",
    Check.BAD_ADDRESS: "mail_address",
    Check.PLACEHOLDER: "unfilled",
}
"""The rule of a field that a stop breaks, where it is not called as the check is."""

MOST_BYTES: Final = 20 * 2**20
"""What the files of one mail may have together; on their way they take a third more."""
_LONGEST_NAME: Final = 120
_LONGEST_ENDING: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A follow-up that goes with a reply."""

    due_on: date
    reason: str


def hindrances(
    reader: Reader, engine: TemplateEngine, draft: Message, day: date
) -> tuple[Problem, ...]:
    """What keeps a draft from leaving; empty when it may."""
    stops = checks.stops(reader, engine, draft, day)
    return tuple(dict.fromkeys(map(_problem, stops)))


def outgoing(
    draft: Message, content: Callable[[str], bytes | None], *, unsent: bool = False
) -> Outgoing:
    """The draft as a mail to be built; ``content`` gives the kept bytes by their SHA-256.

    Raises:
        Invalid: the files are too large together, or one of them is gone.
    """
    assert draft.sender is not None
    return Outgoing(
        message_id=draft.message_id,
        at=draft.at,
        sender=draft.sender,
        to=draft.to,
        cc=draft.cc,
        subject=draft.subject,
        text=draft.body_text,
        html=draft.body_html,
        in_reply_to=draft.in_reply_to,
        references=draft.references,
        attachments=tuple(_files(draft, content)),
        unsent=unsent,
    )


def _files(draft: Message, content: Callable[[str], bytes | None]) -> Iterator[tuple[str, bytes]]:
    files = [each for each in draft.attachments if not each.inline]
    if sum(each.size for each in files) > MOST_BYTES:
        raise Invalid((Problem("attachments", "mail_too_large", str(MOST_BYTES // 2**20)),))
    for each in files:
        data = content(each.sha256)
        if data is None:
            raise Invalid((Problem("attachments", "attachment_gone", each.name),))
        yield _file_name(each.name), data


def _file_name(name: str) -> str:
    """A name that every system takes and that names no folder, its ending kept.

    macOS writes umlauts in two characters, which others show apart.
    """
    composed = unicodedata.normalize("NFC", name)
    plain = re.sub(r'[/\\<>:"|?*]', "_", composed).strip() or "-"
    stem, dot, ending = plain.rpartition(".")
    if len(plain) <= _LONGEST_NAME or len(ending) > _LONGEST_ENDING:
        return plain[:_LONGEST_NAME]
    return stem[: _LONGEST_NAME - len(ending) - 1] + dot + ending


def queue(
    work: UnitOfWork,
    draft: Message,
    raw: bytes,
    promises: tuple[Promise, ...],
    send_at: datetime | None = None,
) -> Message:
    """Put the finished bytes of a stored draft into the outbox, and note what the reply means.

    It leaves at ``send_at``, but not before it could be called back for a while.

    Raises:
        Outdated: the draft was changed since the bytes were made.
    """
    earliest = work.now + UNDO_TIME
    queued = replace(draft.delivered(Delivery.QUEUED), send_at=max(send_at or earliest, earliest))
    return _leave(work, queued, raw, promises)


def hand_over(
    work: UnitOfWork, draft: Message, raw: bytes, promises: tuple[Promise, ...]
) -> Message:
    """Note that a stored draft leaves by other means: as a file, or through the mail program.

    Raises:
        Outdated: the draft was changed since the bytes were made.
    """
    return _leave(work, draft.delivered(Delivery.HANDED_OVER), raw, promises)


def _leave(
    work: UnitOfWork, leaving: Message, raw: bytes, promises: tuple[Promise, ...]
) -> Message:
    stored = work.save(replace(leaving, raw_sha256=work.store.put_content(raw)))
    inquiry = _answered(work, leaving)
    if inquiry.owner_id is None:
        inquiry = replace(inquiry, owner_id=work.user_id)
    templates = work.where(Template, key=leaving.template_key) if leaving.template_key else ()
    for template in templates:
        inquiry = _with_what_it_sets(inquiry, template, work)
        _note_informed(work, inquiry, template, leaving.to)
    work.save(inquiry)
    promised = [work.save(_follow_up(work, inquiry, promise)) for promise in promises]
    reason = next((each.sets.follow_up_reason_de for each in templates), "") or inquiry.subject
    note_introduced(work, leaving, reason, promised)
    return stored


def _answered(work: UnitOfWork, leaving: Message) -> Inquiry:
    """The inquiry after the reply, which may be a question to somebody else."""
    inquiry = work.get(Inquiry, leaving.inquiry_id)
    asked = with_ball_at_asked(work, inquiry, leaving)
    return inquiry.answered(work.now, work.today) if asked is inquiry else asked


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
    changed = due_by_law(inquiry, changed, work.clock.local(inquiry.received_at).date())
    if sets.state is None:
        return changed
    try:
        return changed.moved_to(sets.state, work.now)
    except (Invalid, TransitionNotAllowed):
        # Closing lacks a topic or the depth: the window asks for them when it is closed by hand.
        return replace(inquiry, kind=changed.kind, due_on=changed.due_on)


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


def _problem(stop: Finding) -> Problem:
    field = "body_text" if stop.field is Field.BODY else stop.field.value
    return Problem(field, _CODES.get(stop.check, stop.check.value), stop.words)
