<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>inquiries</name>
        <message numerus="yes">
            <source>%n are so already</source>
            <translation>
                <numerusform>%n ist schon so</numerusform>
                <numerusform>%n sind schon so</numerusform>
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
            <source>%n selected</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
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
            <source>Another initiative…</source>
            <translation>Andere Initiative …</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Eine andere</translation>
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
            <source>As in {number}</source>
            <translation>Wie in {number}</translation>
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
            <source>Back to the conversation</source>
            <translation>Zurück zum Verlauf</translation>
        </message>
        <message>
            <source>Besides</source>
            <translation>Außerdem</translation>
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
            <source>Change the state</source>
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
            <source>Declined</source>
            <translation>Abgelehnt</translation>
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
            <source>Enter edits, Del removes, Alt with arrows moves</source>
            <translation>Eingabe ändert, Entf entfernt, Alt mit Pfeilen verschiebt</translation>
        </message>
        <message>
            <source>Enter takes the person and opens the question whether they agree. Nobody is named to them.</source>
            <translation>Enter übernimmt die Person und öffnet die Frage nach ihrem Einverständnis. Genannt wird darin niemand.</translation>
        </message>
        <message>
            <source>Everybody’s</source>
            <translation>Von allen</translation>
        </message>
        <message>
            <source>First those of the roles on the day of the inquiry.</source>
            <translation>Zuerst die der Funktionen am Tag der Anfrage.</translation>
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
            <source>History</source>
            <translation>Verlauf der Änderungen</translation>
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
            <source>Introduce somebody</source>
            <translation>Vernetzen</translation>
        </message>
        <message>
            <source>Introduce somebody…</source>
            <translation>Vernetzen…</translation>
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
            <source>Join</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Join inquiries</source>
            <translation>Anfragen zusammenführen</translation>
        </message>
        <message>
            <source>Join with another…</source>
            <translation>Mit einer anderen zusammenführen …</translation>
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
            <source>Land</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Last reply as a letter</source>
            <translation>Letzte Antwort als Brief</translation>
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
            <source>No agreement is waited for here.</source>
            <translation>Hier fehlt keine Zustimmung.</translation>
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
            <source>Note an agreement</source>
            <translation>Zustimmung eintragen</translation>
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
            <source>Please choose first who is asking.</source>
            <translation>Bitte wählen Sie zuerst, wer anfragt.</translation>
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
            <source>Remove {what}</source>
            <translation>„{what}“ entfernen</translation>
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
            <source>Select it</source>
            <translation>Auswählen</translation>
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
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The mail address belongs to it. Enter takes over.</source>
            <translation>Die Mailadresse gehört dazu. Eingabe übernimmt.</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>Die andere</translation>
        </message>
        <message>
            <source>The person had a role there on that day. Enter takes over.</source>
            <translation>Die Person hatte dort an diesem Tag eine Funktion. Eingabe übernimmt.</translation>
        </message>
        <message>
            <source>The subject names it. Enter takes over.</source>
            <translation>Der Betreff nennt sie. Eingabe übernimmt.</translation>
        </message>
        <message>
            <source>The team’s</source>
            <translation>Die des Teams</translation>
        </message>
        <message>
            <source>There is neither a mail nor a call note of {name} yet.</source>
            <translation>Von {name} gibt es hier noch keine E-Mail und keine Gesprächsnotiz.</translation>
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
            <source>There is only one message here, so nothing to split.</source>
            <translation>Hier ist nur eine Nachricht, es gibt nichts herauszulösen.</translation>
        </message>
        <message>
            <source>They know each other already</source>
            <translation>Sie kennen sich schon</translation>
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
            <source>Waiting for …</source>
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
            <translation>Frage schreiben…</translation>
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
            <source>“{name}” is saved.</source>
            <translation>„{name}“ ist gespeichert.</translation>
        </message>
        <message>
            <source>“{state}” allows only: {states}</source>
            <translation>„{state}“ erlaubt nur: {states}</translation>
        </message>
    </context>
</TS>
