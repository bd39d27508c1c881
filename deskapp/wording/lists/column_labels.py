"""What the columns of a list that goes out are called."""

import re
from collections.abc import Callable, Mapping

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.wording.language import translate

_NUMBERED = re.compile(r"(.+)_([2-9])")


def column_label(kind: RecordKind, key: str) -> str:
    """The heading of a column; ``plz_2`` is that of ``plz`` with its number."""
    labels = {**_everywhere(), **_reaching(), **_OF[kind]()}
    if key in labels:
        return labels[key]
    found = _NUMBERED.fullmatch(key)
    return f"{labels[found[1]]} {found[2]}" if found and found[1] in labels else key


def _everywhere() -> Mapping[str, str]:
    return {
        "tags": translate("columns", "Tags"),
        "archived": translate("columns", "Archived"),
        "origin": translate("columns", "Came by"),
        "made_at": translate("columns", "Made on"),
        "made_by": translate("columns", "Made by"),
        "changed_at": translate("columns", "Changed on"),
        "changed_by": translate("columns", "Changed by"),
        "id": translate("columns", "Identity"),
        "note": translate("columns", "Note"),
    }


def _reaching() -> Mapping[str, str]:
    return {
        "mail": translate("columns", "E-mail"),
        "further_mails": translate("columns", "Further e-mails"),
        "returned_mails": translate("columns", "E-mails that came back"),
        "phone": translate("columns", "Phone"),
        "phone_e164": translate("columns", "Phone (E.164)"),
        "phone_kind": translate("columns", "Kind of phone"),
        "further_phones": translate("columns", "Further phones"),
        "address_kind": translate("columns", "Kind of address"),
        "street": translate("columns", "Street"),
        "po_box": translate("columns", "P. O. box"),
        "plz": translate("columns", "Postcode"),
        "town": translate("columns", "Town"),
        "country": translate("columns", "Country"),
        "further_addresses": translate("columns", "Further addresses"),
        "website": translate("columns", "Website"),
        "mail_domains": translate("columns", "Mail domains"),
    }


def _contact() -> Mapping[str, str]:
    return {
        "address_form": translate("columns", "Form of address"),
        "title_pre": translate("columns", "Title"),
        "first_name": translate("columns", "Given name"),
        "nobility": translate("columns", "Former title of nobility"),
        "name_particle": translate("columns", "Name particle"),
        "last_name": translate("columns", "Family name"),
        "title_post": translate("columns", "Degree behind the name"),
        "full_name": translate("columns", "Full name"),
        "organisation": translate("columns", "Organisation"),
        "function": translate("columns", "Function"),
        "unit": translate("columns", "Unit"),
        "role_kind": translate("columns", "Kind of role"),
        "role_from": translate("columns", "Role from"),
        "role_to": translate("columns", "Role until"),
        "roles": translate("columns", "All roles"),
        **_salutation(),
        **_data_protection(),
        "left_on": translate("columns", "Left on"),
        "still_there_on": translate("columns", "Still there on"),
    }


def _salutation() -> Mapping[str, str]:
    return {
        "language": translate("columns", "Language"),
        "formality": translate("columns", "Tone"),
        "du_with": translate("columns", "On first-name terms with"),
        "custom_salutation": translate("columns", "Own salutation"),
        "rank": translate("columns", "Rank"),
    }


def _data_protection() -> Mapping[str, str]:
    return {
        "source": translate("columns", "Origin of the data"),
        "source_note": translate("columns", "More on the origin"),
        "source_date": translate("columns", "Taken down on"),
        "legal_basis": translate("columns", "Legal basis"),
        "informed_on": translate("columns", "Informed on"),
        "objection_since": translate("columns", "Objection since"),
        "objection_reason": translate("columns", "Reason of the objection"),
        "restricted_since": translate("columns", "Restricted since"),
        "restricted_reason": translate("columns", "Reason of the restriction"),
        "deceased_since": translate("columns", "Deceased on"),
        "deceased_reason": translate("columns", "On the death"),
    }


def _body() -> Mapping[str, str]:
    return {
        "name": translate("columns", "Name"),
        "name_short": translate("columns", "Short name"),
        "aliases": translate("columns", "Other names"),
        "former_names": translate("columns", "Former names"),
        "legal_form": translate("columns", "Legal form"),
        "level": translate("columns", "Level"),
        "sectors": translate("columns", "Sectors"),
    }


def _organisation() -> Mapping[str, str]:
    return {
        **_body(),
        "type": translate("columns", "Type"),
        "parent": translate("columns", "Belongs to"),
        "member_of": translate("columns", "Member of"),
        "land": translate("columns", "State"),
        "dissolved_on": translate("columns", "Dissolved on"),
    }


