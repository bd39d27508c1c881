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
        <message numerus="yes">
            <source>%n records changed</source>
            <translation>
                <numerusform>%n Eintrag geändert</numerusform>
                <numerusform>%n Einträge geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records lose what they hold in it.</source>
            <translation>
                <numerusform>%n Eintrag verliert, was darin steht.</numerusform>
                <numerusform>%n Einträge verlieren, was darin steht.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>Prü&amp;fen</translation>
        </message>
        <message>
            <source>&amp;Choose from the server…</source>
            <translation>Vom Server &amp;wählen …</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>S&amp;peichern</translation>
        </message>
        <message>
            <source>A copy beside the database, which is opened and checked before it counts. Work goes on meanwhile.</source>
            <translation>Eine Kopie neben der Datenbank, die geöffnet und geprüft wird, bevor sie zählt. Sie können solange weiterarbeiten.</translation>
        </message>
        <message>
            <source>Add a chair</source>
            <translation>Vorsitz hinzufügen</translation>
        </message>
        <message>
            <source>Add a managing director</source>
            <translation>Geschäftsführung ergänzen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>An invented office’s year to try with. It is marked, and removed again in one step; what is your own stays.</source>
            <translation>Das Jahr eines erfundenen Büros zum Ausprobieren. Es ist gekennzeichnet und in einem Schritt wieder entfernt; Eigenes bleibt.</translation>
        </message>
        <message>
            <source>Another provider</source>
            <translation>Anderer Anbieter</translation>
        </message>
        <message>
            <source>Backed up and tested: {path}</source>
            <translation>Gesichert und geprüft: {path}</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>Chair of the supervisory board</source>
            <translation>Vorsitz des Aufsichtsrats</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Closed every year on</source>
            <translation>Jedes Jahr geschlossen am</translation>
        </message>
        <message>
            <source>Closed once on</source>
            <translation>Einmalig geschlossen am</translation>
        </message>
        <message>
            <source>Code in numbers</source>
            <translation>Kürzel in Nummern</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Comma after “Guten Tag”</source>
            <translation>Komma nach „Guten Tag“</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete “{name}”?</source>
            <translation>„{name}“ löschen?</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen …</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Doctor designate</source>
            <translation>Dr. des.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Each is good German. Choose what your office writes; replies follow at once.</source>
            <translation>Alles davon ist gutes Deutsch. Wählen Sie, was Ihr Büro schreibt; Antworten richten sich sofort danach.</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Everything lies in one database on this computer.</source>
            <translation>Alles liegt in einer Datenbank auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Fetching (IMAP)</source>
            <translation>Abrufen (IMAP)</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Folder of drafts</source>
            <translation>Ordner für Entwürfe</translation>
        </message>
        <message>
            <source>Folder of sent mail</source>
            <translation>Ordner für Gesendetes</translation>
        </message>
        <message>
            <source>Folders to fetch from</source>
            <translation>Ordner, aus denen abgerufen wird</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>Former titles of nobility</source>
            <translation>Frühere Adelstitel</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Further down</source>
            <translation>Weiter nach unten</translation>
        </message>
        <message>
            <source>Further up</source>
            <translation>Weiter nach oben</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Google gives it with the number.</source>
            <translation>Google vergibt ihn mit der Nummer.</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Anrede</translation>
        </message>
        <message>
            <source>Holds from the next start on.</source>
            <translation>Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Holidays of</source>
            <translation>Feiertage von</translation>
        </message>
        <message>
            <source>How many are greeted by name</source>
            <translation>Wie viele mit Namen angeredet werden</translation>
        </message>
        <message>
            <source>How to reach the office</source>
            <translation>So erreicht man das Büro</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>Auf Englisch</translation>
        </message>
        <message>
            <source>In German</source>
            <translation>Auf Deutsch</translation>
        </message>
        <message>
            <source>In the morning, and when one joins them.</source>
            <translation>Morgens, und wenn eine dazukommt.</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Initiatives</source>
            <translation>Initiativen</translation>
        </message>
        <message>
            <source>Inquiries</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Kept in the system’s keyring, in no file.</source>
            <translation>Liegt im Schlüsselbund des Systems, in keiner Datei.</translation>
        </message>
        <message>
            <source>Key of the application</source>
            <translation>Schlüssel der Anwendung</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Legal details</source>
            <translation>Pflichtangaben</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Rechtsform</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Briefe</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Load sample data</source>
            <translation>Beispieldaten laden</translation>
        </message>
        <message>
            <source>Look and keys</source>
            <translation>Aussehen und Tasten</translation>
        </message>
        <message>
            <source>Mail is fetched without changing anything in the mailbox.</source>
            <translation>Mails werden abgerufen, ohne im Postfach etwas zu ändern.</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>Mailboxes</source>
            <translation>Postfächer</translation>
        </message>
        <message>
            <source>Make a &amp;backup</source>
            <translation>Sicherung an&amp;legen</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Sicherung wird angelegt …</translation>
        </message>
        <message>
            <source>Managing directors</source>
            <translation>Geschäftsführung</translation>
        </message>
        <message>
            <source>May do</source>
            <translation>Darf</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name beside the address</source>
            <translation>Name neben der Adresse</translation>
        </message>
        <message>
            <source>Name in this program</source>
            <translation>Name in diesem Programm</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Name des Büros</translation>
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
            <source>Narrow rows in lists</source>
            <translation>Schmale Zeilen in Listen</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Neuer Eintrag</translation>
        </message>
        <message>
            <source>New field</source>
            <translation>Neues Feld</translation>
        </message>
        <message>
            <source>New mailbox</source>
            <translation>Neues Postfach</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Neuer Name</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Neue Person</translation>
        </message>
        <message>
            <source>No longer works here</source>
            <translation>Arbeitet nicht mehr hier</translation>
        </message>
        <message>
            <source>No tag is in use.</source>
            <translation>Noch ist kein Schlagwort vergeben.</translation>
        </message>
        <message>
            <source>Number of the application</source>
            <translation>Nummer der Anwendung</translation>
        </message>
        <message>
            <source>Offered no longer</source>
            <translation>Nicht mehr anbieten</translation>
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
            <source>One a line.</source>
            <translation>Einer je Zeile.</translation>
        </message>
        <message>
            <source>Only on this machine.</source>
            <translation>Nur auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Order of names</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Organisation (tenant)</source>
            <translation>Organisation (Mandant)</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>Eigene Felder</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Please save first what you have typed.</source>
            <translation>Bitte speichern Sie erst, was Sie getippt haben.</translation>
        </message>
        <message>
            <source>Please save the person first.</source>
            <translation>Bitte speichern Sie die Person zuerst.</translation>
        </message>
        <message>
            <source>Please sign in in the browser now.</source>
            <translation>Bitte melden Sie sich jetzt im Browser an.</translation>
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
            <source>Private lecturers</source>
            <translation>Privatdozentinnen und -dozenten</translation>
        </message>
        <message>
            <source>Professor with doctorate</source>
            <translation>Professur mit Doktorgrad</translation>
        </message>
        <message>
            <source>Professors by name</source>
            <translation>Professuren mit Namen</translation>
        </message>
        <message>
            <source>Pronouns in the signature</source>
            <translation>Pronomen in der Signatur</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Put a copy of sent mail there (off: the server does)</source>
            <translation>Kopie gesendeter E-Mails dort ablegen (aus: das tut der Server)</translation>
        </message>
        <message>
            <source>RII makes RII-2026-0001.</source>
            <translation>Aus RII wird RII-2026-0001.</translation>
        </message>
        <message>
            <source>Records get their tags in their forms and lists.</source>
            <translation>Vergeben werden sie in Formularen und Listen.</translation>
        </message>
        <message>
            <source>Records that have it keep it.</source>
            <translation>Was ihn schon trägt, behält ihn.</translation>
        </message>
        <message>
            <source>Register court</source>
            <translation>Registergericht</translation>
        </message>
        <message>
            <source>Register number</source>
            <translation>Registernummer</translation>
        </message>
        <message>
            <source>Remove sample data</source>
            <translation>Beispieldaten entfernen</translation>
        </message>
        <message>
            <source>Replies leave by</source>
            <translation>Antworten gehen</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>Beispieldaten</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Sitz</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Abschnitte</translation>
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
            <source>Servers and folders</source>
            <translation>Server und Ordner</translation>
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
            <source>Several people</source>
            <translation>Mehrere Personen</translation>
        </message>
        <message>
            <source>Shared address</source>
            <translation>Gemeinsame Adresse</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kurzname</translation>
        </message>
        <message>
            <source>Sign in with &amp;Google</source>
            <translation>Mit &amp;Google anmelden</translation>
        </message>
        <message>
            <source>Sign in with &amp;Microsoft</source>
            <translation>Mit &amp;Microsoft anmelden</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>Angemeldet.</translation>
        </message>
        <message>
            <source>Signs with</source>
            <translation>Zeichnet mit</translation>
        </message>
        <message>
            <source>Single keys in lists, such as E for done</source>
            <translation>Einzelne Tasten in Listen, etwa E für erledigt</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Take off everywhere</source>
            <translation>Überall entfernen</translation>
        </message>
        <message>
            <source>Term of the office, from</source>
            <translation>Laufzeit des Büros von</translation>
        </message>
        <message>
            <source>The desktop tells of follow-ups that are due</source>
            <translation>Der Desktop meldet fällige Wiedervorlagen</translation>
        </message>
        <message>
            <source>The law asks registered firms for seat, court, number and managing directors in every mail.</source>
            <translation>Registrierte Firmen müssen in jeder Mail Sitz, Gericht, Nummer und Geschäftsführung nennen.</translation>
        </message>
        <message>
            <source>The same in English</source>
            <translation>Dasselbe auf Englisch</translation>
        </message>
        <message>
            <source>The servers of {name} are filled in.</source>
            <translation>Die Server von {name} sind eingetragen.</translation>
        </message>
        <message>
            <source>There is no keyring; the password holds until the program ends.</source>
            <translation>Es gibt keinen Schlüsselbund; das Passwort gilt, bis das Programm endet.</translation>
        </message>
        <message>
            <source>There is no server to try yet.</source>
            <translation>Es ist noch kein Server eingetragen.</translation>
        </message>
        <message>
            <source>They stand in forms, lists, search and exports.</source>
            <translation>Sie stehen in Formularen und Listen, in der Suche und in ausgegebenen Dateien.</translation>
        </message>
        <message>
            <source>This is &amp;me</source>
            <translation>Das bin &amp;ich</translation>
        </message>
        <message>
            <source>Title behind the name</source>
            <translation>Titel hinter dem Namen</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>To organisations and people unknown</source>
            <translation>An Organisationen und Unbekannte</translation>
        </message>
        <message>
            <source>Trying … this takes a minute at most, mostly less.</source>
            <translation>Wird geprüft … das dauert höchstens eine Minute, meist weniger.</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Zwei Personen</translation>
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
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>What inquiries, initiatives and organisations choose from.</source>
            <translation>Woraus Anfragen, Initiativen und Organisationen wählen.</translation>
        </message>
        <message>
            <source>What it takes</source>
            <translation>Art der Angabe</translation>
        </message>
        <message>
            <source>What the certificate says</source>
            <translation>Was im Zertifikat steht</translation>
        </message>
        <message>
            <source>What the office is for, in German</source>
            <translation>Wofür das Büro da ist, auf Deutsch</translation>
        </message>
        <message>
            <source>Without Frau or Herr</source>
            <translation>Ohne Frau und Herr</translation>
        </message>
        <message>
            <source>Women as professors</source>
            <translation>Frauen mit Professur</translation>
        </message>
        <message>
            <source>Working days to answer</source>
            <translation>Arbeitstage bis zur Antwort</translation>
        </message>
        <message>
            <source>You are signed in. Please close this page and return to the program.</source>
            <translation>Sie sind angemeldet. Bitte schließen Sie diese Seite und kehren Sie zum Programm zurück.</translation>
        </message>
        <message>
            <source>You work as {name}.</source>
            <translation>Sie arbeiten als {name}.</translation>
        </message>
        <message>
            <source>Your IT gets it where it registers this program with the provider.</source>
            <translation>Ihre IT bekommt sie, wenn sie dieses Programm beim Anbieter einträgt.</translation>
        </message>
        <message>
            <source>any</source>
            <translation>jede</translation>
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
            <source>found by itself</source>
            <translation>wird von selbst gefunden</translation>
        </message>
        <message>
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <source>how many they are</source>
            <translation>wie viele es sind</translation>
        </message>
        <message>
            <source>light</source>
            <translation>hell</translation>
        </message>
        <message>
            <source>mostly the address</source>
            <translation>meist die Adresse</translation>
        </message>
        <message>
            <source>none (this machine only)</source>
            <translation>keine (nur lokal)</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>gar nicht</translation>
        </message>
        <message>
            <source>the address</source>
            <translation>die Adresse</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>until</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>what they are for</source>
            <translation>worum es geht</translation>
        </message>
        <message>
            <source>{label} (no longer)</source>
            <translation>{label} (nicht mehr)</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (Sie)</translation>
        </message>
        <message>
            <source>“Herrn” above the name</source>
            <translation>„Herrn“ über dem Namen</translation>
        </message>
    </context>
</TS>
