<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>replies</name>
        <message>
            <source>Add a name or address</source>
            <translation>Name oder Adresse hinzufügen</translation>
        </message>
        <message>
            <source>Add a recipient</source>
            <translation>Empfänger hinzufügen</translation>
        </message>
        <message>
            <source>All templates</source>
            <translation>Alle Vorlagen</translation>
        </message>
        <message>
            <source>Choose a template: type a word</source>
            <translation>Vorlage wählen: ein Wort eintippen</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Strg+Enter</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Day of the follow-up</source>
            <translation>Tag der Wiedervorlage</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Entwurf verwerfen</translation>
        </message>
        <message>
            <source>Draft saved {time}</source>
            <translation>Entwurf gespeichert um {time}</translation>
        </message>
        <message>
            <source>E-mails (*.eml)</source>
            <translation>E-Mails (*.eml)</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>No mail program opens {file}. Please undo and save it as .eml.</source>
            <translation>Kein Mailprogramm öffnet {file}. Machen Sie das bitte rückgängig und speichern Sie die Antwort als .eml.</translation>
        </message>
        <message>
            <source>No template has the number {number}.</source>
            <translation>Keine Vorlage hat die Nummer {number}.</translation>
        </message>
        <message>
            <source>Not filled in yet: {names}.</source>
            <translation>Noch nicht ausgefüllt: {names}.</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>Im Mailprogramm öffnen</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Andere Wege</translation>
        </message>
        <message>
            <source>Please check the marked fields.</source>
            <translation>Bitte prüfen Sie die markierten Felder.</translation>
        </message>
        <message>
            <source>Please say who the reply goes to.</source>
            <translation>Bitte geben Sie an, an wen die Antwort geht.</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Weglegen</translation>
        </message>
        <message>
            <source>Reason of the follow-up</source>
            <translation>Grund der Wiedervorlage</translation>
        </message>
        <message>
            <source>Remove recipient {address}</source>
            <translation>Empfänger {address} entfernen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Save as .eml</source>
            <translation>Als .eml speichern</translation>
        </message>
        <message>
            <source>Save reply</source>
            <translation>Antwort speichern</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Send or hand over</source>
            <translation>Senden oder übergeben</translation>
        </message>
        <message>
            <source>Snippet</source>
            <translation>Textbaustein</translation>
        </message>
        <message>
            <source>Still open:</source>
            <translation>Noch offen:</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Text of the reply</source>
            <translation>Text der Antwort</translation>
        </message>
        <message>
            <source>The reply has no text yet.</source>
            <translation>Die Antwort hat noch keinen Text.</translation>
        </message>
        <message>
            <source>The template’s text stands in place of yours.</source>
            <translation>Der Text der Vorlage steht jetzt anstelle Ihres Textes.</translation>
        </message>
        <message>
            <source>There is no replying yet.</source>
            <translation>Antworten geht noch nicht.</translation>
        </message>
        <message>
            <source>This cannot be made an e-mail that says what stands here, so nothing left. Please check recipients and subject.</source>
            <translation>Daraus wird keine E-Mail, die genau das sagt, was hier steht. Deshalb ist nichts hinausgegangen. Bitte prüfen Sie Empfänger und Betreff.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What is to be done then?</source>
            <translation>Was ist dann zu tun?</translation>
        </message>
        <message>
            <source>Without a template</source>
            <translation>Ohne Vorlage</translation>
        </message>
        <message>
            <source>from {address}</source>
            <translation>von {address}</translation>
        </message>
    </context>
</TS>
