"""The form of a mailing: what it is, its texts, and what its template asks."""

from collections.abc import Iterator
from datetime import date

from deskapp.application.ports.text import TemplateBroken, TemplateEngine
from deskapp.application.use_cases.mailings.letters import INVITED_ON
from deskapp.application.use_cases.mailings.reminders import reminder_texts
from deskapp.domain.errors import Problem
from deskapp.domain.mailings.consent import Purpose
from deskapp.domain.mailings.mailing import Given, Mailing, MailingKind
from deskapp.domain.template import Asked, AskedType, TemplateClass, TemplateText
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import AnyField, Folded, Line
from deskapp.ui.kit.forms.text_fields import LineField, ParsedField, TextField
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.ui.kit.records.record_form import RecordForm, Values
from deskapp.ui.mailings.body_field import BodyField
from deskapp.wording.language import ENGLISH, current_language, translate

_TEXTS = ("texts", "reminder_texts")
_LANGUAGES = ("de", "en")


class MailingForm(RecordForm[Mailing]):
    """Every field of a mailing; after the start only what is still to come.

    What the mailing's event answers is not asked.
    """

    def __init__(
        self, mailing: Mailing, engine: TemplateEngine, answered: frozenset[str] = frozenset()
    ) -> None:
        self._engine = engine
        super().__init__(_lines(mailing, answered), mailing)
        self.changed.connect(self._show_reason)
        self._show_reason()

    def values_of(self, record: Mailing) -> Values:
        """What the fields show."""
        values = dict(super().values_of(record))
        reminders = reminder_texts(record)
        for name, texts in zip(_TEXTS, (record.texts, reminders), strict=True):
            by_language = {text.language: text for text in texts}
            for language in _LANGUAGES:
                text = by_language.get(language, TemplateText(language, "", ""))
                values[f"{name}.subject.{language}"] = text.subject
                values[f"{name}.body.{language}"] = text.body
        given = {each.name: each.text for each in record.given}
        for asked in _asked(record):
            values[f"given.{asked.name_de}"] = _shown(asked, given.get(asked.name_de, ""))
        return {name: value for name, value in values.items() if name in self._names()}

    def record_of(self, base: Mailing, values: Values) -> Mailing:
        """The mailing as it stands in the form."""
        special: dict[str, object] = {
            name: _texts(name, values) for name in _TEXTS if f"{name}.body.de" in values
        }
        asked = [each for each in _asked(base) if f"given.{each.name_de}" in values]
        if asked:
            found = {each.name: each.text for each in base.given}
            found |= {each.name_de: _kept(values[f"given.{each.name_de}"]) for each in asked}
            special["given"] = tuple(Given(name, text) for name, text in found.items() if text)
        return super().record_of(base, {**values, **special})

    def problems(self) -> tuple[Problem, ...]:
        """Also texts that are no templates."""
        return (*super().problems(), *self._broken())

    def _show_reason(self) -> None:
        """Ask why it is no advertising only where somebody says so."""
        if "class_reason" in self._names():
            is_wanted = self.field("template_class").value() is not TemplateClass.MAILING
            for widget in (self.field("class_reason"), self.field("class_reason").label):
                widget.setVisible(is_wanted)

    def _broken(self) -> Iterator[Problem]:
        values = self.values()
        for name, value in values.items():
            if ".body." in name or ".subject." in name:
                try:
                    self._engine.placeholders(str(value))
                except TemplateBroken as error:
                    yield Problem(name, error.code, error.detail)

    def _names(self) -> set[str]:
        return {field.name for field in self.fields()}


def _lines(mailing: Mailing, answered: frozenset[str]) -> Iterator[Line]:
    if mailing.is_draft:
        yield from _before_start(mailing, answered)
    is_question = mailing.kind is MailingKind.ROUND_ROBIN
    reminder = tuple(_letter_lines("reminder_texts", mailing))
    if mailing.is_draft:
        yield Folded(translate("mailings", "Reminder"), reminder)
        return
    yield DayField("answer_by", translate("mailings", "Answers by"))
    if is_question:
        yield translate("mailings", "Reminder")
        yield from reminder


