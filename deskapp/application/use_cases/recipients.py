"""Who a reply goes to: the contact behind an address, and for whom that person speaks."""

from dataclasses import dataclass, replace
from datetime import date

from deskapp.application.ports.records import Reader
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.names.person_name import name_of_sender
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id
from deskapp.domain.salutation.addressee import Addressee, AddressForm


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """One person written to on a day, in the role that fits the inquiry; ``home`` is its body.

    ``is_ambiguous`` where several contacts have the address and nothing tells which is meant.
    """

    contact: Contact | None
    addressee: Addressee
    day: date
    function: str = ""
    unit: str = ""
    home: Organisation | Initiative | None = None
    initiative_id: Id | None = None
    is_ambiguous: bool = False

    @property
    def body(self) -> str:
        """What the organisation or initiative that the person speaks for is called that day."""
        return self.home.name_on(self.day) if self.home else ""

    @property
    def language(self) -> str:
        """The language that the person reads."""
        return self.contact.language if self.contact else "de"

    def is_other_than(self, other: "Recipient | None") -> bool:
        """Whether these are two people."""
        if other is None:
            return True
        if self.contact and other.contact:
            return self.contact.id != other.contact.id
        return self.addressee != other.addressee


def recipient(
    reader: Reader, inquiry: Inquiry, to: MailAddress, day: date, writer_id: Id | None = None
) -> Recipient:
    """Who that address is to the user who writes; an empty one is whom the inquiry is from."""
    meant = _meant(reader, inquiry, to)
    if len(meant) != 1:
        return replace(_unknown(reader, inquiry, to, day), is_ambiguous=bool(meant))
    (contact,) = meant
    role = _role(reader, contact, inquiry, day)
    initiative_id = role.initiative_id if role else None
    if contact.id == inquiry.contact_id:
        initiative_id = inquiry.initiative_id or initiative_id
        home = _home(reader, role or inquiry)
    else:
        home = _home(reader, role) if role else None
    function = role.function if role else ""
    return Recipient(
        contact=contact,
        addressee=contact.addressee(
            function,
            contact.full_name or (home.name_on(day) if home else ""),
            office_in_salutation=role is not None and role.office_in_salutation,
            writer_id=writer_id,
        ),
        day=day,
        function=function,
        unit=role.unit if role else "",
        home=home,
        initiative_id=initiative_id,
    )


def _meant(reader: Reader, inquiry: Inquiry, to: MailAddress) -> tuple[Contact, ...]:
    """The inquiry's contact where the address is theirs, else all who have it.

    Of several the name beside the address tells one, if only one of them is called so.
    """
    known = reader.contacts_by_mail(to.address) if to.address else ()
    if inquiry.contact_id and (not to.address or inquiry.contact_id in known):
        known = (inquiry.contact_id,)
    people = tuple(person for each in known if (person := reader.find(Contact, each)) is not None)
    words = set(to.name.casefold().replace(",", " ").split())
    named = tuple(each for each in people if _is_named(each, words))
    return named if len(named) == 1 else people


def _is_named(person: Contact, words: set[str]) -> bool:
    family_name = set(person.last_name.casefold().split())
    return bool(family_name) and family_name <= words


def _role(reader: Reader, contact: Contact, inquiry: Inquiry, day: date) -> Affiliation | None:
    """The role held on that day that the inquiry is about, else the primary one, else any."""
    held = [role for role in reader.where(Affiliation, contact_id=contact.id) if role.holds_on(day)]

    def fits(role: Affiliation) -> tuple[bool, bool]:
        bodies = (
            (role.initiative_id, inquiry.initiative_id),
            (role.organisation_id, inquiry.organisation_id),
        )
        return any(one is not None and one == other for one, other in bodies), role.primary

    return max(held, key=fits, default=None)


def _home(reader: Reader, one: Affiliation | Inquiry) -> Organisation | Initiative | None:
    """The organisation, or else the initiative, of a role or inquiry."""
    if one.organisation_id:
        return reader.find(Organisation, one.organisation_id)
    return reader.find(Initiative, one.initiative_id) if one.initiative_id else None


def _unknown(reader: Reader, inquiry: Inquiry, to: MailAddress, day: date) -> Recipient:
    """Somebody who is no contact yet, as the name beside the address has it."""
    name = name_of_sender(to)
    return Recipient(
        contact=None,
        addressee=Addressee(
            form=AddressForm.NEUTRAL if name.last_name else AddressForm.ORGANISATION,
            title=name.title_pre,
            first_name=name.first_name,
            nobility=name.nobility,
            particle=name.name_particle,
            last_name=name.last_name,
            post_title=name.title_post,
        ),
        day=day,
        home=_home(reader, inquiry),
        initiative_id=inquiry.initiative_id,
    )
