"""The words for the choices of the office and its texts."""

from collections.abc import Callable, Mapping
from enum import Enum

from deskapp.domain.collected.custom_field import FieldType
from deskapp.domain.office import Role, SigningPower
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


OFFICE: Mapping[type[Enum], Callable[[], Mapping[Enum, str]]] = {
    Role: _roles,
    SigningPower: _signing_powers,
    HandOver: _hand_overs,
    TemplateClass: _template_classes,
    FieldType: _field_types,
}
"""For each kind of choice, what makes its words in the language in use."""
