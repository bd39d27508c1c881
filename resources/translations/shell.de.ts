<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>shell</name>
        <message numerus="yes">
            <source>%n in the outbox</source>
            <translation>
                <numerusform>%n im Postausgang</numerusform>
                <numerusform>%n im Postausgang</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails taken in</source>
            <translation>
                <numerusform>%n Mail übernommen</numerusform>
                <numerusform>%n Mails übernommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unreadable</source>
            <translation>
                <numerusform>%n unlesbar</numerusform>
                <numerusform>%n unlesbar</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>&amp;Seite</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Noch einmal &amp;versuchen</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(ohne Betreff)</translation>
        </message>
        <message>
            <source>A fault of the program ({number}). Your data is safe; please pass the number on.</source>
            <translation>Ein Fehler des Programms ({number}). Ihre Daten sind sicher; bitte geben Sie die Nummer weiter.</translation>
        </message>
        <message>
            <source>A form has text that was not saved. If you quit now, it is lost.</source>
            <translation>In einem Formular steht Text, der nicht gespeichert ist. Wenn Sie jetzt beenden, geht er verloren.</translation>
        </message>
        <message>
            <source>Abbreviation: {text}</source>
            <translation>Kürzel: {text}</translation>
        </message>
        <message>
            <source>About deskapp</source>
            <translation>Über deskapp</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Briefing sheet</source>
            <translation>Steckbrief für das Gespräch</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Databases (*.db)</source>
            <translation>Datenbanken (*.db)</translation>
        </message>
        <message>
            <source>Discard and quit</source>
            <translation>Verwerfen und beenden</translation>
        </message>
        <message>
            <source>Done again: {action}</source>
            <translation>Wiederholt: {action}</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
        <message>
            <source>E-mail address of the &amp;mailbox</source>
            <translation>E-Mail-Adresse des &amp;Postfachs</translation>
        </message>
        <message>
            <source>E-mails (*.eml *.msg *.mbox)</source>
            <translation>E-Mails (*.eml *.msg *.mbox)</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Veranstaltung</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Veranstaltungen</translation>
        </message>
        <message>
            <source>Everything stays on this computer, in one file. No answer is final: all of it can be changed under Settings.</source>
            <translation>Alles bleibt auf diesem Rechner, in einer Datei. Keine Antwort ist endgültig: Unter Einstellungen lässt sich alles ändern.</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Fetch mail</source>
            <translation>Abrufen</translation>
        </message>
        <message>
            <source>Fewer or shorter words find more.</source>
            <translation>Weniger oder kürzere Wörter finden mehr.</translation>
        </message>
        <message>
            <source>Figures for a period</source>
            <translation>Zahlen eines Zeitraums</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
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
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. Uses Qt under the LGPL.</source>
            <translation>Freie Software unter der MIT-Lizenz. Verwendet Qt unter der LGPL.</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Liste einlesen …</translation>
        </message>
        <message>
            <source>Import and export</source>
            <translation>Listen ein- und ausgeben</translation>
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
            <source>Initiatives</source>
            <translation>Initiativen</translation>
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
            <source>Its password is asked for next. It can wait, too.</source>
            <translation>Danach fragt deskapp nach dem Passwort. Das hat auch Zeit.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Ledger of mail</source>
            <translation>Eingangsbuch</translation>
        </message>
        <message>
            <source>Load &amp;sample data to try with</source>
            <translation>&amp;Beispieldaten zum Ausprobieren laden</translation>
        </message>
        <message>
            <source>Log a call</source>
            <translation>Anruf notieren</translation>
        </message>
        <message>
            <source>Mailing</source>
            <translation>Rundschreiben</translation>
        </message>
        <message>
            <source>Mailings</source>
            <translation>Rundschreiben</translation>
        </message>
        <message>
            <source>Marked as such, and removed again in one step.</source>
            <translation>Als solche gekennzeichnet und in einem Schritt wieder entfernt.</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>New inquiry</source>
            <translation>Neue Anfrage</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Open a database</source>
            <translation>Datenbank öffnen</translation>
        </message>
        <message>
            <source>Open a folder of e-mails</source>
            <translation>Ordner mit E-Mails öffnen</translation>
        </message>
        <message>
            <source>Open a folder of e-mails…</source>
            <translation>Ordner mit E-Mails öffnen …</translation>
        </message>
        <message>
            <source>Open e-mails</source>
            <translation>E-Mails öffnen</translation>
        </message>
        <message>
            <source>Open e-mails…</source>
            <translation>E-Mails öffnen …</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>Other &amp;file…</source>
            <translation>Andere &amp;Datei …</translation>
        </message>
        <message>
            <source>Other &amp;folder…</source>
            <translation>Anderer &amp;Ordner …</translation>
        </message>
        <message>
            <source>Overview by state</source>
            <translation>Überblick nach Land</translation>
        </message>
        <message>
            <source>Own view</source>
            <translation>Eigene Ansicht</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Paste an e-mail</source>
            <translation>E-Mail einfügen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Recently opened</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Restore a &amp;backup…</source>
            <translation>&amp;Sicherung einspielen …</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung einspielen</translation>
        </message>
        <message>
            <source>Sample data is loaded</source>
            <translation>Beispieldaten sind geladen</translation>
        </message>
        <message>
            <source>Search or command</source>
            <translation>Suchen oder Befehl</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Snippet</source>
            <translation>Textbaustein</translation>
        </message>
        <message>
            <source>Something is not saved yet</source>
            <translation>Etwas ist noch nicht gespeichert</translation>
        </message>
        <message>
            <source>Sta&amp;rt</source>
            <translation>&amp;Loslegen</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>The database cannot be opened</source>
            <translation>Die Datenbank lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>The desktop program of an office behind a shared address.</source>
            <translation>Das Programm für ein Büro mit gemeinsamer Adresse.</translation>
        </message>
        <message>
            <source>There is no e-mail on the clipboard.</source>
            <translation>In der Zwischenablage liegt keine E-Mail.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Too&amp;ls</source>
            <translation>Wer&amp;kzeuge</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Ablage</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undone: {action}</source>
            <translation>Rückgängig gemacht: {action}</translation>
        </message>
        <message>
            <source>View of the team</source>
            <translation>Ansicht des Teams</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Where the &amp;data is kept</source>
            <translation>Wo die &amp;Daten liegen</translation>
        </message>
        <message>
            <source>Where the data is kept</source>
            <translation>Wo die Daten liegen</translation>
        </message>
        <message>
            <source>Your &amp;name, as it stands in letters</source>
            <translation>Ihr &amp;Name, wie er in Briefen steht</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>gespeichert {time}</translation>
        </message>
        <message>
            <source>“{command}” works on what is open here.</source>
            <translation>„{command}“ wirkt auf das, was hier offen ist.</translation>
        </message>
        <message>
            <source>“{command}” works on what is open here: {key}</source>
            <translation>„{command}“ wirkt auf das, was hier offen ist: {key}</translation>
        </message>
    </context>
    <context>
        <name>tour</name>
        <message>
            <source>+3wd</source>
            <translation>+3at</translation>
        </message>
        <message>
            <source>+5wd</source>
            <translation>+5at</translation>
        </message>
        <message>
            <source>A mail comes in</source>
            <translation>Eine Mail kommt an</translation>
        </message>
        <message>
            <source>A mail with an attachment</source>
            <translation>Mail mit Anlage</translation>
        </message>
        <message>
            <source>A replies; the template is found by a word of its name.</source>
            <translation>A antwortet; die Vorlage findet sich über ein Wort ihres Namens.</translation>
        </message>
        <message>
            <source>Answer the three questions</source>
            <translation>Die drei Fragen beantworten</translation>
        </message>
        <message>
            <source>Ask who advises independently</source>
            <translation>Fragen, wer unabhängig berät</translation>
        </message>
        <message>
            <source>Asks whether we come to the trade fair in March. Call back.</source>
            <translation>Fragt, ob wir im März zur Messe kommen. Bitte zurückrufen.</translation>
        </message>
        <message>
            <source>B passes the ball: to us, to the asker, or to a third party by name.</source>
            <translation>B hält fest, wer dran ist: wir, die Anfragende oder Dritte mit Namen.</translation>
        </message>
        <message>
            <source>Call note</source>
            <translation>Telefonnotiz</translation>
        </message>
        <message>
            <source>Ctrl+1 writes from the first template, with the real salutation.</source>
            <translation>Strg+1 schreibt aus der ersten Vorlage, mit der richtigen Anrede.</translation>
        </message>
        <message>
            <source>Ctrl+Enter hands the reply over: sent, as a file, or to a mail program.</source>
            <translation>Strg+Enter übergibt die Antwort: versendet, als Datei oder ans Mailprogramm.</translation>
        </message>
        <message>
            <source>Ctrl+K searches everything, and knows every command.</source>
            <translation>Strg+K sucht in allem und kennt jeden Befehl.</translation>
        </message>
        <message>
            <source>Ctrl+O opens mails from files.</source>
            <translation>Strg+O öffnet Mails aus Dateien.</translation>
        </message>
        <message>
            <source>Ctrl+Shift+N pastes a mail. It becomes inquiry {number}: “{subject}”.</source>
            <translation>Strg+Umschalt+N fügt eine Mail ein. Sie wird zur Anfrage {number}: „{subject}“.</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Z redoes</source>
            <translation>Strg+Umschalt+Z wiederholt</translation>
        </message>
        <message>
            <source>Ctrl+T notes a call from anywhere, in the order in which one talks.</source>
            <translation>Strg+T notiert von überall einen Anruf, in der Reihenfolge des Gesprächs.</translation>
        </message>
        <message>
            <source>Ctrl+Z takes back what was done last, Ctrl+Shift+Z does it again.</source>
            <translation>Strg+Z nimmt den letzten Schritt zurück, Strg+Umschalt+Z wiederholt ihn.</translation>
        </message>
        <message>
            <source>Ctrl+Z undoes</source>
            <translation>Strg+Z macht rückgängig</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Edit a contact</source>
            <translation>Kontakt bearbeiten</translation>
        </message>
        <message>
            <source>Enter makes {name} a contact, with a role there.</source>
            <translation>Enter legt {name} als Kontakt an, mit einer Rolle in der Initiative.</translation>
        </message>
        <message>
            <source>Enter takes the suggestion over: {name}.</source>
            <translation>Enter übernimmt den Vorschlag: {name}.</translation>
        </message>
        <message>
            <source>Esc puts the reply away; the draft is kept.</source>
            <translation>Esc legt die Antwort weg; der Entwurf bleibt.</translation>
        </message>
        <message>
            <source>Every change says so in one line, with Undo beside it.</source>
            <translation>Jede Änderung meldet sich in einer Zeile, mit „Rückgängig“ daneben.</translation>
        </message>
        <message>
            <source>Everything worked. The pictures are in {folder}</source>
            <translation>Alles hat geklappt. Die Bilder liegen in {folder}</translation>
        </message>
        <message>
            <source>F2 edits; the salutation is shown while one types.</source>
            <translation>F2 bearbeitet; die Briefanrede steht schon beim Tippen da.</translation>
        </message>
        <message>
            <source>Find a template</source>
            <translation>Vorlage finden</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Grid operator</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>It is edited, and gets the follow-up that it promises. It reads:</source>
            <translation>Sie wird ergänzt und bekommt die Wiedervorlage, die sie verspricht. Sie lautet:</translation>
        </message>
        <message>
            <source>It joins {number} by its references.</source>
            <translation>Ihr Verweis (References) führt sie zu {number}.</translation>
        </message>
        <message>
            <source>It lies in {file}, and stands in the conversation.</source>
            <translation>Sie liegt in {file} und steht im Verlauf.</translation>
        </message>
        <message>
            <source>It stands in the menu of pages.</source>
            <translation>Sie steht im Menü „Gehe zu“.</translation>
        </message>
        <message>
            <source>It stands in the menu of tools.</source>
            <translation>Sie steht im Menü „Werkzeuge“.</translation>
        </message>
        <message>
            <source>Kind and topics</source>
            <translation>Anliegen und Themen</translation>
        </message>
        <message>
            <source>N notes something for the office alone, W sets a follow-up.</source>
            <translation>N notiert etwas nur für das Büro, W legt eine Wiedervorlage an.</translation>
        </message>
        <message>
            <source>Nobody knows the sender yet, but the domain is that of an initiative.</source>
            <translation>Die Absenderin kennt noch niemand, aber die Domain gehört zu einer Initiative.</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Reply with follow-up</source>
            <translation>Antwort mit Wiedervorlage</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Settings {section}</source>
            <translation>Einstellungen {section}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>T says what it is about, for the reports and for finding it again.</source>
            <translation>T hält fest, worum es geht, für die Berichte und zum Wiederfinden.</translation>
        </message>
        <message>
            <source>The answer comes in</source>
            <translation>Die Antwort kommt an</translation>
        </message>
        <message>
            <source>The inquiry, worked</source>
            <translation>Die bearbeitete Anfrage</translation>
        </message>
        <message>
            <source>The region further south has built one: ask there first.</source>
            <translation>Weiter südlich steht schon so eine Anlage: dort zuerst fragen.</translation>
        </message>
        <message>
            <source>The reply is out</source>
            <translation>Die Antwort ist draußen</translation>
        </message>
        <message>
            <source>The sender becomes a contact</source>
            <translation>Absenderin wird Kontakt</translation>
        </message>
        <message>
            <source>The sender is known</source>
            <translation>Absender ist bekannt</translation>
        </message>
        <message>
            <source>The window opens with what is due, new, or waiting too long.</source>
            <translation>Das Fenster beginnt mit dem, was fällig oder neu ist oder zu lange wartet.</translation>
        </message>
        <message>
            <source>This did not work: {what}.</source>
            <translation>Das hat nicht geklappt: {what}.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>U claims the inquiry, S offers what may follow.</source>
            <translation>U übernimmt die Anfrage, S zeigt, was auf ihren Status folgen kann.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Up and down choose a section.</source>
            <translation>Pfeil auf und ab wählen den Abschnitt.</translation>
        </message>
        <message>
            <source>What is not filled in yet is red, and nothing leaves with it.</source>
            <translation>Was noch fehlt, ist rot, und so geht nichts hinaus.</translation>
        </message>
        <message>
            <source>What the template asks</source>
            <translation>Was die Vorlage fragt</translation>
        </message>
        <message>
            <source>Whose turn is it?</source>
            <translation>Wer ist dran?</translation>
        </message>
        <message>
            <source>an inquiry is open</source>
            <translation>Eine Anfrage ist offen</translation>
        </message>
        <message>
            <source>the answer joins {number}</source>
            <translation>Die Antwort kommt zu {number}</translation>
        </message>
        <message>
            <source>the draft is kept</source>
            <translation>Der Entwurf bleibt</translation>
        </message>
        <message>
            <source>{file} was written</source>
            <translation>{file} ist geschrieben</translation>
        </message>
        <message>
            <source>{keys} goes there.</source>
            <translation>{keys} führt dorthin.</translation>
        </message>
    </context>
</TS>
