"""What is said of a mailing: what it is, how far it is, and who has answered."""

from collections import Counter
from datetime import date
from math import ceil

from deskapp.application.use_cases.mailings.letters import Hindrance
from deskapp.domain.dates.date_words import short_date, weekday_date
from deskapp.domain.mailings.answers import Standing
from deskapp.domain.mailings.mailing import Mailing, MailingState
from deskapp.domain.template import Template, TemplateClass
from deskapp.ui.mailings.dossier import MailingDossier
from deskapp.wording.errors import problem_sentence
from deskapp.wording.labels import label
from deskapp.wording.language import ENGLISH, current_language, translate

_MOST_NAMED = 6


def subtitle_of(mailing: Mailing) -> str:
    """What kind of mailing it is, and until when answers are wanted."""
    parts = [label(mailing.kind)]
    if mailing.answer_by:
        day = weekday_date(mailing.answer_by, current_language())
        parts.append(translate("mailings", "answers by {day}", day=day))
    return " · ".join(parts)


def text_words(dossier: MailingDossier) -> str:
    """Where the text comes from, and what it is in law."""
    mailing = dossier.record
    titles = {each.key: f"{each.key} {template_title(each)}" for each in dossier.templates}
    own = translate("mailings", "Own text")
    return (
        f"{titles.get(mailing.template_key, mailing.template_key or own)} · {class_words(mailing)}"
    )


def template_title(template: Template) -> str:
    """The title of a template in the language in use."""
    return (template.title_en if current_language() == ENGLISH else "") or template.title_de


def class_words(mailing: Mailing) -> str:
    """What the law asks of this mailing."""
    if mailing.template_class is TemplateClass.MAILING:
        purpose = label(mailing.purpose)
        return translate("mailings", "Advertising: needs a consent ({purpose})", purpose=purpose)
    said = label(mailing.template_class)
    return f"{said}: {mailing.class_reason}" if mailing.class_reason else said


def gate_words(dossier: MailingDossier) -> str:
    """How many may be written to, and how many may not."""
    may, may_not = len(dossier.open_lines), len(dossier.refused)
    if not dossier.lines:
        return translate("mailings", "Nobody is on the list yet.")
    open_words = translate("mailings", "%n may be written to", n=may)
    if not may_not:
        return f"{open_words}."
    return translate("mailings", "{may}, %n may not.", n=may_not, may=open_words)


def start_words(dossier: MailingDossier) -> str:
    """What happens at the start."""
    count, mailing = len(dossier.open_lines), dossier.record
    if not any(text.body.strip() for text in mailing.texts):
        return translate("mailings", "There is no text yet.")
    if not count:
        return translate("mailings", "There is nobody yet who may be written to.")
    minutes = ceil(count / mailing.per_minute)
    letters = translate("mailings", "%n e-mails, one for each person", n=count)
    lasts = translate("mailings", "about %n minutes", n=minutes)
    return translate(
        "mailings",
        "{letters}; {rate} a minute, {lasts} in all.",
        letters=letters,
        rate=mailing.per_minute,
        lasts=lasts,
    )


def state_words(dossier: MailingDossier) -> str:
    """Where the mailing stands, as a word."""
    return label(MailingState.DONE if dossier.is_over else dossier.record.state)


def progress_words(dossier: MailingDossier) -> str:
    """How many letters have left."""
    counts, total = dossier.counts, len(dossier.written) + len(dossier.open_lines)
    sent = len(dossier.written) - counts[Standing.QUEUED]
    said = translate("mailings", "{sent} of {total} e-mails have left", sent=sent, total=total)
    is_halted = not dossier.is_over and bool(dossier.open_lines)
    left = translate("mailings", "%n are still to be written", n=len(dossier.open_lines))
    return f"{said}, {left}." if is_halted else f"{said}."


def answer_words(dossier: MailingDossier) -> str:
    """Who has answered, and what became of the others."""
    counts, total = dossier.counts, len(dossier.written)
    said = [
        translate(
            "mailings",
            "{answered} of {total} have answered",
            answered=counts[Standing.ANSWERED],
            total=total,
        ),
        translate("mailings", "%n will not answer", n=counts[Standing.DECLINED]),
        translate("mailings", "%n came back", n=counts[Standing.RETURNED]),
    ]
    is_said = (True, counts[Standing.DECLINED], counts[Standing.RETURNED])
    return " · ".join(words for words, is_told in zip(said, is_said, strict=True) if is_told)


def reason_words(dossier: MailingDossier) -> str:
    """Why some may not be written to, and how many for each reason."""
    reasons = Counter(line.gate for line in dossier.refused)
    return " · ".join(f"{label(gate)}: {count}" for gate, count in reasons.most_common())


def until_words(day: date | None, today: date) -> str:
    """Until when answers are wanted, for a list."""
    if day is None:
        return ""
    return translate("mailings", "until {day}", day=short_date(day, today, current_language()))


def hindrance_words(found: tuple[Hindrance, ...]) -> str:
    """What is missing, and in whose letters."""
    by_problem: dict[str, list[str]] = {}
    for each in found:
        by_problem.setdefault(problem_sentence(each.problem), []).append(each.name)
    return "\n".join(_named(sentence, names) for sentence, names in by_problem.items())


def _named(sentence: str, names: list[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMED])
    rest = len(names) - _MOST_NAMED
    more = translate("mailings", "and %n more", n=rest) if rest > 0 else ""
    return f"{sentence} ({' '.join(part for part in (shown, more) if part)})"
