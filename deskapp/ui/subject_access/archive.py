"""The files of an archive: to be read, to be read by machines, and the person's own card."""

import json
from collections.abc import Callable, Mapping

from deskapp.application.ports.exporting import Card
from deskapp.application.use_cases.subject_access.own_card import own_card
from deskapp.domain.contact import Contact
from deskapp.domain.subject_access.blackening import Blackening
from deskapp.ui.subject_access.document import Document, Json
from deskapp.ui.subject_access.web_page import web_page
from deskapp.wording.language import translate


def files_of(
    document: Document,
    blackening: Blackening,
    contact: Contact,
    write_card: Callable[[Card], bytes],
) -> Mapping[str, bytes]:
    """The files by name, with others blackened in all but the person's own card."""
    cleared = document.rewritten(blackening)
    return {
        translate("subject_access", "Information.html"): web_page(cleared),
        translate("subject_access", "Data.json"): _json(cleared),
        translate("subject_access", "Contact.vcf"): write_card(own_card(contact)),
    }


def _json(document: Document) -> bytes:
    told: dict[str, Json] = {entry.key: entry.data for entry in document.facts}
    stored: dict[str, Json] = {
        section.key: [{entry.key: entry.data for entry in item.entries} for item in section.items]
        for section in document.sections
    }
    whole = {"title": document.title, "article_15": told, "stored": stored}
    return json.dumps(whole, ensure_ascii=False, indent=2).encode()
