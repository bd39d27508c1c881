"""Moving follow-ups to and fro by keys, as one moves them in a calendar."""

from PySide6.QtCore import QObject

from deskapp.application.use_cases import follow_ups
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.follow_ups.steps import FollowUpSteps


class Shifts(QObject):
    """Commands for what is selected; each press moves it on."""

    def __init__(self, steps: FollowUpSteps) -> None:
        super().__init__(steps)
        self._steps = steps

    @action("follow_ups", "A day earlier", shortcut="Alt+Left")
    def earlier_by_a_day(self) -> None:
        """Move what is selected to the working day before."""
        self._steps.move(lambda work, each: follow_ups.shift(work, each, days=-1))

    @action("follow_ups", "A day later", shortcut="Alt+Right")
    def later_by_a_day(self) -> None:
        """Move what is selected to the next working day."""
        self._steps.move(lambda work, each: follow_ups.shift(work, each, days=1))

    @action("follow_ups", "A week earlier", shortcut="Alt+Up")
    def earlier_by_a_week(self) -> None:
        """Move what is selected a week back."""
        self._steps.move(lambda work, each: follow_ups.shift(work, each, weeks=-1))

    @action("follow_ups", "A week later", shortcut="Alt+Down")
    def later_by_a_week(self) -> None:
        """Move what is selected a week on."""
        self._steps.move(lambda work, each: follow_ups.shift(work, each, weeks=1))
