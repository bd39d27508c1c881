"""What a page asks the shell to do, sent by ``Page.wants``; pages do not know each other."""

from dataclasses import dataclass
from pathlib import Path

from deskapp.application.ports.post import FolderReplaced
from deskapp.application.settings import Scheme
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class OpenRecord:
    """Show a record on its page."""

    kind: RecordKind
    id: Id


@dataclass(frozen=True, slots=True)
class OpenPage:
    """Go to a page by its name, such as ``inquiries``."""

    name: str


@dataclass(frozen=True, slots=True)
class NewRecord:
    """Begin a record of that kind, with what is known already."""

    kind: RecordKind
    about: Id | None = None


@dataclass(frozen=True, slots=True)
class WriteReply:
    """Write in an inquiry, or go on writing; with a number from the template of that number."""

    inquiry_id: Id
    template_number: int = 0


@dataclass(frozen=True, slots=True)
class LogCall:
    """Open the call note, for a contact or inside an inquiry where known."""

    contact_id: Id | None = None
    inquiry_id: Id | None = None


@dataclass(frozen=True, slots=True)
class ImportFiles:
    """Take in mails from files and folders."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class ImportText:
    """Take in one mail whose source was pasted or dropped."""

    raw: bytes


@dataclass(frozen=True, slots=True)
class FetchMail:
    """Fetch what is new in the mailboxes."""


@dataclass(frozen=True, slots=True)
class AcceptFolder:
    """Take over what lies in a folder that was made anew in the mailbox."""

    folder: FolderReplaced


@dataclass(frozen=True, slots=True)
class ReadTrayAgain:
    """Read all mails once more that nobody could read."""


@dataclass(frozen=True, slots=True)
class EnterPassword:
    """Ask for the password of the mailbox with that address, then fetch and send."""

    address: str


@dataclass(frozen=True, slots=True)
class SetUpMailbox:
    """Show how mailboxes are set up: the one with that address, where it is known."""

    address: str = ""


@dataclass(frozen=True, slots=True)
class DeliverMail:
    """Send what is queued."""


@dataclass(frozen=True, slots=True)
class MakeLetter:
    """Show a message, a draft or one sent, as a letter that can be kept and printed."""

    message_id: Id


@dataclass(frozen=True, slots=True)
class FindDuplicates:
    """Look for records of a kind that are one, or compare the two that are named."""

    kind: RecordKind
    ids: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportList:
    """Read a list of records in, such as a table or contact cards."""

    kind: RecordKind | None = None
    paths: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportRecords:
    """Write records to a file: the whole list as it is narrowed, or those ``selected`` in it."""

    kind: RecordKind
    ids: tuple[Id, ...]
    selected: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowHistory:
    """Show what was done, to one record where it is named."""

    record_id: Id | None = None


@dataclass(frozen=True, slots=True)
class ListNarrowed:
    """Show the list of a kind, narrowed by words such as ``land:NI thema:wasserstoff``."""

    kind: RecordKind
    words: str


@dataclass(frozen=True, slots=True)
class PrepareMailing:
    """Open a mailing that was prepared elsewhere, at the choice of its recipients."""

    mailing_id: Id


@dataclass(frozen=True, slots=True)
class GiveAccess:
    """Gather what is stored about a person, as asked for in an inquiry where that is known."""

    contact_id: Id
    inquiry_id: Id | None = None


@dataclass(frozen=True, slots=True)
class ShowBriefing:
    """Show the briefing sheet of a record: an initiative, contact or event."""

    kind: RecordKind
    id: Id


@dataclass(frozen=True, slots=True)
class CountPeriod:
    """Show the figures of a period, beginning at the period."""


@dataclass(frozen=True, slots=True)
class ShowHandbook:
    """Open the handbook at a page, by the name of its file."""

    topic: str


@dataclass(frozen=True, slots=True)
class ShowUnchecked:
    """Show the initiatives whose data is due to be checked."""


@dataclass(frozen=True, slots=True)
class ShowQuiet:
    """Show the initiatives that have gone quiet."""


@dataclass(frozen=True, slots=True)
class UseLook:
    """Change the colour scheme and the size of text (1 to 2 times the system's)."""

    scheme: Scheme
    font_scale: float


Request = (
    OpenRecord
    | OpenPage
    | NewRecord
    | WriteReply
    | LogCall
    | ImportFiles
    | ImportText
    | FetchMail
    | AcceptFolder
    | ReadTrayAgain
    | EnterPassword
    | SetUpMailbox
    | DeliverMail
    | MakeLetter
    | FindDuplicates
    | ImportList
    | ExportRecords
    | ShowHistory
    | ListNarrowed
    | PrepareMailing
    | GiveAccess
    | ShowBriefing
    | CountPeriod
    | ShowHandbook
    | ShowUnchecked
    | ShowQuiet
    | UseLook
)
