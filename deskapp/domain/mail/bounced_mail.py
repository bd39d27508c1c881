"""Whether a mail reports that another one did not arrive, whom it did not reach, and why.

What RFC 3464 calls a delivery status notification is read field by field; the many reports in
free text are told by their sender, their subject, their headers and what they say.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from deskapp.domain.mail import bounce_signs as signs
from deskapp.domain.mail.incoming_mail import Bounce

_ARRIVED: Final = frozenset({"delivered", "relayed", "expanded"})
_SOFT: Final = ("5.2.2", "5.2.3", "5.3", "5.4.6", "5.4.7", "5.6", "5.7")
_LOOKED_AT: Final = 20_000
_ENOUGH: Final = 3
_REASON_LENGTH: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What there is to judge: headers by lower-case name, and the texts of a mail.

    ``status_text`` is the content of its message/delivery-status parts, ``text`` what a person
    reads, ``has_original`` tells that a mail or its headers are attached, and ``original_id`` is
    the identity in them.
    """

    headers: Mapping[str, str]
    sender_address: str = ""
    sender_name: str = ""
    subject: str = ""
    text: str = ""
    status_text: str = ""
    is_delivery_report: bool = False
    is_other_report: bool = False
    has_original: bool = False
    original_id: str = ""


def judge_bounce(report: Report) -> Bounce | None:
    """What the report says, or None where the mail is none; success and abuse reports are none."""
    if report.is_other_report:
        return None
    fields = _fields(report.status_text or report.text[:_LOOKED_AT])
    actions = {value.split()[0].lower() for value in fields.get("action", []) if value.split()}
    if actions and actions <= _ARRIVED:
        return None
    if not (report.is_delivery_report or report.status_text or _counted_signs(report) >= _ENOUGH):
        return None
    status, reason = _status(report, fields), _reason(report, fields)
    permanent = status.startswith("5") and not status.startswith(_SOFT)
    return Bounce(
        status=status,
        recipients=_recipients(report, fields),
        reason=reason,
        hard=permanent and not signs.FULL.search(reason),
        original_id=report.original_id or _quoted_id(report.text),
    )


def _counted_signs(report: Report) -> int:
    """How many things speak for a bounce; a sender that only machines have counts twice."""
    return_path = report.headers.get("return-path", "?").strip().lower()
    local_part = report.sender_address.partition("@")[0]
    daemon = signs.DAEMON.search(local_part) or signs.DAEMON_NAME.search(report.sender_name)
    machine = daemon or signs.NO_REPLY.match(local_part)
    counted = sum(
        (
            2 if daemon else 0,
            3 if "x-failed-recipients" in report.headers else 0,
            1 if machine and report.has_original else 0,
            1 if return_path in {"<>", ""} or "daemon" in return_path else 0,
            1 if signs.SUBJECT.search(report.subject) else 0,
        )
    )
    # The text is long: it is looked at only where it decides.
    decides = counted == _ENOUGH - 1
    return counted + (decides and signs.TEXT.search(report.text[:_LOOKED_AT]) is not None)


def _fields(text: str) -> dict[str, list[str]]:
    unfolded = re.sub(r"\n[ \t]+", " ", text)
    found: dict[str, list[str]] = {}
    for match in signs.FIELD.finditer(unfolded):
        found.setdefault(match[1].lower(), []).append(match[2].strip())
    return found


def _status(report: Report, fields: dict[str, list[str]]) -> str:
    """The enhanced status code (RFC 3463), as exact as the report allows; never empty."""
    diagnosis = "\n".join(fields.get("diagnostic-code", []))
    failed = _codes("\n".join(fields.get("status", [])))
    if failed and not failed[0].endswith(".0.0"):
        return failed[0]
    text = diagnosis or report.text[:_LOOKED_AT]
    exact = _codes(text)
    if failed:
        return next((code for code in exact if code[0] == failed[0][0]), failed[0])
    if exact:
        return exact[0]
    if reply := signs.SMTP_REPLY.search(text):
        return f"{reply[1]}.0.0"
    delayed = signs.DELAYED.search(report.subject) or (
        signs.DELAYED.search(text) and not signs.PERMANENT.search(text)
    )
    return "4.0.0" if delayed else "5.0.0"


def _codes(text: str) -> list[str]:
    """The status codes of failures in ``text``."""
    return [code for code in map(str, signs.STATUS.findall(text)) if code[0] in "45"]


def _reason(report: Report, fields: dict[str, list[str]]) -> str:
    if diagnosis := fields.get("diagnostic-code"):
        return re.sub(r"^\s*[\w-]+\s*;\s*", "", diagnosis[0])[:_REASON_LENGTH]
    lines = report.text[:_LOOKED_AT].splitlines()
    return next((line.strip() for line in lines if signs.TEXT.search(line)), "")[:_REASON_LENGTH]


def _quoted_id(text: str) -> str:
    """The identity in the headers that a report in free text repeats."""
    found = signs.MESSAGE_ID.search(text[:_LOOKED_AT])
    return found[1] if found else ""


def _recipients(report: Report, fields: dict[str, list[str]]) -> tuple[str, ...]:
    named = fields.get("final-recipient") or fields.get("original-recipient") or []
    if not named and "x-failed-recipients" in report.headers:
        named = [report.headers["x-failed-recipients"]]
    found = [address for value in named for address in signs.ADDRESS.findall(value)]
    if not found:
        found = signs.ADDRESS_ON_ITS_LINE.findall(report.text[:_LOOKED_AT])
    return tuple(dict.fromkeys(address.rstrip(".") for address in found))
