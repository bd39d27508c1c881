<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>replies</name>
        <message numerus="yes">
            <source>%n points to look at before sending</source>
            <translation>
                <numerusform>Vor dem Senden: ein Punkt</numerusform>
                <numerusform>Vor dem Senden: %n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a name or address</source>
            <translation>Name oder Adresse</translation>
        </message>
        <message>
            <source>Add recipients of a copy</source>
            <translation>Empfänger einer Kopie hinzufügen</translation>
        </message>
        <message>
            <source>Added: {added}. Removed: {removed}.</source>
            <translation>Ergänzt: {added}. Gestrichen: {removed}.</translation>
        </message>
        <message>
            <source>All templates</source>
            <translation>Alle Vorlagen</translation>
        </message>
        <message>
            <source>Another follow-up</source>
            <translation>Noch eine Wiedervorlage</translation>
        </message>
        <message>
            <source>As a letter (PDF)…</source>
            <translation>Als Brief (PDF) …</translation>
        </message>
        <message>
            <source>Ask for a release</source>
            <translation>Zur Freigabe geben</translation>
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
            <source>Cc</source>
            <translation>Kopie</translation>
        </message>
        <message>
            <source>Change day and reason</source>
            <translation>Tag und Grund ändern</translation>
        </message>
        <message>
            <source>Changes against the template</source>
            <translation>Änderungen gegenüber der Vorlage</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Check before sending</source>
            <translation>Prüfung vor dem Senden</translation>
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
            <source>Day of sending</source>
            <translation>Tag des Versands</translation>
        </message>
        <message>
            <source>Day of the follow-up</source>
            <translation>Tag der Wiedervorlage</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Entwurf verwerfen</translation>
        </message>
        <message>
            <source>Draft by {author}, last at {time}.</source>
            <translation>Entwurf von {author}, zuletzt {time}.</translation>
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
            <source>Enter goes to the place, F mends it.</source>
            <translation>Enter springt zur Stelle, F behebt es.</translation>
        </message>
        <message>
            <source>Enter goes to the place.</source>
            <translation>Enter springt zur Stelle.</translation>
        </message>
        <message>
            <source>Fix all &amp;spelling</source>
            <translation>Alle &amp;beheben</translation>
        </message>
        <message>
            <source>Fix it</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Fix: {text}</source>
            <translation>Beheben: {text}</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Follow-up {day}</source>
            <translation>Wiedervorlage {day}</translation>
        </message>
        <message>
            <source>Follow-up: {days}.</source>
            <translation>Wiedervorlage: {days}</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Insert a snippet…</source>
            <translation>Textbaustein einfügen …</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
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
            <source>None fits. Choose another state or topic.</source>
            <translation>Dazu gibt es keine. Wählen Sie ein anderes Land oder Thema.</translation>
        </message>
        <message>
            <source>Not later</source>
            <translation>Doch nicht später</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Die Prüfung hat nichts gefunden.</translation>
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
            <source>Plain text only</source>
            <translation>Nur Text</translation>
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
            <source>Quote the mail</source>
            <translation>Zitieren</translation>
        </message>
        <message>
            <source>Reason of the follow-up</source>
            <translation>Grund der Wiedervorlage</translation>
        </message>
        <message>
            <source>Recipients and subject</source>
            <translation>Empfänger und Betreff</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Released by {name}.</source>
            <translation>Freigegeben von {name}.</translation>
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
            <source>Reply to all</source>
            <translation>Allen antworten</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Anrede</translation>
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
            <source>Send &amp;anyway</source>
            <translation>&amp;Trotzdem senden</translation>
        </message>
        <message>
            <source>Send later…</source>
            <translation>Später senden …</translation>
        </message>
        <message>
            <source>Send or hand over</source>
            <translation>Senden oder übergeben</translation>
        </message>
        <message>
            <source>Send then</source>
            <translation>Dann senden</translation>
        </message>
        <message>
            <source>Show changes</source>
            <translation>Änderungen zeigen</translation>
        </message>
        <message>
            <source>Show letter</source>
            <translation>Antwort zeigen</translation>
        </message>
        <message>
            <source>Snippet</source>
            <translation>Textbaustein</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Take the release back</source>
            <translation>Freigabe zurücknehmen</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Text of the reply</source>
            <translation>Text der Antwort</translation>
        </message>
        <message numerus="yes">
            <source>The reply cannot leave yet: %n points</source>
            <translation>
                <numerusform>So geht die Antwort noch nicht hinaus: ein Punkt</numerusform>
                <numerusform>So geht die Antwort noch nicht hinaus: %n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>The reply leaves in {seconds} seconds.</source>
            <translation>Die Antwort geht in {seconds} Sekunden hinaus.</translation>
        </message>
        <message>
            <source>The reply leaves on {day} at {time}.</source>
            <translation>Die Antwort geht am {day} um {time} Uhr hinaus.</translation>
        </message>
        <message>
            <source>The template’s text stands in place of yours.</source>
            <translation>Der Text der Vorlage steht jetzt anstelle Ihres Textes.</translation>
        </message>
        <message>
            <source>The words of {ref_no} stand in the reply. Names are marked and want to be filled in.</source>
            <translation>Der Text aus {ref_no} steht in der Antwort. Namen sind markiert und noch zu ergänzen.</translation>
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
            <source>This moment has passed already.</source>
            <translation>Dieser Zeitpunkt ist schon vorbei.</translation>
        </message>
        <message>
            <source>Time of sending</source>
            <translation>Uhrzeit des Versands</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>To {names}</source>
            <translation>An {names}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Waits for a second person to release it.</source>
            <translation>Wartet auf die Freigabe durch eine zweite Person.</translation>
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
            <source>Written by {author}, released by {name}.</source>
            <translation>Geschrieben von {author}, freigegeben von {name}.</translation>
        </message>
        <message>
            <source>from {address}</source>
            <translation>von {address}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemanden</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>jemandem</translation>
        </message>
        <message>
            <source>{author} asks you to release this.</source>
            <translation>{author} bittet um Ihre Freigabe.</translation>
        </message>
        <message>
            <source>{label}: add a recipient</source>
            <translation>{label}: Empfänger hinzufügen</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} von {all}</translation>
        </message>
    </context>
</TS>
