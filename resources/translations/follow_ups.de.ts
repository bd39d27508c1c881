<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>follow_ups</name>
        <message numerus="yes">
            <source>%n follow-ups</source>
            <translation>
                <numerusform>%n Wiedervorlage</numerusform>
                <numerusform>%n Wiedervorlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups are due</source>
            <translation>
                <numerusform>%n Wiedervorlage ist fällig</numerusform>
                <numerusform>%n Wiedervorlagen sind fällig</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>Wi&amp;e</translation>
        </message>
        <message>
            <source>&amp;Month or list</source>
            <translation>&amp;Monat oder Liste</translation>
        </message>
        <message>
            <source>&amp;New follow-up</source>
            <translation>&amp;Neue Wiedervorlage</translation>
        </message>
        <message>
            <source>&amp;Owner</source>
            <translation>Z&amp;uständig</translation>
        </message>
        <message>
            <source>&amp;Result</source>
            <translation>E&amp;rgebnis</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Wann</translation>
        </message>
        <message>
            <source>A day earlier</source>
            <translation>Einen Tag früher</translation>
        </message>
        <message>
            <source>A day later</source>
            <translation>Einen Tag später</translation>
        </message>
        <message>
            <source>A follow-up reminds you of what was promised.</source>
            <translation>Eine Wiedervorlage erinnert an das, was zugesagt ist.</translation>
        </message>
        <message>
            <source>A week earlier</source>
            <translation>Eine Woche früher</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>Eine Woche später</translation>
        </message>
        <message>
            <source>A&amp;bout</source>
            <translation>&amp;Zu</translation>
        </message>
        <message>
            <source>An inquiry, a contact, an initiative or an event</source>
            <translation>Eine Anfrage, ein Kontakt, eine Initiative oder eine Veranstaltung</translation>
        </message>
        <message>
            <source>Closing day</source>
            <translation>Schließtag</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Done {day}.</source>
            <translation>Erledigt: {day}</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Heute fällig</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Everybody’s</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Fixed date</source>
            <translation>Fester Termin</translation>
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
            <source>Holiday in {laender}</source>
            <translation>Feiertag in {laender}</translation>
        </message>
        <message>
            <source>It cannot be moved to a later day.</source>
            <translation>Er lässt sich nicht nach hinten verschieben.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Monat danach</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Monat davor</translation>
        </message>
        <message numerus="yes">
            <source>Moved %n times. Still needed?</source>
            <translation>
                <numerusform>1-mal verschoben. Noch nötig?</numerusform>
                <numerusform>%n-mal verschoben. Noch nötig?</numerusform>
            </translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>New follow-up</source>
            <translation>Neue Wiedervorlage</translation>
        </message>
        <message>
            <source>No follow-up is chosen.</source>
            <translation>Keine Wiedervorlage ausgewählt</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Open the contact</source>
            <translation>Kontakt öffnen</translation>
        </message>
        <message>
            <source>Open the initiative</source>
            <translation>Initiative öffnen</translation>
        </message>
        <message>
            <source>Open the inquiry</source>
            <translation>Anfrage öffnen</translation>
        </message>
        <message>
            <source>Open what it is about</source>
            <translation>Bezug öffnen</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Wiederholt sich</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Set a follow-up</source>
            <translation>Wiedervorlage anlegen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>The follow-up on the right is not complete yet.</source>
            <translation>Die Wiedervorlage rechts ist noch nicht vollständig.</translation>
        </message>
        <message>
            <source>The team’s</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>There is no follow-up here</source>
            <translation>Hier steht keine Wiedervorlage</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>To today</source>
            <translation>Zu heute</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What is to be &amp;done</source>
            <translation>Was &amp;ist zu tun</translation>
        </message>
    </context>
    <context>
        <name>kit</name>
        <message>
            <source>To a file</source>
            <translation>In eine Datei</translation>
        </message>
    </context>
</TS>
