"""An office with a mailing to many people, for tests of mailings."""

from collections.abc import Iterator
from datetime import date

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import records
from deskapp.application.use_cases.mailings import chosen, course
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.initiative import Initiative
from deskapp.domain.mailings.consent import Consent, Purpose, Way
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient
from deskapp.domain.message import Message
from deskapp.domain.record import Id, Record, new_id
from deskapp.domain.salutation.addressee import AddressForm
from deskapp.domain.template import TemplateText
from tests.reply_scene import set_the_scene

TEXTS = (
    TemplateText(
        "de",
        "Einladung für {{ kontakt.name }}",
        "{{ anrede }}\n\nbitte kommen Sie mit {{ initiative.name }}.\n\n"
        "{{ gruss }}\n\n{{ signatur }}",
    ),
    TemplateText("en", "Invitation for {{ contact.name }}", "{{ salutation }}\n\nPlease come."),
)


def person(number: int) -> Contact:
    """One of the invented people."""
    return Contact(
        id=new_id(),
        address_form=AddressForm.FRAU if number % 2 else AddressForm.HERR,
        first_name="Kim",
        last_name=f"Muster{number}",
        mails=(ContactMail(f"kim{number}@muster{number}.example", preferred=True),),
    )


def consent(contact_id: Id, purpose: Purpose = Purpose.INVITATIONS) -> Consent:
    """What lets a person be invited."""
    return Consent(
        id=new_id(),
        contact_id=contact_id,
        purpose=purpose,
        wording="Ja.",
        given_on=date(2026, 1, 5),
        way=Way.PAPER,
    )


def keep(workspace: Workspace, *kept: Record) -> None:
    """Store records as they are."""
    workspace.execute(
        Action.SAMPLE_LOADED, lambda work: [records.save(work, each) for each in kept]
    )


def people(workspace: Workspace, count: int) -> tuple[Contact, ...]:
    """So many people who may be invited, each speaking for an initiative."""
    made = tuple(person(number) for number in range(count))
    keep(workspace, *made, *(each for one in made for each in _around(one)))
    return made


def a_mailing(workspace: Workspace, contacts: tuple[Contact, ...], **values: object) -> Mailing:
    """An office with a mailing to these people; call `set_the_scene` before."""
    begun = Mailing(
        id=new_id(),
        inquiry_id=Id(""),
        title="Netzwerktreffen",
        texts=TEXTS,
        **values,  # type: ignore[arg-type]
    )

    def make(work: UnitOfWork) -> Mailing:
        mailing = course.save_mailing(work, begun)
        chosen.add_contacts(work, mailing.id, [each.id for each in contacts])
        return mailing

    return workspace.execute(Action.MAILING_SAVED, make)


def office_with_mailing(workspace: Workspace, count: int) -> Mailing:
    """The whole office, and a mailing to so many."""
    set_the_scene(workspace)
    return a_mailing(workspace, people(workspace, count))


def recipients(workspace: Workspace, mailing: Mailing) -> tuple[MailingRecipient, ...]:
    """The recipients as they are now."""
    return workspace.query(lambda queries: queries.where(MailingRecipient, mailing_id=mailing.id))


def written(workspace: Workspace, mailing: Mailing) -> tuple[Message, ...]:
    """The letters and reminders as they are now."""
    return workspace.query(lambda queries: queries.where(Message, mailing_id=mailing.id))


def current(workspace: Workspace, mailing: Mailing) -> Mailing:
    """The mailing as it is now."""
    return workspace.query(lambda queries: course.find_mailing(queries, mailing.id))


def _around(one: Contact) -> Iterator[Record]:
    initiative = Initiative(
        id=new_id(), name=f"Region {one.last_name}", kind="initiative", laender=("NI",)
    )
    yield consent(one.id)
    yield initiative
    yield Affiliation(
        id=new_id(),
        contact_id=one.id,
        initiative_id=initiative.id,
        function="Vorsitz",
        primary=True,
    )
