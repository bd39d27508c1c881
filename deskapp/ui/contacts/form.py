"""The form of a person, with the salutation as it is typed and a word on who is known already."""

from collections.abc import Callable

from deskapp.domain.contact import Contact, Mark
from deskapp.domain.errors import Problem
from deskapp.domain.record import Id
from deskapp.ui.contacts.dossier import ContactDossier
from deskapp.ui.contacts.form_lines import MARKS, contact_lines
from deskapp.ui.contacts.greeting import greeting, warning_words
from deskapp.ui.contacts.mail_rows import mails_of_rows, rows_of_mails
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.records.duplicates import DuplicateHint
from deskapp.ui.kit.records.fields.address_rows import addresses_of_rows, rows_of_addresses
from deskapp.ui.kit.records.fields.phone_rows import phones_of_rows, rows_of_phones
from deskapp.ui.kit.records.record_form import RecordForm, Values
from deskapp.wording.language import translate


class ContactForm(RecordForm[Contact]):
    """Every field of a person."""

    def __init__(self, desk: Desk, dossier: ContactDossier, opened: Callable[[Id], object]) -> None:
        """`opened` shows a person who is there already."""
        self._dossier = dossier
        self.known = DuplicateHint(desk, opened, [dossier.about] if dossier.about else [])
        """Who is there already."""
        self._preview = PlainLabel(tone=Tone.MUTED, wraps=True)
        super().__init__(contact_lines(desk, dossier, self.known, self._preview), dossier.record)
        self._show_greeting()
        self.changed.connect(self._typed)

    def values_of(self, record: Contact) -> Values:
        """What the fields show."""
        marks = {mark: getattr(record, mark) for mark in MARKS}
        since = {f"{mark}_since": held and held.since for mark, held in marks.items()}
        reasons = {f"{mark}_reason": held.reason if held else "" for mark, held in marks.items()}
        special: Values = {
            "mails": rows_of_mails(record.mails),
            "phones": rows_of_phones(record.phones),
            "addresses": rows_of_addresses(record.addresses),
            **since,
            **reasons,
        }
        return {**super().values_of(record), **special}

    def record_of(self, base: Contact, values: Values) -> Contact:
        """The person as they stand in the form."""
        special = {
            "mails": mails_of_rows(values["mails"], base.mails),
            "phones": phones_of_rows(values["phones"]),
            "addresses": addresses_of_rows(values["addresses"]),
            **{mark: _mark(values, mark) for mark in MARKS},
        }
        return super().record_of(base, {**values, **special})

    def problems(self) -> tuple[Problem, ...]:
        """Also a reason without its day, which would be lost."""
        values = self.values()
        without_day = [
            Problem(f"{mark}_since", "required")
            for mark in MARKS
            if values[f"{mark}_reason"] and not values[f"{mark}_since"]
        ]
        return (*super().problems(), *without_day)

    def _typed(self) -> None:
        self._show_greeting()
        self.known.look_for(self.record())

    def _show_greeting(self) -> None:
        found = greeting(self.record(), self._dossier)
        text = translate("contacts", "In a mail: {salutation}", salutation=found.text)
        self._preview.setText(" ".join(part for part in (text, warning_words(found)) if part))


def _mark(values: Values, mark: str) -> Mark | None:
    since = values[f"{mark}_since"]
    return Mark(since, values[f"{mark}_reason"]) if since else None
