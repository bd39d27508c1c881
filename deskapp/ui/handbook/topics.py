"""The chapters of the handbook, in their order, and where each lies."""

from pathlib import Path
from typing import Final

from deskapp.resource_files import resource
from deskapp.wording.language import ENGLISH, GERMAN, current_language

FIRST: Final = "index"

TOPICS: Final = (
    "index",
    "first_steps",
    "today",
    "inquiries",
    "replies",
    "calls",
    "introductions",
    "follow_ups",
    "people",
    "events",
    "mailings",
    "templates",
    "lists",
    "search",
    "reports",
    "briefing",
    "overview",
    "duplicates",
    "exchange",
    "post",
    "subject_access",
    "history",
    "team",
    "preferences",
    "keys",
    "accessibility",
    "trouble",
)

_OF_PLACES: Final = {
    "contacts": "people",
    "organisations": "people",
    "initiatives": "people",
    "tray": "post",
    "ledger": "post",
}
"""Pages whose chapter has another name than they."""


def topic_of(place: str) -> str:
    """The chapter of a page or the chapter of that name; the first where there is none."""
    topic = _OF_PLACES.get(place, place)
    return topic if topic in TOPICS else FIRST


def page_of(topic: str) -> Path:
    """The file of a chapter in the language in use."""
    language = ENGLISH if current_language() == ENGLISH else GERMAN
    return resource("handbook", language, f"{topic_of(topic)}.html")
