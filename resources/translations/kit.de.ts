<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>kit</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>Please fill in “{field}”.</source>
        <translation>Bitte füllen Sie „{field}“ aus.</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (Pflichtfeld)</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* Pflichtfeld</translation>
    </message>
    <message>
        <source>“{text}” cannot be read here.</source>
        <translation>„{text}“ lässt sich hier nicht lesen. Bitte schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>Remove {what} {number}</source>
        <translation>{what} {number} entfernen</translation>
    </message>
    <message>
        <source>Please choose “{text}” from the list.</source>
        <translation>Bitte wählen Sie „{text}“ aus der Liste.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Zitierten Text zeigen</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Zitierten Text verbergen</translation>
    </message>
</context>
</TS>
