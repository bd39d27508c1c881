"""The sentence for each thing that can go wrong: what happened, why, and what to do now."""

from typing import Final

from deskapp.application.errors import MovedOn, OutsideError
from deskapp.domain.checks.finding import Check, Field, Finding, Level
from deskapp.domain.errors import DomainError, Invalid, Problem
from deskapp.wording.changes.refused_undo import moved_on_sentence
from deskapp.wording.check_labels import finding_sentence
from deskapp.wording.day_errors import day_sentences
from deskapp.wording.language import translate
from deskapp.wording.outside_errors import outside_sentences

_STOPS: Final = {
    check.value: check
    for check in (
        Check.OBJECTION,
        Check.MANY_OUTSIDE,
        Check.LEGAL_BLOCK,
        Check.EXPIRED,
        Check.NOT_RELEASED,
        Check.NOT_AGREED,
        Check.NO_INTRODUCTION,
        Check.NAMED_EARLY,
    )
}
"""Problems of a reply that have the sentences of the check before sending."""


def problem_sentence(problem: Problem) -> str:
    """What is wrong with a field."""
    if stop := _STOPS.get(problem.code):
        return finding_sentence(Finding(stop, Level.STOP, Field.SENDER, words=problem.value))
    sentence = _problems().get(problem.code) or translate("errors", "Please check this field.")
    return sentence.format(value=problem.value)


def error_sentence(error: Exception) -> str:
    """What an error means for the person; a bug of ours is named as one."""
    if isinstance(error, Invalid):
        return " ".join(dict.fromkeys(map(problem_sentence, error.problems)))
    if isinstance(error, MovedOn):
        return moved_on_sentence(error)
    if isinstance(error, DomainError):
        return _filled(_mended_by_the_user().get(error.code), error.detail)
    if isinstance(error, OutsideError):
        return outside_sentence(error.code, error.detail)
    return translate(
        "errors", "This is a fault of the program. Your data is safe; the log has the details."
    )


def outside_sentence(code: str, detail: str = "") -> str:
    """What a failure of a disk, server or file means."""
    return _filled(outside_sentences().get(code), detail)


def _filled(sentence: str | None, detail: str) -> str:
    chosen = sentence or translate("errors", "That did not work: {detail}")
    return chosen.format(detail=detail)


def _problems() -> dict[str, str]:
    return {
        **_problems_of_a_value(),
        **_problems_of_mailings(),
        **_problems_of_events(),
        **_problems_between_fields(),
        **_problems_of_a_letter(),
        **_problems_of_a_list(),
    }


def _problems_of_a_value() -> dict[str, str]:
    return {
        "required": translate("errors", "Please fill this in."),
        "too_long": translate("errors", "This is too long: at most {value} characters."),
        "too_many": translate("errors", "These are too many: at most {value}."),
        "web_address": translate(
            "errors", "“{value}” is no web address. It begins with https:// or http://."
        ),
        "mail_domain": translate("errors", "“{value}” is no mail domain, such as example.org."),
        "mail_address": translate("errors", "“{value}” is no e-mail address."),
        "free_mail": translate(
            "errors",
            "Everybody can have an address at “{value}”, so it says nothing about an organisation.",
        ),
        "negative": translate("errors", "Please give a number from 0 on."),
        "unknown_code": translate("errors", "“{value}” is not one of the choices."),
        "salutation_end": translate(
            "errors", "A salutation ends with a comma or with no mark at all."
        ),
        "rank": translate("errors", "Please give a number from 0 to 9."),
        "shortcut": translate("errors", "Please give a number from 1 to 9."),
        "office_code": translate("errors", "The code has up to ten letters and digits."),
        "port": translate("errors", "A port is a number from 1 to 65535."),
        "folder_name": translate(
            "errors", "The name of a folder has characters that nobody can see."
        ),
        "plz": translate("errors", "A German postcode has five digits."),
        "unfilled": translate("errors", "“{value}” is not filled in yet."),
        "date_not_understood": translate(
            "errors", "This is no date. Examples: 2006, 11.2019, 16.03.2021."
        ),
        "no_such_day": translate("errors", "There is no such day."),
        "mail_too_large": translate(
            "errors", "The files are too large for one e-mail: at most {value} MB together."
        ),
        "attachment_gone": translate(
            "errors", "The file “{value}” is no longer there. Please attach it again."
        ),
    }


def _problems_of_mailings() -> dict[str, str]:
    return {
        "throttle": translate("errors", "This is too many or too few: 1 to 600 e-mails a minute."),
        "consent_open": translate(
            "errors", "There is a consent to this already that was not withdrawn."
        ),
    }


def _problems_of_events() -> dict[str, str]:
    return {
        "code_taken": translate("errors", "Another event has the short name “{value}” already."),
        "session_twice": translate("errors", "Two parts are called “{value}”."),
        "session_before_start": translate("errors", "“{value}” ends before it begins."),
        "slot_twice": translate("errors", "Please choose only one part in the slot “{value}”."),
        "session_full": translate("errors", "“{value}” has no place left."),
        "no_attendees": translate(
            "errors",
            "There are no names in this list. It needs a column “Name”, or one with addresses.",
        ),
        "too_many_attendees": translate("errors", "This list has more than {value} people."),
        "needs_consent": translate(
            "errors", "Needs may be kept only with consent. Please tick it, or take them out."
        ),
    }


