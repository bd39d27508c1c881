<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>today</name>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>1 Entwurf</numerusform>
                <numerusform>%n Entwürfe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>1 heute fällig</numerusform>
                <numerusform>%n heute fällig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails could not be read</source>
            <translation>
                <numerusform>1 E-Mail ließ sich nicht lesen</numerusform>
                <numerusform>%n E-Mails ließen sich nicht lesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n initiatives not heard from for long</source>
            <translation>
                <numerusform>%n Initiative: lange nichts gehört</numerusform>
                <numerusform>%n Initiativen: lange nichts gehört</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n initiatives to check</source>
            <translation>
                <numerusform>%n Initiative zu prüfen</numerusform>
                <numerusform>%n Initiativen zu prüfen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lists not read in to the end</source>
            <translation>
                <numerusform>%n Liste nicht zu Ende eingelesen</numerusform>
                <numerusform>%n Listen nicht zu Ende eingelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>1 neue Anfrage</numerusform>
                <numerusform>%n neue Anfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>1 überfällig</numerusform>
                <numerusform>%n überfällig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting too long</source>
            <translation>
                <numerusform>1 wartet zu lange</numerusform>
                <numerusform>%n warten zu lange</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to us</source>
            <translation>Wir sind dran</translation>
        </message>
        <message>
            <source>Check the sending</source>
            <translation>Versand prüfen</translation>
        </message>
        <message>
            <source>Claim it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Claimed: it is in progress now</source>
            <translation>Übernommen: jetzt in Bearbeitung</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Heute fällig</translation>
        </message>
        <message>
            <source>It is our turn again</source>
            <translation>Wir sind wieder dran</translation>
        </message>
        <message>
            <source>New inquiries</source>
            <translation>Neue Anfragen</translation>
        </message>
        <message>
            <source>New mail and follow-ups appear here by themselves.</source>
            <translation>Neue E-Mails und Wiedervorlagen erscheinen hier von selbst.</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Not sent: it is a draft again</source>
            <translation>Nicht gesendet: liegt wieder als Entwurf bereit</translation>
        </message>
        <message>
            <source>Noted as sent</source>
            <translation>Als gesendet vermerkt</translation>
        </message>
        <message>
            <source>Nothing is due today</source>
            <translation>Heute ist nichts fällig</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Noch einmal lesen</translation>
        </message>
        <message>
            <source>Set a follow-up</source>
            <translation>Wiedervorlage anlegen</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Beiseitegelegt</translation>
        </message>
        <message>
            <source>They are kept as they came.</source>
            <translation>Sie sind unverändert aufgehoben.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Waiting too long</source>
            <translation>Wartet zu lange</translation>
        </message>
        <message>
            <source>Was sent</source>
            <translation>Wurde gesendet</translation>
        </message>
        <message>
            <source>What is to be done today</source>
            <translation>Was heute zu tun ist</translation>
        </message>
        <message>
            <source>Without subject</source>
            <translation>Ohne Betreff</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message numerus="yes">
            <source>for %n working days</source>
            <translation>
                <numerusform>seit 1 Arbeitstag</numerusform>
                <numerusform>seit %n Arbeitstagen</numerusform>
            </translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>beiseitegelegt</translation>
        </message>
        <message>
            <source>{who} {days}</source>
            <translation>{who} {days}</translation>
        </message>
    </context>
</TS>
