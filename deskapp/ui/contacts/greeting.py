"""How the person would be addressed in a mail today, and why to look at it again."""

from deskapp.domain.contact import Contact
from deskapp.domain.salutation.missing_data import SalutationWarning
from deskapp.domain.salutation.salute import Salutation, salute
from deskapp.ui.contacts.dossier import ContactDossier
from deskapp.wording.language import translate


def greeting(contact: Contact, dossier: ContactDossier) -> Salutation:
    """The salutation by the office's house style, in the present role, as the user writes it."""
    role = dossier.main_role
    addressee = contact.addressee(
        role.role.function if role else "",
        office_in_salutation=role is not None and role.role.office_in_salutation,
        writer_id=dossier.writer_id,
    )
    return salute([addressee], contact.language, dossier.house)


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
