<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>templates</name>
        <message>
            <source>A second person releases every reply written from it</source>
            <translation>Eine zweite Person gibt jede Antwort daraus frei</translation>
        </message>
        <message>
            <source>A template writes what is the same in many replies.</source>
            <translation>Eine Vorlage schreibt, was in vielen Antworten gleich ist.</translation>
        </message>
        <message>
            <source>Abbreviation</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Another person looks at every reply before it leaves.</source>
            <translation>Eine zweite Person liest jede Antwort, bevor sie hinausgeht.</translation>
        </message>
        <message>
            <source>Answers for it</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Asked when replying</source>
            <translation>Wird beim Antworten gefragt</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Fragt nach</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anlagen</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Geprüft am</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Bedingung</translation>
        </message>
        <message>
            <source>Ctrl and number</source>
            <translation>Strg und Zahl</translation>
        </message>
        <message>
            <source>Ctrl+{number}</source>
            <translation>Strg+{number}</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Follow-up on</source>
            <translation>Wiedervorlage am</translation>
        </message>
        <message>
            <source>For example +5wd or in 6 w, from the day of the reply</source>
            <translation>Zum Beispiel +5at oder in 6 w, vom Tag der Antwort an</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>How it reads</source>
            <translation>So liest es sich</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Anliegen</translation>
        </message>
        <message>
            <source>Known from the records</source>
            <translation>Aus Anfrage und Kontakt</translation>
        </message>
        <message>
            <source>New snippet</source>
            <translation>Neuer Textbaustein</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Neue Vorlage</translation>
        </message>
        <message>
            <source>Origin and release</source>
            <translation>Herkunft und Freigabe</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>Eigene Felder</translation>
        </message>
        <message>
            <source>Placeholder</source>
            <translation>Platzhalter</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Preview with the inquiry</source>
            <translation>Vorschau mit der Anfrage</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>Purpose and validity</source>
            <translation>Zweck und Gültigkeit</translation>
        </message>
        <message>
            <source>Purpose in English</source>
            <translation>Zweck auf Englisch</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Reason in English</source>
            <translation>Grund auf Englisch</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Replies written with it</source>
            <translation>Damit geschriebene Antworten</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Setzt</translation>
        </message>
        <message>
            <source>Snippet</source>
            <translation>Textbaustein</translation>
        </message>
        <message>
            <source>Snippet: {title}</source>
            <translation>Textbaustein: {title}</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Textbausteine</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Status after it</source>
            <translation>Status danach</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Subject, {language}</source>
            <translation>Betreff, {language}</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Templates that contain it</source>
            <translation>Vorlagen, in denen er steht</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text, {language}</source>
            <translation>Text, {language}</translation>
        </message>
        <message>
            <source>There are no templates yet.</source>
            <translation>Es gibt noch keine Vorlagen.</translation>
        </message>
        <message>
            <source>There is no inquiry yet to show this with.</source>
            <translation>Es gibt noch keine Anfrage, mit der sich das zeigen ließe.</translation>
        </message>
        <message>
            <source>There is no placeholder “{name}”.</source>
            <translation>Den Platzhalter „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Title in English</source>
            <translation>Titel auf Englisch</translation>
        </message>
        <message>
            <source>Typed after a semicolon, then Tab</source>
            <translation>Nach einem Semikolon eintippen, dann Tab</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Fassung {number}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <source>What a reply from it sets</source>
            <translation>Was eine Antwort daraus setzt</translation>
        </message>
        <message>
            <source>Without folder</source>
            <translation>Ohne Ordner</translation>
        </message>
        <message>
            <source>first written</source>
            <translation>angelegt</translation>
        </message>
        <message>
            <source>follow-up {when}: {reason}</source>
            <translation>Wiedervorlage {when}: {reason}</translation>
        </message>
        <message>
            <source>{title} (copy)</source>
            <translation>{title} (Kopie)</translation>
        </message>
    </context>
</TS>
