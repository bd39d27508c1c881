"""What waits beside the list of today and presses nobody: checks, silence, lists not read in."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.workspace import Workspace
from deskapp.domain.initiative import quiet_since, unchecked_since
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.look.theme import INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.requests import OpenPage, ShowQuiet, ShowUnchecked
from deskapp.wording.language import translate


@dataclass(frozen=True, slots=True)
class Asides:
    """How many lists were not read in to the end, initiatives are unchecked or have gone quiet."""

    unfinished: int = 0
    unchecked: int = 0
    quiet: int = 0


def todays_asides(workspace: Workspace) -> Asides:
    """Count them; waits for the disk."""
    from deskapp.application.list_imports import unfinished  # noqa: PLC0415  after the start

    today = workspace.clock.today()
    return workspace.query(
        lambda queries: Asides(
            len(unfinished(queries)),
            len(queries.initiative_ids(unchecked_since=unchecked_since(today))),
            len(queries.quiet_initiative_ids(quiet_since(today))),
        )
    )


class AsidesLine(QWidget):
    """A quiet link for each; takes no room where there is none."""

    wants = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.unfinished = Button("", lambda: self.wants.emit(OpenPage("exchange")), Kind.LINK)
        self.unchecked = Button("", lambda: self.wants.emit(ShowUnchecked()), Kind.LINK)
        self.quiet = Button("", lambda: self.wants.emit(ShowQuiet()), Kind.LINK)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(PAGE_EDGE, INSIDE_GROUP, PAGE_EDGE, 0)
        row = FlowLayout()
        frame.addLayout(row)
        for link in (self.unfinished, self.unchecked, self.quiet):
            row.addWidget(link)
        self.show_asides(Asides())

    def show_asides(self, asides: Asides) -> None:
        """Show these."""
        lists = translate("today", "%n lists not read in to the end", n=asides.unfinished)
        initiatives = translate("today", "%n initiatives to check", n=asides.unchecked)
        self.unfinished.setText(lists)
        self.unfinished.setVisible(asides.unfinished > 0)
        self.unchecked.setText(initiatives)
        self.unchecked.setVisible(asides.unchecked > 0)
        self.quiet.setText(
            translate("today", "%n initiatives not heard from for long", n=asides.quiet)
        )
        self.quiet.setVisible(asides.quiet > 0)
        self.setVisible(asides != Asides())
