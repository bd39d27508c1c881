"""The headers by which machines, lists and the office's own mail are told (FET-17)."""

import pytest

from deskapp.adapters.mail.reading.reader import read_mail
from deskapp.domain.message import Automatic

NO, AUTO, LIST = Automatic.NO, Automatic.AUTO_REPLY, Automatic.LIST
AWAY, BOUNCE = Automatic.OUT_OF_OFFICE, Automatic.BOUNCE
TEXT = "Wir haben Ihre Nachricht erhalten."
ABSENT = "Ich bin bis zum 3. Dezember nicht im Büro."

BY_RULE = "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent"
FAILED = "From: Mail Delivery System <postmaster@mx.example>\nSubject: Mail delivery failed"

FIXTURES: tuple[tuple[str, str, Automatic, bool], ...] = (
    # headers, text, how it is filed, whether a machine may answer it
    ("", TEXT, NO, True),
    ("Auto-Submitted: no", TEXT, NO, True),
    ("Auto-Submitted: NO (person)", TEXT, NO, True),
    ("Auto-Submitted: auto-replied", TEXT, AUTO, False),
    ("Auto-Submitted: auto-replied (vacation)", ABSENT, AWAY, False),
    ("Auto-Submitted: auto-generated", TEXT, AUTO, False),
    ("Auto-Submitted: auto-generated; type=form", TEXT, AUTO, False),
    ("Auto-Submitted: auto-notified; owner-email=x", TEXT, AUTO, False),
    ("AUTO-SUBMITTED: Auto-Replied", TEXT, AUTO, False),
    ("Auto-Submitted:\n auto-replied", TEXT, AUTO, False),
    ("X-Auto-Response-Suppress: All", TEXT, NO, False),
    ("X-Auto-Response-Suppress: OOF, AutoReply", TEXT, NO, False),
    ("X-Auto-Response-Suppress: DR, RN, NRN, OOF", TEXT, NO, False),
    ("X-Auto-Response-Suppress: None", TEXT, NO, True),
    ("X-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated", TEXT, AUTO, False),
    ("Precedence: bulk", TEXT, AUTO, False),
    ("Precedence: BULK", TEXT, AUTO, False),
    ("Precedence: junk", TEXT, AUTO, False),
    ("Precedence: auto_reply", TEXT, AUTO, False),
    ("Precedence: list", TEXT, LIST, False),
    ("Precedence: first-class", TEXT, NO, True),
    ("Precedence: special-delivery", TEXT, NO, True),
    ("List-Id: <runde.lists.example>", TEXT, LIST, False),
    ('List-Id: "Die Runde" <runde.lists.example>\nPrecedence: list', TEXT, LIST, False),
    ("List-Post: <mailto:runde@lists.example>", TEXT, LIST, False),
    ("List-Unsubscribe: <https://news.example/weg>", TEXT, LIST, False),
    ("List-Unsubscribe: <mailto:weg@news.example>\nPrecedence: bulk", TEXT, LIST, False),
    ("List-Id: <news.example>\nAuto-Submitted: auto-generated", TEXT, LIST, False),
    ("Mailing-List: contact runde-help@lists.example", TEXT, LIST, False),
    ("X-BeenThere: runde@lists.example", TEXT, LIST, False),
    ("X-Mailman-Version: 2.1.39", TEXT, LIST, False),
    ("List-Id: <runde.lists.example>\nAuto-Submitted: no", TEXT, LIST, False),
    ("List-Id: <runde.lists.example>\nAuto-Submitted: auto-replied", TEXT, AUTO, False),
    ("X-Loop: runde@lists.example", TEXT, NO, False),
    ("Feedback-ID: 1:2:3:shop", TEXT, NO, False),
    ("X-MS-Exchange-Inbox-Rules-Loop: a@b.example", TEXT, NO, False),
    ("X-MS-Exchange-Inbox-Rules-Loop: a@b.example", ABSENT, NO, False),
    ("X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent", TEXT, NO, False),
    (
        f"{BY_RULE}\nAuto-Submitted: auto-generated",
        ABSENT,
        AWAY,
        False,
    ),
    ("X-Autoreply: yes", TEXT, AUTO, False),
    ("X-Autoreply: no", TEXT, NO, True),
    ("X-Autorespond: Urlaub", ABSENT, AWAY, False),
    ("X-Autoresponder: 1", TEXT, AUTO, False),
    ("X-Mail-Autoreply: 1", TEXT, AUTO, False),
    ("X-Auto-Reply-From: a@b.example", TEXT, AUTO, False),
    ("Subject: Automatische Antwort: Frage", ABSENT, AWAY, False),
    ("Subject: Abwesenheitsnotiz: Frage", ABSENT, AWAY, False),
    ("Subject: Automatic reply: question", "I am away.", AWAY, False),
    ("Subject: Out of Office: question", "I am away.", AWAY, False),
    ("Subject: Réponse automatique : question", "Je suis absent.", AWAY, False),
    ("Subject: Respuesta automática: pregunta", "Fuera.", AWAY, False),
    ("Subject: Automatisch antwoord: vraag", "Afwezig.", AWAY, False),
    ("Subject: AW: Abwesenheit am Freitag", "Ist Frau Harms da?", NO, True),
    ("Subject: Frage zum Newsletter", TEXT, NO, True),
    ("Return-Path: <>\nAuto-Submitted: auto-replied", ABSENT, AWAY, False),
    ("Return-Path: <>", TEXT, NO, True),
    ("Return-Path: <o.fennen@nordwind.example>", TEXT, NO, True),
    (
        "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Undelivered Mail",
        "The mail could not be delivered: 550 5.1.1 user unknown",
        BOUNCE,
        False,
    ),
    (
        f"{FAILED}\nAuto-Submitted: auto-replied\nX-Failed-Recipients: a@b.example",
        "This is a permanent error.\n\n  a@b.example\n",
        BOUNCE,
        False,
    ),
    ("From: noreply@shop.example\nSubject: Ihre Bestellung", TEXT, NO, True),
    ("Sender: runde-bounces@lists.example\nList-Help: <mailto:x@lists.example>", TEXT, NO, True),
    ("Importance: low\nX-Priority: 5", TEXT, NO, True),
    ("Disposition-Notification-To: a@b.example", TEXT, NO, True),
)

