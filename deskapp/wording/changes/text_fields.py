"""What a person calls the fields of texts, lists and the office itself."""

from deskapp.wording.language import translate


def text_fields() -> dict[str, str]:
    """The words, by the name of the field."""
    return {**_of_texts(), **_of_the_office(), **_of_senders_and_mailboxes()}


def _of_texts() -> dict[str, str]:
    return {
        "key": translate("fields", "Key"),
        "title": translate("fields", "Title"),
        "title_de": translate("fields", "German title"),
        "title_en": translate("fields", "English title"),
        "folder": translate("fields", "Folder"),
        "shortcut": translate("fields", "Shortcut"),
        "purpose_de": translate("fields", "Purpose (German)"),
        "purpose_en": translate("fields", "Purpose (English)"),
        "template_class": translate("fields", "Class"),
        "texts": translate("fields", "Texts"),
        "asks": translate("fields", "Asks for"),
        "sets": translate("fields", "Sets"),
        "approved_by": translate("fields", "Approved by"),
        "checked_on": translate("fields", "Checked on"),
        "needs_release": translate("fields", "Needs a release"),
        "abbreviation": translate("fields", "Abbreviation"),
        "text_de": translate("fields", "German text"),
        "text_en": translate("fields", "English text"),
    }


def _of_the_office() -> dict[str, str]:
    return {
        "remit": translate("fields", "Remit"),
        "remit_en": translate("fields", "Remit (English)"),
        "code": translate("fields", "Code"),
        "closing_days": translate("fields", "Closing days"),
        "yearly_closing_days": translate("fields", "Yearly closing days"),
        "answer_within": translate("fields", "Answer within working days"),
        "house_style": translate("fields", "House style"),
        "initials": translate("fields", "Initials"),
        "mail": translate("fields", "E-mail"),
        "phone": translate("fields", "Phone"),
        "role": translate("fields", "Role"),
        "signing_power": translate("fields", "Signing power"),
        "pronouns": translate("fields", "Pronouns"),
        "catalogue": translate("fields", "List"),
        "label": translate("fields", "Label"),
        "label_de": translate("fields", "German label"),
        "label_en": translate("fields", "English label"),
        "active_from": translate("fields", "In use from"),
        "active_to": translate("fields", "In use to"),
        "position": translate("fields", "Place"),
        "report_group": translate("fields", "Group in reports"),
        "choices": translate("fields", "Choices"),
    }


def _of_senders_and_mailboxes() -> dict[str, str]:
    return {
        "display_name": translate("fields", "Name shown"),
        "firm": translate("fields", "Firm"),
        "seat": translate("fields", "Seat"),
        "court": translate("fields", "Court of registration"),
        "register_no": translate("fields", "Register number"),
        "directors": translate("fields", "Management"),
        "supervisors": translate("fields", "Supervisory board"),
        "street": translate("fields", "Street"),
        "plz_town": translate("fields", "Postcode and town"),
        "web": translate("fields", "Website"),
        "privacy_url": translate("fields", "Privacy notice"),
        "client_line": translate("fields", "Line of the client"),
        "hand_over": translate("fields", "Way out"),
        "imap": translate("fields", "Server for reading"),
        "folders": translate("fields", "Folders to fetch"),
        "sign_in": translate("fields", "Way of signing in"),
        "client_id": translate("fields", "Number of the program"),
        "tenant": translate("fields", "Organisation at the provider"),
        "bounces": translate("fields", "Came back so often"),
        "smtp": translate("fields", "Server for sending"),
        "sent_folder": translate("fields", "Folder of sent mail"),
        "drafts_folder": translate("fields", "Folder of drafts"),
        "stores_sent": translate("fields", "Keeps a copy of sent mail"),
        "file_name": translate("fields", "File"),
        "words": translate("fields", "Words that narrow it"),
    }
