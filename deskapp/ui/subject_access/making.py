"""From the review to the archive, off the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass

from deskapp.application.actions import Action
from deskapp.application.tools import Tools
from deskapp.application.use_cases.subject_access.giving import Archive, give_access
from deskapp.application.use_cases.subject_access.password import new_password
from deskapp.application.workspace import Workspace
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Message
from deskapp.domain.subject_access.blackening import Blackening
from deskapp.ui.subject_access.archive import files_of
from deskapp.ui.subject_access.review import Review
from deskapp.wording.language import translate


@dataclass(frozen=True, slots=True)
class Given:
    """The archive with its password, and the draft of the answer that it is attached to."""

    archive: Archive
    password: str
    draft: Message


def making(
    workspace: Workspace, tools: Tools, inquiry: Inquiry, review: Review, shown: frozenset[str]
) -> Callable[[], Given]:
    """What seals the archive and begins the answer, in one step of undo."""

    def make() -> Given:
        blackening = Blackening(review.others, shown)
        files = files_of(review.document, blackening, review.contact, tools.list_files.card)
        password = new_password()
        name = translate("subject_access", "Information {number}.zip", number=inquiry.ref_no)
        words = translate(
            "subject_access",
            "{name} (opens with 7-Zip and the password that you get by another way)",
            name=name,
        )
        archive = Archive(name, tools.seal(files, password), words)
        draft = workspace.execute(
            Action.ACCESS_GIVEN,
            lambda work: give_access(work, tools.templates, inquiry.id, archive, review.authority),
        )
        return Given(archive, password, draft)

    return make
