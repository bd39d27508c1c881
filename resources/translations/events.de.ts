<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>attendance</name>
        <message numerus="yes">
            <source>%n did not come</source>
            <translation>
                <numerusform>%n kam nicht</numerusform>
                <numerusform>%n kamen nicht</numerusform>
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
            <source>%n from the office</source>
            <translation>
                <numerusform>%n aus dem Büro</numerusform>
                <numerusform>%n aus dem Büro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in doubt</source>
            <translation>
                <numerusform>%n fraglich</numerusform>
                <numerusform>%n fraglich</numerusform>
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
            <source>%n new contacts</source>
            <translation>
                <numerusform>%n neuer Kontakt</numerusform>
                <numerusform>%n neue Kontakte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recognised</source>
            <translation>
                <numerusform>%n erkannt</numerusform>
                <numerusform>%n erkannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were there</source>
            <translation>
                <numerusform>%n war dabei</numerusform>
                <numerusform>%n waren dabei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a name</source>
            <translation>
                <numerusform>%n ohne Namen</numerusform>
                <numerusform>%n ohne Namen</numerusform>
            </translation>
        </message>
        <message>
            <source>Address for feedback</source>
            <translation>Adresse der Rückmeldung</translation>
        </message>
        <message>
            <source>Address of the documents</source>
            <translation>Adresse der Unterlagen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the event</source>
            <translation>Zurück zur Veranstaltung</translation>
        </message>
        <message>
            <source>Becomes a contact who was there</source>
            <translation>Wird als Kontakt angelegt und war dabei</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <source>Documents (V22b) to who did not come</source>
            <translation>Unterlagen (V22b) an alle, die nicht kamen</translation>
        </message>
        <message>
            <source>Does not count, such as a second device</source>
            <translation>Zählt nicht, etwa ein zweites Gerät</translation>
        </message>
        <message>
            <source>Lists (*.csv *.xlsx *.ods *.tsv *.txt)</source>
            <translation>Listen (*.csv *.xlsx *.ods *.tsv *.txt)</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Neue Person</translation>
        </message>
        <message>
            <source>New person: {name}</source>
            <translation>Neue Person: {name}</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Nobody in this list can be told.</source>
            <translation>In dieser Liste ist niemand zu erkennen.</translation>
        </message>
        <message>
            <source>Not on the list</source>
            <translation>Nicht auf der Liste</translation>
        </message>
        <message>
            <source>Nothing of the list was stored.</source>
            <translation>Von der Liste wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>One as video programs write it, with names and addresses: CSV or Excel.</source>
            <translation>Eine, wie Videoprogramme sie schreiben, mit Namen und Adressen: CSV oder Excel.</translation>
        </message>
        <message>
            <source>Prepare and look first</source>
            <translation>Vorbereiten und ansehen</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>{name} wird gelesen …</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Start both</source>
            <translation>Beide starten</translation>
        </message>
        <message>
            <source>Thanks, documents and feedback (V22) to who was there</source>
            <translation>Dank, Unterlagen und Rückfrage (V22) an alle, die dabei waren</translation>
        </message>
        <message>
            <source>This file cannot be read as a list.</source>
            <translation>Diese Datei lässt sich nicht als Liste lesen.</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Diese Person</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What has left cannot be called back.</source>
            <translation>Was hinausgegangen ist, lässt sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>Which list says who was there?</source>
            <translation>In welcher Liste steht, wer dabei war?</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Wer ist das?</translation>
        </message>
        <message>
            <source>Who is this? {number} of {count}</source>
            <translation>Wer ist das? {number} von {count}</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Wer war dabei?</translation>
        </message>
        <message>
            <source>Write afterwards</source>
            <translation>Nachlese</translation>
        </message>
        <message numerus="yes">
            <source>Write to %n people?</source>
            <translation>
                <numerusform>An %n Person schreiben?</numerusform>
                <numerusform>An %n Personen schreiben?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>joined %n times</source>
            <translation>
                <numerusform>%n-mal beigetreten</numerusform>
                <numerusform>%n-mal beigetreten</numerusform>
            </translation>
        </message>
        <message>
            <source>was written already</source>
            <translation>ist schon geschrieben</translation>
        </message>
    </context>
    <context>
        <name>events</name>
        <message numerus="yes">
            <source>%n are coming</source>
            <translation>
                <numerusform>%n angemeldet</numerusform>
                <numerusform>%n angemeldet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can move up from the waiting list.</source>
            <translation>
                <numerusform>%n Person kann von der Warteliste nachrücken.</numerusform>
                <numerusform>%n Personen können von der Warteliste nachrücken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not come</source>
            <translation>
                <numerusform>%n nicht erschienen</numerusform>
                <numerusform>%n nicht erschienen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have cancelled</source>
            <translation>
                <numerusform>%n abgesagt</numerusform>
                <numerusform>%n abgesagt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have moved up.</source>
            <translation>
                <numerusform>%n Person ist nachgerückt.</numerusform>
                <numerusform>%n Personen sind nachgerückt.</numerusform>
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
            <source>%n invited</source>
            <translation>
                <numerusform>%n eingeladen</numerusform>
                <numerusform>%n eingeladen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the list</source>
            <translation>
                <numerusform>%n auf der Liste</numerusform>
                <numerusform>%n auf der Liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the waiting list</source>
            <translation>
                <numerusform>%n auf der Warteliste</numerusform>
                <numerusform>%n auf der Warteliste</numerusform>
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
            <source>%n places free</source>
            <translation>
                <numerusform>%n Platz frei</numerusform>
                <numerusform>%n Plätze frei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were there</source>
            <translation>
                <numerusform>%n war da</numerusform>
                <numerusform>%n waren da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a place</source>
            <translation>
                <numerusform>%n mit Platz</numerusform>
                <numerusform>%n mit Platz</numerusform>
            </translation>
        </message>
        <message>
            <source>A group</source>
            <translation>Eine Gruppe</translation>
        </message>
        <message>
            <source>Add a part</source>
            <translation>Programmteil hinzufügen</translation>
        </message>
        <message>
            <source>Add all</source>
            <translation>Alle hinzufügen</translation>
        </message>
        <message>
            <source>Add one</source>
            <translation>Weiteren hinzufügen</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>Personen hinzufügen</translation>
        </message>
        <message>
            <source>Address for registering</source>
            <translation>Anmeldung unter</translation>
        </message>
        <message>
            <source>An event has a list of people, from the invitation to who was there.</source>
            <translation>Eine Veranstaltung führt ihre Personen von der Einladung bis zur Teilnahme.</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>As it was said to others, such as “nearly 170”.</source>
            <translation>So, wie es anderen gesagt wurde, etwa „knapp 170“.</translation>
        </message>
        <message>
            <source>Attendance as told</source>
            <translation>Teilnahme laut Mitteilung</translation>
        </message>
        <message>
            <source>Back to the event</source>
            <translation>Zurück zur Veranstaltung</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>Beginnt um</translation>
        </message>
        <message>
            <source>Came by</source>
            <translation>Anmeldung per</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgesagt</translation>
        </message>
        <message>
            <source>Close the entrance</source>
            <translation>Einlass abschließen</translation>
        </message>
        <message>
            <source>Comes without registration</source>
            <translation>Kommt ohne Anmeldung</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Kommt noch</translation>
        </message>
        <message>
            <source>Confirm by e-mail</source>
            <translation>Anmeldungen bestätigen</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Details of the participation</source>
            <translation>Angaben zur Teilnahme</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <source>Does there</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>Endet um</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>Einlass</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Veranstaltungen</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>Jeder Status</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Rückmeldungen</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Follow-up: {name}</source>
            <translation>Wiedervorlage: {name}</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Go to the people</source>
            <translation>Zu den Personen</translation>
        </message>
        <message>
            <source>Has agreed that this is kept</source>
            <translation>Hat eingewilligt, dass wir das festhalten</translation>
        </message>
        <message>
            <source>How to get in</source>
            <translation>Zugang</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Einladen</translation>
        </message>
        <message>
            <source>Kept until 30 days after the event, then taken away.</source>
            <translation>Bleibt bis 30 Tage nach der Veranstaltung, dann wird es entfernt.</translation>
        </message>
        <message>
            <source>Last day, if there are several</source>
            <translation>Letzter Tag, falls mehrere</translation>
        </message>
        <message>
            <source>Leading question</source>
            <translation>Leitfrage</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Mailings</source>
            <translation>Rundschreiben</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More details</source>
            <translation>Weitere Angaben</translation>
        </message>
        <message>
            <source>Motto</source>
            <translation>Motto</translation>
        </message>
        <message>
            <source>Move up from the waiting list</source>
            <translation>Von der Warteliste nachrücken</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Narrow by words</source>
            <translation>Mit Wörtern eingrenzen</translation>
        </message>
        <message>
            <source>Needs to take part</source>
            <translation>Bedarf für die Teilnahme</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Neue Veranstaltung</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Neue Person</translation>
        </message>
        <message numerus="yes">
            <source>No place is free: %n on the waiting list.</source>
            <translation>
                <numerusform>Kein Platz ist frei: %n Person steht auf der Warteliste.</numerusform>
                <numerusform>Kein Platz ist frei: %n Personen stehen auf der Warteliste.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has registered yet.</source>
            <translation>Noch hat sich niemand angemeldet.</translation>
        </message>
        <message>
            <source>Nobody is on the list yet.</source>
            <translation>Noch steht niemand auf der Liste.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody speaks for %n initiatives today.</source>
            <translation>
                <numerusform>Für %n Initiative spricht heute niemand.</numerusform>
                <numerusform>Für %n Initiativen spricht heute niemand.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in the contacts</source>
            <translation>Noch nicht in den Kontakten</translation>
        </message>
        <message>
            <source>Not on the list</source>
            <translation>Nicht auf der Liste</translation>
        </message>
        <message>
            <source>Of parts in one slot everybody takes one.</source>
            <translation>Von Teilen in einer Schiene wählt jede Person einen.</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Eine Person</translation>
        </message>
        <message>
            <source>Open follow-ups</source>
            <translation>Offene Wiedervorlagen</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Vorbei</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Parts of the programme</source>
            <translation>Programmteile</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>People from the contacts</source>
            <translation>Personen aus den Kontakten</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plätze</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Read attendance in</source>
            <translation>Teilnahmeliste einlesen</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Registration until</source>
            <translation>Anmeldung bis</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Erinnern</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kurzname</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Schiene</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>Steht für</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Von der Liste nehmen</translation>
        </message>
        <message>
            <source>There are no events yet.</source>
            <translation>Es gibt noch keine Veranstaltungen.</translation>
        </message>
        <message>
            <source>This event does not take place.</source>
            <translation>Diese Veranstaltung findet nicht statt.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Type a name to add whoever comes.</source>
            <translation>Geben Sie einen Namen ein, um jemanden hinzuzufügen.</translation>
        </message>
        <message>
            <source>Type a name; Enter notes that the person is there</source>
            <translation>Namen eintippen; Enter vermerkt die Person als anwesend</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>View: {name}</source>
            <translation>Ansicht: {name}</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Warteliste</translation>
        </message>
        <message>
            <source>Was there</source>
            <translation>Teilgenommen</translation>
        </message>
        <message>
            <source>Who is expected</source>
            <translation>Wer erwartet wird</translation>
        </message>
        <message>
            <source>Who is there, of those expected</source>
            <translation>Wer da ist, von allen Erwarteten</translation>
        </message>
        <message>
            <source>Who speaks for an initiative</source>
            <translation>Wer für eine Initiative spricht</translation>
        </message>
        <message>
            <source>Write afterwards</source>
            <translation>Nachlese</translation>
        </message>
        <message>
            <source>needs: {needs}</source>
            <translation>Bedarf: {needs}</translation>
        </message>
        <message>
            <source>{here} of {all} are there</source>
            <translation>{here} von {all} sind da</translation>
        </message>
        <message>
            <source>{name} is not there after all.</source>
            <translation>{name} ist doch nicht da.</translation>
        </message>
        <message>
            <source>{name} is there already.</source>
            <translation>{name} ist schon da.</translation>
        </message>
        <message>
            <source>{name} is there.</source>
            <translation>{name} ist da.</translation>
        </message>
        <message>
            <source>{people} are coming</source>
            <translation>{people} angemeldet</translation>
        </message>
        <message>
            <source>{people} from {initiatives} are coming</source>
            <translation>{people} aus {initiatives} angemeldet</translation>
        </message>
        <message>
            <source>{people} from {initiatives} were there</source>
            <translation>{people} aus {initiatives} waren da</translation>
        </message>
        <message>
            <source>{people} were there</source>
            <translation>{people} waren da</translation>
        </message>
        <message>
            <source>{taken} of {all}</source>
            <translation>{taken} von {all}</translation>
        </message>
    </context>
    <context>
        <name>kit</name>
        <message>
            <source>Briefing sheet</source>
            <translation>Steckbrief für das Gespräch</translation>
        </message>
    </context>
</TS>
