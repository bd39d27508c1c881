"""The words for the choices of people and bodies."""

from collections.abc import Callable, Mapping
from enum import Enum

from deskapp.domain.addresses.phone_number import PhoneKind
from deskapp.domain.addresses.postal_address import AddressKind
from deskapp.domain.contact import LegalBasis, Source
from deskapp.domain.duplicates.likeness import Certainty, Reason
from deskapp.domain.initiative import InitiativeStatus, Level, YesNoUnknown
from deskapp.domain.salutation.addressee import AddressForm, Formality
from deskapp.wording.language import translate


def _address_forms() -> Mapping[Enum, str]:
    return {
        AddressForm.FRAU: translate("address_forms", "Ms (Frau)"),
        AddressForm.HERR: translate("address_forms", "Mr (Herr)"),
        AddressForm.NEUTRAL: translate("address_forms", "No statement"),
        AddressForm.ORGANISATION: translate("address_forms", "Organisation"),
    }


def _formalities() -> Mapping[Enum, str]:
    return {
        Formality.FORMAL: translate("formalities", "Formal"),
        Formality.SEMI: translate("formalities", "Less formal"),
        Formality.FRIENDLY: translate("formalities", "Friendly"),
        Formality.DU: translate("formalities", "First name (Du)"),
    }


def _sources() -> Mapping[Enum, str]:
    return {
        Source.OWN_STATEMENT: translate("sources", "Own statement"),
        Source.BUSINESS_CARD: translate("sources", "Business card"),
        Source.WEBSITE: translate("sources", "Website"),
        Source.PARTICIPANTS_LIST: translate("sources", "List of participants"),
        Source.INITIATIVE: translate("sources", "Initiative"),
        Source.CHAMBER: translate("sources", "Chamber"),
        Source.IMPORT: translate("sources", "Import"),
    }


def _legal_bases() -> Mapping[Enum, str]:
    return {
        LegalBasis.CONSENT: translate("legal_bases", "Consent"),
        LegalBasis.CONTRACT: translate("legal_bases", "Contract"),
        LegalBasis.PUBLIC_TASK: translate("legal_bases", "Public task"),
        LegalBasis.LEGITIMATE_INTEREST: translate("legal_bases", "Legitimate interest"),
    }


def _initiative_statuses() -> Mapping[Enum, str]:
    return {
        InitiativeStatus.ACTIVE: translate("initiative_statuses", "Active"),
        InitiativeStatus.DORMANT: translate("initiative_statuses", "Dormant"),
        InitiativeStatus.ENDED: translate("initiative_statuses", "Ended"),
    }


def _levels() -> Mapping[Enum, str]:
    return {
        Level.MUNICIPAL: translate("levels", "Municipal"),
        Level.REGIONAL: translate("levels", "Regional"),
        Level.LAND: translate("levels", "State"),
        Level.FEDERAL: translate("levels", "Federal"),
        Level.EU: translate("levels", "EU"),
    }


def _answers() -> Mapping[Enum, str]:
    return {
        YesNoUnknown.YES: translate("answers", "Yes"),
        YesNoUnknown.NO: translate("answers", "No"),
        YesNoUnknown.UNKNOWN: translate("answers", "Unknown"),
    }


def _phone_kinds() -> Mapping[Enum, str]:
    return {
        PhoneKind.LANDLINE: translate("phone_kinds", "Landline"),
        PhoneKind.MOBILE: translate("phone_kinds", "Mobile"),
        PhoneKind.SWITCHBOARD: translate("phone_kinds", "Switchboard"),
        PhoneKind.FAX: translate("phone_kinds", "Fax"),
    }


def _address_kinds() -> Mapping[Enum, str]:
    return {
        AddressKind.STREET: translate("address_kinds", "Street address"),
        AddressKind.PO_BOX: translate("address_kinds", "P. O. box"),
        AddressKind.BULK: translate("address_kinds", "Large recipient"),
    }


def _certainties() -> Mapping[Enum, str]:
    return {
        Certainty.CERTAIN: translate("likeness", "Certain"),
        Certainty.VERY_LIKELY: translate("likeness", "Very likely"),
        Certainty.MAYBE: translate("likeness", "Possible"),
    }


def _reasons() -> Mapping[Enum, str]:
    return {
        Reason.SAME_MAIL: translate("likeness", "same e-mail address"),
        Reason.SAME_NAME_AND_BODY: translate("likeness", "same name, same organisation"),
        Reason.SAME_NAME_AND_PLACE: translate("likeness", "same name, same region"),
        Reason.SIMILAR_NAME_AND_BODY: translate("likeness", "similar name, same organisation"),
        Reason.SIMILAR_NAME_AND_TOWN: translate("likeness", "similar name, same town"),
        Reason.SAME_NAME: translate("likeness", "same name, nothing else known"),
    }


PEOPLE: Mapping[type[Enum], Callable[[], Mapping[Enum, str]]] = {
    Certainty: _certainties,
    Reason: _reasons,
    AddressForm: _address_forms,
    Formality: _formalities,
    Source: _sources,
    LegalBasis: _legal_bases,
    InitiativeStatus: _initiative_statuses,
    Level: _levels,
    YesNoUnknown: _answers,
    PhoneKind: _phone_kinds,
    AddressKind: _address_kinds,
}
"""For each kind of choice, what makes its words in the language in use."""
