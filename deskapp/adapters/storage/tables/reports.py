"""The table of frozen reports."""

from deskapp.adapters.storage.mapping import Mapped, record_table
from deskapp.domain.reporting.report import ReportRun

REPORT_RUN = Mapped(
    ReportRun, record_table("report_run", ReportRun, points_at={"user_id": "user_account"})
)
