"""Lists of texts in a form: one line each, or codes in one line."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QLineEdit

from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import FormerName
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.repeated_field import AnyField, RepeatedField, RowValues
from deskapp.ui.kit.forms.text_fields import LINE_LIMIT, LineField
from deskapp.ui.kit.records.fields.date_fields import PartialDateField
from deskapp.wording.language import translate

_BETWEEN_CODES = re.compile(r"[,;\s]+")


class TextsField(RepeatedField):
    """Any number of texts, a line each."""

    def __init__(
        self, name: str, label: str, add_label: str, *, hint: str = "", example: str = ""
    ) -> None:
        super().__init__(
            name, label, lambda: (LineField("text", label, example=example),), add_label, hint=hint
        )


def rows_of_texts(texts: Iterable[str]) -> tuple[RowValues, ...]:
    """The texts as the field shows them."""
    return tuple({"text": text} for text in texts)


def texts_of_rows(rows: Iterable[RowValues]) -> tuple[str, ...]:
    """The texts as they stand in the field."""
    return tuple(str(row["text"]) for row in rows)


class CodesField(Field[tuple[str, ...]]):
    """Any number of codes or domains in one line, between commas or blanks."""

    def __init__(self, name: str, label: str, *, hint: str = "", example: str = "") -> None:
        self._line = QLineEdit()
        self._line.setMaxLength(LINE_LIMIT)
        self._line.setPlaceholderText(example)
        super().__init__(name, label, self._line, hint=hint)
        self._line.textChanged.connect(self._entered)

    def value(self) -> tuple[str, ...]:
        """The codes, each once."""
        found = _BETWEEN_CODES.split(self._line.text())
        return tuple(dict.fromkeys(code for code in found if code))

    def set_value(self, value: tuple[str, ...]) -> None:
        """Put codes in the line."""
        self._line.setText(", ".join(value))


def former_names_field() -> RepeatedField:
    """The names that a body had, named ``former_names``."""
    return RepeatedField(
        "former_names",
        translate("kit", "Former names"),
        _former_name,
        translate("kit", "Add a former name"),
    )


def rows_of_former_names(names: Iterable[FormerName]) -> tuple[RowValues, ...]:
    """The names as the field shows them."""
    return tuple({"name": one.name, "until": one.until} for one in names)


def former_names_of_rows(rows: Iterable[RowValues]) -> tuple[FormerName, ...]:
    """The names as they stand in the field."""
    return tuple(FormerName(str(row["name"]), _date(row["until"])) for row in rows)


def _former_name() -> Sequence[AnyField]:
    name, until = translate("kit", "Name"), translate("kit", "Until")
    return (
        LineField("name", name, is_required=True, example=name, limit=200),
        PartialDateField("until", until, example=until),
    )


def _date(value: object) -> PartialDate | None:
    return value if isinstance(value, PartialDate) else None