def _initiative() -> Mapping[str, str]:
    return {
        **_body(),
        "brand": translate("columns", "Umbrella brand"),
        "kind": translate("columns", "Kind"),
        "register": translate("columns", "Register"),
        "carriers": translate("columns", "Carriers"),
        "laender": translate("columns", "States"),
        "kreise": translate("columns", "Districts"),
        "region_override": translate("columns", "Region"),
        "founded": translate("columns", "Founded"),
        "ended": translate("columns", "Ended"),
        "status": translate("columns", "Status"),
        "topics": translate("columns", "Topics"),
        "members_count": translate("columns", "Members"),
        "members_as_of": translate("columns", "Members as of"),
        "members_source": translate("columns", "Source of the number of members"),
        "financing": translate("columns", "Financing"),
        "term_from": translate("columns", "Term from"),
        "term_to": translate("columns", "Term until"),
        "social": translate("columns", "More pages on the web"),
        "chamber_involved": translate("columns", "Chamber involved"),
        "goals": translate("columns", "Goals"),
        "description": translate("columns", "Description"),
        "network_since": translate("columns", "In the network since"),
        "network_left": translate("columns", "Left the network"),
        "data_checked_on": translate("columns", "Data checked on"),
        "members": translate("columns", "Members"),
        "people": translate("columns", "Contact persons"),
        "publish_fields": translate("columns", "May be published"),
        "publish_on": translate("columns", "Publishing agreed on"),
        "publish_by": translate("columns", "Publishing agreed by"),
        "awards": translate("columns", "Awards"),
    }


def _inquiry() -> Mapping[str, str]:
    return {
        "ref_no": translate("columns", "Number"),
        "received_at": translate("columns", "Received"),
        "channel": translate("columns", "Channel"),
        "direction": translate("columns", "Direction"),
        "subject": translate("columns", "Subject"),
        "contact": translate("columns", "Contact"),
        "organisation": translate("columns", "Organisation"),
        "initiative": translate("columns", "Initiative"),
        "kind": translate("columns", "Kind"),
        "topics": translate("columns", "Topics"),
        "land": translate("columns", "State"),
        "depth": translate("columns", "Depth"),
        "owner": translate("columns", "Responsible"),
        "state": translate("columns", "Status"),
        "priority": translate("columns", "Priority"),
        "priority_reason": translate("columns", "Reason of the priority"),
        "ball": translate("columns", "Whose turn"),
        "third_party": translate("columns", "Waiting for"),
        "ball_since": translate("columns", "Waiting since"),
        "due_on": translate("columns", "Due on"),
        "first_reply_at": translate("columns", "First reply"),
        "closed_at": translate("columns", "Closed"),
        "outcome": translate("columns", "Outcome"),
        "related": translate("columns", "Linked inquiries"),
        "confidential": translate("columns", "Confidential"),
        "checklist": translate("columns", "Checklist"),
    }


def _follow_up() -> Mapping[str, str]:
    return {
        "due_on": translate("columns", "Due on"),
        "reason": translate("columns", "Reason"),
        "kind": translate("columns", "Kind"),
        "about_kind": translate("columns", "About what"),
        "about": translate("columns", "About"),
        "owner": translate("columns", "Responsible"),
        "hard": translate("columns", "Fixed date"),
        "done_at": translate("columns", "Done on"),
        "result": translate("columns", "Result"),
        "moved_count": translate("columns", "Moved so often"),
        "recurrence": translate("columns", "Repeats"),
    }


def _event() -> Mapping[str, str]:
    return {
        "code": translate("columns", "Code"),
        "title": translate("columns", "Title"),
        "motto": translate("columns", "Motto"),
        "question": translate("columns", "Question"),
        "format": translate("columns", "Where people meet"),
        "starts_at": translate("columns", "Begins"),
        "ends_at": translate("columns", "Ends"),
        "place": translate("columns", "Place"),
        "link": translate("columns", "Video meeting"),
        "registration": translate("columns", "Registering at"),
        "deadline": translate("columns", "Register until"),
        "status": translate("columns", "Status"),
        "capacity": translate("columns", "Places"),
        "invited": translate("columns", "On the list"),
        "registered": translate("columns", "Registered"),
        "waiting": translate("columns", "On the waiting list"),
        "attended": translate("columns", "Were there"),
        "missed": translate("columns", "Did not come"),
        "stated": translate("columns", "Attendance as stated"),
        "partners": translate("columns", "Partners"),
        "programme": translate("columns", "Programme"),
        "sessions": translate("columns", "Sessions"),
        "feedback": translate("columns", "Feedback"),
        "owner": translate("columns", "Responsible"),
    }


def _mailing() -> Mapping[str, str]:
    return {
        "title": translate("columns", "Title"),
        "kind": translate("columns", "Kind"),
        "state": translate("columns", "Status"),
        "template_class": translate("columns", "Class"),
        "class_reason": translate("columns", "Reason of the class"),
        "purpose": translate("columns", "Needed consent"),
        "template_key": translate("columns", "Template"),
        "answer_by": translate("columns", "Answers by"),
        "started_at": translate("columns", "Started"),
        "open": translate("columns", "Still to be written"),
        "queued": translate("columns", "On their way"),
        "written": translate("columns", "Letters"),
        "event": translate("columns", "Event"),
        "author": translate("columns", "Written by"),
    }


_OF: Mapping[RecordKind, Callable[[], Mapping[str, str]]] = {
    RecordKind.CONTACT: _contact,
    RecordKind.ORGANISATION: _organisation,
    RecordKind.INITIATIVE: _initiative,
    RecordKind.INQUIRY: _inquiry,
    RecordKind.FOLLOW_UP: _follow_up,
    RecordKind.EVENT: _event,
    RecordKind.MAILING: _mailing,
}
