<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>preferences</name>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>&amp;Code in numbers</source>
            <translation>Kü&amp;rzel in Nummern</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-Mail</translation>
        </message>
        <message>
            <source>&amp;Firm</source>
            <translation>&amp;Firma</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Ordner</translation>
        </message>
        <message>
            <source>&amp;Full name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Holidays of</source>
            <translation>&amp;Feiertage von</translation>
        </message>
        <message>
            <source>&amp;Initials</source>
            <translation>&amp;Kürzel</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Name beside the address</source>
            <translation>&amp;Name neben der Adresse</translation>
        </message>
        <message>
            <source>&amp;Name of the office</source>
            <translation>&amp;Name des Büros</translation>
        </message>
        <message>
            <source>&amp;Narrow rows in lists</source>
            <translation>&amp;Schmale Zeilen in Listen</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Person</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Telefon</translation>
        </message>
        <message>
            <source>&amp;Register number</source>
            <translation>&amp;Registernummer</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>S&amp;peichern</translation>
        </message>
        <message>
            <source>&amp;Try it out</source>
            <translation>&amp;Ausprobieren</translation>
        </message>
        <message>
            <source>&amp;Website</source>
            <translation>&amp;Website</translation>
        </message>
        <message>
            <source>&amp;Working days to answer</source>
            <translation>&amp;Arbeitstage bis zur Antwort</translation>
        </message>
        <message>
            <source>A backup is opened and checked before it counts. Sample data is marked.</source>
            <translation>Eine Sicherung zählt erst, wenn sie geöffnet und geprüft wurde. Beispieldaten sind gekennzeichnet.</translation>
        </message>
        <message>
            <source>Add a managing director</source>
            <translation>Geschäftsführung ergänzen</translation>
        </message>
        <message>
            <source>Backed up and tested: {path}</source>
            <translation>Gesichert und geprüft: {path}</translation>
        </message>
        <message>
            <source>Closed &amp;once on</source>
            <translation>&amp;Einmalig geschlossen am</translation>
        </message>
        <message>
            <source>Closed every &amp;year on</source>
            <translation>&amp;Jedes Jahr geschlossen am</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>Fetching (IMAP), without changing anything there</source>
            <translation>Abrufen (IMAP), ohne dort etwas zu verändern</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Vor- und Nachname</translation>
        </message>
        <message>
            <source>Holds from the next start on.</source>
            <translation>Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>How to reach the office</source>
            <translation>So erreicht man das Büro</translation>
        </message>
        <message>
            <source>Kept in the keyring of the system, never in a file.</source>
            <translation>Liegt im Schlüsselbund des Systems, nie in einer Datei.</translation>
        </message>
        <message>
            <source>Legal details</source>
            <translation>Pflichtangaben</translation>
        </message>
        <message>
            <source>Legal f&amp;orm</source>
            <translation>Rechtsf&amp;orm</translation>
        </message>
        <message>
            <source>Load &amp;sample data</source>
            <translation>&amp;Beispieldaten laden</translation>
        </message>
        <message>
            <source>Look and keys</source>
            <translation>Aussehen und Tasten</translation>
        </message>
        <message>
            <source>Mail is fetched read-only. Leave a server empty to do without it.</source>
            <translation>Mails werden nur gelesen. Ohne Server bleibt das Feld leer.</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>Make a &amp;backup</source>
            <translation>Sicherung an&amp;legen</translation>
        </message>
        <message>
            <source>Making a backup …</source>
            <translation>Sicherung wird angelegt …</translation>
        </message>
        <message>
            <source>Managing &amp;directors</source>
            <translation>&amp;Geschäftsführung</translation>
        </message>
        <message>
            <source>May d&amp;o</source>
            <translation>&amp;Darf</translation>
        </message>
        <message>
            <source>Names stand in signatures and beside inquiries; nobody is measured.</source>
            <translation>Namen stehen in Signaturen und neben Anfragen; niemand wird gemessen.</translation>
        </message>
        <message>
            <source>Names, numbers and days off, as letters and dates use them.</source>
            <translation>Namen, Nummern und freie Tage, wie Briefe und Termine sie brauchen.</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Neue Person</translation>
        </message>
        <message>
            <source>No longer works &amp;here</source>
            <translation>Arbeitet nicht &amp;mehr hier</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Büro</translation>
        </message>
        <message>
            <source>On behalf of (one line)</source>
            <translation>Im Auftrag von (eine Zeile)</translation>
        </message>
        <message>
            <source>Only on this machine.</source>
            <translation>Nur auf diesem Rechner.</translation>
        </message>
        <message>
            <source>P&amp;hone</source>
            <translation>&amp;Telefon</translation>
        </message>
        <message>
            <source>P&amp;ronouns in the signature</source>
            <translation>P&amp;ronomen in der Signatur</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>Pass&amp;wort</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Please save the person first.</source>
            <translation>Bitte speichern Sie die Person zuerst.</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Postcode and town</source>
            <translation>PLZ und Ort</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>Datenschutzhinweise</translation>
        </message>
        <message>
            <source>RII makes RII-2026-0001.</source>
            <translation>Aus RII wird RII-2026-0001.</translation>
        </message>
        <message>
            <source>Register &amp;court</source>
            <translation>Register&amp;gericht</translation>
        </message>
        <message>
            <source>Remove &amp;sample data</source>
            <translation>&amp;Beispieldaten entfernen</translation>
        </message>
        <message>
            <source>Replies &amp;leave by</source>
            <translation>Antworten &amp;gehen</translation>
        </message>
        <message>
            <source>S&amp;hort name</source>
            <translation>&amp;Kurzname</translation>
        </message>
        <message>
            <source>Sea&amp;t</source>
            <translation>S&amp;itz</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Sending (SMTP)</source>
            <translation>Senden (SMTP)</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Settings kept</source>
            <translation>Einstellungen gespeichert</translation>
        </message>
        <message>
            <source>Shared &amp;address</source>
            <translation>Gemeinsame &amp;Adresse</translation>
        </message>
        <message>
            <source>Signs &amp;with</source>
            <translation>Zeichnet &amp;mit</translation>
        </message>
        <message>
            <source>Single &amp;keys in lists, such as E for done</source>
            <translation>&amp;Einzelne Tasten in Listen, etwa E für erledigt</translation>
        </message>
        <message>
            <source>Size of &amp;text</source>
            <translation>&amp;Textgröße</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>The law asks registered firms for seat, court, number and managing directors in every mail.</source>
            <translation>Registrierte Firmen müssen in jeder Mail Sitz, Gericht, Nummer und Geschäftsführung nennen.</translation>
        </message>
        <message>
            <source>The mailbox works.</source>
            <translation>Das Postfach funktioniert.</translation>
        </message>
        <message>
            <source>The same in &amp;English</source>
            <translation>Dasselbe auf &amp;Englisch</translation>
        </message>
        <message>
            <source>There is no keyring; the password holds until the program ends.</source>
            <translation>Es gibt keinen Schlüsselbund; das Passwort gilt, bis das Programm endet.</translation>
        </message>
        <message>
            <source>This is &amp;me</source>
            <translation>Das bin &amp;ich</translation>
        </message>
        <message>
            <source>Trying …</source>
            <translation>Wird ausprobiert …</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>What the office is for, in &amp;German</source>
            <translation>Wofür das Büro da ist, auf &amp;Deutsch</translation>
        </message>
        <message>
            <source>You work as {name}.</source>
            <translation>Sie arbeiten als {name}.</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>wie das System</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>dunkel</translation>
        </message>
        <message>
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <source>light</source>
            <translation>hell</translation>
        </message>
        <message>
            <source>none (this machine only)</source>
            <translation>keine (nur dieser Rechner)</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (Sie)</translation>
        </message>
    </context>
</TS>
