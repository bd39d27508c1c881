"""What can be counted: its words, and the list that a Land leads to."""

from deskapp.application.ports.questions.counting import Measure
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.names.filter_words import Key
from deskapp.ui.kit.requests import ListNarrowed
from deskapp.wording.filters import narrowing
from deskapp.wording.language import translate


def measures() -> list[tuple[Measure, str]]:
    """What can be chosen."""
    return [
        (Measure.INITIATIVES, translate("overview", "Initiatives")),
        (Measure.ORGANISATIONS, translate("overview", "Organisations")),
        (Measure.CONTACTS, translate("overview", "Contacts")),
        (Measure.OPEN_INQUIRIES, translate("overview", "Open inquiries")),
        (Measure.INQUIRIES_OF_YEAR, translate("overview", "Inquiries of this year")),
        (Measure.FOLLOW_UPS_DUE, translate("overview", "Follow-ups due")),
    ]


def counted(measure: Measure, count: int) -> str:
    """A count with its noun."""
    match measure:
        case Measure.INITIATIVES:
            return translate("overview", "%n initiatives", n=count)
        case Measure.ORGANISATIONS:
            return translate("overview", "%n organisations", n=count)
        case Measure.CONTACTS:
            return translate("overview", "%n contacts", n=count)
        case Measure.OPEN_INQUIRIES:
            return translate("overview", "%n open inquiries", n=count)
        case Measure.INQUIRIES_OF_YEAR:
            return translate("overview", "%n inquiries", n=count)
        case Measure.FOLLOW_UPS_DUE:
            return translate("overview", "%n follow-ups due", n=count)


def list_of(measure: Measure, land: str, year: int) -> ListNarrowed:
    """The list that shows what was counted; follow-ups are seen with their inquiries."""
    match measure:
        case Measure.INITIATIVES:
            return ListNarrowed(RecordKind.INITIATIVE, narrowing((Key.LAND, land)))
        case Measure.ORGANISATIONS:
            return ListNarrowed(RecordKind.ORGANISATION, narrowing((Key.LAND, land)))
        case Measure.CONTACTS:
            return ListNarrowed(RecordKind.CONTACT, narrowing((Key.LAND, land)))
        case Measure.OPEN_INQUIRIES | Measure.FOLLOW_UPS_DUE:
            yes = translate("overview", "yes")
            words = narrowing((Key.LAND, land), (Key.OPEN, yes))
            return ListNarrowed(RecordKind.INQUIRY, words)
        case Measure.INQUIRIES_OF_YEAR:
            words = narrowing((Key.LAND, land), (Key.SINCE, str(year)))
            return ListNarrowed(RecordKind.INQUIRY, words)
