"""All that a reply begins with, asked for in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from deskapp.application.ports.records import Queries
from deskapp.application.ports.text import TemplateBroken, Value
from deskapp.application.tools import Tools
from deskapp.application.use_cases import replies
from deskapp.application.use_cases.answered_mail import AnsweredMail, answered_mail
from deskapp.application.use_cases.initiatives.lists import land_asked_for, topic_asked_for
from deskapp.application.use_cases.replies import FREE_REPLY, Fill, NoSenderProfile
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.application.workspace import Workspace
from deskapp.domain.dates.due_input import parse_due
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Message
from deskapp.domain.office import Catalogue, CatalogueEntry, User
from deskapp.domain.record import Id
from deskapp.domain.sender_profile import HandOver, SenderProfile
from deskapp.domain.template import Snippet, Template
from deskapp.ui.replies.head.asked_fields import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """The draft to go on with, or a new one, and what can be done with it.

    ``filled`` is what the program alone would have made of ``draft``; where they differ, a
    person has written. With ``known`` begin the fields for what a template asks. ``me`` is
    the user at work, ``users`` has everybody's name.
    """

    draft: Message
    filled: Message
    template: Template
    known: Known
    language: str
    ref_no: str
    answered: AnsweredMail | None
    me: Id | None
    users: Mapping[Id, str]
    templates: tuple[Template, ...]
    snippets: tuple[Snippet, ...]
    calendar: Calendar
    can_send: bool
    hand_over: HandOver


def open_reply(
    workspace: Workspace, tools: Tools, inquiry_id: Id, start: ReplyStart | None = None
) -> Opening:
    """Read it, off the window's thread; with a start that letter, where it was not begun before.

    Raises:
        NoSenderProfile: there is no address to write from.
        NotFound: the inquiry is gone.
    """
    calendar = workspace.calendar()
    parse_due("+1at", workspace.clock.today(), calendar)  # the holidays are read here, not later
    return workspace.query(
        lambda queries: _opening(
            queries, workspace, tools, _begun(queries, workspace, inquiry_id, start), calendar
        )
    )


@dataclass(frozen=True, slots=True)
class _Begun:
    """The draft with what it is filled from; ``kept`` where it was begun before."""

    kept: Message | None
    draft: Message
    template: Template
    start: ReplyStart | None


def _begun(
    queries: Queries, workspace: Workspace, inquiry_id: Id, start: ReplyStart | None
) -> _Begun:
    clock, user_id = workspace.clock, workspace.user_id
    kept = replies.draft_of(queries, inquiry_id, start)
    key = start.template_key if start else kept.template_key if kept else ""
    template = next(iter(queries.where(Template, key=key)), FREE_REPLY) if key else FREE_REPLY
    if kept is not None:
        return _Begun(kept, kept, template, None)
    if start is None:
        draft = replies.new_draft(queries, clock, inquiry_id, user_id)
        return _Begun(None, draft, template, None)
    draft = replies.begun_draft(queries, clock, inquiry_id, start, user_id)
    return _Begun(None, draft, template, start)


def _opening(
    queries: Queries, workspace: Workspace, tools: Tools, begun: _Begun, calendar: Calendar
) -> Opening:
    today, inquiry_id = workspace.clock.today(), begun.draft.inquiry_id
    templates = tuple(each for each in queries.where(Template) if each.is_usable_on(today))
    used = begun.template if begun.template in templates else FREE_REPLY
    language = replies.language_of(queries, workspace.clock, begun.draft)
    asked = begun.start.asked if begun.start else {}
    fill = Fill(template=used, language=language, asked=asked)
    filled = _filled(queries, workspace, tools, begun.draft, fill)
    if begun.start is not None:
        filled = replies.started(filled, begun.start)
    accounts = queries.where(MailAccount)
    can_send = any(each.smtp.host for each in accounts)
    profile = next(iter(queries.where(SenderProfile)), None)
    if profile is None:
        raise NoSenderProfile
    inquiry = queries.find(Inquiry, inquiry_id)
    is_by_mail = profile.hand_over is HandOver.SMTP
    return Opening(
        draft=begun.kept or filled,
        filled=filled,
        template=used,
        known=_known(queries, inquiry, today, calendar, asked),
        language=language,
        ref_no=inquiry.ref_no if inquiry else "",
        answered=answered_mail(queries, begun.draft),
        me=workspace.user_id,
        users={user.id: user.name for user in queries.where(User)},
        templates=templates,
        snippets=tuple(each for each in queries.where(Snippet) if not each.archived),
        calendar=calendar,
        can_send=can_send,
        hand_over=HandOver.EML if is_by_mail and not can_send else profile.hand_over,
    )


def _known(
    queries: Queries,
    inquiry: Inquiry | None,
    today: date,
    calendar: Calendar,
    asked: Mapping[str, Value],
) -> Known:
    topics = queries.where(CatalogueEntry, catalogue=Catalogue.TOPIC)
    return Known(
        today=today,
        calendar=calendar,
        land=land_asked_for(queries, inquiry) if inquiry else "",
        topic=topic_asked_for(queries, inquiry) if inquiry else "",
        topics=tuple(sorted(topics, key=lambda entry: entry.position)),
        values=asked,
    )


def _filled(
    queries: Queries, workspace: Workspace, tools: Tools, draft: Message, fill: Fill
) -> Message:
    try:
        return replies.fill_in(queries, workspace.clock, tools.templates, draft, fill)
    except TemplateBroken:
        # The draft is still there to go on with; choosing the template again tells what is wrong.
        return draft
