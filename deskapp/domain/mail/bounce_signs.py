"""The words and shapes by which a report of a failed delivery is told, in many languages."""

import re
from typing import Final

DAEMON: Final = re.compile(
    r"^(?:mailer[-_.]?daemon|mail[-_.]?daemon|post_?master|poostmaster|mail\.delivery\.system|mdaemon"
    r"|mail-?system|bounce|mail[-_]?admin(?:istrator)?)\b",
    re.IGNORECASE,
)
NO_REPLY: Final = re.compile(r"(?:no|do-?not)[-_.]?reply", re.IGNORECASE)
DAEMON_NAME: Final = re.compile(
    r"mail(?:er)?[- ]?(?:delivery|daemon)|delivery (?:sub)?system|postmaster|system administrator"
    r"|mail administrator|content-filter",
    re.IGNORECASE,
)
SUBJECT: Final = re.compile(
    r"""undeliver | (?:non-?|not\ )deliver | returned\ (?:mail|to\ sender) | delayed\ mail | bounce
    | delivery\ (?:status|failure|failed|report|notification|problem|has|error) | mail\ delivery
    | failure\ (?:notice|delivery) | mail\ system\ error | user\ unknown | rejected
    | (?:mail|message)\ (?:error|status|could\ not|delivery|delayed|not|you\ sent)
    | (?:cannot|could\ not)\ (?:be\ )?(?:sent|deliver) | wasn.?t\ delivered
    | warning:\ (?:could\ not|message)
    | unzustellbar | nicht\ zugestellt | zustellung\ fehlgeschlagen | übermittlung
    | non\ recapitabile | mancato\ recapito | non\ remis | échec\ de\ (?:la\ )?(?:remise|distrib)
    | no\ se\ puede\ entregar | devuelto | no\ entregad | onbestelbaar | niet\ afgeleverd
    | kan\ inte\ levereras | kunne\ ikke\ leveres | niedostarczon | nie\ dostarcz | nedoru[cč]
    | недостав | не\ доставлен | iletilemedi | 配信 | 送信 | メールエラー | エラーメール
    | 无法投递 | 退信""",
    re.VERBOSE | re.IGNORECASE,
)
TEXT: Final = re.compile(
    r"""(?:could|can)\s?not\ be\ deliver | (?:couldn|wasn).t\ (?:be\ )?deliver | undeliverable
    | not\ (?:been\ )?delivered | unable\ to\ (?:send|deliver|relay) | non-?delivery
    | delivery\ (?:to\ the\ following|has\ failed|failed|attempt|status|temporarily)
    | did\ not\ reach | permanent(?:ly)?\ ?(?:fatal|error|failure|failed) | returned\ to\ sender
    | following\ (?:address|recipient|destination|user|e-?mail)\w*
        .{0,60}?(?:fail|error|problem|reject|not)
    | (?:user|recipient|mailbox|account|host)(?:\ name)?(?:\ is)?
        \ (?:unknown|unavailable|not\ found|full|disabled|does\ not|doesn.t)
    | (?:unknown|no\ such)\ (?:user|recipient|mailbox|address|host)
    | message\ was\ (?:rejected|blocked|refused) | over\ quota
    | address\ (?:rejected|unknown|error) | \b[45]\d\d[ -]\#?[45]\.\d{1,3}\.\d{1,3}\b
    | while\ talking\ to | remote\ (?:host|server)\ (?:said|returned|replied)
    | transcript\ of\ session | final-recipient:
    | konnte\ nicht\ (?:zugestellt|übermittelt) | nicht\ zugestellt\ werden | unzustellbar
    | 配信でき | 送信でき | 届けられ""",
    re.VERBOSE | re.IGNORECASE,
)
DELAYED: Final = re.compile(
    r"delay|deferred|temporar|will (?:be retried|keep trying|continue)|still being retried"
    r"|try again|retry time(?:out)?|timed? ?out|wird weiter versucht",
    re.IGNORECASE,
)
PERMANENT: Final = re.compile(
    r"permanent|giving up|gave up|fatal|unknown|does not exist", re.IGNORECASE
)
FULL: Final = re.compile(r"quota|mailbox (?:is )?full|full mailbox|too large|exceed", re.IGNORECASE)
STATUS: Final = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]{0,20}\d)")
SMTP_REPLY: Final = re.compile(r"(?<![\d.:/-])([45])\d\d[ \-](?:#?[45]\.|[A-Za-z<'\"{(])")
FIELD: Final = re.compile(
    r"^[> \t]*(final-recipient|original-recipient|action|status|diagnostic-code)[ \t]*:[ \t]*(.*)$",
    re.IGNORECASE | re.MULTILINE,
)
MESSAGE_ID: Final = re.compile(
    r"^[> \t]*Message-ID:[ \t]*<([^<>\s]{1,900})>", re.IGNORECASE | re.MULTILINE
)
ADDRESS: Final = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
ADDRESS_ON_ITS_LINE: Final = re.compile(
    r"^[ \t]*(?:rcpt to:|to:|recipient:|envelope-to:)?[ \t]*"
    r"<?(" + ADDRESS.pattern + r")>?[ \t]*(?::|$|\(|\.\.\.)",
    re.IGNORECASE | re.MULTILINE,
)
