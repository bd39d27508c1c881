"""The consents of a person: as rows to be read, and the form of one."""

from collections.abc import Iterable, Mapping
from datetime import date

from deskapp.application.actions import Action
from deskapp.application.use_cases.mailings.consents import save_consent
from deskapp.application.use_cases.mailings.first_texts import wording_of
from deskapp.domain.dates.date_words import list_date
from deskapp.domain.mailings.consent import Consent, Purpose, Way
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.text_fields import TextField
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.kit.records.editor import Storing
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.ui.kit.records.record_form import RecordForm
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate

STORING: Storing[Consent] = Storing(Action.CONSENT_SAVED, save_consent)
"""How a consent is stored."""


def new_consent(contact_id: Id, today: date) -> Consent:
    """One given today, with the office's wording."""
    return Consent(
        id=new_id(),
        contact_id=contact_id,
        purpose=Purpose.INVITATIONS,
        wording=wording_of(Purpose.INVITATIONS),
        given_on=today,
        way=Way.PAPER,
    )


def consent_cards(consents: Iterable[Consent], today: date) -> Mapping[Id, Card]:
    """What a person has agreed to, those that hold first."""
    ordered = sorted(consents, key=lambda each: (not each.holds_on(today), each.purpose.value))
    return {each.id: _card(each, today) for each in ordered}


class ConsentForm(RecordForm[Consent]):
    """Purpose, wording and proof; the wording follows the purpose until somebody changes it."""

    def __init__(self, consent: Consent) -> None:
        self._purpose = consent.purpose
        super().__init__(
            (
                (
                    ChoiceField("purpose", translate("contacts", "Purpose"), words_of(Purpose)),
                    ChoiceField("way", translate("contacts", "Given"), words_of(Way)),
                ),
                (
                    DayField("given_on", translate("contacts", "Given on"), is_required=True),
                    DayField("confirmed_on", translate("contacts", "Confirmed on"), hint=_hint()),
                ),
                TextField("wording", translate("contacts", "Wording"), lines=5, is_required=True),
                TextField(
                    "proof",
                    translate("contacts", "Proof"),
                    lines=2,
                    hint=translate("contacts", "Where it lies: a file, a mail, a sheet of paper."),
                ),
                DayField("withdrawn_on", translate("contacts", "Withdrawn on")),
            ),
            consent,
        )
        self.field("purpose").changed.connect(self._follow_purpose)

    def _follow_purpose(self) -> None:
        before, self._purpose = self._purpose, self.field("purpose").value()
        wording = self.field("wording")
        if wording.value() == wording_of(before):
            wording.set_value(wording_of(self._purpose))


def _hint() -> str:
    return translate("contacts", "By mail or on the web it counts once it was confirmed.")


def _card(consent: Consent, today: date) -> Card:
    given = list_date(consent.given_on, current_language())
    parts = (label(consent.way), translate("contacts", "given on {day}", day=given))
    return Card(title=label(consent.purpose), second=", ".join(parts), mark=_mark(consent, today))


def _mark(consent: Consent, today: date) -> Mark:
    if consent.withdrawn_on is not None and consent.withdrawn_on <= today:
        return Mark(Icon.CLOSE, translate("contacts", "withdrawn"))
    if consent.holds_on(today):
        return Mark(Icon.CHECK, translate("contacts", "holds"), Tone.ACCENT)
    return Mark(Icon.WAITING, translate("contacts", "not confirmed yet"), Tone.DUE)