def _problems_between_fields() -> dict[str, str]:
    return {
        "one_preferred": translate("errors", "Only one address can be the preferred one."),
        "name_or_mail": translate("errors", "Please give a family name or an e-mail address."),
        "same_person": translate("errors", "This is the person who has the role now."),
        "unknown_land": translate("errors", "“{value}” is no federal state."),
        "kreis_outside": translate("errors", "District {value} does not lie in the states chosen."),
        "after_start": translate("errors", "This lies after the beginning."),
        "capacity": translate("errors", "There has to be at least one place."),
        "before_start": translate("errors", "The end lies before the start."),
        "as_of_required": translate("errors", "A number of members needs its date."),
        "circle": translate("errors", "A record cannot point at itself."),
        "exactly_one_body": translate(
            "errors", "Please choose an organisation or an initiative, and only one of them."
        ),
        "exactly_one_about": translate(
            "errors", "A follow-up belongs to one inquiry, contact or initiative."
        ),
        "reason_for_high": translate("errors", "Please say why the priority is high."),
        "third_party_name": translate("errors", "Please say who it is waiting for."),
        "needed_to_close": translate("errors", "This is needed to close the inquiry."),
        "one_stays": translate("errors", "One message has to stay where it is."),
        "both_must_agree": translate(
            "errors", "Both must have agreed before they are introduced to each other."
        ),
        "not_introduced": translate(
            "errors", "A result comes after the introduction. Please note first that it was made."
        ),
        "proof": translate(
            "errors", "Please say what shows the agreement: a message, a call, or a few words."
        ),
        "encryption_required": translate("errors", "A line to {value} must be encrypted."),
        "taken": translate("errors", "“{value}” has this already."),
        "doubled": translate("errors", "“{value}” stands here twice."),
    }


def _problems_of_a_letter() -> dict[str, str]:
    return {
        "letter_to": translate("errors", "The letter has no recipient yet."),
        "letter_contact": translate(
            "errors",
            "“{value}” is no contact yet, so there is no postal address. "
            "Please take the person over as a contact first.",
        ),
        "letter_address": translate(
            "errors",
            "There is no postal address of {value}. Please enter one in the contact "
            "or in the organisation.",
        ),
        "letter_text": translate("errors", "The letter has no text yet."),
        "letter_sender": translate(
            "errors", "The sender profile lacks street or town for the return address."
        ),
    }


def _problems_of_a_list() -> dict[str, str]:
    return {
        "import_nothing": translate(
            "errors", "No column gives a name or an e-mail address, so no row would be an entry."
        ),
        "import_doubled": translate("errors", "Two columns are to fill the same field."),
        "import_no_such_field": translate("errors", "There is no field “{value}”."),
        "import_known": translate("errors", "“{value}” is known already."),
        "import_several_known": translate("errors", "Several entries fit “{value}”."),
        "import_no_such": translate("errors", "There is no “{value}”."),
        "import_not_understood": translate("errors", "“{value}” was not understood."),
        "import_address_noted": translate("errors", "No whole address, so in the note: {value}"),
        "import_body_missing": translate(
            "errors", "A function needs the organisation or initiative that it belongs to."
        ),
    }


def _mended_by_the_user() -> dict[str, str]:
    return {
        "transition": translate("errors", "That step does not follow from the present status."),
        "hard_date": translate("errors", "This date is fixed and cannot be moved to a later day."),
        **day_sentences(),
        "no_working_day": translate("errors", "The closing days leave no working day."),
        "no_sender_profile": translate(
            "errors", "The office has no sender profile yet. Please fill it in under Settings."
        ),
        "not_found": translate("errors", "This entry is no longer there."),
        "outdated": translate(
            "errors",
            "Somebody has changed this entry in the meantime. Please look at it again; "
            "what you typed is still here.",
        ),
        "already_leaving": translate(
            "errors", "This e-mail is just being sent, or has left: it cannot be called back."
        ),
        "nobody_objects": translate(
            "errors", "Nobody is named in this inquiry yet. Please choose first who wrote it."
        ),
        "nobody_asks": translate(
            "errors", "Please choose first who is asking: the inquiry has no contact yet."
        ),
        "not_agreed": translate(
            "errors",
            "{detail} has not agreed yet, so the two cannot be introduced. "
            "Please note the agreement first.",
        ),
        "in_use": translate("errors", "This entry is still used by others and stays."),
        "has_mailing": translate(
            "errors",
            "The answers of a mailing come together in {detail}. Please keep that inquiry.",
        ),
        **_mended_in_texts(),
        **_mended_in_merges(),
    }


def _mended_in_merges() -> dict[str, str]:
    return {
        "introduced_to_each_other": translate(
            "errors",
            "These two were introduced to each other, so they are two people. Nothing was merged.",
        ),
        "merged_on": translate(
            "errors",
            "The entry that was kept has gone into another one since. Please split that first; "
            "then “{detail}” can be split off, too.",
        ),
    }


def _mended_in_texts() -> dict[str, str]:
    return {
        "released_by_author": translate(
            "errors", "Who wrote a reply cannot release it. Please ask a colleague."
        ),
        "template_syntax": translate(
            "errors",
            "Line {detail} cannot be read. Please check the braces, "
            "and that each “if” has an “endif”.",
        ),
        "template_filter": translate("errors", "There is no filter “{detail}”."),
        "template_value": translate(
            "errors",
            "In line {detail} a filter does not fit its placeholder, such as that of a date.",
        ),
        "template_too_much": translate("errors", "This text is too long for a template."),
    }
