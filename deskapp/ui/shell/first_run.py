"""The first start: language, a place for the data, who works here, a mailbox, and sample data."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout

from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Form
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, PAGE_EDGE
from deskapp.wording.language import ENGLISH, GERMAN, translate

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person chose at the first start."""

    language: str
    database: Path
    name: str = ""
    mailbox: str = ""
    """The address of the mailbox that is set up first, where one was given."""
    with_sample: bool = False


class FirstRun(QDialog):
    """Few questions, each with an answer already; ``choices`` after it has ended.

    It ends with ``OTHER_LANGUAGE`` where it shall be shown again in the language chosen.
    """

    OTHER_LANGUAGE = 2

    def __init__(self, choices: Choices, refusal: str = "") -> None:
        """``refusal`` says why the data could not be put where they were wanted."""
        super().__init__()
        self.setWindowTitle("deskapp")
        language = ChoiceField(
            "language",
            translate("shell", "&Language"),
            ((GERMAN, "Deutsch"), (ENGLISH, "English")),
        )
        self._form = Form(
            [
                language,
                LineField(
                    "database", translate("shell", "Where the &data is kept"), is_required=True
                ),
                LineField("name", translate("shell", "Your &name, as it stands in letters")),
                LineField(
                    "mailbox",
                    translate("shell", "E-mail address of the &mailbox"),
                    example="info@example.org",
                    hint=translate("shell", "Its password is asked for next. It can wait, too."),
                ),
                CheckField(
                    "with_sample",
                    translate("shell", "Load &sample data to try with"),
                    hint=translate("shell", "Marked as such, and removed again in one step."),
                ),
            ]
        )
        spoken = ENGLISH if choices.language == ENGLISH else GERMAN
        values = {name: getattr(choices, name) for name in ("name", "mailbox", "with_sample")}
        self._form.set_values({"language": spoken, "database": str(choices.database), **values})
        self._form.submitted.connect(self.accept)
        self._form.cancelled.connect(self.reject)
        language.changed.connect(lambda: self.done(self.OTHER_LANGUAGE))
        add_key(self, "F1", self._help)
        self._lay_out()
        self.setMinimumWidth(scaled(_WIDTH, self.font()))
        if refusal:
            self._form.set_errors({"database": refusal})

    @property
    def choices(self) -> Choices:
        """The answers."""
        values = self._form.values()
        return Choices(
            language=str(values["language"]),
            database=Path(str(values["database"])).expanduser(),
            name=str(values["name"]).strip(),
            mailbox=str(values["mailbox"]).strip(),
            with_sample=bool(values["with_sample"]),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the text needs; Qt's own size takes no account of lines that are broken."""
        super().showEvent(event)
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_EDGE, PAGE_EDGE, PAGE_EDGE, PAGE_EDGE)
        layout.setSpacing(BETWEEN_GROUPS)
        layout.addWidget(PlainLabel(translate("shell", "Welcome"), TextSize.TITLE))
        welcome = translate(
            "shell",
            "Everything stays on this computer, in one file. No answer is final: "
            "all of it can be changed under Settings.",
        )
        layout.addWidget(PlainLabel(welcome, tone=Tone.MUTED, wraps=True))
        layout.addWidget(self._form)
        layout.addStretch()
        row = QHBoxLayout()
        row.addWidget(Button(translate("shell", "Other &folder…"), self._choose_folder))
        row.addStretch()
        start = Button(translate("shell", "Sta&rt"), self._form.submit, Kind.PRIMARY)
        start.setDefault(True)
        row.addWidget(start)
        layout.addLayout(row)

    def _help(self) -> None:
        from deskapp.ui.handbook.window import HandbookWindow  # noqa: PLC0415  rarely wanted

        shown = HandbookWindow(self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.show_chapter("first_steps", ())

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, translate("shell", "Where the data is kept"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take_folder)
        dialog.open()

    def _take_folder(self, folder: str) -> None:
        database = self._form.field("database")
        database.set_value(str(Path(folder, Path(str(database.value())).name)))
