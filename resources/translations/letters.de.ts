<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>letters</name>
        <message>
            <source>As a letter</source>
            <translation>Als Brief</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Zurück zum Text</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Strg+Enter</translation>
        </message>
        <message>
            <source>Letter {number}</source>
            <translation>Brief {number}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Print it at actual size, so that the address fits the window.</source>
            <translation>Bitte in tatsächlicher Größe drucken, damit die Anschrift ins Fenster passt.</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern …</translation>
        </message>
        <message>
            <source>Save letter</source>
            <translation>Brief speichern</translation>
        </message>
        <message>
            <source>To the contact</source>
            <translation>Zum Kontakt</translation>
        </message>
        <message>
            <source>To the inquiry</source>
            <translation>Zur Anfrage</translation>
        </message>
        <message>
            <source>To the settings</source>
            <translation>Zu den Einstellungen</translation>
        </message>
        <message>
            <source>“{name}” is saved.</source>
            <translation>„{name}“ ist gespeichert.</translation>
        </message>
    </context>
</TS>
