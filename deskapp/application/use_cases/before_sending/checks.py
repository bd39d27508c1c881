"""The check before sending: what the records say of a draft, handed to the rules."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from deskapp.application.ports.records import Queries, Reader
from deskapp.application.ports.text import TemplateEngine
from deskapp.application.use_cases.introductions.parties import met_by, name_of
from deskapp.application.use_cases.recipients import recipient
from deskapp.application.use_cases.reply_values import Situation, situation
from deskapp.application.use_cases.senders import own_addresses
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.checks import check
from deskapp.domain.checks.checked import Checked, Unnamed
from deskapp.domain.checks.finding import Finding
from deskapp.domain.checks.leaving import outside_addresses
from deskapp.domain.checks.usage.which_language import written_language
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import Inquiry, Outcome
from deskapp.domain.message import Message, Review
from deskapp.domain.office import User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import Snippet, Template, TemplateClass

_LONGEST_SAID: Final = 200_000


@dataclass(frozen=True, slots=True)
class Outside:
    """How many recipients read the reply outside the office's own mail domain (SND-14)."""

    count: int
    domain: str


def findings(
    queries: Queries, engine: TemplateEngine, draft: Message, day: date
) -> tuple[Finding, ...]:
    """All that is to be said of a draft before it leaves, stops first; none where it is gone."""
    checked = _checked(queries, engine, draft, day)
    inquiry = queries.find(Inquiry, draft.inquiry_id)
    if inquiry is not None:
        found = situation(queries, inquiry, draft.to, day, draft.author_id)
        checked = _with_people(queries, checked, found, draft)
    return check.findings(checked)


def stops(reader: Reader, engine: TemplateEngine, draft: Message, day: date) -> tuple[Finding, ...]:
    """What keeps a draft from leaving: the first of those findings, without the rest."""
    return check.stops(_checked(reader, engine, draft, day))


def outside(reader: Reader, draft: Message) -> Outside:
    """Who of a draft's recipients is not of the office."""
    profile = next(iter(reader.where(SenderProfile)), None)
    count = len(outside_addresses((*draft.to, *draft.cc), _own_domains(reader)))
    return Outside(count, MailAddress(profile.mail).domain if profile else "")


def _checked(reader: Reader, engine: TemplateEngine, draft: Message, day: date) -> Checked:
    """As much of a draft as the stops look at."""
    template = next(iter(reader.where(Template, key=draft.template_key)), None)
    profile = next(iter(reader.where(SenderProfile)), None)
    is_mailing = template is not None and template.template_class is TemplateClass.MAILING
    met = tuple(met_by(reader, draft.inquiry_id, (*draft.to, *draft.cc)))
    both = [each.introduction for each in met if each.reaches_both]
    return Checked(
        day=day,
        subject=draft.subject,
        body=draft.body_text,
        to=draft.to,
        cc=draft.cc,
        own_domains=_own_domains(reader),
        own_addresses=own_addresses(reader),
        unfilled_subject=engine.unfilled(draft.subject),
        unfilled_body=engine.unfilled(draft.body_text),
        legal_block_missing=profile.legal_block_missing(day) if profile else (),
        is_mailing=is_mailing,
        objecting=frozenset(_objecting(reader, draft)) if is_mailing else frozenset(),
        expired=tuple(_expired(reader, template, draft, day)),
        needs_release=template is not None and template.needs_release,
        release_wanted=draft.review is Review.WANTED,
        released=draft.review is Review.RELEASED,
        introduces=template is not None and template.sets.outcome is Outcome.INTRODUCED,
        introduced=bool(both),
        not_agreed=tuple(name_of(reader, party) for each in both for party in each.missing),
        unnamed=tuple(_unnamed(reader, party) for each in met for party in each.unnamed),
    )


def _unnamed(reader: Reader, contact_id: Id) -> Unnamed:
    person = reader.find(Contact, contact_id)
    if person is None:
        return Unnamed()
    mails = tuple(mail.address for mail in person.mails)
    return Unnamed(given=person.first_name, family=person.family_name, addresses=mails)


def _with_people(queries: Queries, checked: Checked, found: Situation, draft: Message) -> Checked:
    """What the other checks look at besides: whom it is for, and whose names belong there."""
    first = found.recipients[0].contact if found.recipients else None
    said = queries.where(Message, inquiry_id=draft.inquiry_id)
    # What the template has filled in, such as a list of initiatives, was not left over.
    before = [draft.filled_text]
    before += [f"{each.subject}\n{each.body_text}" for each in said if each.id != draft.id]
    return replace(
        checked,
        is_formatted=bool(draft.body_html),
        language=written_language(draft.body_text) or found.language,
        contact_language=first.language if first else "",
        formality=found.formality,
        attachments=tuple(each.name for each in draft.attachments if not each.inline),
        others=queries.known_names(),
        own_names=tuple(
            dict.fromkeys(filter(None, _own_names(queries, found, draft, checked.day)))
        ),
        said_before="\n".join(before)[:_LONGEST_SAID],
    )


def _own_domains(reader: Reader) -> frozenset[str]:
    """The mail domains of the sender profile, the shared mailboxes and the users."""
    mails = (*own_addresses(reader), *(each.mail for each in reader.where(User)))
    return frozenset(MailAddress(mail).domain for mail in mails if mail)


def _objecting(reader: Reader, draft: Message) -> Iterator[str]:
    """The recipients one of whose readers wants no mailing; an objection holds for the address."""
    for each in (*draft.to, *draft.cc):
        people = (reader.find(Contact, known) for known in reader.contacts_by_mail(each.address))
        if any(person is not None and person.objection for person in people):
            yield each.key


def _expired(reader: Reader, template: Template | None, draft: Message, day: date) -> Iterator[str]:
    """The titles of the texts that went in and no longer hold."""
    if template is not None and template.valid_to and template.valid_to < day:
        yield template.title_de
    for abbreviation in dict.fromkeys(draft.snippets):
        for snippet in reader.where(Snippet, abbreviation=abbreviation):
            if snippet.valid_to and snippet.valid_to < day:
                yield snippet.title


def _own_names(reader: Reader, found: Situation, draft: Message, day: date) -> Iterator[str]:
    """Whoever and whatever the reply is from, for and about."""
    inquiry = found.inquiry
    copies = (recipient(reader, inquiry, each, day) for each in draft.cc)
    for person in (*found.recipients, *copies, *filter(None, (found.inquirer,))):
        who = person.addressee
        yield f"{who.first_name} {who.nobility} {who.family_name}"
        yield person.body
    for address in (*draft.to, *draft.cc):
        yield address.name
    bodies = [inquiry.organisation_id] if inquiry.organisation_id else []
    if found.initiative:
        yield from (found.initiative.name, found.initiative.name_short)
        bodies += [carrier.organisation_id for carrier in found.initiative.carriers]
    for organisation in (reader.find(Organisation, each) for each in bodies):
        yield organisation.name if organisation else ""
    profile = found.profile
    yield from (inquiry.ball.third_party, found.office.name, found.office.name_short)
    yield from (profile.display_name, profile.firm, profile.client_line)
    yield found.user.name if found.user else ""
