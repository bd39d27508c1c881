"""The types of the main kinds of record."""

from collections.abc import Mapping
from typing import Final

from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.organisation import Organisation

MAIN_TYPES: Final[Mapping[RecordKind, type[MainRecord]]] = {
    RecordKind.INITIATIVE: Initiative,
    RecordKind.ORGANISATION: Organisation,
    RecordKind.CONTACT: Contact,
    RecordKind.INQUIRY: Inquiry,
}
"""Which type the records of a main kind have."""
