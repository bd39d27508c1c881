"""The sentences of the rules by which is counted, as they are printed with each report."""

from collections.abc import Mapping

from deskapp.domain.reporting.report import THRESHOLD, Scope
from deskapp.domain.reporting.rules import FEWEST_ANSWERS, Rule, rules_of
from deskapp.wording.language import translate
from deskapp.wording.lists.list_words import place_words


def rule_sentences(scope: Scope) -> tuple[str, ...]:
    """The rules that hold for a report."""
    words = {**_of_inquiries(place_words(scope.land)), **_of_the_rest(), **_of_reading()}
    return tuple(words[rule] for rule in rules_of(scope))


def _of_inquiries(land: str) -> Mapping[Rule, str]:
    return {
        Rule.RECEIVED: translate(
            "reports", "An inquiry counts in the period in which it was received."
        ),
        Rule.CLOSED: translate(
            "reports", "An inquiry counts in the period in which it was closed."
        ),
        Rule.LEFT_OUT: translate(
            "reports",
            "Duplicates, spam, what was not meant for us and the office's own mailings do not "
            "count as inquiries.",
        ),
        Rule.ONE_LAND: translate(
            "reports",
            "Only inquiries and initiatives of {land} count. Events and mail to many belong to no "
            "state and are left out.",
            land=land,
        ),
        Rule.UNKNOWN: translate("reports", "What is not known is shown as “Not stated”."),
        Rule.LAND: translate("reports", "The state is the one noted in the inquiry."),
        Rule.REGION: translate(
            "reports",
            "The region is that of the initiative, or else of the organisation. An initiative in "
            "several states has the region of the first.",
        ),
        Rule.TOPICS: translate(
            "reports",
            "An inquiry with several topics counts once in the total and once under each topic.",
        ),
        Rule.INQUIRERS: translate(
            "reports",
            "Each person counts once: for the first time if no earlier inquiry of theirs counts. "
            "Inquiries without a known person do not count here.",
        ),
    }


def _of_the_rest() -> Mapping[Rule, str]:
    return {
        Rule.INTRODUCTIONS: translate(
            "reports", "An introduction counts on the day on which it was made."
        ),
        Rule.EVENTS: translate(
            "reports",
            "An event counts in the period in which it begins. Cancelled events do not count.",
        ),
        Rule.PEOPLE: translate(
            "reports",
            "A person counts once at an event, however many parts of it they attended. Invited is "
            "everybody on the list, registered is who had a place.",
        ),
        Rule.INITIATIVES: translate(
            "reports",
            "Initiatives count that belonged to the network on the last day, as they are known on "
            "the day of counting. One in several states counts once in the total and once in each.",
        ),
        Rule.MAILINGS: translate(
            "reports",
            "A mailing counts in the period in which it was started, an objection on its day.",
        ),
        Rule.FIRST_ANSWER: translate(
            "reports",
            "The time to the first answer is the median in working days over the whole office. It "
            "is only given for {count} answers or more.",
            count=FEWEST_ANSWERS,
        ),
    }


def _of_reading() -> Mapping[Rule, str]:
    return {
        Rule.BEFORE: translate(
            "reports", "The period before is equally long and ends right before this one."
        ),
        Rule.SMALL_NUMBERS: translate(
            "reports",
            "In what leaves the office, numbers of inquiries and people below {count} stand as "
            "“< {count}”. Where a sum would give such a number away, “…” covers others, too, or "
            "the rows are left out. Events, initiatives and mailings themselves are not hidden.",
            count=THRESHOLD,
        ),
        Rule.NOBODY: translate(
            "reports", "Nothing is counted by employee, and no report names a person."
        ),
    }
