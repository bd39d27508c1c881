"""The files of an archive: to be read, to be read by machines, and the person's own card."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace

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
    """The files by name, with others blackened in each."""
    cleared = document.rewritten(blackening)
    return {
        translate("subject_access", "Information.html"): web_page(cleared),
        translate("subject_access", "Data.json"): _json(cleared),
        translate("subject_access", "Contact.vcf"): write_card(
            own_card(_cleared(contact, blackening))
        ),
    }


def _cleared(contact: Contact, blackening: Blackening) -> Contact:
    """Somebody else may stand in an address, as behind ``c/o``."""
    cleared = (replace(each, street=blackening(each.street)) for each in contact.addresses)
    return replace(contact, addresses=tuple(cleared))


def _json(document: Document) -> bytes:
    told: dict[str, Json] = {entry.key: entry.data for entry in document.facts}
    stored: dict[str, Json] = {
        section.key: [{entry.key: entry.data for entry in item.entries} for item in section.items]
        for section in document.sections
    }
    whole = {"title": document.title, "article_15": told, "stored": stored}
    return json.dumps(whole, ensure_ascii=False, indent=2).encode()
