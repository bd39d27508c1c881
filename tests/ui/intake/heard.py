"""What the post told the window."""

from dataclasses import dataclass, field

from deskapp.ui.intake.post import IntakePost
from deskapp.ui.kit.lanes.jobs import LongWork
from deskapp.ui.kit.notice import Notice


@dataclass
class Heard:
    """In the order told."""

    post: IntakePost
    notices: list[Notice] = field(default_factory=list)
    requests: list[object] = field(default_factory=list)
    works: list[tuple[str, LongWork]] = field(default_factory=list)

    @property
    def texts(self) -> list[str]:
        return [notice.text for notice in self.notices]

    def press(self) -> None:
        """Press the button of the last notice."""
        handler = self.notices[-1].handler
        assert handler is not None
        handler()
