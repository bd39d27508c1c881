"""The words for the choices of the office and its texts."""

from collections.abc import Callable, Mapping
from enum import Enum

from deskapp.domain.collected.custom_field import FieldType
from deskapp.domain.mail_account import SignIn
from deskapp.domain.office import Catalogue, Role, SigningPower
from deskapp.domain.sender_profile import HandOver
from deskapp.domain.template import TemplateClass
from deskapp.wording.language import translate


def _roles() -> Mapping[Enum, str]:
    return {
        Role.READ: translate("roles", "Read"),
        Role.WORK: translate("roles", "Work"),
        Role.LEAD: translate("roles", "Lead"),
        Role.DATA_PROTECTION: translate("roles", "Data protection"),
        Role.TECHNICAL: translate("roles", "Technical"),
    }


def _signing_powers() -> Mapping[Enum, str]:
    return {
        SigningPower.NONE: translate("signing_powers", "None"),
        SigningPower.BY_ORDER: translate("signing_powers", "i. A. (by order)"),
        SigningPower.BY_PROXY: translate("signing_powers", "i. V. (by proxy)"),
        SigningPower.PROCURATION: translate("signing_powers", "ppa. (procuration)"),
    }


def _hand_overs() -> Mapping[Enum, str]:
    return {
        HandOver.SMTP: translate("hand_overs", "Send directly"),
        HandOver.EML: translate("hand_overs", "Save as a file"),
        HandOver.MAIL_PROGRAM: translate("hand_overs", "Open in the mail program"),
    }


def _template_classes() -> Mapping[Enum, str]:
    return {
        TemplateClass.REPLY: translate("template_classes", "Reply"),
        TemplateClass.ORGANISATIONAL: translate("template_classes", "Organisational"),
        TemplateClass.MAILING: translate("template_classes", "Mailing"),
    }


def _field_types() -> Mapping[Enum, str]:
    return {
        FieldType.TEXT: translate("field_types", "Text"),
        FieldType.NUMBER: translate("field_types", "Number"),
        FieldType.DATE: translate("field_types", "Date"),
        FieldType.CHOICE: translate("field_types", "Choice"),
        FieldType.LINK: translate("field_types", "Link"),
    }


def _catalogues() -> Mapping[Enum, str]:
    return {
        Catalogue.TOPIC: translate("catalogues", "Topics"),
        Catalogue.SECTOR: translate("catalogues", "Sectors"),
        Catalogue.INITIATIVE_KIND: translate("catalogues", "Kinds of initiative"),
        Catalogue.LEGAL_FORM: translate("catalogues", "Legal forms"),
        Catalogue.BRAND: translate("catalogues", "Umbrella brands"),
        Catalogue.ORGANISATION_TYPE: translate("catalogues", "Kinds of organisation"),
        Catalogue.ROLE_KIND: translate("catalogues", "Kinds of role"),
    }


def _sign_ins() -> Mapping[Enum, str]:
    return {
        SignIn.PASSWORD: translate("sign_ins", "with a password"),
        SignIn.MICROSOFT: translate("sign_ins", "with Microsoft, in the browser"),
        SignIn.GOOGLE: translate("sign_ins", "with Google, in the browser"),
    }


OFFICE: Mapping[type[Enum], Callable[[], Mapping[Enum, str]]] = {
    Role: _roles,
    SigningPower: _signing_powers,
    HandOver: _hand_overs,
    TemplateClass: _template_classes,
    FieldType: _field_types,
    Catalogue: _catalogues,
    SignIn: _sign_ins,
}
"""For each kind of choice, what makes its words in the language in use."""
