"""All that a reply begins with, asked for in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from deskapp.application.ports.records import Queries
from deskapp.application.ports.text import TemplateBroken
from deskapp.application.tools import Tools
from deskapp.application.use_cases import replies
from deskapp.application.use_cases.answered_mail import AnsweredMail, answered_mail
from deskapp.application.use_cases.replies import FREE_REPLY, Fill, NoSenderProfile
from deskapp.application.workspace import Workspace
from deskapp.domain.dates.due_input import parse_due
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Message
from deskapp.domain.office import User
from deskapp.domain.record import Id
from deskapp.domain.sender_profile import HandOver, SenderProfile
from deskapp.domain.template import Snippet, Template


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """The draft to go on with, or a new one, and what can be done with it.

    ``filled`` is what the program alone would have made of ``draft``; where they differ, a
    person has written. ``me`` is the user at work, ``users`` has everybody's name.
    """

    draft: Message
    filled: Message
    template: Template
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


def open_reply(workspace: Workspace, tools: Tools, inquiry_id: Id) -> Opening:
    """Read it, off the window's thread.

    Raises:
        NoSenderProfile: there is no address to write from.
        NotFound: the inquiry is gone.
    """
    calendar = workspace.calendar()
    parse_due("+1at", workspace.clock.today(), calendar)  # the holidays are read here, not later
    return workspace.query(
        lambda queries: _opening(queries, workspace, tools, inquiry_id, calendar)
    )


def _opening(
    queries: Queries, workspace: Workspace, tools: Tools, inquiry_id: Id, calendar: Calendar
) -> Opening:
    clock, today = workspace.clock, workspace.clock.today()
    kept = replies.draft_of(queries, inquiry_id)
    draft = kept or replies.new_draft(queries, clock, inquiry_id, workspace.user_id)
    templates = tuple(each for each in queries.where(Template) if each.is_usable_on(today))
    used = next((each for each in templates if kept and each.key == kept.template_key), FREE_REPLY)
    language = replies.language_of(queries, clock, draft)
    filled = _filled(queries, workspace, tools, draft, Fill(template=used, language=language))
    accounts = queries.where(MailAccount)
    can_send = any(each.smtp.host for each in accounts)
    profile = next(iter(queries.where(SenderProfile)), None)
    if profile is None:
        raise NoSenderProfile
    inquiry = queries.find(Inquiry, inquiry_id)
    is_by_mail = profile.hand_over is HandOver.SMTP
    return Opening(
        draft=kept or filled,
        filled=filled,
        template=used,
        language=language,
        ref_no=inquiry.ref_no if inquiry else "",
        answered=answered_mail(queries, draft),
        me=workspace.user_id,
        users={user.id: user.name for user in queries.where(User)},
        templates=templates,
        snippets=tuple(each for each in queries.where(Snippet) if not each.archived),
        calendar=calendar,
        can_send=can_send,
        hand_over=HandOver.EML if is_by_mail and not can_send else profile.hand_over,
    )


def _filled(
    queries: Queries, workspace: Workspace, tools: Tools, draft: Message, fill: Fill
) -> Message:
    try:
        return replies.fill_in(queries, workspace.clock, tools.templates, draft, fill)
    except TemplateBroken:
        # The draft is still there to go on with; choosing the template again tells what is wrong.
        return draft
