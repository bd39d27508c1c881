"""What a person calls the fields of people and bodies."""

from deskapp.wording.language import translate


def people_fields() -> dict[str, str]:
    """The words, by the name of the field."""
    return {**_of_bodies(), **_of_initiatives(), **_of_people(), **_of_roles_and_consents()}


def _of_bodies() -> dict[str, str]:
    return {
        "archived": translate("fields", "Archived"),
        "tags": translate("fields", "Tags"),
        "custom": translate("fields", "Own fields"),
        "name": translate("fields", "Name"),
        "name_short": translate("fields", "Short name"),
        "aliases": translate("fields", "Other names"),
        "former_names": translate("fields", "Former names"),
        "type": translate("fields", "Type"),
        "kind": translate("fields", "Kind"),
        "legal_form": translate("fields", "Legal form"),
        "level": translate("fields", "Level"),
        "parent_id": translate("fields", "Belongs to"),
        "member_of": translate("fields", "Member of"),
        "land": translate("fields", "State"),
        "laender": translate("fields", "States"),
        "kreise": translate("fields", "Districts"),
        "region_override": translate("fields", "Region"),
        "addresses": translate("fields", "Addresses"),
        "phones": translate("fields", "Phone"),
        "mails": translate("fields", "E-mail"),
        "website": translate("fields", "Website"),
        "mail_domains": translate("fields", "Mail domains"),
        "sectors": translate("fields", "Sectors"),
        "topics": translate("fields", "Topics"),
        "note": translate("fields", "Note"),
        "dissolved_on": translate("fields", "Dissolved on"),
    }


def _of_initiatives() -> dict[str, str]:
    return {
        "brand": translate("fields", "Umbrella brand"),
        "register": translate("fields", "Register"),
        "carriers": translate("fields", "Carriers"),
        "founded": translate("fields", "Founded"),
        "ended": translate("fields", "Ended"),
        "status": translate("fields", "Status"),
        "members": translate("fields", "Members"),
        "financing": translate("fields", "Financing"),
        "term_from": translate("fields", "Term from"),
        "term_to": translate("fields", "Term to"),
        "social": translate("fields", "Social media"),
        "chamber_involved": translate("fields", "Chamber involved"),
        "goals": translate("fields", "Goals"),
        "description": translate("fields", "Description"),
        "network_since": translate("fields", "In the network since"),
        "network_left": translate("fields", "Left the network"),
        "data_checked_on": translate("fields", "Data checked on"),
        "publish_ok": translate("fields", "May be published"),
        "awards": translate("fields", "Awards"),
    }


def _of_people() -> dict[str, str]:
    return {
        "address_form": translate("fields", "Form of address"),
        "title_pre": translate("fields", "Title"),
        "first_name": translate("fields", "First name"),
        "nobility": translate("fields", "Title of nobility"),
        "name_particle": translate("fields", "Particle"),
        "last_name": translate("fields", "Family name"),
        "title_post": translate("fields", "Title after the name"),
        "language": translate("fields", "Language"),
        "formality": translate("fields", "Formality"),
        "du_with": translate("fields", "Du with"),
        "custom_salutation": translate("fields", "Own salutation"),
        "rank": translate("fields", "Rank"),
        "source": translate("fields", "Source"),
        "source_note": translate("fields", "Source in words"),
        "source_date": translate("fields", "Source of"),
        "legal_basis": translate("fields", "Legal basis"),
        "informed_on": translate("fields", "Informed on"),
        "objection": translate("fields", "Objection"),
        "restricted": translate("fields", "Restricted"),
        "deceased": translate("fields", "Deceased"),
        "left_on": translate("fields", "Left on"),
        "still_there_on": translate("fields", "Still there on"),
    }


def _of_roles_and_consents() -> dict[str, str]:
    return {
        "contact_id": translate("fields", "Contact"),
        "organisation_id": translate("fields", "Organisation"),
        "initiative_id": translate("fields", "Initiative"),
        "function": translate("fields", "Function"),
        "unit": translate("fields", "Unit"),
        "role_kind": translate("fields", "Kind of role"),
        "on_behalf_of_id": translate("fields", "On behalf of"),
        "office_in_salutation": translate("fields", "Office in the salutation"),
        "valid_from": translate("fields", "Valid from"),
        "valid_to": translate("fields", "Valid to"),
        "primary": translate("fields", "Main role"),
        "purpose": translate("fields", "Purpose"),
        "wording": translate("fields", "Wording"),
        "given_on": translate("fields", "Given on"),
        "way": translate("fields", "Way"),
        "proof": translate("fields", "Proof"),
        "confirmed_on": translate("fields", "Confirmed on"),
        "withdrawn_on": translate("fields", "Withdrawn on"),
    }
