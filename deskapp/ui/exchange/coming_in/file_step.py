"""The first step: which file, what its rows are, and how it was understood."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from deskapp.application.ports.tables import (
    DELIMITERS,
    ENCODINGS,
    ReadingOptions,
    Table,
    TableFormat,
)
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.ui.exchange.step import Step
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.files.list_file import ListFile
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import OptionsForm
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate
from deskapp.wording.lists.list_words import kind_title

KINDS: Final = (RecordKind.CONTACT, RecordKind.ORGANISATION, RecordKind.INITIATIVE)
"""What can be read in from a list."""


class FileStep(Step):
    """The file can be dropped on the window too."""

    chosen = Signal(object)
    """The path of a file."""
    kind_changed = Signal()
    options_changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("exchange", "1  File"))
        self.button = Button(translate("exchange", "Choose a file…"), self.choose, name=Icon.IMPORT)
        self.line = QWidget()
        self._name = PlainLabel(wraps=True)
        kinds = [(kind, kind_title(kind)) for kind in KINDS]
        self.kind = ChoiceField("kind", translate("exchange", "The rows are"), kinds)
        self.encoding = ChoiceField("encoding", translate("exchange", "Characters"), _encodings())
        self.delimiter = ChoiceField(
            "delimiter", translate("exchange", "Columns are divided by"), _delimiters()
        )
        self.sheet = ChoiceField("sheet", translate("exchange", "Sheet"), [("", "")])
        self.has_headings = CheckField(
            "headings", translate("exchange", "The first row has the headings")
        )
        self.form = OptionsForm(
            [(self.kind, self.encoding, self.delimiter, self.sheet), self.has_headings]
        )
        self._lay_out()
        self.clear()
        self.kind.changed.connect(self._tell_kind)
        for field in self._options:
            field.changed.connect(self._tell_options)
        self._is_filling = False

    def choose(self) -> None:
        """Ask for a file, without a loop of its own."""
        dialog = QFileDialog(self, translate("exchange", "Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                translate("exchange", "Lists (*.xlsx *.csv *.ods *.vcf *.tsv *.txt)"),
                translate("exchange", "All files (*)"),
            ]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.open()

    def clear(self) -> None:
        """Wait for a file."""
        self._name.set_tone(Tone.MUTED)
        self._name.setText(
            translate("exchange", "Excel, CSV, ODS or vCard; or drop the file on the window.")
        )
        self.form.hide()

    def show_file(self, file: ListFile) -> None:
        """Show what was understood of a file."""
        table = file.table
        rows = translate("exchange", "%n rows", n=len(table.rows))
        columns = translate("exchange", "%n columns", n=len(table.headings))
        self._name.setText(f"{one_line(file.name)} · {rows} · {columns}")
        self._name.set_tone(Tone.PLAIN)
        self._is_filling = True
        self._fill(table)
        self._is_filling = False
        self.form.show()

    def options(self) -> ReadingOptions:
        """How the file is to be read, as a person has said."""
        return ReadingOptions(
            encoding=self.encoding.value() if not self.encoding.isHidden() else "",
            delimiter=self.delimiter.value() if not self.delimiter.isHidden() else "",
            sheet=self.sheet.value() if not self.sheet.isHidden() else "",
            has_headings=self.has_headings.value(),
        )

    @property
    def _options(self) -> tuple[ChoiceField[str], ChoiceField[str], ChoiceField[str], CheckField]:
        return self.encoding, self.delimiter, self.sheet, self.has_headings

    def _fill(self, table: Table) -> None:
        used, is_text = table.options, table.format is TableFormat.CSV
        for field, is_there in (
            (self.encoding, is_text),
            (self.delimiter, is_text),
            (self.sheet, len(table.sheets) > 1),
            (self.has_headings, table.format is not TableFormat.VCARD),
        ):
            field.setVisible(is_there)
            field.label.setVisible(is_there and field is not self.has_headings)
        if is_text:
            _choose(self.encoding, used.encoding)
            _choose(self.delimiter, used.delimiter)
        if len(table.sheets) > 1:
            self.sheet.set_choices([(name, one_line(name)) for name in table.sheets])
            _choose(self.sheet, used.sheet)
        self.has_headings.set_value(used.has_headings is not False)

    def _tell_kind(self) -> None:
        self.kind_changed.emit()

    def _tell_options(self) -> None:
        if not self._is_filling:
            self.options_changed.emit()

    def _lay_out(self) -> None:
        below = QVBoxLayout(self.line)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(INSIDE_GROUP)
        below.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self._name)
        self.column.addWidget(self.line)
        self.column.addWidget(self.form)
        self.setFocusProxy(self.button)


def _choose(field: ChoiceField[str], value: str) -> None:
    """Choose a value, offered from now on where it was not."""
    if value not in dict(field.choices()):
        field.set_choices([*field.choices(), (value, value)])
    field.set_value(value)


def _encodings() -> list[tuple[str, str]]:
    words = {
        "utf-8": "UTF-8",
        "cp1252": "Windows (1252)",
        "iso-8859-15": "Latin 9 (ISO 8859-15)",
        "mac-roman": "Mac (Roman)",
        "cp850": "DOS (850)",
        "utf-16-le": "UTF-16 LE",
        "utf-16-be": "UTF-16 BE",
    }
    return [(name, words.get(name, name)) for name in ENCODINGS]


def _delimiters() -> list[tuple[str, str]]:
    words = {
        ";": translate("exchange", "Semicolon"),
        ",": translate("exchange", "Comma"),
        "\t": translate("exchange", "Tab"),
        "|": translate("exchange", "Vertical bar"),
    }
    return [(sign, words[sign]) for sign in DELIMITERS]
