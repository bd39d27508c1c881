"""All that is shown of one inquiry, as it was read in one go."""

from dataclasses import dataclass, field
from datetime import date

from deskapp.application.ports.questions.lists import FollowUpRow, InquiryRow, MessageRow
from deskapp.application.ports.questions.mailing_lists import MailingRow
from deskapp.application.use_cases.inquiry_work.belonging import Belonging
from deskapp.application.use_cases.introductions.views import IntroductionView
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.inquiry import Inquiry, RelationKind
from deskapp.domain.mail.behalf import BehalfReason
from deskapp.domain.mail.matching import SenderSuggestion
from deskapp.domain.mail.short_answers.absence import Absence
from deskapp.domain.office import User
from deskapp.domain.record import Id
from deskapp.ui.kit.records.catalogues import Catalogues


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation or initiative by its name."""

    kind: RecordKind
    id: Id
    name: str


@dataclass(frozen=True, slots=True)
class Role:
    """What a person is, and where."""

    function: str
    body: Body
    is_primary: bool


@dataclass(frozen=True, slots=True)
class Suggested:
    """Who wrote, and who that may be; ``person`` is empty where nobody is known."""

    sender: MailAddress
    suggestion: SenderSuggestion
    person: str
    body: str


@dataclass(frozen=True, slots=True)
class Related:
    """Another inquiry; without a relation it is one of the same person.

    ``is_incoming`` tells that the link comes from the other one.
    """

    row: InquiryRow
    relation: RelationKind | None = None
    is_incoming: bool = False


@dataclass(frozen=True, slots=True)
class SuggestedBehalf:
    """The initiative on whose behalf the inquiry may be, and why that is."""

    initiative: Body
    reason: BehalfReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One inquiry with everything around it; equal where nothing to be seen has changed."""

    inquiry: Inquiry
    today: date
    waited: int
    messages: tuple[MessageRow, ...]
    absences: tuple[tuple[Id, Absence], ...]
    """What automatic answers say, by the ids of messages."""
    person: Contact | None
    roles: tuple[Role, ...]
    bodies: tuple[Body, ...]
    suggested: Suggested | None
    behalf: SuggestedBehalf | None
    belonging: Belonging | None
    held: tuple[Body, ...]
    """The initiatives in which the person had a role when the inquiry came."""
    land: str
    """The Land of its initiative or organisation, where that is clear."""
    follow_ups: tuple[FollowUpRow, ...]
    introductions: tuple[IntroductionView, ...]
    related: tuple[Related, ...]
    users: tuple[User, ...]
    catalogues: Catalogues
    own_fields: tuple[CustomField, ...]
    model: Inquiry | None
    """An earlier inquiry of the same kind whose checklist may serve."""
    mailing: MailingRow | None
    calendar: Calendar = field(compare=False)

    @property
    def owner(self) -> str:
        """The name of who works on it, empty for the team."""
        names = {user.id: user.name for user in self.users}
        return names.get(self.inquiry.owner_id, "") if self.inquiry.owner_id else ""
