"""A request for information is begun, and ends in a draft with the archive attached."""

from dataclasses import dataclass, replace

from deskapp.application.ports.text import TemplateEngine, Value
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.use_cases.replies import FREE_REPLY, Fill, fill_in, new_draft
from deskapp.domain.inquiry import Channel, Inquiry, Kind, State
from deskapp.domain.message import Attachment, Message
from deskapp.domain.record import Id
from deskapp.domain.subject_access.deadline import due_by_law
from deskapp.domain.template import Template

TEMPLATE = "V25b"
"""The key of the template with which the information is given."""


def begin_access(work: UnitOfWork, contact_id: Id, inquiry_id: Id | None, subject: str) -> Inquiry:
    """The inquiry in which a person asks what is stored, due as the law has it.

    Without one it is the person's last one of that kind that is open, or a new one with that
    subject. Raises ``NotFound``.
    """
    if inquiry_id is None:
        return _last_of(work, contact_id) or _opened(work, contact_id, subject)
    before = work.get(Inquiry, inquiry_id)
    kind = before.kind or Kind.DATA_PROTECTION
    after = replace(before, kind=kind, contact_id=before.contact_id or contact_id)
    day = work.clock.local(before.received_at).date()
    return work.save(due_by_law(before, after, day))


@dataclass(frozen=True, slots=True)
class Archive:
    """The sealed file, and the words under which it is named in the letter."""

    name: str
    content: bytes
    words: str


def give_access(
    work: UnitOfWork, engine: TemplateEngine, inquiry_id: Id, archive: Archive, authority: str
) -> Message:
    """A draft of the answer in the inquiry, the archive attached to it by its SHA-256.

    Raises:
        NoSenderProfile: there is no address to write from.
        TemplateBroken: the office's template cannot be filled in.
    """
    sha256 = work.store.put_content(archive.content)
    file = Attachment(archive.name, len(archive.content), sha256, "application/zip")
    draft = new_draft(work.store, work.clock, inquiry_id, work.user_id)
    template = next(iter(work.where(Template, key=TEMPLATE)), FREE_REPLY)
    asked: dict[str, Value] = {"anlagen": (archive.words,), "aufsichtsbehoerde": authority}
    fill = Fill(template=template, asked=asked)
    filled = fill_in(work.store, work.clock, engine, replace(draft, attachments=(file,)), fill)
    return work.save(filled)


def _last_of(work: UnitOfWork, contact_id: Id) -> Inquiry | None:
    asked = [
        each
        for each in work.where(Inquiry, contact_id=contact_id)
        if each.is_open and each.kind is Kind.DATA_PROTECTION
    ]
    return asked[-1] if asked else None


def _opened(work: UnitOfWork, contact_id: Id, subject: str) -> Inquiry:
    inquiry = new_inquiry(subject, work.now, Channel.POST)
    return open_inquiry(
        work,
        replace(
            inquiry,
            contact_id=contact_id,
            kind=Kind.DATA_PROTECTION,
            state=State.IN_PROGRESS,
            owner_id=work.user_id,
        ),
    )
