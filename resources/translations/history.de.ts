<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>history</name>
        <message>
            <source>A longer period or fewer words show more.</source>
            <translation>Ein längerer Zeitraum oder weniger Wörter zeigen mehr.</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Alle Änderungen</translation>
        </message>
        <message>
            <source>All times</source>
            <translation>Ganze Zeit</translation>
        </message>
        <message>
            <source>Do again</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Done again: {action}</source>
            <translation>Wiederholt: {action}</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Wiedervorlagen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Inquiries</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Kind of action</source>
            <translation>Art der Änderung</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Letzte 90 Tage</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Letztes Jahr</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Mailings and events</source>
            <translation>Rundschreiben und Veranstaltungen</translation>
        </message>
        <message>
            <source>Nothing was done here.</source>
            <translation>Hier wurde nichts getan.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>People and bodies</source>
            <translation>Personen und Stellen</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Reports and information</source>
            <translation>Berichte und Auskünfte</translation>
        </message>
        <message>
            <source>Several records</source>
            <translation>Mehrere Einträge</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Show more ({shown} of {all} records)</source>
            <translation>Weitere zeigen ({shown} von {all} Einträgen)</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Taken back: {action}</source>
            <translation>Zurückgenommen: {action}</translation>
        </message>
        <message>
            <source>Texts and settings</source>
            <translation>Texte und Einstellungen</translation>
        </message>
        <message>
            <source>This cannot be taken back here.</source>
            <translation>Das lässt sich hier nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>This was taken back later.</source>
            <translation>Das wurde später zurückgenommen.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message numerus="yes">
            <source>{name} and %n more</source>
            <translation>
                <numerusform>{name} und %n weiterer Eintrag</numerusform>
                <numerusform>{name} und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>{record} (deleted)</source>
            <translation>{record} (gelöscht)</translation>
        </message>
        <message>
            <source>{record} (new)</source>
            <translation>{record} (neu)</translation>
        </message>
    </context>
</TS>
