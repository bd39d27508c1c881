<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>follow_ups</name>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>seit gestern</numerusform>
                <numerusform>seit %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups deleted</source>
            <translation>
                <numerusform>%n Wiedervorlage gelöscht</numerusform>
                <numerusform>%n Wiedervorlagen gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups done</source>
            <translation>
                <numerusform>1 Wiedervorlage erledigt</numerusform>
                <numerusform>%n Wiedervorlagen erledigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups moved</source>
            <translation>
                <numerusform>1 Wiedervorlage verschoben</numerusform>
                <numerusform>%n Wiedervorlagen verschoben</numerusform>
            </translation>
        </message>
        <message>
            <source>+1 day</source>
            <translation>+1 Tag</translation>
        </message>
        <message>
            <source>+1 month</source>
            <translation>+1 Monat</translation>
        </message>
        <message>
            <source>+1 week</source>
            <translation>+1 Woche</translation>
        </message>
        <message>
            <source>+2 days</source>
            <translation>+2 Tage</translation>
        </message>
        <message>
            <source>+2 weeks</source>
            <translation>+2 Wochen</translation>
        </message>
        <message>
            <source>Done: {reason}</source>
            <translation>Erledigt: {reason}</translation>
        </message>
        <message>
            <source>Hand over to</source>
            <translation>Abgeben an</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Abgeben …</translation>
        </message>
        <message>
            <source>Handed over to {name}</source>
            <translation>Abgegeben an {name}</translation>
        </message>
        <message>
            <source>Moved to {day}: {reason}</source>
            <translation>Verschoben auf {day}: {reason}</translation>
        </message>
        <message>
            <source>Please choose a follow-up first.</source>
            <translation>Das geht nur mit Wiedervorlagen. Bitte wählen Sie eine aus.</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>fixed date</source>
            <translation>fester Termin</translation>
        </message>
        <message>
            <source>still needed?</source>
            <translation>noch nötig?</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>{moved} ({day} is off)</source>
            <translation>{moved} ({day} ist frei)</translation>
        </message>
    </context>
    <context>
        <name>kit</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>1 offen</numerusform>
                <numerusform>%n offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records are deleted</source>
            <translation>
                <numerusform>%n Eintrag ist gelöscht</numerusform>
                <numerusform>%n Einträge sind gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>* required</source>
            <translation>* Pflichtfeld</translation>
        </message>
        <message>
            <source>A link leads to a web or e-mail address.</source>
            <translation>Ein Link führt zu einer Web- oder E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>A person known here, or the full name of a new one.</source>
            <translation>Jemand, der hier schon steht, oder der volle Name einer neuen Person.</translation>
        </message>
        <message>
            <source>A shared mailbox, not a person’s own address?</source>
            <translation>Ein Sammelpostfach, keine persönliche Adresse?</translation>
        </message>
        <message>
            <source>Add a former name</source>
            <translation>Früheren Namen hinzufügen</translation>
        </message>
        <message>
            <source>Add a phone</source>
            <translation>Telefon hinzufügen</translation>
        </message>
        <message>
            <source>Add a role</source>
            <translation>Rolle hinzufügen</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Schlagwort hinzufügen</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Anschrift hinzufügen</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Anschriften</translation>
        </message>
        <message>
            <source>As in “Sehr geehrte Frau Ministerin”; for high offices only.</source>
            <translation>Wie in „Sehr geehrte Frau Ministerin“; nur für hohe Ämter.</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Dateien anhängen …</translation>
        </message>
        <message>
            <source>Attached: {name}</source>
            <translation>Angehängt: {name}</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Fett</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Aufzählung</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Karten</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Column further to the back (Alt+Down)</source>
            <translation>Spalte weiter nach hinten (Alt+Ab)</translation>
        </message>
        <message>
            <source>Column further to the front (Alt+Up)</source>
            <translation>Spalte weiter nach vorn (Alt+Auf)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Columns, order, groups</source>
            <translation>Spalten, Reihenfolge, Gruppen</translation>
        </message>
        <message>
            <source>Consents stay with {name}: they are personal.</source>
            <translation>Einwilligungen bleiben bei {name}: Sie gelten persönlich.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message>
            <source>Copied: {text}</source>
            <translation>Kopiert: {text}</translation>
        </message>
        <message>
            <source>Copy {text}</source>
            <translation>{text} kopieren</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Staat</translation>
        </message>
        <message>
            <source>Delete the role</source>
            <translation>Rolle löschen</translation>
        </message>
        <message>
            <source>Delete the view “{name}”</source>
            <translation>Ansicht „{name}“ löschen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Discard the changes?</source>
            <translation>Änderungen verwerfen?</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Downwards</source>
            <translation>Absteigend</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit the role</source>
            <translation>Rolle bearbeiten</translation>
        </message>
        <message>
            <source>Empty the line</source>
            <translation>Zeile leeren</translation>
        </message>
        <message>
            <source>End of the condition</source>
            <translation>Ende der Bedingung</translation>
        </message>
        <message>
            <source>End the role</source>
            <translation>Rolle beenden</translation>
        </message>
        <message>
            <source>Ends, who follows</source>
            <translation>Endet, Nachfolge</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Veranstaltungen</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Fewer words or letters find more.</source>
            <translation>Weniger Wörter oder Buchstaben finden mehr.</translation>
        </message>
        <message>
            <source>Filter {name}, remove</source>
            <translation>Filter {name} entfernen</translation>
        </message>
        <message>
            <source>Fixed date: it cannot be moved to a later day</source>
            <translation>Fester Termin: nicht auf später verschiebbar</translation>
        </message>
        <message>
            <source>Follow-up: {reason}</source>
            <translation>Wiedervorlage: {reason}</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Wiedervorlagen</translation>
        </message>
        <message>
            <source>For everybody in the office</source>
            <translation>Für alle im Büro</translation>
        </message>
        <message>
            <source>For example +3wd, Fri, in 2 w, 27.11.</source>
            <translation>Zum Beispiel +3at, fr, in 2 w, 27.11.</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Anrede</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>Frühere Namen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Function of the new person</source>
            <translation>Funktion der neuen Person</translation>
        </message>
        <message>
            <source>Go to the people</source>
            <translation>Zu den Personen</translation>
        </message>
        <message>
            <source>Goes along</source>
            <translation>Geht mit</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Groups: {column}</source>
            <translation>Gruppen: {column}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>If filled in: {what}</source>
            <translation>Wenn ausgefüllt: {what}</translation>
        </message>
        <message>
            <source>If not filled in: {what}</source>
            <translation>Wenn nicht ausgefüllt: {what}</translation>
        </message>
        <message>
            <source>In a mail: {salutation}</source>
            <translation>In einer Mail: {salutation}</translation>
        </message>
        <message>
            <source>Inquiry {number}: {subject}</source>
            <translation>Anfrage {number}: {subject}</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Vernetzung</translation>
        </message>
        <message>
            <source>Introduction under way: {one} and {other}</source>
            <translation>Vernetzung läuft: {one} und {other}</translation>
        </message>
        <message>
            <source>Introductions</source>
            <translation>Vernetzung</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Merken</translation>
        </message>
        <message>
            <source>Keep this view…</source>
            <translation>Diese Ansicht merken …</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Kind of role</source>
            <translation>Art der Rolle</translation>
        </message>
        <message>
            <source>Learn this word</source>
            <translation>Wort merken</translation>
        </message>
        <message>
            <source>Leave the country empty for Germany, else two letters such as AT.</source>
            <translation>Für Deutschland bleibt der Staat leer, sonst zwei Buchstaben wie AT.</translation>
        </message>
        <message>
            <source>Link leads to</source>
            <translation>Link führt zu</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>Link …</translation>
        </message>
        <message>
            <source>Mailings that go to the new person: {titles}</source>
            <translation>Rundschreiben, die an die neue Person gehen: {titles}</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Zusammenführen …</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Name der Ansicht</translation>
        </message>
        <message>
            <source>Narrow by words</source>
            <translation>Eingrenzen</translation>
        </message>
        <message>
            <source>Narrow the list</source>
            <translation>Liste eingrenzen</translation>
        </message>
        <message>
            <source>New role</source>
            <translation>Neue Rolle</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Ohne Gruppen</translation>
        </message>
        <message>
            <source>No suggestion</source>
            <translation>Kein Vorschlag</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Keine Dublette</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>Nothing has happened here yet.</source>
            <translation>Hier ist noch nichts geschehen.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Nummerierte Liste</translation>
        </message>
        <message>
            <source>On behalf of</source>
            <translation>Im Auftrag von</translation>
        </message>
        <message>
            <source>Open the existing one</source>
            <translation>Vorhandenen öffnen</translation>
        </message>
        <message>
            <source>Open {host} in the browser</source>
            <translation>{host} im Browser öffnen</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <translation>Sonst</translation>
        </message>
        <message>
            <source>P. O. box</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Picture {number}.png</source>
            <translation>Bild {number}.png</translation>
        </message>
        <message>
            <source>Plain text only</source>
            <translation>Nur Text</translation>
        </message>
        <message>
            <source>Please choose “{text}” from the list.</source>
            <translation>Bitte wählen Sie „{text}“ aus der Liste.</translation>
        </message>
        <message>
            <source>Please fill in “{field}”.</source>
            <translation>Bitte füllen Sie „{field}“ aus.</translation>
        </message>
        <message>
            <source>Please give a number.</source>
            <translation>Bitte eine Zahl angeben.</translation>
        </message>
        <message>
            <source>Please give the day, month and year, such as 16.03.2021.</source>
            <translation>Bitte Tag, Monat und Jahr angeben, etwa 16.03.2021.</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>PLZ</translation>
        </message>
        <message>
            <source>Quote the message</source>
            <translation>Nachricht zitieren</translation>
        </message>
        <message>
            <source>Remove attachment {name}</source>
            <translation>Anlage {name} entfernen</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>Link entfernen</translation>
        </message>
        <message>
            <source>Remove {what} {number}</source>
            <translation>{what} {number} entfernen</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Role: {name}</source>
            <translation>Rolle: {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Select it</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Set link</source>
            <translation>Link setzen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Space shows or hides a column, Alt with an arrow moves it</source>
            <translation>Die Leertaste zeigt eine Spalte oder blendet sie aus, Alt mit Pfeil verschiebt sie</translation>
        </message>
        <message>
            <source>Still open: {names}</source>
            <translation>Noch offen: {names}</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Straße und Hausnummer</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Tag {tag}: show all</source>
            <translation>Schlagwort {tag}: alle zeigen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n records</source>
            <translation>
                <numerusform>Schlagwörter für %n Eintrag</numerusform>
                <numerusform>Schlagwörter für %n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags of the selected</source>
            <translation>Schlagwörter der Auswahl</translation>
        </message>
        <message>
            <source>Tags to put on</source>
            <translation>Schlagwörter hinzufügen</translation>
        </message>
        <message>
            <source>Tags to take off</source>
            <translation>Schlagwörter entfernen</translation>
        </message>
        <message>
            <source>Take off the tag {tag}</source>
            <translation>Schlagwort {tag} entfernen</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Text der Nachricht</translation>
        </message>
        <message>
            <source>The role ends on</source>
            <translation>Rolle endet am</translation>
        </message>
        <message>
            <source>The salutation names the office</source>
            <translation>Die Briefanrede nennt das Amt</translation>
        </message>
        <message>
            <source>There are changes not saved yet.</source>
            <translation>Es gibt Änderungen, die noch nicht gespeichert sind.</translation>
        </message>
        <message>
            <source>This date lies in the future.</source>
            <translation>Dieses Datum liegt in der Zukunft.</translation>
        </message>
        <message>
            <source>This is the person’s main role</source>
            <translation>Dies ist die Hauptrolle der Person</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronik</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Upwards</source>
            <translation>Aufsteigend</translation>
        </message>
        <message>
            <source>Usual order</source>
            <translation>Übliche Reihenfolge</translation>
        </message>
        <message>
            <source>View “{name}” is deleted</source>
            <translation>Die Ansicht „{name}“ ist gelöscht.</translation>
        </message>
        <message>
            <source>View “{name}” is kept</source>
            <translation>Die Ansicht „{name}“ ist gemerkt.</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <source>Web or e-mail address</source>
            <translation>Web- oder E-Mail-Adresse</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Wozu</translation>
        </message>
        <message>
            <source>What was typed and not saved is lost.</source>
            <translation>Was nicht gespeichert ist, geht verloren.</translation>
        </message>
        <message>
            <source>Who follows</source>
            <translation>Nachfolge</translation>
        </message>
        <message>
            <source>Who follows {name}?</source>
            <translation>Wer folgt auf {name}?</translation>
        </message>
        <message>
            <source>Write the list to a file…</source>
            <translation>Liste ausgeben …</translation>
        </message>
        <message>
            <source>a closing day</source>
            <translation>Schließtag</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiterer Eintrag</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>at the weekend</source>
            <translation>am Wochenende</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>fällig {day}</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <source>for {body}</source>
            <translation>für {body}</translation>
        </message>
        <message>
            <source>is none</source>
            <translation>ist keiner</translation>
        </message>
        <message>
            <source>is one</source>
            <translation>ist einer</translation>
        </message>
        <message>
            <source>main role</source>
            <translation>Hauptrolle</translation>
        </message>
        <message>
            <source>new: {value}</source>
            <translation>neu: {value}</translation>
        </message>
        <message>
            <source>no contact yet</source>
            <translation>noch kein Kontakt</translation>
        </message>
        <message>
            <source>or initiative</source>
            <translation>oder Initiative</translation>
        </message>
        <message>
            <source>quiet since {day}</source>
            <translation>still seit {day}</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>seit {date}</translation>
        </message>
        <message>
            <source>taken out: {value}</source>
            <translation>entfernt: {value}</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>kommt</translation>
        </message>
        <message>
            <source>together {size}</source>
            <translation>zusammen {size}</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>aufgeklappt</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>ungelesen</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>bis {date}</translation>
        </message>
        <message>
            <source>{column}, sorted downwards</source>
            <translation>{column}, absteigend sortiert</translation>
        </message>
        <message>
            <source>{column}, sorted upwards</source>
            <translation>{column}, aufsteigend sortiert</translation>
        </message>
        <message>
            <source>{count} are selected, and {most} at most can be changed in one step. Narrow the list.</source>
            <translation>{count} sind ausgewählt, höchstens {most} lassen sich in einem Schritt ändern. Grenzen Sie die Liste ein.</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} von {total}</translation>
        </message>
        <message>
            <source>{due} · holiday in {laender}: {name}</source>
            <translation>{due} · Feiertag in {laender}: {name}</translation>
        </message>
        <message>
            <source>{due}, because {asked} is {reason}</source>
            <translation>{due}, denn {asked} ist {reason}</translation>
        </message>
        <message>
            <source>{field} (required)</source>
            <translation>{field} (Pflichtfeld)</translation>
        </message>
        <message>
            <source>{field}: attach files</source>
            <translation>{field}: Dateien anhängen</translation>
        </message>
        <message>
            <source>{label}: missing</source>
            <translation>{label}: fehlt</translation>
        </message>
        <message>
            <source>{label}: not clear</source>
            <translation>{label}: nicht eindeutig</translation>
        </message>
        <message>
            <source>{name} is here already: {why}.</source>
            <translation>{name} ist schon da: {why}.</translation>
        </message>
        <message>
            <source>{name} is not a duplicate</source>
            <translation>{name} ist keine Dublette</translation>
        </message>
        <message>
            <source>{name} is very likely the same: {why}.</source>
            <translation>{name} ist sehr wahrscheinlich schon da: {why}.</translation>
        </message>
        <message>
            <source>{name} may be the same: {why}.</source>
            <translation>{name} könnte schon da sein: {why}.</translation>
        </message>
        <message>
            <source>{name}, {width} by {height} dots</source>
            <translation>{name}, {width} mal {height} Bildpunkte</translation>
        </message>
        <message>
            <source>{place}, {number} waiting</source>
            <translation>{place}, {number} offen</translation>
        </message>
        <message>
            <source>“{name}” does not come along: all files together may have {size}, which is as much as most mailboxes take. Please send a link to it instead.</source>
            <translation>„{name}“ kommt nicht mit: Alle Dateien zusammen dürfen {size} haben, mehr nehmen die meisten Postfächer nicht an. Bitte senden Sie stattdessen einen Link.</translation>
        </message>
        <message>
            <source>“{text}” cannot be read here.</source>
            <translation>„{text}“ lässt sich hier nicht lesen. Bitte schreiben Sie es anders.</translation>
        </message>
    </context>
</TS>
