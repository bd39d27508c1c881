<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>organisations</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>1 Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;State: {name}?</source>
            <translation>&amp;Land: {name}?</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>Ausland</translation>
        </message>
        <message>
            <source>Add a membership</source>
            <translation>Mitgliedschaft hinzufügen</translation>
        </message>
        <message>
            <source>Add an e-mail address</source>
            <translation>E-Mail-Adresse hinzufügen</translation>
        </message>
        <message>
            <source>Add another name</source>
            <translation>Weiteren Namen hinzufügen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Chambers, ministries, companies, associations.</source>
            <translation>Kammern, Ministerien, Unternehmen, Verbände.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Dissolved on</source>
            <translation>Aufgelöst am</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>Früherer Name</translation>
        </message>
        <message>
            <source>Initiatives it runs</source>
            <translation>Trägt diese Initiativen</translation>
        </message>
        <message>
            <source>Kind and place</source>
            <translation>Form und Einordnung</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Rechtsform</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Mail domains</source>
            <translation>Mail-Domains</translation>
        </message>
        <message>
            <source>Member of</source>
            <translation>Mitglied in</translation>
        </message>
        <message>
            <source>More details</source>
            <translation>Weitere Angaben</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Neue Organisation</translation>
        </message>
        <message>
            <source>New person here</source>
            <translation>Neue Person hier</translation>
        </message>
        <message>
            <source>Nobody is known here yet.</source>
            <translation>Hier ist noch niemand bekannt.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note and end</source>
            <translation>Notiz und Ende</translation>
        </message>
        <message>
            <source>Open inquiries</source>
            <translation>Offene Anfragen</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>Other and former names</source>
            <translation>Weitere und frühere Namen</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Weitere Namen</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Gehört zu</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Bitte wählen</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>Branchen</translation>
        </message>
        <message>
            <source>Shared mailbox</source>
            <translation>Sammelpostfach</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kurzname</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>State: {name}?</source>
            <translation>Land: {name}?</translation>
        </message>
        <message>
            <source>There are no organisations yet.</source>
            <translation>Es gibt noch keine Organisationen.</translation>
        </message>
        <message>
            <source>They are searched, but never stand in a mail.</source>
            <translation>Danach wird gesucht, in Mails stehen sie nie.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Who writes from there is taken to belong here.</source>
            <translation>Wer von dort schreibt, wird dieser Organisation zugeordnet.</translation>
        </message>
        <message>
            <source>not in use any more</source>
            <translation>wird nicht mehr verwendet</translation>
        </message>
        <message>
            <source>{name} (until {date})</source>
            <translation>{name} (bis {date})</translation>
        </message>
    </context>
</TS>