OURS = "From: kontakt@example.org"
OWN_SERVER = "by mx.example.org (Postfix)"
LAST = f"Received: from away.example {OWN_SERVER} with ESMTPS id 2; Mon, 23 Nov 2026"
FIRST = f"Received: from pc {OWN_SERVER} with ESMTPSA id 1; Mon, 23 Nov 2026"
LOCAL = f"Received: from mx.example.org {OWN_SERVER} with LMTP id 3; Mon, 23 Nov 2026"
EXCHANGE = "Received: from a.example by b.example with Microsoft SMTP Server id 15.1; Mon"
INTERNAL = "X-MS-Exchange-Organization-AuthAs: Internal"
HANDED_IN = (
    ("", True),
    (FIRST, True),
    (FIRST.replace("ESMTPSA", "ESMTPA"), True),
    (LAST, False),
    (LAST.replace("ESMTPS", "ESMTP"), False),
    (f"{LOCAL}\n{FIRST}", True),
    (f"{LOCAL}\n{LAST}", False),
    (f"{LAST}\nReceived: from pc by away.example with ESMTPSA id 1; Mon", False),
    (f"{EXCHANGE}\n{INTERNAL}", True),
    (f"{EXCHANGE}\nX-MS-Exchange-Organization-AuthAs: Anonymous", False),
    (f"{LAST}\n{INTERNAL}", False),
)


def raw(headers: str, text: str = TEXT) -> bytes:
    named = {line.partition(":")[0].lower() for line in headers.splitlines()}
    usual = {"From": "Okka Fennen <o.fennen@nordwind.example>", "Subject": "AW: Frage"}
    lines = [headers] if headers else []
    lines += [f"{name}: {value}" for name, value in usual.items() if name.lower() not in named]
    lines += ["To: kontakt@example.org", "Content-Type: text/plain; charset=utf-8", "", text]
    return "\n".join(lines).encode()


@pytest.mark.fault("FET-17")
@pytest.mark.parametrize(("headers", "text", "kind", "may_be_answered"), FIXTURES)
def test_each_is_filed_as_what_it_is(
    headers: str, text: str, kind: Automatic, may_be_answered: bool
) -> None:
    mail = read_mail(raw(headers, text))
    assert mail.kind is kind
    assert mail.automatic is not may_be_answered


@pytest.mark.fault("FET-17")
@pytest.mark.parametrize(("headers", "expected"), HANDED_IN)
def test_the_own_address_counts_only_from_the_own_server(headers: str, expected: bool) -> None:
    assert read_mail(raw(f"{headers}\n{OURS}".strip())).handed_in is expected
