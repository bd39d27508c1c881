<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>mailings</name>
        <message numerus="yes">
            <source>%n are still to be written</source>
            <translation>
                <numerusform>%n ist noch zu schreiben</numerusform>
                <numerusform>%n sind noch zu schreiben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation>
                <numerusform>%n zurückgekommen</numerusform>
                <numerusform>%n zurückgekommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails are on their way.</source>
            <translation>
                <numerusform>%n Mail geht hinaus.</numerusform>
                <numerusform>%n Mails gehen hinaus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails, one for each person</source>
            <translation>
                <numerusform>%n Mail, für jede Person eine eigene</numerusform>
                <numerusform>%n Mails, für jede Person eine eigene</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n initiatives</source>
            <translation>
                <numerusform>%n Initiative</numerusform>
                <numerusform>%n Initiativen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be written to</source>
            <translation>
                <numerusform>%n darf angeschrieben werden</numerusform>
                <numerusform>%n dürfen angeschrieben werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people added.</source>
            <translation>
                <numerusform>%n Person hinzugefügt.</numerusform>
                <numerusform>%n Personen hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders leave in a moment.</source>
            <translation>
                <numerusform>%n Erinnerung geht gleich hinaus.</numerusform>
                <numerusform>%n Erinnerungen gehen gleich hinaus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will not answer</source>
            <translation>
                <numerusform>%n antwortet nicht</numerusform>
                <numerusform>%n antworten nicht</numerusform>
            </translation>
        </message>
        <message>
            <source>1 Text</source>
            <translation>1 Text</translation>
        </message>
        <message>
            <source>2 Recipients</source>
            <translation>2 Empfänger</translation>
        </message>
        <message>
            <source>3 Test mail</source>
            <translation>3 Testmail</translation>
        </message>
        <message>
            <source>4 Start</source>
            <translation>4 Start</translation>
        </message>
        <message>
            <source>A mailing writes to many, one mail each, and shows who has answered.</source>
            <translation>Ein Rundschreiben schickt vielen je eine eigene Mail und zeigt, wer geantwortet hat.</translation>
        </message>
        <message>
            <source>Add all</source>
            <translation>Alle hinzufügen</translation>
        </message>
        <message>
            <source>Add recipients</source>
            <translation>Empfänger hinzufügen</translation>
        </message>
        <message>
            <source>Advertising: needs a consent ({purpose})</source>
            <translation>Werbung: braucht eine Einwilligung ({purpose})</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Alle Länder</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Alle Themen</translation>
        </message>
        <message>
            <source>An e-mail cannot be sent as it is: {why}</source>
            <translation>Eine Mail kann so nicht verschickt werden: {why}</translation>
        </message>
        <message>
            <source>Answers by</source>
            <translation>Antworten bis</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>Vorlage wählen</translation>
        </message>
        <message>
            <source>Consent that it needs</source>
            <translation>Nötige Einwilligung</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>E-mails a minute</source>
            <translation>Mails in der Minute</translation>
        </message>
        <message>
            <source>E-mails that have left</source>
            <translation>Verschickte Mails</translation>
        </message>
        <message>
            <source>Empty: a mail to the office's own address.</source>
            <translation>Leer: eine Mail an die Adresse des Büros.</translation>
        </message>
        <message>
            <source>Empty: the day on which each person agreed.</source>
            <translation>Leer: der Tag, an dem die Person zugestimmt hat.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>End this mailing?</source>
            <translation>Dieses Rundschreiben beenden?</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>English text</source>
            <translation>Englischer Text</translation>
        </message>
        <message>
            <source>Everybody on the list</source>
            <translation>Alle auf der Liste</translation>
        </message>
        <message>
            <source>Everybody there: {role}</source>
            <translation>Dort alle: {role}</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Goes to {mail}.</source>
            <translation>Geht an {mail}.</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>Hinausgegangen</translation>
        </message>
        <message>
            <source>In law</source>
            <translation>Rechtlich</translation>
        </message>
        <message>
            <source>Insert placeholder</source>
            <translation>Platzhalter einfügen</translation>
        </message>
        <message>
            <source>Invitations, newsletters and surveys are advertising.</source>
            <translation>Einladungen, Newsletter und Befragungen sind Werbung.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Leave out or take in</source>
            <translation>Auslassen oder aufnehmen</translation>
        </message>
        <message>
            <source>Mailings</source>
            <translation>Rundschreiben</translation>
        </message>
        <message>
            <source>Narrow by words</source>
            <translation>Eingrenzen nach Wörtern</translation>
        </message>
        <message>
            <source>New mailing</source>
            <translation>Neues Rundschreiben</translation>
        </message>
        <message>
            <source>Next e-mail</source>
            <translation>Nächste Mail</translation>
        </message>
        <message>
            <source>Nobody is on the list yet.</source>
            <translation>Auf der Liste steht noch niemand.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody speaks for %n initiatives today.</source>
            <translation>
                <numerusform>Für %n Initiative ist zurzeit niemand bekannt.</numerusform>
                <numerusform>Für %n Initiativen ist zurzeit niemand bekannt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody to remind: all have answered, or were reminded of late.</source>
            <translation>Niemand zu erinnern: Alle haben geantwortet oder wurden erst vor Kurzem erinnert.</translation>
        </message>
        <message>
            <source>Not written to</source>
            <translation>Nicht angeschrieben</translation>
        </message>
        <message>
            <source>One person more</source>
            <translation>Eine weitere Person</translation>
        </message>
        <message>
            <source>Own text</source>
            <translation>Eigener Text</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>People from the contacts</source>
            <translation>Personen aus den Kontakten</translation>
        </message>
        <message>
            <source>Previous e-mail</source>
            <translation>Vorige Mail</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Erinnern</translation>
        </message>
        <message>
            <source>Remind all the same</source>
            <translation>Trotzdem erinnern</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Erinnerung</translation>
        </message>
        <message>
            <source>Show the conversation</source>
            <translation>Antworten zeigen</translation>
        </message>
        <message>
            <source>Some servers take no more than 20 to 30.</source>
            <translation>Manche Server nehmen nicht mehr als 20 bis 30 an.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Subject, {language}</source>
            <translation>Betreff, {language}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Von der Liste nehmen</translation>
        </message>
        <message>
            <source>Test mail to me</source>
            <translation>Testmail an mich</translation>
        </message>
        <message>
            <source>Text, {language}</source>
            <translation>Text, {language}</translation>
        </message>
        <message>
            <source>The e-mail</source>
            <translation>Die Mail</translation>
        </message>
        <message>
            <source>The test mail leaves for {mail}.</source>
            <translation>Die Testmail geht an {mail}.</translation>
        </message>
        <message>
            <source>There are no mailings yet.</source>
            <translation>Es gibt noch kein Rundschreiben.</translation>
        </message>
        <message>
            <source>There is no sender profile yet.</source>
            <translation>Es gibt noch kein Absenderprofil.</translation>
        </message>
        <message>
            <source>There is no text yet.</source>
            <translation>Es gibt noch keinen Text.</translation>
        </message>
        <message>
            <source>There is nobody yet who may be written to.</source>
            <translation>Es gibt noch niemanden, der angeschrieben werden darf.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>To {name} ({place} of {count})</source>
            <translation>An {name} ({place} von {count})</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What has left cannot be called back. {how}</source>
            <translation>Was hinausgegangen ist, lässt sich nicht zurückholen. {how}</translation>
        </message>
        <message>
            <source>Who has answered</source>
            <translation>Wer geantwortet hat</translation>
        </message>
        <message>
            <source>Who speaks for an initiative</source>
            <translation>Wer für die Initiative spricht</translation>
        </message>
        <message>
            <source>Whoever has had no e-mail yet gets none.</source>
            <translation>Wer noch keine Mail hat, bekommt keine mehr.</translation>
        </message>
        <message>
            <source>Why it is no advertising</source>
            <translation>Warum es keine Werbung ist</translation>
        </message>
        <message>
            <source>Will not answer</source>
            <translation>Antwortet nicht</translation>
        </message>
        <message>
            <source>With a first recipient, the e-mail can be read here.</source>
            <translation>Mit dem ersten Empfänger ist die Mail hier zu lesen.</translation>
        </message>
        <message>
            <source>Write to</source>
            <translation>Angeschrieben wird</translation>
        </message>
        <message numerus="yes">
            <source>Write to %n people?</source>
            <translation>
                <numerusform>%n Person anschreiben?</numerusform>
                <numerusform>%n Personen anschreiben?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minutes</source>
            <translation>
                <numerusform>etwa %n Minute</numerusform>
                <numerusform>etwa %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>answers by {day}</source>
            <translation>Antworten bis {day}</translation>
        </message>
        <message>
            <source>reminded {day}</source>
            <translation>erinnert {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>written {day}</source>
            <translation>geschrieben {day}</translation>
        </message>
        <message>
            <source>{answered} of {total} have answered</source>
            <translation>{answered} von {total} haben geantwortet</translation>
        </message>
        <message>
            <source>{letters}; {rate} a minute, {lasts} in all.</source>
            <translation>{letters}; {rate} in der Minute, zusammen {lasts}.</translation>
        </message>
        <message numerus="yes">
            <source>{may}, %n may not.</source>
            <translation>
                <numerusform>{may}, %n nicht.</numerusform>
                <numerusform>{may}, %n nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>{sent} of {total} e-mails have left</source>
            <translation>{sent} von {total} Mails sind hinausgegangen</translation>
        </message>
    </context>
</TS>
