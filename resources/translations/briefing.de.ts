<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>briefing</name>
        <message numerus="yes">
            <source>%n people from here</source>
            <translation>
                <numerusform>%n Person von hier</numerusform>
                <numerusform>%n Personen von hier</numerusform>
            </translation>
        </message>
        <message>
            <source>Briefing sheet</source>
            <translation>Steckbrief für das Gespräch</translation>
        </message>
        <message>
            <source>Ctrl+B on a person, a body or an event shows its sheet.</source>
            <translation>Strg+B bei einer Person, Organisation, Initiative oder Veranstaltung zeigt ihren Steckbrief.</translation>
        </message>
        <message>
            <source>Data checked</source>
            <translation>Daten geprüft</translation>
        </message>
        <message>
            <source>Data may only be kept</source>
            <translation>Verarbeitung eingeschränkt</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>Ausgeschieden</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Vernetzung</translation>
        </message>
        <message>
            <source>Introductions</source>
            <translation>Vernetzungen</translation>
        </message>
        <message>
            <source>Next events</source>
            <translation>Nächste Veranstaltungen</translation>
        </message>
        <message>
            <source>No sheet was asked for yet.</source>
            <translation>Noch kein Steckbrief gewählt.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Objects to mailings</source>
            <translation>Widerspruch gegen Rundschreiben</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Our turn</source>
            <translation>Wir sind dran</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Anrede</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern …</translation>
        </message>
        <message>
            <source>Save the sheet as PDF</source>
            <translation>Steckbrief als PDF speichern</translation>
        </message>
        <message>
            <source>The sheet is on its way to the printer.</source>
            <translation>Der Steckbrief ist auf dem Weg zum Drucker.</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>Diesen Eintrag gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>We are waiting for</source>
            <translation>Wir warten auf</translation>
        </message>
        <message>
            <source>We have promised or set ourselves</source>
            <translation>Zugesagt und vorgenommen</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Worum es geht</translation>
        </message>
        <message>
            <source>What we wrote last</source>
            <translation>Zuletzt geschrieben</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Wann und wo</translation>
        </message>
        <message>
            <source>an answer from them</source>
            <translation>eine Antwort von dort</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>Stand {day}</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>vertraulich</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>fällig {day}</translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>überfällig seit {day}</translation>
        </message>
        <message>
            <source>please check in the talk</source>
            <translation>bitte im Gespräch prüfen</translation>
        </message>
        <message>
            <source>{names} has not said yes yet</source>
            <translation>{names} hat noch nicht zugestimmt</translation>
        </message>
        <message>
            <source>{who}, since {day}</source>
            <translation>{who}, seit {day}</translation>
        </message>
        <message>
            <source>“{name}” is saved.</source>
            <translation>„{name}“ ist gespeichert.</translation>
        </message>
    </context>
</TS>
