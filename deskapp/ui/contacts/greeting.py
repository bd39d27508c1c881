"""How the person would be addressed in a mail today, and why to look at it again."""

from deskapp.domain.contact import Contact
from deskapp.domain.salutation.house_style import HouseStyle
from deskapp.domain.salutation.missing_data import SalutationWarning
from deskapp.domain.salutation.salute import Salutation, salute
from deskapp.ui.kit.records.roles import RoleLine
from deskapp.wording.language import translate


def greeting(contact: Contact, role: RoleLine | None, house: HouseStyle) -> Salutation:
    """The salutation by the rules of the office's house style, in the person's present role."""
    addressee = contact.addressee(
        role.role.function if role else "",
        office_in_salutation=role is not None and role.role.office_in_salutation,
    )
    return salute([addressee], contact.language, house)


def warning_words(found: Salutation) -> str:
    """What the data lacks for the salutation, as sentences; mostly nothing."""
    sentences = _sentences()
    return " ".join(sentences[warning] for warning in found.warnings)


def _sentences() -> dict[SalutationWarning, str]:
    return {
        SalutationWarning.NAME_MISSING: translate("contacts", "There is no name yet."),
        SalutationWarning.FIRST_NAME_MISSING: translate(
            "contacts", "Without a given name the salutation stays general."
        ),
        SalutationWarning.LAST_NAME_MISSING: translate(
            "contacts", "Without a family name the salutation stays general."
        ),
        SalutationWarning.OFFICE_NOT_USED: translate(
            "contacts", "The office cannot stand in the salutation, so the name does."
        ),
        SalutationWarning.CUSTOM_WITHOUT_NAME: translate(
            "contacts", "The person’s own salutation does not name them. Has the name changed?"
        ),
        SalutationWarning.NAME_RESPELLED: translate(
            "contacts", "The ß of the name is written ss, as in Switzerland."
        ),
    }
