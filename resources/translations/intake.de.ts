<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>intake</name>
        <message numerus="yes">
            <source>%n e-mails are missing here</source>
            <translation>
                <numerusform>Eine E-Mail fehlt hier</numerusform>
                <numerusform>%n E-Mails fehlen hier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails are still to be fetched</source>
            <translation>
                <numerusform>Eine E-Mail ist noch abzurufen</numerusform>
                <numerusform>%n E-Mails sind noch abzurufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails could be read</source>
            <translation>
                <numerusform>Eine E-Mail ließ sich lesen</numerusform>
                <numerusform>%n E-Mails ließen sich lesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails in the mailbox could not be fetched.</source>
            <translation>
                <numerusform>Eine E-Mail im Postfach ließ sich nicht abrufen.</numerusform>
                <numerusform>%n E-Mails im Postfach ließen sich nicht abrufen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails sent</source>
            <translation>
                <numerusform>1 E-Mail gesendet</numerusform>
                <numerusform>%n E-Mails gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>1 bereits vorhanden</numerusform>
                <numerusform>%n bereits vorhanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>1 fehlt</numerusform>
                <numerusform>%n fehlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>1 neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>1 beiseite</numerusform>
                <numerusform>%n beiseite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be fetched</source>
            <translation>
                <numerusform>1 noch abzurufen</numerusform>
                <numerusform>%n noch abzurufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unreadable</source>
            <translation>
                <numerusform>1 unlesbar</numerusform>
                <numerusform>%n unlesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n files more.</source>
            <translation>
                <numerusform>Und eine weitere Datei.</numerusform>
                <numerusform>Und %n weitere Dateien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the drafts</source>
            <translation>Zurück zu den Entwürfen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Die Verbindung wird hergestellt …</translation>
        </message>
        <message>
            <source>Do not try again</source>
            <translation>Nicht mehr versuchen</translation>
        </message>
        <message>
            <source>E-mail added to its inquiry</source>
            <translation>E-Mail zu ihrer Anfrage gelegt</translation>
        </message>
        <message>
            <source>E-mail taken in as a new inquiry</source>
            <translation>E-Mail als neue Anfrage aufgenommen</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>Passwort eingeben</translation>
        </message>
        <message>
            <source>Every e-mail has left, and every e-mail that came in could be read.</source>
            <translation>Alle E-Mails sind hinausgegangen, und alles, was kam, war lesbar.</translation>
        </message>
        <message>
            <source>Fetch mail</source>
            <translation>Abrufen</translation>
        </message>
        <message>
            <source>Fetch what is missing</source>
            <translation>Fehlende holen</translation>
        </message>
        <message>
            <source>Fetching mail</source>
            <translation>E-Mails werden abgerufen</translation>
        </message>
        <message>
            <source>Fetching was cancelled. Fetch mail to go on.</source>
            <translation>Das Abrufen wurde abgebrochen. Mit „Abrufen“ geht es weiter.</translation>
        </message>
        <message>
            <source>Has not left for a day</source>
            <translation>Seit einem Tag nicht hinausgegangen</translation>
        </message>
        <message>
            <source>Leave it at that</source>
            <translation>Dabei belassen</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Eingangsbuch</translation>
        </message>
        <message>
            <source>Live: new e-mails are here at once</source>
            <translation>Live: Neue E-Mails sind sofort da</translation>
        </message>
        <message>
            <source>Looked at every few minutes</source>
            <translation>Wird alle paar Minuten nachgesehen</translation>
        </message>
        <message>
            <source>Mail is fetched from the mailboxes in the settings.</source>
            <translation>Abgerufen wird aus den Postfächern in den Einstellungen.</translation>
        </message>
        <message>
            <source>Mailbox: {sum}</source>
            <translation>Postfach: {sum}</translation>
        </message>
        <message>
            <source>No mailbox is set up yet</source>
            <translation>Noch ist kein Postfach eingerichtet</translation>
        </message>
        <message>
            <source>No mailbox is set up yet from which mail can be fetched.</source>
            <translation>Es ist noch kein Postfach zum Abrufen eingerichtet.</translation>
        </message>
        <message>
            <source>No mailbox is set up yet through which mail can be sent.</source>
            <translation>Es ist noch kein Postfach zum Senden eingerichtet.</translation>
        </message>
        <message>
            <source>No new e-mails</source>
            <translation>Keine neuen E-Mails</translation>
        </message>
        <message>
            <source>None of the e-mails can be read yet.</source>
            <translation>Noch keine dieser E-Mails lässt sich lesen.</translation>
        </message>
        <message>
            <source>Not looked at yet</source>
            <translation>Noch nicht nachgesehen</translation>
        </message>
        <message>
            <source>Not reachable since {since}. {why}</source>
            <translation>Nicht erreichbar seit {since}. {why}</translation>
        </message>
        <message>
            <source>Not reached: {names}</source>
            <translation>Nicht erreicht: {names}</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Not sent yet, next try at {time}. {why}</source>
            <translation>Noch nicht gesendet, nächster Versuch um {time} Uhr. {why}</translation>
        </message>
        <message>
            <source>Noted as sent</source>
            <translation>Als gesendet vermerkt</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Es fehlt nichts</translation>
        </message>
        <message>
            <source>Nothing is sent. {why}</source>
            <translation>Es wird nichts gesendet. {why}</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation>Hier wartet nichts</translation>
        </message>
        <message>
            <source>Once more to those refused</source>
            <translation>Erneut an die Abgelehnten</translation>
        </message>
        <message>
            <source>Open the inquiry</source>
            <translation>Anfrage öffnen</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Password of {address}</source>
            <translation>Passwort von {address}</translation>
        </message>
        <message>
            <source>Please look among the sent mails of the mailbox, and say below whether it left.</source>
            <translation>Liegt sie im Postfach unter „Gesendet“? Bitte sagen Sie es hier.</translation>
        </message>
        <message>
            <source>Put the copy there again</source>
            <translation>Kopie erneut ablegen</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Noch einmal lesen</translation>
        </message>
        <message>
            <source>Read all again</source>
            <translation>Alle neu lesen</translation>
        </message>
        <message>
            <source>Reading unreadable e-mails again</source>
            <translation>Unlesbare E-Mails werden neu gelesen</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Als Datei speichern …</translation>
        </message>
        <message>
            <source>Save the e-mail as it came</source>
            <translation>E-Mail unverändert speichern</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Liste speichern</translation>
        </message>
        <message>
            <source>Save the list…</source>
            <translation>Liste speichern …</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Gespeichert als {name}</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>Sent to {address}</source>
            <translation>Gesendet an {address}</translation>
        </message>
        <message>
            <source>Sent, but the copy is missing in the mailbox. {why}</source>
            <translation>Gesendet, aber die Kopie im Gesendet-Ordner fehlt. {why}</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Show unreadable</source>
            <translation>Unlesbare ansehen</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Sign in anew</source>
            <translation>Neu anmelden</translation>
        </message>
        <message>
            <source>Stopped since {since}. {why}</source>
            <translation>Angehalten seit {since}. {why}</translation>
        </message>
        <message>
            <source>Take over all the same</source>
            <translation>Trotzdem übernehmen</translation>
        </message>
        <message>
            <source>Taken in {day}</source>
            <translation>Aufgenommen: {day}</translation>
        </message>
        <message>
            <source>Taking in e-mails</source>
            <translation>E-Mails werden aufgenommen</translation>
        </message>
        <message>
            <source>The e-mail could be read</source>
            <translation>Die E-Mail ließ sich nun lesen</translation>
        </message>
        <message>
            <source>The e-mail could not be read. It is kept as it came.</source>
            <translation>Die E-Mail ließ sich nicht lesen. Sie ist unverändert aufgehoben.</translation>
        </message>
        <message>
            <source>The e-mail counts as sent</source>
            <translation>Die E-Mail gilt als gesendet</translation>
        </message>
        <message>
            <source>The e-mail has not reached everybody. {reason}</source>
            <translation>Die E-Mail hat nicht alle erreicht. {reason}</translation>
        </message>
        <message>
            <source>The e-mail is a draft again</source>
            <translation>Die E-Mail liegt wieder bei den Entwürfen</translation>
        </message>
        <message>
            <source>The e-mail is not tried again</source>
            <translation>Die E-Mail wird nicht mehr versucht</translation>
        </message>
        <message>
            <source>The e-mail was refused. {reason}</source>
            <translation>Die E-Mail wurde abgelehnt. {reason}</translation>
        </message>
        <message>
            <source>The line broke while sending: nobody knows whether the e-mail has left.</source>
            <translation>Die Verbindung brach beim Senden ab: Ob die E-Mail hinausging, ist unklar.</translation>
        </message>
        <message>
            <source>The server is asked every minute</source>
            <translation>Der Server wird jede Minute gefragt</translation>
        </message>
        <message>
            <source>There was no e-mail in it.</source>
            <translation>Darin war keine E-Mail.</translation>
        </message>
        <message>
            <source>This e-mail is here already.</source>
            <translation>Diese E-Mail ist bereits vorhanden.</translation>
        </message>
        <message>
            <source>To {recipients}</source>
            <translation>An {recipients}</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Ablage</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Unreadable e-mail</source>
            <translation>Unlesbare E-Mail</translation>
        </message>
        <message>
            <source>Unreadable e-mails</source>
            <translation>Unlesbare E-Mails</translation>
        </message>
        <message>
            <source>Was sent</source>
            <translation>Wurde gesendet</translation>
        </message>
        <message>
            <source>Where the system has a keyring it is kept there, otherwise until the program ends. It is never written to a file.</source>
            <translation>Hat das System einen Schlüsselbund, wird es dort behalten, sonst bis zum Ende des Programms. In eine Datei kommt es nie.</translation>
        </message>
        <message>
            <source>Without subject</source>
            <translation>Ohne Betreff</translation>
        </message>
        <message>
            <source>in the mailbox</source>
            <translation>im Postfach</translation>
        </message>
        <message>
            <source>last looked at {time}</source>
            <translation>zuletzt nachgesehen {time}</translation>
        </message>
        <message>
            <source>last {time}</source>
            <translation>zuletzt {time}</translation>
        </message>
        <message>
            <source>leaves at {time}</source>
            <translation>geht um {time} hinaus</translation>
        </message>
        <message>
            <source>leaves on {day} at {time}</source>
            <translation>geht am {day} um {time} hinaus</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlen</translation>
        </message>
        <message>
            <source>next try at {time}</source>
            <translation>nächster Versuch {time}</translation>
        </message>
        <message>
            <source>next try on {day} at {time}</source>
            <translation>nächster Versuch {day} um {time}</translation>
        </message>
        <message>
            <source>no longer there</source>
            <translation>dort inzwischen gelöscht</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>beiseite</translation>
        </message>
        <message>
            <source>still to be fetched</source>
            <translation>noch abzurufen</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>übernommen</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>unlesbar</translation>
        </message>
        <message>
            <source>{account}: not connected since {since}</source>
            <translation>{account}: seit {since} keine Verbindung</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} von {total}</translation>
        </message>
        <message>
            <source>{name}: {why}</source>
            <translation>{name}: {why}</translation>
        </message>
    </context>
</TS>