def _before_start(mailing: Mailing, answered: frozenset[str]) -> Iterator[Line]:
    yield LineField("title", translate("mailings", "Title"), is_required=True, limit=120)
    yield (
        ChoiceField("kind", translate("mailings", "Kind"), words_of(MailingKind)),
        DayField("answer_by", translate("mailings", "Answers by")),
    )
    yield from _class_lines(mailing)
    for asked in _asked(mailing):
        if asked.name_de not in answered:
            yield _asked_field(asked)
    german, *others = _letter_lines("texts", mailing)
    yield german
    body, *english = others
    yield body
    yield Folded(translate("mailings", "English text"), tuple(english))
    yield ParsedField(
        "per_minute",
        translate("mailings", "E-mails a minute"),
        _digits,
        lambda _: "",
        write=str,
        is_required=True,
        hint=translate("mailings", "Some servers take no more than 20 to 30."),
    )


def _class_lines(mailing: Mailing) -> Iterator[Line]:
    """What the mailing is in law; a template has said so already."""
    purpose = ChoiceField(
        "purpose", translate("mailings", "Consent that it needs"), words_of(Purpose)
    )
    if mailing.template_key:
        if mailing.template_class is TemplateClass.MAILING:
            yield purpose
        return
    yield (
        ChoiceField("template_class", translate("mailings", "In law"), words_of(TemplateClass)),
        purpose,
    )
    yield LineField(
        "class_reason",
        translate("mailings", "Why it is no advertising"),
        hint=translate("mailings", "Invitations, newsletters and surveys are advertising."),
    )


def _letter_lines(name: str, mailing: Mailing) -> Iterator[AnyField]:
    words = {"de": translate("mailings", "German"), "en": translate("mailings", "English")}
    for language, word in words.items():
        yield LineField(
            f"{name}.subject.{language}",
            translate("mailings", "Subject, {language}", language=word),
            limit=500,
        )
        yield BodyField(
            f"{name}.body.{language}",
            translate("mailings", "Text, {language}", language=word),
            language,
            of_event=mailing.event_id is not None,
        )


def _asked(mailing: Mailing) -> tuple[Asked, ...]:
    """What a person fills in; a reminder knows by itself when it was written first."""
    return tuple(each for each in mailing.asks if each.name_de != INVITED_ON)


_LISTS = frozenset({AskedType.LIST, AskedType.INITIATIVES})


def _asked_field(asked: Asked) -> AnyField:
    name = f"given.{asked.name_de}"
    label = (asked.label_en if current_language() == ENGLISH else "") or asked.label_de
    if asked.type is AskedType.DATE:
        return DayField(name, label)
    hint = _left_empty().get(asked.name_de, "")
    return TextField(name, label, lines=3 if asked.type in _LISTS else 1, hint=hint)


def _left_empty() -> dict[str, str]:
    """What the program puts there by itself, by what is asked."""
    return {
        "einwilligung.grund": translate("mailings", "Empty: the day on which each person agreed."),
        "abmelde_url": translate("mailings", "Empty: a mail to the office's own address."),
    }


def _shown(asked: Asked, text: str) -> object:
    if asked.type is AskedType.DATE:
        return date.fromisoformat(text) if text else None
    return text


def _kept(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value or "")


def _texts(name: str, values: Values) -> tuple[TemplateText, ...]:
    """The texts of those languages in which something is written."""
    found = (
        TemplateText(
            language,
            str(values[f"{name}.subject.{language}"]),
            str(values[f"{name}.body.{language}"]),
        )
        for language in _LANGUAGES
    )
    return tuple(text for text in found if text.subject or text.body)


def _digits(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None
