<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>handbook</name>
        <message>
            <source>All chapters</source>
            <translation>Alle Kapitel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back, without losing text</source>
            <translation>Zurück, ohne Text zu verlieren</translation>
        </message>
        <message>
            <source>Chapter and keys</source>
            <translation>Kapitel und Tasten</translation>
        </message>
        <message>
            <source>Chapter of the handbook</source>
            <translation>Kapitel des Handbuchs</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Auf dieser Seite suchen</translation>
        </message>
        <message>
            <source>First and last</source>
            <translation>Erster und letzter Eintrag</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Zu einer Seite</translation>
        </message>
        <message>
            <source>Handbook – deskapp</source>
            <translation>Handbuch – deskapp</translation>
        </message>
        <message>
            <source>In forms</source>
            <translation>In Formularen</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>In Listen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keys of this place</source>
            <translation>Tasten dieser Stelle</translation>
        </message>
        <message>
            <source>Next field, previous field</source>
            <translation>Nächstes Feld, voriges Feld</translation>
        </message>
        <message>
            <source>Not on this page</source>
            <translation>Steht nicht auf dieser Seite</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>Auf dieser Seite</translation>
        </message>
        <message>
            <source>Open a list of choices</source>
            <translation>Auswahl aufklappen</translation>
        </message>
        <message>
            <source>Open what is chosen</source>
            <translation>Öffnen, was gewählt ist</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Save, or send</source>
            <translation>Speichern oder senden</translation>
        </message>
        <message>
            <source>Templates 1 to 9 of the reply</source>
            <translation>Vorlagen 1 bis 9 der Antwort</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Diese Seite</translation>
        </message>
        <message>
            <source>Up and down the list</source>
            <translation>In der Liste auf und ab</translation>
        </message>
    </context>
</TS>
