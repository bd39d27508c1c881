"""Whether a calendar file is kept up to date, so that other programs can subscribe to it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.settings import SettingsStore
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import CheckField
from deskapp.ui.kit.labels import ElidedLabel
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.wording.language import translate


class Subscription(QWidget):
    """A box to tick for the next file, and which file is kept now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.wanted = CheckField(
            "kept",
            translate("exchange", "Keep the file up to date"),
            hint=translate(
                "exchange", "Calendar programs can subscribe to it, as to one in a shared folder."
            ),
        )
        self.kept = ElidedLabel(size=TextSize.SMALL, tone=Tone.MUTED)
        self.stop = Button(translate("exchange", "No longer"), lambda: self._keep(""), Kind.LINK)
        line = QHBoxLayout()
        line.setSpacing(INSIDE_GROUP)
        line.addWidget(self.kept)
        line.addWidget(self.stop)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        column.addWidget(self.wanted)
        column.addLayout(line)
        self._show("")
        settings = desk.tools.settings
        desk.lanes.run(
            Lane.READS, lambda: settings.load().calendar_file, owner=self, done=self._show
        )

    def written(self, path: Path) -> None:
        """A calendar was written there; keep it from now on where that is wanted."""
        if self.wanted.value():
            self._keep(str(path))

    def _keep(self, path: str) -> None:
        settings = self._desk.tools.settings
        self._desk.lanes.run(
            Lane.NETWORK, lambda: _kept(settings, path), owner=self, done=self._show
        )

    def _show(self, path: str) -> None:
        self.kept.setText(translate("exchange", "Kept up to date: {path}", path=path))
        for part in (self.kept, self.stop):
            part.setVisible(bool(path))


def _kept(settings: SettingsStore, path: str) -> str:
    settings.save(replace(settings.load(), calendar_file=path))
    return path
