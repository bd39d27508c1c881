"""The first start: language, a place for the data, who works here, and sample data to try with."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Form
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, PAGE_EDGE
from deskapp.wording.language import ENGLISH, GERMAN, current_language, translate


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person chose at the first start."""

    language: str
    database: Path
    name: str
    with_sample: bool


class FirstRun(QDialog):
    """Three questions, each with an answer already; ``choices`` after it was accepted."""

    def __init__(self, proposed: Path) -> None:
        super().__init__()
        self.setWindowTitle("deskapp")
        self._form = Form(
            [
                ChoiceField(
                    "language",
                    translate("shell", "&Language"),
                    ((GERMAN, "Deutsch"), (ENGLISH, "English")),
                ),
                LineField("database", translate("shell", "Where the &data lie"), is_required=True),
                LineField("name", translate("shell", "Your &name, as it stands in letters")),
                CheckField(
                    "with_sample",
                    translate("shell", "Load &sample data to try with"),
                    hint=translate("shell", "Marked as such, and removed again in one step."),
                ),
            ]
        )
        self._form.set_values(
            {
                "language": current_language() if current_language() == ENGLISH else GERMAN,
                "database": str(proposed),
                "name": "",
                "with_sample": False,
            }
        )
        self._form.submitted.connect(self.accept)
        self._lay_out()
        self.resize(560, 480)

    @property
    def choices(self) -> Choices:
        """The answers."""
        values = self._form.values()
        return Choices(
            language=str(values["language"]),
            database=Path(str(values["database"])).expanduser(),
            name=str(values["name"]).strip(),
            with_sample=bool(values["with_sample"]),
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_EDGE, PAGE_EDGE, PAGE_EDGE, PAGE_EDGE)
        layout.setSpacing(BETWEEN_GROUPS)
        layout.addWidget(PlainLabel(translate("shell", "Welcome"), TextSize.TITLE))
        welcome = translate(
            "shell",
            "Everything stays on this computer, in one file. "
            "The mailbox is set up later under Settings.",
        )
        layout.addWidget(PlainLabel(welcome, tone=Tone.MUTED, wraps=True))
        layout.addWidget(self._form)
        layout.addStretch()
        row = QHBoxLayout()
        row.addWidget(Button(translate("shell", "Other &folder …"), self._choose_folder))
        row.addStretch()
        row.addWidget(Button(translate("shell", "Sta&rt"), self._form.submit, Kind.PRIMARY))
        layout.addLayout(row)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, translate("shell", "Where the data lie"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take_folder)
        dialog.open()

    def _take_folder(self, folder: str) -> None:
        values = self._form.values()
        name = Path(str(values["database"])).name
        self._form.set_values({**values, "database": str(Path(folder, name))})
