"""The list of initiatives that an answer names: of which Land and topic, and its lines."""

import re
from collections.abc import Iterator
from typing import Final

from deskapp.application.ports.records import Queries, Reader
from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.answered.terms import terms
from deskapp.domain.initiative import Initiative, InitiativeStatus
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.names.folding import fold, loose
from deskapp.domain.office import Catalogue, CatalogueEntry
from deskapp.domain.record import Id

_OF_ALL: Final = terms(
    (loose("Initiativen Industrieinitiativen Industrie Netzwerke Bündnisse Regionen"), 1)
)
"""What is named in an inquiry whatever its topic."""
_SHORT_NAMES: Final = {"NW": ("NRW",), "BW": ("BaWü", "Ba-Wü"), "MV": ("MeckPomm",)}


def listed_initiatives(queries: Queries, land: str, topic: str) -> tuple[str, ...]:
    """A line for each initiative at work, of that Land and topic where they are given."""
    found = (queries.find(Initiative, each) for each in queries.initiative_ids("", land, topic))
    return tuple(
        f"{each.name}, {each.website}" if each.website else each.name
        for each in found
        if each is not None and each.status is InitiativeStatus.ACTIVE and not each.archived
    )


def land_asked_for(reader: Reader, inquiry: Inquiry) -> str:
    """The code of the one Land that is named in the inquiry, or else the inquiry's own."""
    for text in (inquiry.subject, f"{inquiry.subject}\n{_asked(reader, inquiry.id)}"):
        folded = fold(text)
        named = [code for code in LAENDER if _names(code, folded)]
        if len(named) == 1:
            return named[0]
    return inquiry.land if inquiry.land in LAENDER else ""


def topic_asked_for(reader: Reader, inquiry: Inquiry) -> str:
    """The code of the inquiry's first topic, or else of the one that its words name; or empty."""
    if inquiry.topics:
        return inquiry.topics[0]
    said = terms((loose(inquiry.subject), 2), (loose(_asked(reader, inquiry.id)), 1))
    scores = {
        entry.code: sum(said.get(term, 0) for term in _terms_of(entry))
        for entry in reader.where(CatalogueEntry, catalogue=Catalogue.TOPIC)
    }
    best = max(scores, key=lambda code: scores[code], default="")
    return best if scores.get(best) else ""


def _terms_of(topic: CatalogueEntry) -> Iterator[str]:
    return (term for term in terms((loose(topic.label_de), 1)) if term not in _OF_ALL)


def _asked(reader: Reader, inquiry_id: Id) -> str:
    said = reader.where(Message, inquiry_id=inquiry_id)
    return next((each.text for each in said if each.direction is Direction.IN), "")


def _names(code: str, folded: str) -> bool:
    """Whether a folded text names a Land as a word; Sachsen is no part of Sachsen-Anhalt."""
    land = LAENDER[code]
    if not land.ags:
        return False
    names = {land.name_de, land.name_en, *_SHORT_NAMES.get(code, ())}
    ways = "|".join(re.escape(fold(name)) for name in names)
    return re.search(rf"(?<![\w-])(?:{ways})(?![\w]|-\w)", folded) is not None
