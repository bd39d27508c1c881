"""Reports of failed delivery as mail servers write them, about a mail of ours."""

ORIGINAL = "4711@desk.example"

POSTFIX = f"""\
Return-Path: <>
From: MAILER-DAEMON@mx.desk.example (Mail Delivery System)
To: office@desk.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Message-Id: <20261123.A1B2@mx.desk.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.desk.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<bert@nord.example>: host mx.nord.example[192.0.2.7] said: 550 5.1.1
    <bert@nord.example>: Recipient address rejected: User unknown (in reply to
    RCPT TO command)

--b1
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.desk.example

Final-Recipient: rfc822; bert@nord.example
Original-Recipient: rfc822;bert@nord.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <bert@nord.example>: Recipient address
    rejected: User unknown

--b1
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

From: =?utf-8?q?B=C3=BCro?= <office@desk.example>
To: Anna Muster <anna@muster.example>, bert@nord.example
Subject: Ihre Frage
Message-ID: <{ORIGINAL}>

--b1--
""".replace("\n", "\r\n").encode()

EXIM = f"""\
Return-Path: <>
X-Failed-Recipients: bert@nord.example
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@relay.example>
To: office@desk.example
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1abc-000@relay.example>

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bert@nord.example
    SMTP error from remote mail server after RCPT TO:<bert@nord.example>:
    host mx.nord.example [192.0.2.7]: 550 5.2.2 mailbox full

------ This is a copy of the message, including all the headers. ------

From: office@desk.example
To: anna@muster.example, bert@nord.example
Subject: Ihre Frage
Message-ID: <{ORIGINAL}>

Guten Tag
""".replace("\n", "\r\n").encode()

DELAYED = (
    POSTFIX.replace(b"Action: failed", b"Action: delayed")
    .replace(b"Status: 5.1.1", b"Status: 4.4.1")
    .replace(b"550 5.1.1", b"450 4.4.1")
)
