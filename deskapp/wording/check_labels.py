"""The sentence for each finding of the check before sending: what, why, and what to do now."""

from collections.abc import Callable, Mapping
from enum import Enum

from deskapp.domain.checks.finding import Check, Field, Finding, Level
from deskapp.wording.language import translate


def finding_sentence(finding: Finding) -> str:
    """What was found, why it matters and what to do; one or two sentences."""
    words = finding.words
    if finding.check is Check.LEGAL_BLOCK:
        words = _legal_fields().get(words, words)
    if finding.check is Check.LANGUAGE:
        return _language(words)
    return _sentences()[finding.check].format(value=words, fix=finding.fix or "")


def outside_sentence(count: int, domain: str) -> str:
    """How many recipients are not of the office, for the line above the button."""
    return translate("checks", "To %n recipients outside {domain}", n=count, domain=domain)


def _stops() -> dict[Check, str]:
    return {
        Check.NO_RECIPIENT: translate(
            "checks", "Nobody receives this yet. Please enter a recipient."
        ),
        Check.BAD_ADDRESS: translate(
            "checks", "“{value}” is no e-mail address. Please correct or remove it."
        ),
        Check.OBJECTION: translate(
            "checks",
            "{value} has objected to mailings (Art. 21 GDPR). Please remove the address.",
        ),
        Check.MANY_OUTSIDE: translate(
            "checks",
            "{value} people outside the office would see one another’s addresses. Please write "
            "a mailing with one mail each, or let a colleague release the reply.",
        ),
        Check.NO_SUBJECT: translate(
            "checks", "The subject is empty. Please say in a few words what this is about."
        ),
        Check.NO_TEXT: translate(
            "checks", "There is no text between salutation and closing. Please write it."
        ),
        Check.PLACEHOLDER: translate(
            "checks", "“{value}” is not filled in yet. Please enter it or take it out."
        ),
        **_stops_of_the_office(),
    }


def _stops_of_the_office() -> dict[Check, str]:
    return {
        Check.LEGAL_BLOCK: translate(
            "checks",
            "The sender profile lacks “{value}”, which the law asks for in every business mail. "
            "Please fill it in under Settings.",
        ),
        Check.EXPIRED: translate(
            "checks",
            "The text “{value}” is no longer valid. Please take it out, or check it under "
            "Templates and extend its term.",
        ),
        Check.NOT_RELEASED: translate(
            "checks",
            "Replies from this template need a second person. Please ask for the release.",
        ),
        **_stops_of_introductions(),
    }


def _stops_of_introductions() -> dict[Check, str]:
    return {
        Check.NOT_AGREED: translate(
            "checks",
            "{value} has not agreed yet to be introduced. Please note the agreement first, under "
            "“Introductions” beside the inquiry.",
        ),
        Check.NO_INTRODUCTION: translate(
            "checks",
            "This template introduces two people, and no introduction was begun for these "
            "recipients. Please begin one with Ctrl+Shift+V, and note that both have agreed.",
        ),
        Check.NAMED_EARLY: translate(
            "checks",
            "“{value}” has not agreed yet to be named. Please take it out, or note the agreement "
            "first.",
        ),
    }


def _sentences() -> dict[Check, str]:
    return {**_stops(), **_warnings(), **_warnings_of_words(), **_fixes()}


