"""What the page of inquiries reads at once: the list, what narrows it, and the inquiry open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.listing.groups import InGroups
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.list_layout import ListLayout
from deskapp.domain.record import Id
from deskapp.ui.inquiries.cards import awaited_words
from deskapp.ui.inquiries.record.reading import load_sheet
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.records.catalogues import Catalogues, read_catalogues


@dataclass(frozen=True, slots=True)
class Question:
    """What was wanted when it was asked; meanwhile it may be another."""

    narrow: InquiryFilter
    layout: ListLayout
    inquiry_id: Id | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What was read, and for which question."""

    question: Question
    listed: InGroups
    catalogues: Catalogues
    awaited: Sequence[tuple[str, str]]
    sheet: Sheet | None


def read_answer(
    workspace: Workspace,
    question: Question,
    arrange: Callable[[Queries, Sequence[Id]], InGroups],
) -> Answer:
    """Read it all; to be called off the window's thread."""
    inquiry_id = question.inquiry_id
    return Answer(
        question,
        listed=workspace.query(lambda q: arrange(q, q.inquiry_ids(question.narrow))),
        catalogues=workspace.query(read_catalogues),
        awaited=awaited_words(workspace),
        sheet=load_sheet(workspace, inquiry_id) if inquiry_id else None,
    )
