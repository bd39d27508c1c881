<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>contacts</name>
        <message>
            <source>0 to 9; who has 9 is named first.</source>
            <translation>0 bis 9; wer die 9 hat, steht vorn.</translation>
        </message>
        <message>
            <source>Absence mail of {day}: “{sentence}” Has the person left?</source>
            <translation>Abwesenheitsmail vom {day}: „{sentence}“ Ausgeschieden?</translation>
        </message>
        <message>
            <source>Add an e-mail address</source>
            <translation>E-Mail-Adresse hinzufügen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <source>All people</source>
            <translation>Alle Personen</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Vorzimmer</translation>
        </message>
        <message>
            <source>By mail or on the web it counts once it was confirmed.</source>
            <translation>Per E-Mail oder im Web gilt sie, sobald sie bestätigt ist.</translation>
        </message>
        <message>
            <source>Comes back</source>
            <translation>Kommt zurück</translation>
        </message>
        <message>
            <source>Confirmed on</source>
            <translation>Bestätigt am</translation>
        </message>
        <message>
            <source>Consent: {purpose}</source>
            <translation>Einwilligung: {purpose}</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Einwilligungen</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Copy the e-mail address</source>
            <translation>E-Mail-Adresse kopieren</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Verstorben</translation>
        </message>
        <message>
            <source>Deceased on</source>
            <translation>Verstorben am</translation>
        </message>
        <message>
            <source>Degree behind the name</source>
            <translation>Grad hinter dem Namen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Ends all roles on that day.</source>
            <translation>Beendet an diesem Tag alle Rollen.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Familienname</translation>
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
            <source>Form of address</source>
            <translation>Anrede</translation>
        </message>
        <message>
            <source>Former title of nobility</source>
            <translation>Ehemaliger Adelstitel</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>German (Austria)</source>
            <translation>Deutsch (Österreich)</translation>
        </message>
        <message>
            <source>German (Switzerland)</source>
            <translation>Deutsch (Schweiz)</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Erteilt</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Erteilt am</translation>
        </message>
        <message>
            <source>Has left?</source>
            <translation>Ausgeschieden?</translation>
        </message>
        <message>
            <source>Has left…</source>
            <translation>Ausgeschieden …</translation>
        </message>
        <message>
            <source>In a mail: {salutation}</source>
            <translation>In einer Mail: {salutation}</translation>
        </message>
        <message>
            <source>Information on stored data</source>
            <translation>Auskunft nach Art. 15</translation>
        </message>
        <message>
            <source>Informed on</source>
            <translation>Informiert am</translation>
        </message>
        <message>
            <source>Inquiry</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Is still there</source>
            <translation>Noch da</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language and tone</source>
            <translation>Sprache und Ton</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Ausgeschieden am</translation>
        </message>
        <message>
            <source>Left on {day}. Who follows in {initiative}?</source>
            <translation>Ausgeschieden am {day}. Wer folgt nach in {initiative}?</translation>
        </message>
        <message>
            <source>Left on…</source>
            <translation>Ausgeschieden am …</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>Log a call</source>
            <translation>Anruf notieren</translation>
        </message>
        <message>
            <source>Mail to {address} came back. Has the person left?</source>
            <translation>Mail an {address} kam zurück. Ausgeschieden?</translation>
        </message>
        <message>
            <source>Mail to {address} of {day} came back. Has the person left?</source>
            <translation>Mail an {address} vom {day} kam zurück. Ausgeschieden?</translation>
        </message>
        <message>
            <source>Main role</source>
            <translation>Hauptrolle</translation>
        </message>
        <message>
            <source>More details</source>
            <translation>Weitere Angaben</translation>
        </message>
        <message>
            <source>More of name and salutation</source>
            <translation>Mehr zu Name und Anrede</translation>
        </message>
        <message>
            <source>More on the origin</source>
            <translation>Mehr zur Herkunft</translation>
        </message>
        <message>
            <source>Name particle</source>
            <translation>Namenszusatz</translation>
        </message>
        <message>
            <source>Name who follows…</source>
            <translation>Nachfolge benennen …</translation>
        </message>
        <message>
            <source>New consent</source>
            <translation>Neue Einwilligung</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Neuer Kontakt</translation>
        </message>
        <message>
            <source>No role is known yet.</source>
            <translation>Noch keine Rolle bekannt.</translation>
        </message>
        <message>
            <source>No, still there</source>
            <translation>Nein, noch da</translation>
        </message>
        <message>
            <source>None: the person gets no advertising.</source>
            <translation>Keine: Die Person bekommt keine Werbung.</translation>
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
            <source>Objection</source>
            <translation>Widerspruch</translation>
        </message>
        <message>
            <source>Objection since</source>
            <translation>Widerspruch seit</translation>
        </message>
        <message>
            <source>Objection to mailings</source>
            <translation>Widerspruch gegen Werbung</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Büro</translation>
        </message>
        <message>
            <source>On first-name terms with</source>
            <translation>Per Du mit</translation>
        </message>
        <message>
            <source>Only facts: the person may read this text.</source>
            <translation>Nur sachliche Angaben: Die Person kann diesen Text einsehen.</translation>
        </message>
        <message>
            <source>Open follow-ups</source>
            <translation>Offene Wiedervorlagen</translation>
        </message>
        <message>
            <source>Open inquiries</source>
            <translation>Offene Anfragen</translation>
        </message>
        <message>
            <source>Origin and data protection</source>
            <translation>Herkunft und Datenschutz</translation>
        </message>
        <message>
            <source>Origin of the data</source>
            <translation>Herkunft der Daten</translation>
        </message>
        <message>
            <source>Perhaps gone</source>
            <translation>Vielleicht ausgeschieden</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Postal addresses</source>
            <translation>Anschriften</translation>
        </message>
        <message>
            <source>Preferred</source>
            <translation>Bevorzugt</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privat</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Rank among several recipients</source>
            <translation>Rang unter mehreren Empfängern</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>Eingeschränkt</translation>
        </message>
        <message>
            <source>Restricted since</source>
            <translation>Eingeschränkt seit</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Briefanrede</translation>
        </message>
        <message>
            <source>Senders of mails become contacts with one key, too.</source>
            <translation>Auch wer eine Mail schickt, wird mit einer Taste zum Kontakt.</translation>
        </message>
        <message>
            <source>Taken down on</source>
            <translation>Aufgenommen am</translation>
        </message>
        <message>
            <source>The objection stands already.</source>
            <translation>Der Widerspruch ist schon vermerkt.</translation>
        </message>
        <message>
            <source>The office cannot stand in the salutation, so the name does.</source>
            <translation>Das Amt kann nicht in der Anrede stehen, darum steht dort der Name.</translation>
        </message>
        <message>
            <source>The person’s own salutation</source>
            <translation>Eigene Briefanrede der Person</translation>
        </message>
        <message>
            <source>The person’s own salutation does not name them. Has the name changed?</source>
            <translation>Die eigene Briefanrede nennt die Person nicht. Hat sich der Name geändert?</translation>
        </message>
        <message>
            <source>The ß of the name is written ss, as in Switzerland.</source>
            <translation>Das ß im Namen wird als ss geschrieben, wie in der Schweiz.</translation>
        </message>
        <message>
            <source>There are no contacts yet.</source>
            <translation>Es gibt noch keine Kontakte.</translation>
        </message>
        <message>
            <source>There is no name yet.</source>
            <translation>Es fehlt noch der Name.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Where it lies: a file, a mail, a sheet of paper.</source>
            <translation>Wo er liegt: Datei, E-Mail, Blatt Papier.</translation>
        </message>
        <message>
            <source>Who follows {name}?</source>
            <translation>Wer folgt auf {name}?</translation>
        </message>
        <message>
            <source>Who follows…</source>
            <translation>Nachfolge benennen …</translation>
        </message>
        <message>
            <source>With its comma; it takes the place of any other.</source>
            <translation>Mit Komma am Ende; sie ersetzt jede andere.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Widerrufen am</translation>
        </message>
        <message>
            <source>Without a family name the salutation stays general.</source>
            <translation>Ohne Familiennamen bleibt die Anrede allgemein.</translation>
        </message>
        <message>
            <source>Without a given name the salutation stays general.</source>
            <translation>Ohne Vornamen bleibt die Anrede allgemein.</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archiviert</translation>
        </message>
        <message>
            <source>given on {day}</source>
            <translation>erteilt am {day}</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>gilt</translation>
        </message>
        <message>
            <source>none: which one is used in letters?</source>
            <translation>keine: Welche gilt für Briefe?</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>noch nicht bestätigt</translation>
        </message>
        <message>
            <source>not in use any more</source>
            <translation>wird nicht mehr verwendet</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>widerrufen</translation>
        </message>
        <message numerus="yes">
            <source>{address} (mail came back %n times, no mailing goes there)</source>
            <translation>
                <numerusform>{address} (Mail kam %n-mal zurück, kein Rundschreiben geht dorthin)</numerusform>
                <numerusform>{address} (Mail kam %n-mal zurück, kein Rundschreiben geht dorthin)</numerusform>
            </translation>
        </message>
        <message>
            <source>{address} (mail came back)</source>
            <translation>{address} (Mail kam zurück)</translation>
        </message>
        <message>
            <source>{name} has left</source>
            <translation>{name} ist ausgeschieden</translation>
        </message>
    </context>
</TS>