def _warnings() -> dict[Check, str]:
    return {
        Check.RELEASE_PENDING: translate(
            "checks",
            "A release was asked for and is still to come. Please wait, or take the wish back.",
        ),
        Check.OWN_ADDRESS: translate(
            "checks", "{value} is our own address, so the reply comes back. Please check this."
        ),
        Check.LONG_SUBJECT: translate(
            "checks",
            "The subject is longer than 78 characters and gets cut off. Please shorten it.",
        ),
        Check.SUBJECT_STOP: translate("checks", "A subject ends without a full stop."),
        Check.REPLY_MARKS: translate(
            "checks", "“{value}”: one mark of a reply is enough in the subject."
        ),
        Check.SUBJECT_WORD: translate(
            "checks", "“{value}” is not needed in the subject line. Please take it out."
        ),
        Check.NO_ATTACHMENT: translate(
            "checks",
            "The text says “{value}”, but nothing is attached. Please attach the file or change "
            "the sentence.",
        ),
        Check.UNNAMED_ATTACHMENT: translate(
            "checks",
            "“{value}” is attached, but the text does not mention it. Is it the right file?",
        ),
        Check.OTHER_NAME: translate(
            "checks",
            "“{value}” has not come up in this inquiry. Is the name left over from another reply?",
        ),
        Check.LINK_TEXT: translate(
            "checks", "“{value}” does not say where the link leads. Please name its target."
        ),
    }


def _warnings_of_words() -> dict[Check, str]:
    return {
        Check.SECOND_SALUTATION: translate(
            "checks", "There is a second salutation: “{value}”. Please keep one of them."
        ),
        Check.CAPITAL: translate(
            "checks", "A small letter follows the comma of the salutation: “{fix}”."
        ),
        Check.PAST_DATE: translate("checks", "“{value}” is over. Please name a later day."),
        Check.NO_SUCH_DAY: translate(
            "checks", "There is no such day as “{value}”. Please check the date."
        ),
        Check.WEEKDAY: translate(
            "checks",
            "Weekday and date do not match in “{value}”. Going by the date, it is “{fix}”.",
        ),
        Check.DU_IN_SIE: translate("checks", "“{value}” says du in a reply that says Sie."),
        Check.SIE_IN_DU: translate("checks", "“{value}” says Sie in a reply that says du."),
    }


def _fixes() -> dict[Check, str]:
    return {
        Check.CLOSING_COMMA: translate(
            "checks", "Nothing stands behind the closing formula, not even a comma."
        ),
        Check.CLOSING_SHORT: translate("checks", "“{value}” in full: “{fix}”."),
        Check.ABBREVIATION: translate("checks", "With narrow blanks: “{fix}” for “{value}”."),
        Check.BLANKS: translate("checks", "One blank is enough here."),
        Check.BLANK_BEFORE_MARK: translate("checks", "No blank stands before this mark."),
        Check.QUOTES: translate("checks", "A straight quotation mark; {fix} is right here."),
        Check.DOTS: translate("checks", "Three full stops are one mark: {fix}"),
        Check.DASH: translate("checks", "A dash is longer than a hyphen: –"),
    }


def _language(written: str) -> str:
    if written == "en":
        return translate(
            "checks",
            "The reply is in English, but the contact reads German. Please check the language.",
        )
    return translate(
        "checks",
        "The reply is in German, but the contact reads English. Please check the language.",
    )


def _legal_fields() -> dict[str, str]:
    return {
        "firm": translate("checks", "Company"),
        "seat": translate("checks", "Registered office"),
        "court": translate("checks", "Register court"),
        "register_no": translate("checks", "Register number"),
        "directors": translate("checks", "Managing directors"),
    }


def _levels() -> Mapping[Enum, str]:
    return {
        Level.STOP: translate("check_levels", "Cannot leave like this"),
        Level.WARN: translate("check_levels", "Please look at this"),
        Level.FIX: translate("check_levels", "Spelling"),
    }


def _fields() -> Mapping[Enum, str]:
    return {
        Field.TO: translate("check_fields", "To"),
        Field.CC: translate("check_fields", "Cc"),
        Field.SUBJECT: translate("check_fields", "Subject"),
        Field.BODY: translate("check_fields", "Text"),
        Field.ATTACHMENTS: translate("check_fields", "Attachments"),
        Field.SENDER: translate("check_fields", "Sender"),
    }


CHECKS: Mapping[type[Enum], Callable[[], Mapping[Enum, str]]] = {Level: _levels, Field: _fields}
"""For each kind of choice, what makes its words in the language in use."""
