"""What is read on the right of the page: a report with its rules, and what stands beside it."""

from dataclasses import dataclass

from deskapp.application.ports.report_files import Paper
from deskapp.domain.reporting.report import Report
from deskapp.wording.reporting.paper import Beside, paper_of


@dataclass(frozen=True, slots=True)
class Shown:
    """``frozen`` says when it was; empty for a report that is counted now."""

    report: Report
    rules: tuple[str, ...]
    frozen: str = ""
    beside: Beside | None = None

    def paper(self, threshold: int = 0) -> Paper:
        """In words; with a threshold fit to leave the house, without what is compared."""
        beside = None if threshold else self.beside
        return paper_of(
            self.report, self.rules, frozen=self.frozen, beside=beside, threshold=threshold
        )
