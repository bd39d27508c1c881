<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>inquiries</name>
        <message numerus="yes">
            <source>%n addresses</source>
            <translation>
                <numerusform>1 Adresse</numerusform>
                <numerusform>%n Adressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are so already</source>
            <translation>
                <numerusform>%n ist schon so</numerusform>
                <numerusform>%n sind schon so</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachments, {size}</source>
            <translation>
                <numerusform>Eine Anlage, {size}</numerusform>
                <numerusform>%n Anlagen, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier messages</source>
            <translation>
                <numerusform>Eine frühere Nachricht</numerusform>
                <numerusform>%n frühere Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files are saved in “{folder}”.</source>
            <translation>
                <numerusform>Eine Datei liegt jetzt in „{folder}“.</numerusform>
                <numerusform>%n Dateien liegen jetzt in „{folder}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inquiries</source>
            <translation>
                <numerusform>%n Anfrage</numerusform>
                <numerusform>%n Anfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inquiries changed</source>
            <translation>
                <numerusform>%n Anfrage geändert</numerusform>
                <numerusform>%n Anfragen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inquiries will be changed</source>
            <translation>
                <numerusform>%n Anfrage wird geändert</numerusform>
                <numerusform>%n Anfragen werden geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures</source>
            <translation>
                <numerusform>1 Bild</numerusform>
                <numerusform>%n Bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay</source>
            <translation>
                <numerusform>%n bleibt, wie sie ist</numerusform>
                <numerusform>%n bleiben, wie sie sind</numerusform>
            </translation>
        </message>
        <message>
            <source>A comment is hidden in the sender's address.</source>
            <translation>In der Absenderadresse ist ein Kommentar versteckt.</translation>
        </message>
        <message>
            <source>A link leads elsewhere than it says: to {detail}.</source>
            <translation>Ein Link führt woanders hin, als er sagt: zu {detail}.</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>Ausland</translation>
        </message>
        <message>
            <source>Add as contact</source>
            <translation>Als Kontakt anlegen</translation>
        </message>
        <message>
            <source>Add something to do</source>
            <translation>Aufgabe hinzufügen</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Zugestimmt</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Zugestimmt am</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>Alle Felder</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Anliegen</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Alle Länder</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Alle Themen</translation>
        </message>
        <message>
            <source>Another initiative…</source>
            <translation>Andere Initiative …</translation>
        </message>
        <message>
            <source>Another matter</source>
            <translation>Andere Sache</translation>
        </message>
        <message>
            <source>Another matter than the one suggested</source>
            <translation>Gehört nicht zur vorgeschlagenen Anfrage</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Eine andere</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>Andere Person …</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Antworten bis</translation>
        </message>
        <message>
            <source>Answers to their own inquiries</source>
            <translation>Antworten auf eigene Anfragen</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>As a letter</source>
            <translation>Als Brief</translation>
        </message>
        <message>
            <source>As in {number}</source>
            <translation>Wie in {number}</translation>
        </message>
        <message>
            <source>As its own inquiry</source>
            <translation>Als eigene Anfrage</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Als Text</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Ask again on</source>
            <translation>Nachfragen am</translation>
        </message>
        <message>
            <source>Ask what became of it: {name}</source>
            <translation>Fragen, was daraus wurde: {name}</translation>
        </message>
        <message>
            <source>Attachment: {name}</source>
            <translation>Anlage: {name}</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anlagen</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Abwesend</translation>
        </message>
        <message>
            <source>Away until {day}</source>
            <translation>Abwesend bis {day}</translation>
        </message>
        <message>
            <source>Back again: {subject}</source>
            <translation>Wieder da: {subject}</translation>
        </message>
        <message>
            <source>Back to the conversation</source>
            <translation>Zurück zum Verlauf</translation>
        </message>
        <message>
            <source>Back to the mail</source>
            <translation>Zurück zur E-Mail</translation>
        </message>
        <message>
            <source>Before the @ stands a name that only looks like an address.</source>
            <translation>Vor dem @ steht ein Name, der nur wie eine Adresse aussieht.</translation>
        </message>
        <message>
            <source>By initiative or organisation: {land}</source>
            <translation>Nach Initiative oder Organisation: {land}</translation>
        </message>
        <message>
            <source>Call note</source>
            <translation>Telefonnotiz</translation>
        </message>
        <message>
            <source>Call note about it</source>
            <translation>Telefonnotiz dazu</translation>
        </message>
        <message>
            <source>Came back: {names}. {why}</source>
            <translation>Kam zurück: {names}. {why}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>Vorsicht</translation>
        </message>
        <message numerus="yes">
            <source>Change %n inquiries</source>
            <translation>
                <numerusform>%n Anfrage ändern</numerusform>
                <numerusform>%n Anfragen ändern</numerusform>
            </translation>
        </message>
        <message>
            <source>Change several…</source>
            <translation>Mehrere ändern …</translation>
        </message>
        <message>
            <source>Change the status</source>
            <translation>Status ändern</translation>
        </message>
        <message>
            <source>Change the words</source>
            <translation>Wortlaut ändern</translation>
        </message>
        <message>
            <source>Change them</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checkliste</translation>
        </message>
        <message>
            <source>Choose a person…</source>
            <translation>Person wählen …</translation>
        </message>
        <message>
            <source>Choose one on the left: arrows and Enter will do.</source>
            <translation>Wählen Sie links eine aus, mit Pfeiltasten und Enter.</translation>
        </message>
        <message>
            <source>Choose the person</source>
            <translation>Person zuordnen</translation>
        </message>
        <message>
            <source>Choose the person first, whose data it is about.</source>
            <translation>Wählen Sie zuerst die Person, um deren Daten es geht.</translation>
        </message>
        <message>
            <source>Claim it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Abschließen</translation>
        </message>
        <message>
            <source>Close the inquiry</source>
            <translation>Anfrage abschließen</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Vertraulich</translation>
        </message>
        <message>
            <source>Contact card</source>
            <translation>Visitenkarte</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>Kopie an</translation>
        </message>
        <message>
            <source>Create it</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Strg+Enter</translation>
        </message>
        <message>
            <source>Ctrl+Shift+{number}</source>
            <translation>Strg+Umschalt+{number}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Date: {date}</source>
            <translation>Datum: {date}</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Tiefe</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Außerdem</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Done: {reason}</source>
            <translation>Erledigt: {reason}</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Due a day later</source>
            <translation>Einen Tag später fällig</translation>
        </message>
        <message>
            <source>Due a month later</source>
            <translation>Einen Monat später fällig</translation>
        </message>
        <message>
            <source>Due a week later</source>
            <translation>Eine Woche später fällig</translation>
        </message>
        <message>
            <source>Due two days later</source>
            <translation>Zwei Tage später fällig</translation>
        </message>
        <message>
            <source>Due two weeks later</source>
            <translation>Zwei Wochen später fällig</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Edit all fields</source>
            <translation>Alle Felder bearbeiten</translation>
        </message>
        <message>
            <source>Ends now</source>
            <translation>Endet jetzt</translation>
        </message>
        <message>
            <source>Enter edits, Del removes, Alt with arrows moves</source>
            <translation>Enter ändert, Entf entfernt, Alt mit Pfeilen verschiebt</translation>
        </message>
        <message>
            <source>Enter notes it and opens the confirmation.</source>
            <translation>Enter trägt den Widerspruch ein und öffnet die Bestätigung.</translation>
        </message>
        <message>
            <source>Enter takes the person and opens the question whether they agree. Nobody is named to them.</source>
            <translation>Enter übernimmt die Person und öffnet die Frage, ob sie zustimmt. Genannt wird darin niemand.</translation>
        </message>
        <message>
            <source>Everybody’s</source>
            <translation>Von allen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Files like this one can do harm, so it is neither shown nor opened here. Save it only if you know the sender and have been expecting this file.</source>
            <translation>Solche Dateien können Schaden anrichten, deshalb wird sie hier weder gezeigt noch geöffnet. Speichern Sie sie nur, wenn Sie den Absender kennen und diese Datei erwarten.</translation>
        </message>
        <message>
            <source>Files of this kind cannot be shown here. You can save it and open it.</source>
            <translation>Dateien dieser Art lassen sich hier nicht zeigen. Sie können sie speichern und dann öffnen.</translation>
        </message>
        <message>
            <source>First those of the roles on the day of the inquiry.</source>
            <translation>Zuerst die der Rollen am Tag der Anfrage.</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Follow-up after the return</source>
            <translation>Wiedervorlage nach der Rückkehr</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Wiedervorlagen</translation>
        </message>
        <message>
            <source>For nobody</source>
            <translation>Für keine</translation>
        </message>
        <message>
            <source>For the reports</source>
            <translation>Für die Berichte</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Formatiert</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>From: {people}</source>
            <translation>Von: {people}</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Abgeben</translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n inquiries</source>
            <translation>
                <numerusform>Eine Anfrage abgeben</numerusform>
                <numerusform>%n Anfragen abgeben</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand over the whole list</source>
            <translation>Die ganze Liste abgeben</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Kopfzeilen</translation>
        </message>
        <message>
            <source>Hidden characters turn the direction of its words.</source>
            <translation>Unsichtbare Zeichen drehen die Richtung des Linktextes um.</translation>
        </message>
        <message>
            <source>Hide quote and signature</source>
            <translation>Zitat und Signatur ausblenden</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf der Änderungen</translation>
        </message>
        <message>
            <source>How did it come?</source>
            <translation>Wie kam die Anfrage?</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Wie es gesagt wurde</translation>
        </message>
        <message>
            <source>Information on stored data</source>
            <translation>Auskunft nach Art. 15</translation>
        </message>
        <message>
            <source>Initiative</source>
            <translation>Initiative</translation>
        </message>
        <message>
            <source>Inquiries</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Inquiry</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>Interne Notiz</translation>
        </message>
        <message>
            <source>Introduce somebody</source>
            <translation>Vernetzen</translation>
        </message>
        <message>
            <source>Introduce somebody…</source>
            <translation>Vernetzen …</translation>
        </message>
        <message>
            <source>Introduce them by e-mail</source>
            <translation>Bekannt machen</translation>
        </message>
        <message>
            <source>Introductions</source>
            <translation>Vernetzung</translation>
        </message>
        <message>
            <source>It gets all messages, notes, follow-ups and topics. The others are closed as duplicates; later mail to them goes to the one kept.</source>
            <translation>Die Anfrage, die bleibt, erhält alle Nachrichten, Notizen, Wiedervorlagen und Themen. Die anderen werden als Dublette abgeschlossen; spätere Mails dazu kommen in die, die bleibt.</translation>
        </message>
        <message>
            <source>It is about</source>
            <translation>Es geht um</translation>
        </message>
        <message>
            <source>It names a number instead of a domain.</source>
            <translation>Statt einer Domain nennt der Link eine Zahl.</translation>
        </message>
        <message>
            <source>Its words name another address.</source>
            <translation>Der Linktext nennt eine andere Adresse.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Join inquiries</source>
            <translation>Anfragen zusammenführen</translation>
        </message>
        <message>
            <source>Join them</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Join with another…</source>
            <translation>Mit einer anderen zusammenführen …</translation>
        </message>
        <message>
            <source>Join with the one suggested</source>
            <translation>Mit der vorgeschlagenen zusammenführen</translation>
        </message>
        <message>
            <source>Join…</source>
            <translation>Zusammenführen …</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Anliegen</translation>
        </message>
        <message>
            <source>Kind and topics</source>
            <translation>Anliegen und Themen</translation>
        </message>
        <message>
            <source>Large message, shown as text</source>
            <translation>Große Nachricht – als Text angezeigt</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Last reply as a letter</source>
            <translation>Letzte Antwort als Brief</translation>
        </message>
        <message>
            <source>Leads to {host}</source>
            <translation>Führt zu {host}</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verknüpfen</translation>
        </message>
        <message>
            <source>Link an inquiry…</source>
            <translation>Anfrage verknüpfen …</translation>
        </message>
        <message>
            <source>Link another inquiry</source>
            <translation>Weitere Anfrage verknüpfen</translation>
        </message>
        <message>
            <source>Link to another inquiry</source>
            <translation>Mit einer anderen Anfrage verknüpfen</translation>
        </message>
        <message>
            <source>Link to another…</source>
            <translation>Mit einer anderen verknüpfen …</translation>
        </message>
        <message>
            <source>List of inquiries</source>
            <translation>Liste der Anfragen</translation>
        </message>
        <message>
            <source>Load pictures</source>
            <translation>Bilder laden</translation>
        </message>
        <message>
            <source>Load pictures of the mail</source>
            <translation>Bilder der Mail laden</translation>
        </message>
        <message>
            <source>Loading pictures: {done} of {total}</source>
            <translation>Bilder werden geladen: {done} von {total}</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Mail: as text</source>
            <translation>Mail: als Text</translation>
        </message>
        <message>
            <source>Mail: formatted</source>
            <translation>Mail: formatiert</translation>
        </message>
        <message>
            <source>Mail: headers</source>
            <translation>Mail: Kopfzeilen</translation>
        </message>
        <message>
            <source>Mail: source</source>
            <translation>Mail: Quelltext</translation>
        </message>
        <message numerus="yes">
            <source>Mailing to %n recipients</source>
            <translation>
                <numerusform>Rundschreiben an %n Empfänger</numerusform>
                <numerusform>Rundschreiben an %n Empfänger</numerusform>
            </translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Name, initiative, topic or state: hydrogen NI</source>
            <translation>Name, Initiative, Thema oder Land: wasserstoff ni</translation>
        </message>
        <message>
            <source>New inquiry</source>
            <translation>Neue Anfrage</translation>
        </message>
        <message>
            <source>New mail becomes an inquiry as soon as it is taken in.</source>
            <translation>Neue Mails werden zu Anfragen, sobald sie eingelesen sind.</translation>
        </message>
        <message>
            <source>Newest mail as its own inquiry</source>
            <translation>Neueste Mail als eigene Anfrage</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>No agreement is waited for here.</source>
            <translation>Hier fehlt keine Zustimmung.</translation>
        </message>
        <message>
            <source>No inquiry chosen</source>
            <translation>Keine Anfrage gewählt</translation>
        </message>
        <message>
            <source>No more mails to {name}</source>
            <translation>Keine Mails mehr an {name}</translation>
        </message>
        <message>
            <source>No more mails, please…</source>
            <translation>Keine Mails mehr (Widerspruch) …</translation>
        </message>
        <message>
            <source>No open inquiries</source>
            <translation>Keine offenen Anfragen</translation>
        </message>
        <message>
            <source>No other inquiry is suggested here.</source>
            <translation>Hier wird keine andere Anfrage vorgeschlagen.</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Ohne Betreff</translation>
        </message>
        <message>
            <source>Nobody assigned yet</source>
            <translation>Noch niemand zugeordnet</translation>
        </message>
        <message>
            <source>Nobody here says when they are back.</source>
            <translation>Hier steht nicht, wann jemand zurück ist.</translation>
        </message>
        <message>
            <source>Not reached: {names}. {why}</source>
            <translation>Nicht erreicht: {names}. {why}</translation>
        </message>
        <message>
            <source>Not taken over from the link: {names}</source>
            <translation>Aus dem Link nicht übernommen: {names}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note an agreement</source>
            <translation>Zustimmung eintragen</translation>
        </message>
        <message>
            <source>Note and confirm</source>
            <translation>Eintragen und bestätigen</translation>
        </message>
        <message>
            <source>Note for them</source>
            <translation>Notiz dazu</translation>
        </message>
        <message>
            <source>Nothing chosen yet that would change</source>
            <translation>Noch nichts gewählt, was sich ändert</translation>
        </message>
        <message>
            <source>Nothing fits this filter</source>
            <translation>Nichts passt zu diesem Filter</translation>
        </message>
        <message>
            <source>Number or words</source>
            <translation>Nummer oder Wörter</translation>
        </message>
        <message>
            <source>On behalf of the initiative</source>
            <translation>Für die Initiative</translation>
        </message>
        <message>
            <source>On behalf of which initiative?</source>
            <translation>Für welche Initiative?</translation>
        </message>
        <message>
            <source>On behalf of {initiative}?</source>
            <translation>Für {initiative}?</translation>
        </message>
        <message>
            <source>Only for a third party, such as the ministry.</source>
            <translation>Nur bei Dritten, zum Beispiel das Ministerium.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Open contact</source>
            <translation>Kontakt öffnen</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open {name} in its program</source>
            <translation>{name} im eigenen Programm öffnen</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Other inquiries</source>
            <translation>Andere Anfragen</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Seite davor</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
        </message>
        <message>
            <source>Part of {number}?</source>
            <translation>Gehört vielleicht zu {number}</translation>
        </message>
        <message>
            <source>People and related</source>
            <translation>Personen und Zusammenhang</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Please choose first who is asking.</source>
            <translation>Bitte wählen Sie zuerst, wer anfragt.</translation>
        </message>
        <message>
            <source>Please go to one of the files first.</source>
            <translation>Bitte gehen Sie zuerst zu einer der Anlagen.</translation>
        </message>
        <message>
            <source>Print the mail…</source>
            <translation>Mail drucken …</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>Read all of it</source>
            <translation>Alles lesen</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Zusammenhang</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>Remote content blocked</source>
            <translation>Externe Inhalte blockiert</translation>
        </message>
        <message>
            <source>Remote content blocked ({pictures} from {places})</source>
            <translation>Externe Inhalte blockiert ({pictures} von {places})</translation>
        </message>
        <message>
            <source>Remove {what}</source>
            <translation>„{what}“ entfernen</translation>
        </message>
        <message>
            <source>Replies go to another address: {detail}.</source>
            <translation>Antworten gehen an eine andere Adresse: {detail}.</translation>
        </message>
        <message>
            <source>Replies to</source>
            <translation>Antwort an</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save all attachments</source>
            <translation>Alle Anlagen speichern</translation>
        </message>
        <message>
            <source>Save all…</source>
            <translation>Alle speichern …</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Save attachment</source>
            <translation>Anlage speichern</translation>
        </message>
        <message>
            <source>Save it all the same</source>
            <translation>Trotzdem speichern</translation>
        </message>
        <message>
            <source>Save the file as…</source>
            <translation>Datei speichern unter …</translation>
        </message>
        <message>
            <source>Save the mail as PDF</source>
            <translation>Mail als PDF speichern</translation>
        </message>
        <message>
            <source>Save the mail as PDF…</source>
            <translation>Mail als PDF speichern …</translation>
        </message>
        <message>
            <source>Save {name} as…</source>
            <translation>{name} speichern unter …</translation>
        </message>
        <message>
            <source>Search in the list</source>
            <translation>In der Liste suchen</translation>
        </message>
        <message>
            <source>Search inquiries</source>
            <translation>In Anfragen suchen</translation>
        </message>
        <message>
            <source>Set a follow-up</source>
            <translation>Wiedervorlage anlegen</translation>
        </message>
        <message>
            <source>Set a follow-up…</source>
            <translation>Wiedervorlage anlegen …</translation>
        </message>
        <message>
            <source>Show all open ones</source>
            <translation>Alle offenen zeigen</translation>
        </message>
        <message>
            <source>Show quote and signature</source>
            <translation>Zitat und Signatur zeigen</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>Herauslösen</translation>
        </message>
        <message>
            <source>Split off as a new inquiry</source>
            <translation>Als neue Anfrage herauslösen</translation>
        </message>
        <message>
            <source>Split off messages…</source>
            <translation>Nachrichten herauslösen …</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Bleibt</translation>
        </message>
        <message>
            <source>Stays in the office. Facts, no judgements on persons.</source>
            <translation>Bleibt im Haus. Bitte nur Sachliches, keine Urteile über Personen.</translation>
        </message>
        <message>
            <source>Struck from</source>
            <translation>Wird gestrichen aus</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Subject: {subject}</source>
            <translation>Betreff: {subject}</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Tags to take off</source>
            <translation>Diese Schlagwörter entfernen</translation>
        </message>
        <message>
            <source>Take away the link to {subject}</source>
            <translation>Verknüpfung mit „{subject}“ lösen</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Text of {name}</source>
            <translation>Text von {name}</translation>
        </message>
        <message>
            <source>The correspondence so far</source>
            <translation>Der bisherige Schriftwechsel</translation>
        </message>
        <message>
            <source>The domain is written so that it looks like another one.</source>
            <translation>Die Domain ist so geschrieben, dass sie wie eine andere aussieht.</translation>
        </message>
        <message>
            <source>The mail address belongs to it. Enter takes over.</source>
            <translation>Die E-Mail-Adresse gehört dazu. Enter übernimmt.</translation>
        </message>
        <message>
            <source>The mail is on its way to the printer.</source>
            <translation>Die Mail geht an den Drucker.</translation>
        </message>
        <message>
            <source>The mail names it, but its sender takes no part there. Y joins, V not.</source>
            <translation>Die Mail nennt sie, aber wer schreibt, ist dort nicht beteiligt. Y führt zusammen, V nicht.</translation>
        </message>
        <message>
            <source>The mail names several senders: {detail}.</source>
            <translation>Die Mail nennt mehrere Absender: {detail}.</translation>
        </message>
        <message>
            <source>The note that they have objected</source>
            <translation>Der Vermerk über den Widerspruch</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>Die andere</translation>
        </message>
        <message>
            <source>The person had a role there on that day. Enter takes over.</source>
            <translation>Die Person hatte dort an diesem Tag eine Rolle. Enter übernimmt.</translation>
        </message>
        <message>
            <source>The same subject and the same sender. Y joins, V not.</source>
            <translation>Derselbe Betreff von derselben Person. Y führt zusammen, V nicht.</translation>
        </message>
        <message>
            <source>The same subject, from the same firm within 30 days. Y joins, V not.</source>
            <translation>Derselbe Betreff aus demselben Haus innerhalb von 30 Tagen. Y führt zusammen, V nicht.</translation>
        </message>
        <message>
            <source>The sender's domain looks like {detail}, but is another.</source>
            <translation>Die Domain des Absenders sieht aus wie {detail}, ist aber eine andere.</translation>
        </message>
        <message>
            <source>The sender's name holds somebody else's address: {detail}.</source>
            <translation>Absendername enthält eine fremde Adresse: {detail}.</translation>
        </message>
        <message>
            <source>The subject names it. Enter takes over.</source>
            <translation>Der Betreff nennt sie. Enter übernimmt.</translation>
        </message>
        <message>
            <source>The team’s</source>
            <translation>Die des Teams</translation>
        </message>
        <message>
            <source>There is neither a mail nor a call note of {name} yet.</source>
            <translation>Von {name} gibt es hier noch keine E-Mail und keine Telefonnotiz.</translation>
        </message>
        <message>
            <source>There is no earlier answer {number} here.</source>
            <translation>Eine frühere Antwort {number} gibt es hier nicht.</translation>
        </message>
        <message>
            <source>There is no reply here yet.</source>
            <translation>Hier gibt es noch keine Antwort.</translation>
        </message>
        <message>
            <source>There is no text in this file.</source>
            <translation>In dieser Datei steht kein Text.</translation>
        </message>
        <message>
            <source>There is only one message here, so nothing to split.</source>
            <translation>Hier ist nur eine Nachricht, es gibt nichts herauszulösen.</translation>
        </message>
        <message>
            <source>They know each other already</source>
            <translation>Sie kennen sich schon</translation>
        </message>
        <message>
            <source>This file can do harm</source>
            <translation>Diese Datei kann Schaden anrichten</translation>
        </message>
        <message>
            <source>This is the beginning; save the file to read all of it.</source>
            <translation>Das ist der Anfang. Speichern Sie die Datei, um alles zu lesen.</translation>
        </message>
        <message>
            <source>This link leads to {host}</source>
            <translation>Link führt zu {host}</translation>
        </message>
        <message>
            <source>This moment lies in the future.</source>
            <translation>Dieser Zeitpunkt liegt in der Zukunft.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>To: {people}</source>
            <translation>An: {people}</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Topics besides</source>
            <translation>Weitere Themen</translation>
        </message>
        <message>
            <source>Topics to take off</source>
            <translation>Diese Themen entfernen</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Am Zug</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Urgent because</source>
            <translation>Eilt, weil</translation>
        </message>
        <message>
            <source>Use the answer of {ref_no} (Shift+F{number})</source>
            <translation>Antwort aus {ref_no} übernehmen (Umschalt+F{number})</translation>
        </message>
        <message>
            <source>Use the fifth earlier answer</source>
            <translation>Fünfte frühere Antwort übernehmen</translation>
        </message>
        <message>
            <source>Use the first earlier answer</source>
            <translation>Erste frühere Antwort übernehmen</translation>
        </message>
        <message>
            <source>Use the fourth earlier answer</source>
            <translation>Vierte frühere Antwort übernehmen</translation>
        </message>
        <message>
            <source>Use the second earlier answer</source>
            <translation>Zweite frühere Antwort übernehmen</translation>
        </message>
        <message>
            <source>Use the third earlier answer</source>
            <translation>Dritte frühere Antwort übernehmen</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>Wartet auf</translation>
        </message>
        <message>
            <source>Waiting for…</source>
            <translation>Wartet auf …</translation>
        </message>
        <message>
            <source>We have answered this before</source>
            <translation>Schon einmal beantwortet</translation>
        </message>
        <message>
            <source>We have begun it ourselves</source>
            <translation>Ging von uns aus</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What became of it?</source>
            <translation>Was wurde daraus?</translation>
        </message>
        <message>
            <source>What becomes of each</source>
            <translation>Was aus jeder wird</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>Worum geht es?</translation>
        </message>
        <message>
            <source>What shows it?</source>
            <translation>Woran sieht man das?</translation>
        </message>
        <message>
            <source>What was said or written</source>
            <translation>Was gesagt oder geschrieben wurde</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Which messages go there?</source>
            <translation>Welche Nachrichten gehören dorthin?</translation>
        </message>
        <message>
            <source>Which one is kept?</source>
            <translation>Welche bleibt?</translation>
        </message>
        <message>
            <source>Who exactly</source>
            <translation>Wer genau</translation>
        </message>
        <message>
            <source>Who is asking?</source>
            <translation>Wer fragt an?</translation>
        </message>
        <message>
            <source>Who is calling?</source>
            <translation>Wer ruft an?</translation>
        </message>
        <message>
            <source>Whoever it waits for</source>
            <translation>Auf wen auch immer</translation>
        </message>
        <message>
            <source>Whole mail</source>
            <translation>Ganze Mail</translation>
        </message>
        <message numerus="yes">
            <source>Whole mail, %n attachments</source>
            <translation>
                <numerusform>Ganze Mail, eine Anlage</numerusform>
                <numerusform>Ganze Mail, %n Anlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Whom do we ask?</source>
            <translation>Wen fragen wir?</translation>
        </message>
        <message>
            <source>Whose turn</source>
            <translation>Wer ist dran</translation>
        </message>
        <message>
            <source>Whose turn is it?</source>
            <translation>Wer ist dran?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Why is it urgent?</source>
            <translation>Warum eilt es?</translation>
        </message>
        <message>
            <source>Write the question…</source>
            <translation>Frage schreiben …</translation>
        </message>
        <message>
            <source>Write to {name}</source>
            <translation>An {name} schreiben</translation>
        </message>
        <message>
            <source>Writes to {people}</source>
            <translation>Schreibt an {people}</translation>
        </message>
        <message>
            <source>an answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>ask again on {day}</source>
            <translation>nachfragen am {day}</translation>
        </message>
        <message>
            <source>attachment {number}</source>
            <translation>Anlage {number}</translation>
        </message>
        <message>
            <source>deputy: {who}</source>
            <translation>Vertretung: {who}</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>heute fällig</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>fällig {day}</translation>
        </message>
        <message>
            <source>duplicate of</source>
            <translation>Dublette von</translation>
        </message>
        <message>
            <source>followed by</source>
            <translation>gefolgt von</translation>
        </message>
        <message>
            <source>follows</source>
            <translation>folgt auf</translation>
        </message>
        <message numerus="yes">
            <source>for %n working days</source>
            <translation>
                <numerusform>seit einem AT</numerusform>
                <numerusform>seit %n AT</numerusform>
            </translation>
        </message>
        <message>
            <source>introduced on {day}</source>
            <translation>bekannt gemacht am {day}</translation>
        </message>
        <message>
            <source>its duplicate</source>
            <translation>Dublette dazu</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>kein Termin</translation>
        </message>
        <message>
            <source>no mailing in preparation</source>
            <translation>keinem Rundschreiben in Vorbereitung</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>überfällig</translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n working days</source>
            <translation>
                <numerusform>seit einem AT überfällig</numerusform>
                <numerusform>seit %n AT überfällig</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>überfällig seit {day}</translation>
        </message>
        <message>
            <source>said so at the fair</source>
            <translation>auf der Messe gesagt</translation>
        </message>
        <message>
            <source>see also</source>
            <translation>siehe auch</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>bleibt, wie es ist</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>eilt</translation>
        </message>
        <message>
            <source>us</source>
            <translation>uns</translation>
        </message>
        <message>
            <source>waited for before</source>
            <translation>schon einmal erwartet</translation>
        </message>
        <message>
            <source>waiting for {who}</source>
            <translation>wartet auf {who}</translation>
        </message>
        <message>
            <source>waiting for {who} {days}</source>
            <translation>wartet auf {who} {days}</translation>
        </message>
        <message>
            <source>waits for {names} to agree</source>
            <translation>wartet auf Zustimmung von {names}</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>{address} is known. Enter takes over.</source>
            <translation>{address} ist bekannt – Enter übernimmt.</translation>
        </message>
        <message>
            <source>{address} is new, the domain is known. Enter makes the contact.</source>
            <translation>{address} ist neu, die Domain ist bekannt – Enter legt den Kontakt an.</translation>
        </message>
        <message>
            <source>{address} is new. Enter makes the contact.</source>
            <translation>{address} ist neu – Enter legt den Kontakt an.</translation>
        </message>
        <message>
            <source>{count} of {total} pictures loaded, for this mail alone</source>
            <translation>{count} von {total} Bildern geladen, nur für diese Mail</translation>
        </message>
        <message>
            <source>{detail} % of the text were made invisible by the sender.</source>
            <translation>{detail} % des Textes hat der Absender unsichtbar gemacht.</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} von {all}</translation>
        </message>
        <message>
            <source>{name} agrees</source>
            <translation>{name} stimmt zu</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>{purpose} (consent of {day})</source>
            <translation>{purpose} (Einwilligung vom {day})</translation>
        </message>
        <message>
            <source>“{name}” is a program, or leads to one. It is never opened from here. Save it only if you know the sender and have been expecting this file.</source>
            <translation>„{name}“ ist ein Programm oder führt zu einem. Von hier wird es nie geöffnet. Speichern Sie es nur, wenn Sie den Absender kennen und diese Datei erwarten.</translation>
        </message>
        <message>
            <source>“{name}” is saved.</source>
            <translation>„{name}“ ist gespeichert.</translation>
        </message>
        <message>
            <source>“{state}” allows only: {states}</source>
            <translation>„{state}“ erlaubt nur: {states}</translation>
        </message>
    </context>
</TS>
