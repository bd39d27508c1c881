"""What is open with a person on behalf of a body, before somebody else takes the role over."""

from dataclasses import dataclass

from deskapp.application.ports.questions.lists import FollowUpRow, InquiryFilter, InquiryRow
from deskapp.application.ports.records import Queries, Reader
from deskapp.application.use_cases.introductions.views import IntroductionView, introductions_with
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.introduction import Standing
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient, MailingState

_UNDER_WAY = frozenset({Standing.ASKING, Standing.READY, Standing.INTRODUCED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """What a change of a role touches; inquiries and follow-ups move where they are ticked.

    ``mailings`` are those whose letter to the initiative goes to the new person, ``consents``
    how many stay with the old one.
    """

    inquiries: tuple[InquiryRow, ...] = ()
    follow_ups: tuple[FollowUpRow, ...] = ()
    mailings: tuple[str, ...] = ()
    introductions: tuple[IntroductionView, ...] = ()
    consents: int = 0


def foreseen(queries: Queries, role: Affiliation) -> Foreseen:
    """What is open with the person in that role."""
    narrow = InquiryFilter(
        contact_id=role.contact_id,
        organisation_id=role.organisation_id,
        initiative_id=role.initiative_id,
    )
    follow_ups = queries.follow_ups_about(role.contact_id)
    introductions = introductions_with(queries, role.contact_id)
    return Foreseen(
        inquiries=queries.inquiry_rows(queries.inquiry_ids(narrow)),
        follow_ups=tuple(row for row in follow_ups if row.done_at is None),
        mailings=tuple(mailing.title for mailing, _ in letters_to_come(queries, role)),
        introductions=tuple(
            each for each in introductions if each.introduction.standing in _UNDER_WAY
        ),
        consents=len(queries.where(Consent, contact_id=role.contact_id)),
    )


def letters_to_come(
    reader: Reader, role: Affiliation
) -> tuple[tuple[Mailing, MailingRecipient], ...]:
    """The letters not written yet that the person would get for the initiative."""
    if role.initiative_id is None:
        return ()
    named = reader.where(
        MailingRecipient, contact_id=role.contact_id, initiative_id=role.initiative_id
    )
    found = ((reader.find(Mailing, each.mailing_id), each) for each in named if each.is_waiting)
    return tuple(
        (mailing, each)
        for mailing, each in found
        if mailing is not None and mailing.state is not MailingState.DONE
    )
