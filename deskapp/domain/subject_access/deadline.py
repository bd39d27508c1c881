"""Until when a request of somebody about their data has to be answered."""

from dataclasses import replace
from datetime import date
from typing import Final

from deskapp.domain.dates.working_days import add_months
from deskapp.domain.inquiry import Inquiry, Kind

_MONTHS: Final = 1
"""Art. 12(3) GDPR: within one month of receipt; two more only where the person is told why."""


def answer_by(received_on: date) -> date:
    """The last day on which the answer may arrive."""
    return add_months(received_on, _MONTHS)


def due_by_law(before: Inquiry | None, after: Inquiry, received_on: date) -> Inquiry:
    """The inquiry due as the law has it, where it has just become a matter of data protection.

    A day that was chosen in the same step stays.
    """
    was = before is not None and before.kind is Kind.DATA_PROTECTION
    chosen = after.due_on if before is None else after.due_on != before.due_on
    if after.kind is not Kind.DATA_PROTECTION or was or chosen:
        return after
    return replace(after, due_on=answer_by(received_on))
