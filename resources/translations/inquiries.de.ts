<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>inquiries</name>
        <message numerus="yes">
            <source>%n earlier messages</source>
            <translation>
                <numerusform>Eine frühere Nachricht</numerusform>
                <numerusform>%n frühere Nachrichten</numerusform>
            </translation>
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
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All Länder</source>
            <translation>Alle Länder</translation>
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
            <source>All topics</source>
            <translation>Alle Themen</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>Andere Person…</translation>
        </message>
        <message>
            <source>Answer until</source>
            <translation>Antworten bis</translation>
        </message>
        <message>
            <source>As a letter</source>
            <translation>Als Brief</translation>
        </message>
        <message>
            <source>Back to the conversation</source>
            <translation>Zurück zum Verlauf</translation>
        </message>
        <message>
            <source>Besides</source>
            <translation>Außerdem</translation>
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
            <source>Change the state</source>
            <translation>Status ändern</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Choose a person…</source>
            <translation>Person wählen…</translation>
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
            <source>Conversation</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Copy to {people}</source>
            <translation>Kopie an {people}</translation>
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
            <source>Depth</source>
            <translation>Tiefe</translation>
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
            <source>Edit all fields</source>
            <translation>Alle Felder bearbeiten</translation>
        </message>
        <message>
            <source>Everybody’s</source>
            <translation>Von allen</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Wiedervorlagen</translation>
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
            <source>From {people}</source>
            <translation>Von {people}</translation>
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
            <source>Hide quote and signature</source>
            <translation>Zitat und Signatur ausblenden</translation>
        </message>
        <message>
            <source>How did it come?</source>
            <translation>Wie kam die Anfrage?</translation>
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
            <source>It is about</source>
            <translation>Es geht um</translation>
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
            <source>Land</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Last reply as a letter</source>
            <translation>Letzte Antwort als Brief</translation>
        </message>
        <message>
            <source>Link another inquiry</source>
            <translation>Weitere Anfrage verknüpfen</translation>
        </message>
        <message>
            <source>List of inquiries</source>
            <translation>Liste der Anfragen</translation>
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
            <source>New inquiry</source>
            <translation>Neue Anfrage</translation>
        </message>
        <message>
            <source>New mail becomes an inquiry as soon as it is taken in.</source>
            <translation>Neue Mails werden zu Anfragen, sobald sie eingelesen sind.</translation>
        </message>
        <message>
            <source>No inquiry chosen</source>
            <translation>Keine Anfrage gewählt</translation>
        </message>
        <message>
            <source>No open inquiries</source>
            <translation>Keine offenen Anfragen</translation>
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
            <source>Not reached: {names}. {why}</source>
            <translation>Nicht erreicht: {names}. {why}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note for them</source>
            <translation>Notiz dazu</translation>
        </message>
        <message>
            <source>Nothing fits this filter</source>
            <translation>Nichts passt zu diesem Filter</translation>
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
            <source>Open this address?</source>
            <translation>Diese Adresse öffnen?</translation>
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
            <source>People and related</source>
            <translation>Personen und Zusammenhang</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
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
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Save attachment</source>
            <translation>Anlage speichern</translation>
        </message>
        <message>
            <source>Save {name} as…</source>
            <translation>{name} speichern unter…</translation>
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
            <translation>Wiedervorlage setzen</translation>
        </message>
        <message>
            <source>Set a follow-up…</source>
            <translation>Wiedervorlage setzen…</translation>
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
            <source>Source</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stays in the office. Facts, no judgements on persons.</source>
            <translation>Bleibt im Haus. Bitte nur Sachliches, keine Urteile über Personen.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
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
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The team’s</source>
            <translation>Die des Teams</translation>
        </message>
        <message>
            <source>There is no reply here yet.</source>
            <translation>Hier gibt es noch keine Antwort.</translation>
        </message>
        <message>
            <source>This moment lies in the future.</source>
            <translation>Dieser Zeitpunkt liegt in der Zukunft.</translation>
        </message>
        <message>
            <source>To {people}</source>
            <translation>An {people}</translation>
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
            <source>We have begun it ourselves</source>
            <translation>Ging von uns aus</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>Worum geht es?</translation>
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
            <source>an answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>attachment {number}</source>
            <translation>Anlage {number}</translation>
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
            <source>no date</source>
            <translation>kein Termin</translation>
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
            <source>see also</source>
            <translation>siehe auch</translation>
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
            <source>waiting for {who}</source>
            <translation>wartet auf {who}</translation>
        </message>
        <message>
            <source>waiting for {who} {days}</source>
            <translation>wartet auf {who} {days}</translation>
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
            <source>“{name}” is saved.</source>
            <translation>„{name}“ ist gespeichert.</translation>
        </message>
    </context>
</TS>
