"""The sample data as the program loads them."""

from datetime import UTC, date, datetime, time

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.adapters.system.clock import OFFICE_ZONE
from deskapp.adapters.text.phone_numbers import parse_phone
from deskapp.application.actions import Action
from deskapp.application.use_cases.start_data import load_sample
from deskapp.application.workspace import Workspace


def load_sample_into(workspace: Workspace) -> int:
    """Answers how many records that were."""
    return workspace.execute(
        Action.SAMPLE_LOADED, lambda work: load_sample(work, StartFiles(), _moment, parse_phone)
    )


def _moment(day: date, clock_time: time) -> datetime:
    return datetime.combine(day, clock_time, tzinfo=OFFICE_ZONE).astimezone(UTC)
