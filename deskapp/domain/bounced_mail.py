"""Whether a mail reports that another one did not arrive, whom it did not reach, and why.

What RFC 3464 calls a delivery status notification is read field by field; the many reports in
free text are told by their sender, their subject, their headers and what they say.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from deskapp.domain.incoming_mail import Bounce

_DAEMON: Final = re.compile(
    r"^(?:mailer[-_.]?daemon|mail[-_.]?daemon|post_?master|poostmaster|mail\.delivery\.system|mdaemon"
    r"|mail-?system|mailsystem|bounce|mailadmin|mail[-_]?administrator)\b|^$",
    re.IGNORECASE,
)
_NO_REPLY: Final = re.compile(r"(?:no|do-?not)[-_.]?reply", re.IGNORECASE)
_DAEMON_NAME: Final = re.compile(
    r"mail(?:er)?[- ]?(?:delivery|daemon)|delivery (?:sub)?system|postmaster|system administrator"
    r"|mail administrator|content-filter",
    re.IGNORECASE,
)
_SUBJECT: Final = re.compile(
    r"""undeliver | non-?deliver | not\ deliver | returned\ mail | returned\ to\ sender
    | delivery\ (?:status|failure|failed|report|notification|problem|has\ failed|error)
    | failure\ (?:notice|delivery) | delivery\ has | mail\ delivery | delivery\ status | mail\ system\ error
    | (?:mail|message)\ (?:error|status|could\ not) | cannot\ be\ (?:sent|delivered) | could\ not\ (?:be\ )?(?:sent|deliver)
    | wasn.?t\ delivered | delayed\ mail | warning:\ (?:could\ not|message) | notice:\ mail\ delivery
    | bounce | rejected | user\ unknown | message\ (?:delivery|delayed|not|you\ sent)
    | unzustellbar | nicht\ zugestellt | unzustellbarkeit | zustellung\ fehlgeschlagen | übermittlung
    | non\ recapitabile | mancato\ recapito | non\ remis | échec\ de\ (?:la\ )?(?:remise|distribution)
    | no\ se\ puede\ entregar | devuelto | no\ entregad | onbestelbaar | niet\ afgeleverd
    | kan\ inte\ levereras | kunne\ ikke\ leveres | niedostarczon | nie\ dostarcz | nedoru[cč]
    | недостав | не\ доставлен | iletilemedi | 配信 | 送信 | エラーメール | メールエラー | 无法投递 | 退信""",
    re.VERBOSE | re.IGNORECASE,
)
_TEXT: Final = re.compile(
    r"""(?:could|can)\s?not\ be\ deliver | couldn.t\ be\ deliver | wasn.t\ delivered | not\ (?:been\ )?delivered
    | (?:was|is)\ unable\ to\ deliver | unable\ to\ (?:send|deliver|relay) | undeliverable | non-?delivery
    | delivery\ (?:to\ the\ following|has\ failed|failed|attempt|status|temporarily) | did\ not\ reach
    | following\ (?:address|recipient|destination|user|e-?mail)\w*.{0,60}?(?:fail|error|problem|reject|not) | permanent(?:ly)?[ ]?(?:fatal|error|failure|failed)
    | (?:user|recipient|mailbox|account|host)(?:\ name)?(?:\ is)?\ (?:unknown|unavailable|not\ found|full|disabled|does\ not|doesn.t)
    | (?:unknown|no\ such)\ (?:user|recipient|mailbox|address|host) | returned\ to\ sender | message\ was\ (?:rejected|blocked|refused)
    | over\ quota | address\ (?:rejected|unknown|error) | \b[45]\d\d[ -]\#?[45]\.\d{1,3}\.\d{1,3}\b
    | while\ talking\ to | remote\ (?:host|server)\ (?:said|returned|replied) | transcript\ of\ session
    | konnte\ nicht\ (?:zugestellt|übermittelt) | nicht\ zugestellt\ werden | unzustellbar | final-recipient:
    | 配信でき | 送信でき | 届けられ""",
    re.VERBOSE | re.IGNORECASE,
)
_FIELD: Final = re.compile(
    r"^[>\s]*(final-recipient|original-recipient|x-actual-recipient|action|status|diagnostic-code)[ \t]*:[ \t]*(.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_ARRIVED: Final = frozenset({"delivered", "relayed", "expanded"})
_STATUS: Final = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)")
_REPLY: Final = re.compile(r"(?<![\d.:/-])([45])\d\d[ \-](?:#?[45]\.|[A-Za-z<'\"{(])")
_DELAYED: Final = re.compile(
    r"delay|deferred|temporar|will (?:be retried|keep trying|continue)|still being retried|try again"
    r"|retry time(?:out)?|timed? ?out|wird weiter versucht",
    re.IGNORECASE,
)
_PERMANENT: Final = re.compile(r"permanent|giving up|gave up|fatal|unknown|does not exist", re.IGNORECASE)
_FULL: Final = re.compile(r"quota|mailbox (?:is )?full|full mailbox|too large|exceed", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
_NAMED: Final = re.compile(
    r"^\s*(?:rcpt to:|to:|recipient:|envelope-to:)?\s*<?(" + _ADDRESS.pattern + r")>?\s*(?::|$|\(|\.\.\.)",
    re.IGNORECASE | re.MULTILINE,
)
_SOFT: Final = ("5.2.2", "5.2.3", "5.3", "5.4.6", "5.4.7", "5.6", "5.7")
_LOOKED_AT: Final = 20_000
_ENOUGH: Final = 2
_REASON_LENGTH: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What there is to judge: headers by lower-case name, and the texts of a mail.

    ``status_text`` is the content of its message/delivery-status parts, ``text`` what a person reads,
    ``has_original`` tells that a mail or its headers are attached.
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


def judge_bounce(report: Report) -> Bounce | None:
    """What the report says, or None where the mail is none; success and abuse reports are none."""
    if report.is_other_report:
        return None
    fields = _fields(report.status_text or report.text[:_LOOKED_AT])
    actions = {value.split()[0].lower() for value in fields.get("action", []) if value.split()}
    if actions and actions <= _ARRIVED:
        return None
    if not (report.is_delivery_report or report.status_text or _signs(report) > _ENOUGH):
        return None
    status = _status(report, fields)
    reason = _reason(report, fields)
    return Bounce(
        status=status,
        recipients=_recipients(report, fields),
        reason=reason,
        hard=status.startswith("5") and not status.startswith(_SOFT) and not _FULL.search(reason),
    )


def _signs(report: Report) -> int:
    """How many things speak for a bounce; the sender counts twice."""
    headers = report.headers
    daemon = _DAEMON.search(report.sender_address.partition("@")[0])
    daemon = daemon or _DAEMON_NAME.search(report.sender_name)
    signs = 2 if daemon else 0
    if _NO_REPLY.match(report.sender_address) or daemon:
        signs += 1 if report.has_original else 0
    signs += 3 if "x-failed-recipients" in headers else 0
    signs += 1 if headers.get("return-path", "?").strip() in {"<>", ""} else 0
    signs += 1 if "daemon" in headers.get("return-path", "").lower() else 0
    signs += 1 if _SUBJECT.search(report.subject) else 0
    signs += 1 if _TEXT.search(report.text[:_LOOKED_AT]) else 0
    return signs


def _fields(text: str) -> dict[str, list[str]]:
    unfolded = re.sub(r"\n[ \t]+", " ", text)
    found: dict[str, list[str]] = {}
    for match in _FIELD.finditer(unfolded):
        found.setdefault(match[1].lower(), []).append(match[2].strip())
    return found


def _status(report: Report, fields: dict[str, list[str]]) -> str:
    """The enhanced status code (RFC 3463), as exact as the report allows; never empty."""
    diagnosis = "\n".join(fields.get("diagnostic-code", []))
    codes = [code for value in fields.get("status", []) for code in _STATUS.findall(value)]
    failed = [code for code in codes if code[0] in "45"]
    if failed and not failed[0].endswith(".0.0"):
        return failed[0]
    text = diagnosis or report.text[:_LOOKED_AT]
    exact = [code for code in _STATUS.findall(text) if code[0] in "45"]
    if failed:
        return next((code for code in exact if code[0] == failed[0][0]), failed[0])
    if exact:
        return exact[0]
    if reply := _REPLY.search(text):
        return f"{reply[1]}.0.0"
    delayed = _DELAYED.search(report.subject) or (
        _DELAYED.search(text) and not _PERMANENT.search(text)
    )
    return "4.0.0" if delayed else "5.0.0"


def _reason(report: Report, fields: dict[str, list[str]]) -> str:
    if diagnosis := fields.get("diagnostic-code"):
        return re.sub(r"^\s*[\w-]+\s*;\s*", "", diagnosis[0])[:_REASON_LENGTH]
    telling = (line.strip() for line in report.text[:_LOOKED_AT].splitlines() if _TEXT.search(line))
    return next(telling, "")[:_REASON_LENGTH]


def _recipients(report: Report, fields: dict[str, list[str]]) -> tuple[str, ...]:
    named = fields.get("final-recipient") or fields.get("original-recipient") or []
    if not named and "x-failed-recipients" in report.headers:
        named = [report.headers["x-failed-recipients"]]
    found = [address for value in named for address in _ADDRESS.findall(value)]
    if not found:
        found = _NAMED.findall(report.text[:_LOOKED_AT])
    return tuple(dict.fromkeys(address.rstrip(".") for address in found))
