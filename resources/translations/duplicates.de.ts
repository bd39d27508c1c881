<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>duplicates</name>
        <message numerus="yes">
            <source>%n consents</source>
            <translation>
                <numerusform>%n Einwilligung</numerusform>
                <numerusform>%n Einwilligungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups</source>
            <translation>
                <numerusform>%n Wiedervorlage</numerusform>
                <numerusform>%n Wiedervorlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inquiries</source>
            <translation>
                <numerusform>%n Anfrage</numerusform>
                <numerusform>%n Anfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n roles</source>
            <translation>
                <numerusform>%n Rolle</numerusform>
                <numerusform>%n Rollen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things were changed or deleted since and stay as they are: {names}.</source>
            <translation>
                <numerusform>%n Angabe wurde seitdem geändert oder gelöscht und bleibt, wie sie ist: {names}.</numerusform>
                <numerusform>%n Angaben wurden seitdem geändert oder gelöscht und bleiben, wie sie sind: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>Both say the same in every field.</source>
            <translation>Beide stimmen in allen Feldern überein.</translation>
        </message>
        <message>
            <source>Choose a pair on the left to compare both entries.</source>
            <translation>Wählen Sie links ein Paar, um beide Einträge zu vergleichen.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
        <message>
            <source>Goes into it</source>
            <translation>Geht darin auf</translation>
        </message>
        <message>
            <source>Initiatives</source>
            <translation>Initiativen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Merged earlier</source>
            <translation>Früher zusammengeführt</translation>
        </message>
        <message>
            <source>Merged into another entry</source>
            <translation>In einen anderen Eintrag aufgenommen</translation>
        </message>
        <message>
            <source>Merged on</source>
            <translation>Zusammengeführt am</translation>
        </message>
        <message>
            <source>Names are compared however they are spelled, with e-mail, town and organisation.</source>
            <translation>Verglichen werden Namen in jeder Schreibweise, E-Mail-Adressen, Orte und Organisationen.</translation>
        </message>
        <message>
            <source>No two entries look like one.</source>
            <translation>Es gibt keine Einträge, die doppelt aussehen.</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Keine Dublette</translation>
        </message>
        <message>
            <source>Nothing is chosen.</source>
            <translation>Nichts gewählt.</translation>
        </message>
        <message>
            <source>Nothing was merged yet.</source>
            <translation>Noch wurde nichts zusammengeführt.</translation>
        </message>
        <message>
            <source>One or two?</source>
            <translation>Eins oder zwei?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Gehört jetzt zu</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>Mögliche Dubletten</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Anzeige</translation>
        </message>
        <message>
            <source>Split again</source>
            <translation>Wieder trennen</translation>
        </message>
        <message>
            <source>Split, this entry is back as it was, with its inquiries, roles and follow-ups. What was changed since then stays.</source>
            <translation>Nach dem Trennen ist dieser Eintrag wieder da, wie er war, mit seinen Anfragen, Rollen und Wiedervorlagen. Was seitdem geändert wurde, bleibt.</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Bleibt</translation>
        </message>
        <message>
            <source>The same in both ({count})</source>
            <translation>In beiden gleich ({count})</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What splitting does</source>
            <translation>Was beim Trennen geschieht</translation>
        </message>
        <message>
            <source>Whatever is merged can be split here again.</source>
            <translation>Was zusammengeführt wird, lässt sich hier jederzeit wieder trennen.</translation>
        </message>
        <message>
            <source>is part of {name}</source>
            <translation>gehört jetzt zu {name}</translation>
        </message>
        <message>
            <source>no longer there</source>
            <translation>nicht mehr da</translation>
        </message>
        <message>
            <source>was merged</source>
            <translation>wurde zusammengeführt</translation>
        </message>
        <message>
            <source>{field} (both stay)</source>
            <translation>{field} (beides bleibt)</translation>
        </message>
    </context>
</TS>
