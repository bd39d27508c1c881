"""Freezing a report, and throwing a frozen one away."""

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.record import Id, new_id
from deskapp.domain.reporting.report import Report, ReportRun


def freeze(work: UnitOfWork, report: Report, rules: tuple[str, ...]) -> ReportRun:
    """Keep the figures as they are shown, with the sentences by which they were counted."""
    run = ReportRun(
        id=new_id(), report=report, rules=rules, frozen_at=work.now, user_id=work.user_id
    )
    return work.save(run)


def delete_report(work: UnitOfWork, run_id: Id) -> None:
    """Throw a frozen report away. Raises ``NotFound`` where it is gone."""
    work.delete(work.get(ReportRun, run_id))
