"""What the search box offers: pages, actions and records, each as a card with what it does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from deskapp.application.ports.questions.found import Hit
from deskapp.application.use_cases.collected.favourites import AtHand
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.dates.date_words import list_date
from deskapp.domain.names.folding import loose
from deskapp.ui.kit.actions import Command
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.lists.rows_model import Role
from deskapp.ui.kit.look.icons import Icon
from deskapp.wording.found_words import found_by
from deskapp.wording.language import current_language, translate
from deskapp.wording.lists.list_words import place_words

_ICONS = {
    RecordKind.INQUIRY: Icon.INBOX,
    RecordKind.MESSAGE: Icon.MAIL,
    RecordKind.CONTACT: Icon.PERSON,
    RecordKind.ORGANISATION: Icon.BUILDING,
    RecordKind.INITIATIVE: Icon.INITIATIVES,
    RecordKind.FOLLOW_UP: Icon.CLOCK,
    RecordKind.TEMPLATE: Icon.TEMPLATES,
    RecordKind.SNIPPET: Icon.TEMPLATES,
    RecordKind.MAILING: Icon.MAIL,
    RecordKind.EVENT: Icon.CALENDAR,
}


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the search box, and what choosing it does."""

    card: Card
    choose: Callable[[], object]
    goes_on: bool = False
    """Whether the person goes on typing afterwards."""
    name: str = ""
    """By what its use is counted; empty where it is not."""
    is_exact: bool = False
    """Whether nothing else can be meant."""


def offer_hit(hit: Hit, choose: Callable[[], object], *, is_exact: bool = False) -> Offer:
    """A record that was found, with its kind and why; the use of a template is counted."""
    mark = Mark(_ICONS[hit.kind], _kind_words()[hit.kind])
    second = " · ".join(part for part in (_detail(hit), found_by(hit)) if part)
    title = hit.title or translate("shell", "(no subject)")
    name = f"template.{hit.id}" if hit.kind is RecordKind.TEMPLATE else ""
    return Offer(Card(title=title, second=second, mark=mark), choose, name=name, is_exact=is_exact)


def offer_view(view: SavedView, choose: Callable[[], object]) -> Offer:
    """A list as somebody has kept it, with what it is a list of."""
    whose = translate("shell", "View of the team") if view.user_id is None else ""
    mark = Mark(_ICONS[view.kind], _kind_words()[view.kind])
    second = whose or translate("shell", "Own view")
    return Offer(Card(title=view.name, second=second, mark=mark), choose, name=f"view.{view.id}")


def offer_at_hand(one: AtHand, choose: Callable[[], object]) -> Offer:
    """A favourite, or a record that was opened not long ago."""
    favourite, recent = translate("shell", "Favourite"), translate("shell", "Recently opened")
    why, shape = (favourite, Icon.STAR_FULL) if one.is_favourite else (recent, _ICONS[one.kind])
    title = one.title or translate("shell", "(no subject)")
    return Offer(Card(title=title, second=why, mark=Mark(shape, _kind_words()[one.kind])), choose)


def offer_command(command: Command, where: str) -> Offer:
    """An action or a page, with its key; ``where``, if given, says what it belongs to."""
    mark = Mark(command.icon or Icon.CHEVRON_RIGHT, where) if where else None
    card = Card(title=command.plain_label, time=command.shown_shortcut, mark=mark)
    return Offer(card, command.handler, name=command.name)


def offer_filter(word: str, choose: Callable[[], object]) -> Offer:
    """A filter that can be typed next, or a value of the one begun."""
    card = Card(title=word, mark=Mark(Icon.FILTER, translate("shell", "Filter")))
    return Offer(card, choose, goes_on=True)


def nothing_found() -> Offer:
    """What stands there instead of nothing."""
    advice = translate("shell", "Fewer or shorter words find more.")
    return Offer(Card(title=translate("shell", "Nothing found"), second=advice), lambda: None)


def fits(name: str, words: str) -> bool:
    """Whether the name of an action or a view has every word, whole or begun."""
    folded = _folded(name)
    return all(word in folded for word in _folded(words).split())


def begins_with(name: str, words: str) -> bool:
    """Whether the words are the beginning of a name: then it is likely meant."""
    return bool(words.strip()) and _folded(name).startswith(_folded(words).strip())


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    return loose(text)


class Offers(QAbstractListModel):
    """The model of the search box's list."""

    def __init__(self) -> None:
        super().__init__()
        self._offers: Sequence[Offer] = ()

    def show(self, offers: Sequence[Offer]) -> None:
        """Show these offers, best first."""
        self.beginResetModel()
        self._offers = offers
        self.endResetModel()

    def offer(self, row: int) -> Offer | None:
        """The offer in a row, or none."""
        return self._offers[row] if 0 <= row < len(self._offers) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self._offers)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The card for the delegate, and its words for screen readers."""
        offer = self.offer(index.row())
        if offer is None:
            return None
        if role == Role.CARD:
            return offer.card
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return offer.card.spoken
        return offer.card.title if role == Qt.ItemDataRole.DisplayRole else None


def _detail(hit: Hit) -> str:
    """The line beneath the title, with days and places as people write them."""
    match hit.kind:
        case RecordKind.FOLLOW_UP:
            return list_date(date.fromisoformat(hit.detail), current_language())
        case RecordKind.INITIATIVE:
            return ", ".join(map(place_words, filter(None, hit.detail.split(", "))))
        case RecordKind.SNIPPET if hit.detail:
            return translate("shell", "Abbreviation: {text}", text=hit.detail)
    return hit.detail


def _kind_words() -> dict[RecordKind, str]:
    return {
        RecordKind.INQUIRY: translate("shell", "Inquiry"),
        RecordKind.MESSAGE: translate("shell", "Message"),
        RecordKind.CONTACT: translate("shell", "Contact"),
        RecordKind.ORGANISATION: translate("shell", "Organisation"),
        RecordKind.INITIATIVE: translate("shell", "Initiative"),
        RecordKind.FOLLOW_UP: translate("shell", "Follow-up"),
        RecordKind.TEMPLATE: translate("shell", "Template"),
        RecordKind.SNIPPET: translate("shell", "Snippet"),
        RecordKind.MAILING: translate("shell", "Mailing"),
        RecordKind.EVENT: translate("shell", "Event"),
    }
