"""What Art. 15(1) GDPR wants to be said beside the data: why, how long, to whom, which rights."""

from collections.abc import Iterator
from dataclasses import dataclass

from deskapp.application.office_calendar import office_of
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.subject_access.gathering import Stored
from deskapp.application.use_cases.subject_access.others import recipients
from deskapp.domain.contact import Contact
from deskapp.domain.dates.date_words import list_date
from deskapp.domain.office import Office
from deskapp.domain.sender_profile import SenderProfile
from deskapp.ui.kit.records.choices import laender
from deskapp.ui.subject_access.document import Entry
from deskapp.wording.changes.kind_labels import kind_label
from deskapp.wording.labels import label
from deskapp.wording.language import ENGLISH, current_language, translate


@dataclass(frozen=True, slots=True)
class Answering:
    """Who answers, and about whom."""

    office: Office
    profile: SenderProfile | None
    stored: Stored

    def facts(self) -> Iterator[Entry]:
        """Each with its letter of the law; what the office has not filled in is left out."""
        for key, words, said in (
            ("controller", translate("subject_access", "Who answers for it"), self._controller()),
            ("purposes", translate("subject_access", "What for"), self._purposes()),
            ("basis", translate("subject_access", "Legal basis"), _basis(self.stored.contact)),
            ("categories", translate("subject_access", "Kinds of data"), self._categories()),
            ("recipients", translate("subject_access", "Who has received data"), self._told()),
            ("periods", translate("subject_access", "How long"), _periods()),
            ("source", translate("subject_access", "Where they come from"), self._source()),
            ("rights", translate("subject_access", "Your rights"), _rights()),
            ("complaint", translate("subject_access", "Complaint"), self._complaint()),
            ("decisions", translate("subject_access", "Automated decisions"), _decisions()),
        ):
            if said:
                yield Entry(key, words, said, said)

    def _controller(self) -> str:
        if self.profile is None:
            return self.office.name
        profile = self.profile
        who = profile.firm or profile.display_name
        parts = (who, profile.street, profile.plz_town, profile.mail, profile.privacy_url)
        return ", ".join(part for part in parts if part)

    def _purposes(self) -> str:
        is_english = current_language() == ENGLISH
        remit = self.office.remit_en if is_english else self.office.remit
        if remit:
            return translate(
                "subject_access",
                "To answer inquiries and to keep in touch with whoever works in the initiatives;"
                " the office’s task is: {remit}.",
                remit=remit,
            )
        return translate(
            "subject_access",
            "To answer inquiries and to keep in touch with whoever works in the initiatives.",
        )

    def _categories(self) -> str:
        return ", ".join(kind_label(kind) for kind in self.stored.kinds)

    def _told(self) -> str:
        """Those written to in the same matters; whoever keeps mailboxes and machines for us."""
        told = sorted(recipients(self.stored))
        processors = translate(
            "subject_access", "Providers that run our mailboxes and computers on our behalf."
        )
        if not told:
            return processors
        addresses = ", ".join(told)
        said = translate(
            "subject_access", "Written to in your matters: {addresses}.", addresses=addresses
        )
        return f"{said} {processors}"

    def _source(self) -> str:
        contact = self.stored.contact
        day = list_date(contact.source_date, current_language()) if contact.source_date else ""
        return ", ".join(part for part in (label(contact.source), contact.source_note, day) if part)

    def _complaint(self) -> str:
        return translate(
            "subject_access",
            "You can complain to a supervisory authority, such as {authority}.",
            authority=authority_words(self.office),
        )


def answering(queries: Queries, stored: Stored) -> Answering:
    """The office as it is now."""
    profile = next(iter(queries.where(SenderProfile)), None)
    return Answering(office_of(queries), profile, stored)


def authority_words(office: Office) -> str:
    """The supervisory authority in charge, in the dative as letters need it in German."""
    land = dict(laender()).get(office.land, office.land)
    return translate("subject_access", "the data protection authority of {land}", land=land)


def _basis(contact: Contact) -> str:
    return label(contact.legal_basis)


def _periods() -> str:
    return translate(
        "subject_access",
        "As long as we need them for these purposes. Business letters are kept for six years from"
        " the end of their year (§ 257 HGB, § 147 AO), a consent as long as we rely on it and have"
        " to prove it.",
    )


def _rights() -> str:
    return translate(
        "subject_access",
        "You can have data rectified (Art. 16 GDPR), erased (Art. 17) or restricted (Art. 18),"
        " take along what you gave us (Art. 20), object to their use (Art. 21) and withdraw a"
        " consent at any time for the future (Art. 7(3)).",
    )


def _decisions() -> str:
    return translate("subject_access", "There are none, and no profiling (Art. 22 GDPR).")
