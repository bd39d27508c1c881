<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>actions</name>
        <message>
            <source>Agreement noted</source>
            <translation>Zustimmung vermerkt</translation>
        </message>
        <message>
            <source>Attendance read in</source>
            <translation>Teilnahmeliste eingelesen</translation>
        </message>
        <message>
            <source>Call logged</source>
            <translation>Telefonnotiz angelegt</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Checklist changed</source>
            <translation>Checkliste geändert</translation>
        </message>
        <message>
            <source>Consent saved</source>
            <translation>Einwilligung gespeichert</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Einwilligung widerrufen</translation>
        </message>
        <message>
            <source>Contact deleted</source>
            <translation>Kontakt gelöscht</translation>
        </message>
        <message>
            <source>Contact saved</source>
            <translation>Kontakt gespeichert</translation>
        </message>
        <message>
            <source>Data checked</source>
            <translation>Daten geprüft</translation>
        </message>
        <message>
            <source>Departure noted</source>
            <translation>Ausscheiden vermerkt</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>Entwurf verworfen</translation>
        </message>
        <message>
            <source>Draft saved</source>
            <translation>Entwurf gespeichert</translation>
        </message>
        <message>
            <source>E-mails put into the outbox</source>
            <translation>Mails in den Postausgang gelegt</translation>
        </message>
        <message>
            <source>Event deleted</source>
            <translation>Veranstaltung gelöscht</translation>
        </message>
        <message>
            <source>Event saved</source>
            <translation>Veranstaltung gespeichert</translation>
        </message>
        <message>
            <source>Favourites changed</source>
            <translation>Favoriten geändert</translation>
        </message>
        <message>
            <source>Follow-up changed</source>
            <translation>Wiedervorlage geändert</translation>
        </message>
        <message>
            <source>Follow-up deleted</source>
            <translation>Wiedervorlage gelöscht</translation>
        </message>
        <message>
            <source>Follow-up done</source>
            <translation>Wiedervorlage erledigt</translation>
        </message>
        <message>
            <source>Follow-up handed over</source>
            <translation>Wiedervorlage abgegeben</translation>
        </message>
        <message>
            <source>Follow-up moved</source>
            <translation>Wiedervorlage verschoben</translation>
        </message>
        <message>
            <source>Follow-up reopened</source>
            <translation>Wiedervorlage wieder geöffnet</translation>
        </message>
        <message>
            <source>Follow-up set</source>
            <translation>Wiedervorlage angelegt</translation>
        </message>
        <message>
            <source>Information on stored data begun</source>
            <translation>Auskunft begonnen</translation>
        </message>
        <message>
            <source>Information on stored data given</source>
            <translation>Auskunft erteilt</translation>
        </message>
        <message>
            <source>Initiative deleted</source>
            <translation>Initiative gelöscht</translation>
        </message>
        <message>
            <source>Initiative saved</source>
            <translation>Initiative gespeichert</translation>
        </message>
        <message>
            <source>Inquiries joined</source>
            <translation>Anfragen zusammengeführt</translation>
        </message>
        <message>
            <source>Inquiries linked</source>
            <translation>Anfragen verknüpft</translation>
        </message>
        <message>
            <source>Inquiry changed</source>
            <translation>Anfrage geändert</translation>
        </message>
        <message>
            <source>Inquiry claimed</source>
            <translation>Anfrage übernommen</translation>
        </message>
        <message>
            <source>Inquiry closed</source>
            <translation>Anfrage abgeschlossen</translation>
        </message>
        <message>
            <source>Inquiry deleted</source>
            <translation>Anfrage gelöscht</translation>
        </message>
        <message>
            <source>Inquiry handed over</source>
            <translation>Anfrage abgegeben</translation>
        </message>
        <message>
            <source>Inquiry opened</source>
            <translation>Anfrage angelegt</translation>
        </message>
        <message>
            <source>Inquiry split</source>
            <translation>Anfrage geteilt</translation>
        </message>
        <message>
            <source>Introduction begun</source>
            <translation>Vernetzung begonnen</translation>
        </message>
        <message>
            <source>Introduction made</source>
            <translation>Vernetzung hergestellt</translation>
        </message>
        <message>
            <source>List read in</source>
            <translation>Liste eingelesen</translation>
        </message>
        <message>
            <source>Mail set aside</source>
            <translation>Mail beiseitegelegt</translation>
        </message>
        <message>
            <source>Mail taken in</source>
            <translation>Mail übernommen</translation>
        </message>
        <message>
            <source>Mailbox removed</source>
            <translation>Postfach entfernt</translation>
        </message>
        <message>
            <source>Mailing deleted</source>
            <translation>Rundschreiben gelöscht</translation>
        </message>
        <message>
            <source>Mailing ended</source>
            <translation>Rundschreiben beendet</translation>
        </message>
        <message>
            <source>Mailing paused</source>
            <translation>Rundschreiben angehalten</translation>
        </message>
        <message>
            <source>Mailing saved</source>
            <translation>Rundschreiben gespeichert</translation>
        </message>
        <message>
            <source>Mailing started</source>
            <translation>Rundschreiben gestartet</translation>
        </message>
        <message>
            <source>Mails read again</source>
            <translation>Nachrichten neu gelesen</translation>
        </message>
        <message>
            <source>Merge taken apart</source>
            <translation>Zusammenführung aufgelöst</translation>
        </message>
        <message>
            <source>Needs of past events taken away</source>
            <translation>Bedarf vergangener Veranstaltungen entfernt</translation>
        </message>
        <message>
            <source>Note added</source>
            <translation>Notiz angelegt</translation>
        </message>
        <message>
            <source>Noted as no duplicate</source>
            <translation>Als „keine Dublette“ vermerkt</translation>
        </message>
        <message>
            <source>Objection noted</source>
            <translation>Widerspruch vermerkt</translation>
        </message>
        <message>
            <source>Organisation deleted</source>
            <translation>Organisation gelöscht</translation>
        </message>
        <message>
            <source>Organisation saved</source>
            <translation>Organisation gespeichert</translation>
        </message>
        <message>
            <source>Outbox worked</source>
            <translation>Postausgang bearbeitet</translation>
        </message>
        <message>
            <source>Participation changed</source>
            <translation>Teilnahme geändert</translation>
        </message>
        <message>
            <source>People added to an event</source>
            <translation>Personen zur Veranstaltung hinzugefügt</translation>
        </message>
        <message>
            <source>Recipients changed</source>
            <translation>Empfänger geändert</translation>
        </message>
        <message>
            <source>Records merged</source>
            <translation>Einträge zusammengeführt</translation>
        </message>
        <message>
            <source>Release asked for</source>
            <translation>Um Freigabe gebeten</translation>
        </message>
        <message>
            <source>Release taken back</source>
            <translation>Freigabe zurückgenommen</translation>
        </message>
        <message>
            <source>Reminders put into the outbox</source>
            <translation>Erinnerungen in den Postausgang gelegt</translation>
        </message>
        <message>
            <source>Reminders taken back</source>
            <translation>Erinnerungen zurückgenommen</translation>
        </message>
        <message>
            <source>Reply handed over</source>
            <translation>Antwort übergeben</translation>
        </message>
        <message>
            <source>Reply put into the outbox</source>
            <translation>Antwort in den Postausgang gelegt</translation>
        </message>
        <message>
            <source>Reply released</source>
            <translation>Antwort freigegeben</translation>
        </message>
        <message>
            <source>Report deleted</source>
            <translation>Bericht gelöscht</translation>
        </message>
        <message>
            <source>Report frozen</source>
            <translation>Bericht eingefroren</translation>
        </message>
        <message>
            <source>Result of an introduction noted</source>
            <translation>Ergebnis einer Vernetzung vermerkt</translation>
        </message>
        <message>
            <source>Role deleted</source>
            <translation>Rolle gelöscht</translation>
        </message>
        <message>
            <source>Role passed on</source>
            <translation>Rolle übergeben</translation>
        </message>
        <message>
            <source>Role saved</source>
            <translation>Rolle gespeichert</translation>
        </message>
        <message>
            <source>Sample data loaded</source>
            <translation>Beispieldaten geladen</translation>
        </message>
        <message>
            <source>Sample data removed</source>
            <translation>Beispieldaten entfernt</translation>
        </message>
        <message>
            <source>Sender assigned</source>
            <translation>Absender zugeordnet</translation>
        </message>
        <message>
            <source>Settings saved</source>
            <translation>Einstellungen gespeichert</translation>
        </message>
        <message>
            <source>Several inquiries changed</source>
            <translation>Mehrere Anfragen geändert</translation>
        </message>
        <message>
            <source>Several records changed</source>
            <translation>Mehrere Einträge geändert</translation>
        </message>
        <message>
            <source>Several records deleted</source>
            <translation>Mehrere Einträge gelöscht</translation>
        </message>
        <message>
            <source>Snippet deleted</source>
            <translation>Textbaustein gelöscht</translation>
        </message>
        <message>
            <source>Snippet saved</source>
            <translation>Textbaustein gespeichert</translation>
        </message>
        <message>
            <source>Status changed</source>
            <translation>Status geändert</translation>
        </message>
        <message>
            <source>Tags changed</source>
            <translation>Schlagwörter geändert</translation>
        </message>
        <message>
            <source>Template deleted</source>
            <translation>Vorlage gelöscht</translation>
        </message>
        <message>
            <source>Template saved</source>
            <translation>Vorlage gespeichert</translation>
        </message>
        <message>
            <source>Templates and lists loaded</source>
            <translation>Vorlagen und Listen geladen</translation>
        </message>
        <message>
            <source>Test mail put into the outbox</source>
            <translation>Testmail in den Postausgang gelegt</translation>
        </message>
        <message>
            <source>Turn changed</source>
            <translation>Geändert, wer dran ist</translation>
        </message>
        <message>
            <source>View deleted</source>
            <translation>Ansicht gelöscht</translation>
        </message>
        <message>
            <source>View kept</source>
            <translation>Ansicht gemerkt</translation>
        </message>
    </context>
    <context>
        <name>address_forms</name>
        <message>
            <source>Mr (Herr)</source>
            <translation>Herr</translation>
        </message>
        <message>
            <source>Ms (Frau)</source>
            <translation>Frau</translation>
        </message>
        <message>
            <source>No statement</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
    </context>
    <context>
        <name>address_kinds</name>
        <message>
            <source>Large recipient</source>
            <translation>Großempfänger</translation>
        </message>
        <message>
            <source>P. O. box</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>Street address</source>
            <translation>Hausanschrift</translation>
        </message>
    </context>
    <context>
        <name>answers</name>
        <message>
            <source>No</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>automatic</name>
        <message>
            <source>Automatic reply</source>
            <translation>Automatische Antwort</translation>
        </message>
        <message>
            <source>From a person</source>
            <translation>Von einer Person</translation>
        </message>
        <message>
            <source>Mailing list or newsletter</source>
            <translation>Verteiler oder Newsletter</translation>
        </message>
        <message>
            <source>Out of office</source>
            <translation>Abwesenheitsnotiz</translation>
        </message>
        <message>
            <source>Returned as undeliverable</source>
            <translation>Unzustellbar zurück</translation>
        </message>
    </context>
    <context>
        <name>balls</name>
        <message>
            <source>A third party’s turn</source>
            <translation>Dritte sind dran</translation>
        </message>
        <message>
            <source>Our turn</source>
            <translation>Wir sind dran</translation>
        </message>
        <message>
            <source>Their turn</source>
            <translation>Anfragende sind dran</translation>
        </message>
    </context>
    <context>
        <name>catalogues</name>
        <message>
            <source>Kinds of initiative</source>
            <translation>Arten von Initiativen</translation>
        </message>
        <message>
            <source>Kinds of organisation</source>
            <translation>Arten von Organisationen</translation>
        </message>
        <message>
            <source>Kinds of role</source>
            <translation>Arten von Rollen</translation>
        </message>
        <message>
            <source>Legal forms</source>
            <translation>Rechtsformen</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>Branchen</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Umbrella brands</source>
            <translation>Dachmarken</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>comes back</source>
            <translation>kommt zurück</translation>
        </message>
        <message>
            <source>no longer known</source>
            <translation>nicht mehr bekannt</translation>
        </message>
        <message>
            <source>preferred</source>
            <translation>bevorzugt</translation>
        </message>
    </context>
    <context>
        <name>channels</name>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Veranstaltung</translation>
        </message>
        <message>
            <source>Forwarded to us</source>
            <translation>intern weitergeleitet</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>persönlich</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>Soziale Medien</translation>
        </message>
        <message>
            <source>Video call</source>
            <translation>Videogespräch</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>Webformular</translation>
        </message>
    </context>
    <context>
        <name>check_fields</name>
        <message>
            <source>Attachments</source>
            <translation>Anlagen</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Kopie</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
    </context>
    <context>
        <name>check_levels</name>
        <message>
            <source>Cannot leave like this</source>
            <translation>So kann das nicht hinaus</translation>
        </message>
        <message>
            <source>Please look at this</source>
            <translation>Bitte ansehen</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Schreibweise</translation>
        </message>
    </context>
    <context>
        <name>checks</name>
        <message>
            <source>A dash is longer than a hyphen: –</source>
            <translation>Der Gedankenstrich ist länger als der Bindestrich: –</translation>
        </message>
        <message>
            <source>A release was asked for and is still to come. Please wait, or take the wish back.</source>
            <translation>Um die Freigabe ist gebeten, sie steht noch aus. Bitte warten Sie, oder ziehen Sie die Bitte zurück.</translation>
        </message>
        <message>
            <source>A small letter follows the comma of the salutation: “{fix}”.</source>
            <translation>Nach dem Komma der Anrede geht es klein weiter: „{fix}“.</translation>
        </message>
        <message>
            <source>A straight quotation mark; {fix} is right here.</source>
            <translation>Ein gerades Anführungszeichen; hier gehört {fix} hin.</translation>
        </message>
        <message>
            <source>A subject ends without a full stop.</source>
            <translation>Ein Betreff endet ohne Punkt.</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Managing directors</source>
            <translation>Geschäftsführung</translation>
        </message>
        <message>
            <source>No blank stands before this mark.</source>
            <translation>Vor diesem Zeichen steht kein Leerzeichen.</translation>
        </message>
        <message>
            <source>Nobody receives this yet. Please enter a recipient.</source>
            <translation>Noch bekommt das niemand. Bitte tragen Sie einen Empfänger ein.</translation>
        </message>
        <message>
            <source>Nothing stands behind the closing formula, not even a comma.</source>
            <translation>Hinter der Grußformel steht nichts, auch kein Komma.</translation>
        </message>
        <message>
            <source>One blank is enough here.</source>
            <translation>Hier genügt ein Leerzeichen.</translation>
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
            <source>Registered office</source>
            <translation>Sitz</translation>
        </message>
        <message>
            <source>Replies from this template need a second person. Please ask for the release.</source>
            <translation>Antworten aus dieser Vorlage liest eine zweite Person gegen. Bitte lassen Sie die Antwort freigeben.</translation>
        </message>
        <message>
            <source>The reply is in English, but the contact reads German. Please check the language.</source>
            <translation>Die Antwort ist englisch, der Kontakt liest aber Deutsch. Bitte prüfen Sie die Sprache.</translation>
        </message>
        <message>
            <source>The reply is in German, but the contact reads English. Please check the language.</source>
            <translation>Die Antwort ist deutsch, der Kontakt liest aber Englisch. Bitte prüfen Sie die Sprache.</translation>
        </message>
        <message>
            <source>The sender profile lacks “{value}”, which the law asks for in every business mail. Please fill it in under Settings.</source>
            <translation>Im Absenderprofil fehlt „{value}“; das Gesetz verlangt es in jeder geschäftlichen E-Mail. Bitte ergänzen Sie es in den Einstellungen.</translation>
        </message>
        <message>
            <source>The subject is empty. Please say in a few words what this is about.</source>
            <translation>Der Betreff ist leer. Bitte sagen Sie in wenigen Worten, worum es geht.</translation>
        </message>
        <message>
            <source>The subject is longer than 78 characters and gets cut off. Please shorten it.</source>
            <translation>Der Betreff hat mehr als 78 Zeichen und wird abgeschnitten. Bitte kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>The text says “{value}”, but nothing is attached. Please attach the file or change the sentence.</source>
            <translation>Im Text steht „{value}“, aber es hängt nichts an. Bitte fügen Sie die Datei bei, oder ändern Sie den Satz.</translation>
        </message>
        <message>
            <source>The text “{value}” is no longer valid. Please take it out, or check it under Templates and extend its term.</source>
            <translation>Der Text „{value}“ gilt nicht mehr. Bitte nehmen Sie ihn heraus, oder prüfen Sie ihn unter „Vorlagen“ und verlängern Sie seine Frist.</translation>
        </message>
        <message>
            <source>There is a second salutation: “{value}”. Please keep one of them.</source>
            <translation>Hier steht eine zweite Anrede: „{value}“. Bitte behalten Sie nur eine.</translation>
        </message>
        <message>
            <source>There is no such day as “{value}”. Please check the date.</source>
            <translation>Den Tag „{value}“ gibt es nicht. Bitte prüfen Sie das Datum.</translation>
        </message>
        <message>
            <source>There is no text between salutation and closing. Please write it.</source>
            <translation>Zwischen Anrede und Gruß steht kein Text. Bitte schreiben Sie ihn.</translation>
        </message>
        <message>
            <source>This template introduces two people, and no introduction was begun for these recipients. Please begin one with Ctrl+Shift+V, and note that both have agreed.</source>
            <translation>Diese Vorlage macht zwei Menschen miteinander bekannt, doch für diese Empfänger ist keine Vernetzung begonnen. Bitte beginnen Sie sie mit Strg+Umschalt+V und tragen Sie beide Zustimmungen ein.</translation>
        </message>
        <message>
            <source>Three full stops are one mark: {fix}</source>
            <translation>Drei Punkte sind ein Zeichen: {fix}</translation>
        </message>
        <message numerus="yes">
            <source>To %n recipients outside {domain}</source>
            <translation>
                <numerusform>An %n Empfänger außerhalb von {domain}</numerusform>
                <numerusform>An %n Empfänger außerhalb von {domain}</numerusform>
            </translation>
        </message>
        <message>
            <source>Weekday and date do not match in “{value}”. Going by the date, it is “{fix}”.</source>
            <translation>In „{value}“ passen Wochentag und Datum nicht zusammen. Nach dem Datum heißt es „{fix}“.</translation>
        </message>
        <message>
            <source>With narrow blanks: “{fix}” for “{value}”.</source>
            <translation>Mit schmalem Leerzeichen: „{fix}“ statt „{value}“.</translation>
        </message>
        <message>
            <source>{value} has not agreed yet to be introduced. Please note the agreement first, under “Introductions” beside the inquiry.</source>
            <translation>{value} hat der Vernetzung noch nicht zugestimmt. Bitte tragen Sie zuerst die Zustimmung ein, neben der Anfrage unter „Vernetzung“.</translation>
        </message>
        <message>
            <source>{value} has objected to mailings (Art. 21 GDPR). Please remove the address.</source>
            <translation>{value} hat Rundschreiben widersprochen (Art. 21 DSGVO). Bitte nehmen Sie die Adresse heraus.</translation>
        </message>
        <message>
            <source>{value} is our own address, so the reply comes back. Please check this.</source>
            <translation>{value} ist unsere eigene Adresse, die Antwort kommt also zu uns zurück. Bitte prüfen Sie das.</translation>
        </message>
        <message>
            <source>{value} people outside the office would see one another’s addresses. Please write a mailing with one mail each, or let a colleague release the reply.</source>
            <translation>{value} Personen außerhalb des Büros sähen gegenseitig ihre Adressen. Bitte schreiben Sie ein Rundschreiben mit je einer E-Mail, oder lassen Sie die Antwort freigeben.</translation>
        </message>
        <message>
            <source>“{value}” does not say where the link leads. Please name its target.</source>
            <translation>„{value}“ sagt nicht, wohin der Link führt. Bitte nennen Sie das Ziel.</translation>
        </message>
        <message>
            <source>“{value}” has not agreed yet to be named. Please take it out, or note the agreement first.</source>
            <translation>„{value}“ hat noch nicht zugestimmt, genannt zu werden. Bitte nehmen Sie die Angabe heraus oder tragen Sie zuerst die Zustimmung ein.</translation>
        </message>
        <message>
            <source>“{value}” has not come up in this inquiry. Is the name left over from another reply?</source>
            <translation>„{value}“ kam in dieser Anfrage noch nicht vor. Ist der Name aus einer anderen Antwort stehen geblieben?</translation>
        </message>
        <message>
            <source>“{value}” in full: “{fix}”.</source>
            <translation>„{value}“ ausgeschrieben: „{fix}“.</translation>
        </message>
        <message>
            <source>“{value}” is attached, but the text does not mention it. Is it the right file?</source>
            <translation>„{value}“ hängt an, der Text erwähnt es aber nicht. Ist es die richtige Datei?</translation>
        </message>
        <message>
            <source>“{value}” is no e-mail address. Please correct or remove it.</source>
            <translation>„{value}“ ist keine E-Mail-Adresse. Bitte berichtigen oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>“{value}” is not filled in yet. Please enter it or take it out.</source>
            <translation>„{value}“ ist noch nicht ausgefüllt. Bitte tragen Sie es ein oder nehmen Sie es heraus.</translation>
        </message>
        <message>
            <source>“{value}” is not needed in the subject line. Please take it out.</source>
            <translation>„{value}“ ist in der Betreffzeile überflüssig. Bitte nehmen Sie es heraus.</translation>
        </message>
        <message>
            <source>“{value}” is over. Please name a later day.</source>
            <translation>„{value}“ ist schon vorbei. Bitte nennen Sie einen späteren Tag.</translation>
        </message>
        <message>
            <source>“{value}” says Sie in a reply that says du.</source>
            <translation>„{value}“ siezt in einem Brief, der duzt.</translation>
        </message>
        <message>
            <source>“{value}” says du in a reply that says Sie.</source>
            <translation>„{value}“ duzt in einem Brief, der siezt.</translation>
        </message>
        <message>
            <source>“{value}”: one mark of a reply is enough in the subject.</source>
            <translation>„{value}“: Ein Antwortzeichen genügt im Betreff.</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>About</source>
            <translation>Bezug</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>Bezug (Art)</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>Ausland</translation>
        </message>
        <message>
            <source>All roles</source>
            <translation>Alle Rollen</translation>
        </message>
        <message>
            <source>Answers by</source>
            <translation>Antwort bis</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Attendance as stated</source>
            <translation>Genannte Teilnahme</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Auszeichnungen</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Gehört zu</translation>
        </message>
        <message>
            <source>Came by</source>
            <translation>Gekommen durch</translation>
        </message>
        <message>
            <source>Carriers</source>
            <translation>Träger</translation>
        </message>
        <message>
            <source>Chamber involved</source>
            <translation>Kammer beteiligt</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Geändert von</translation>
        </message>
        <message>
            <source>Changed on</source>
            <translation>Geändert am</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checkliste</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Vertraulich</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Contact persons</source>
            <translation>Ansprechpersonen</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Staat</translation>
        </message>
        <message>
            <source>Data checked on</source>
            <translation>Daten geprüft am</translation>
        </message>
        <message>
            <source>Deceased on</source>
            <translation>Verstorben am</translation>
        </message>
        <message>
            <source>Degree behind the name</source>
            <translation>Titel nachgestellt</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Tiefe</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Kamen nicht</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Dissolved on</source>
            <translation>Aufgelöst am</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Kreise</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Erledigt am</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Fällig am</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>E-mails that came back</source>
            <translation>Unzustellbare E-Mails</translation>
        </message>
        <message>
            <source>East</source>
            <translation>Ost</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Veranstaltung</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Veranstaltungen</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Rückmeldungen</translation>
        </message>
        <message>
            <source>Financing</source>
            <translation>Finanzierung</translation>
        </message>
        <message>
            <source>First reply</source>
            <translation>Erste Antwort</translation>
        </message>
        <message>
            <source>Fixed date</source>
            <translation>Fester Termin</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Wiedervorlagen</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Anrede</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>Frühere Namen</translation>
        </message>
        <message>
            <source>Former title of nobility</source>
            <translation>Adelstitel</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>Gegründet</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Voller Name</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Further addresses</source>
            <translation>Weitere Anschriften</translation>
        </message>
        <message>
            <source>Further e-mails</source>
            <translation>Weitere E-Mails</translation>
        </message>
        <message>
            <source>Further phones</source>
            <translation>Weitere Telefone</translation>
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
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>In the network since</source>
            <translation>Im Netzwerk seit</translation>
        </message>
        <message>
            <source>In the next seven days</source>
            <translation>In den nächsten sieben Tagen</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Informed on</source>
            <translation>Informiert am</translation>
        </message>
        <message>
            <source>Initiative</source>
            <translation>Initiative</translation>
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
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Kind of address</source>
            <translation>Art der Anschrift</translation>
        </message>
        <message>
            <source>Kind of phone</source>
            <translation>Art des Telefons</translation>
        </message>
        <message>
            <source>Kind of role</source>
            <translation>Rollenart</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Ausgeschieden am</translation>
        </message>
        <message>
            <source>Left the network</source>
            <translation>Netzwerk verlassen</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
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
            <source>Level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Linked inquiries</source>
            <translation>Verknüpfte Anfragen</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Angelegt von</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Angelegt am</translation>
        </message>
        <message>
            <source>Mail domains</source>
            <translation>Mail-Domains</translation>
        </message>
        <message>
            <source>Mailings</source>
            <translation>Rundschreiben</translation>
        </message>
        <message>
            <source>May be published</source>
            <translation>Veröffentlichung erlaubt</translation>
        </message>
        <message>
            <source>Member of</source>
            <translation>Mitglied in</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>Members as of</source>
            <translation>Mitglieder Stand</translation>
        </message>
        <message>
            <source>More on the origin</source>
            <translation>Näheres zur Quelle</translation>
        </message>
        <message>
            <source>More pages on the web</source>
            <translation>Weitere Seiten im Netz</translation>
        </message>
        <message>
            <source>Motto</source>
            <translation>Motto</translation>
        </message>
        <message>
            <source>Moved so often</source>
            <translation>Verschoben (Anzahl)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name particle</source>
            <translation>Namenszusatz</translation>
        </message>
        <message>
            <source>Needed consent</source>
            <translation>Nötige Einwilligung</translation>
        </message>
        <message>
            <source>No day</source>
            <translation>Ohne Tag</translation>
        </message>
        <message>
            <source>North</source>
            <translation>Nord</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Ohne Angabe</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Vorgangsnummer</translation>
        </message>
        <message>
            <source>Objection since</source>
            <translation>Widerspruch seit</translation>
        </message>
        <message>
            <source>On first-name terms with</source>
            <translation>Per Du mit</translation>
        </message>
        <message>
            <source>On the death</source>
            <translation>Zum Tod</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>Auf der Liste</translation>
        </message>
        <message>
            <source>On the waiting list</source>
            <translation>Auf der Warteliste</translation>
        </message>
        <message>
            <source>On their way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>Origin of the data</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Andere Namen</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Own salutation</source>
            <translation>Briefanrede</translation>
        </message>
        <message>
            <source>P. O. box</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Phone (E.164)</source>
            <translation>Telefon (E.164)</translation>
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
            <source>Postcode</source>
            <translation>PLZ</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Publishing agreed by</source>
            <translation>Veröffentlichung erlaubt von</translation>
        </message>
        <message>
            <source>Publishing agreed on</source>
            <translation>Veröffentlichung erlaubt am</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Leitfrage</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Anlass</translation>
        </message>
        <message>
            <source>Reason of the class</source>
            <translation>Grund der Klasse</translation>
        </message>
        <message>
            <source>Reason of the objection</source>
            <translation>Grund des Widerspruchs</translation>
        </message>
        <message>
            <source>Reason of the priority</source>
            <translation>Grund der Priorität</translation>
        </message>
        <message>
            <source>Reason of the restriction</source>
            <translation>Grund der Einschränkung</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingegangen</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Register until</source>
            <translation>Anmeldung bis</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Registering at</source>
            <translation>Anmeldung unter</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Restricted since</source>
            <translation>Eingeschränkt seit</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Role from</source>
            <translation>Funktion seit</translation>
        </message>
        <message>
            <source>Role until</source>
            <translation>Funktion bis</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>Branchen</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kurzname</translation>
        </message>
        <message>
            <source>Source of the number of members</source>
            <translation>Mitglieder Quelle</translation>
        </message>
        <message>
            <source>South</source>
            <translation>Süd</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Still there on</source>
            <translation>Noch dort am</translation>
        </message>
        <message>
            <source>Still to be written</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Taken down on</source>
            <translation>Quelle vom</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Term from</source>
            <translation>Laufzeit von</translation>
        </message>
        <message>
            <source>Term until</source>
            <translation>Laufzeit bis</translation>
        </message>
        <message>
            <source>The team</source>
            <translation>Das Team</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Tonfall</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Umbrella brand</source>
            <translation>Dachmarke</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Video meeting</source>
            <translation>Videoraum</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>Wartet auf</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>Wartet seit</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Were there</source>
            <translation>Waren da</translation>
        </message>
        <message>
            <source>West</source>
            <translation>West</translation>
        </message>
        <message>
            <source>Where people meet</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Whose turn</source>
            <translation>Wer ist dran</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Verfasst von</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>consent_ways</name>
        <message>
            <source>By e-mail</source>
            <translation>Per E-Mail</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Am Telefon</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Auf Papier</translation>
        </message>
        <message>
            <source>On the web</source>
            <translation>Im Web</translation>
        </message>
    </context>
    <context>
        <name>deliveries</name>
        <message>
            <source>Being sent</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>In the outbox</source>
            <translation>Im Postausgang</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Abgelegt</translation>
        </message>
        <message>
            <source>Refused by the server</source>
            <translation>Vom Server abgelehnt</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Sent to some</source>
            <translation>Nur an einige gesendet</translation>
        </message>
        <message>
            <source>Unclear whether sent</source>
            <translation>Unklar, ob gesendet</translation>
        </message>
    </context>
    <context>
        <name>depths</name>
        <message>
            <source>Brief information</source>
            <translation>Kurzauskunft</translation>
        </message>
        <message>
            <source>Close support</source>
            <translation>intensive Begleitung</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Beratung</translation>
        </message>
    </context>
    <context>
        <name>directions</name>
        <message>
            <source>Call</source>
            <translation>Telefonnotiz</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingegangen</translation>
        </message>
        <message>
            <source>Sent by us</source>
            <translation>Von uns</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A German postcode has five digits.</source>
            <translation>Eine deutsche Postleitzahl hat fünf Ziffern.</translation>
        </message>
        <message>
            <source>A follow-up belongs to one inquiry, contact or initiative.</source>
            <translation>Eine Wiedervorlage gehört zu einer Anfrage, einem Kontakt oder einer Initiative.</translation>
        </message>
        <message>
            <source>A function needs the organisation or initiative that it belongs to.</source>
            <translation>Eine Rolle braucht die Organisation oder Initiative, zu der sie gehört.</translation>
        </message>
        <message>
            <source>A kept mail has changed on the disk: {detail}</source>
            <translation>Eine aufbewahrte Mail hat sich auf dem Datenträger verändert: {detail}</translation>
        </message>
        <message>
            <source>A line to {value} must be encrypted.</source>
            <translation>Die Verbindung zu {value} muss verschlüsselt sein.</translation>
        </message>
        <message>
            <source>A number of members needs its date.</source>
            <translation>Eine Mitgliederzahl braucht ihr Datum.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
        </message>
        <message>
            <source>A record cannot point at itself.</source>
            <translation>Ein Eintrag kann nicht auf sich selbst verweisen.</translation>
        </message>
        <message>
            <source>A result comes after the introduction. Please note first that it was made.</source>
            <translation>Ein Ergebnis gibt es erst nach dem Bekanntmachen. Bitte tragen Sie zuerst ein, dass die beiden sich kennen.</translation>
        </message>
        <message>
            <source>A salutation ends with a comma or with no mark at all.</source>
            <translation>Eine Anrede endet mit einem Komma oder ohne Satzzeichen.</translation>
        </message>
        <message>
            <source>An entry</source>
            <translation>Ein Eintrag</translation>
        </message>
        <message>
            <source>An entry points at one that is gone: {detail}</source>
            <translation>Ein Eintrag verweist auf einen, den es nicht mehr gibt: {detail}</translation>
        </message>
        <message>
            <source>Another event has the short name “{value}” already.</source>
            <translation>Eine andere Veranstaltung hat schon den Kurznamen „{value}“.</translation>
        </message>
        <message>
            <source>Another program is using the database. Please close it and try again.</source>
            <translation>Ein anderes Programm benutzt die Datenbank gerade. Bitte schließen Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Both must have agreed before they are introduced to each other.</source>
            <translation>Beide müssen zugestimmt haben, bevor sie miteinander bekannt gemacht werden.</translation>
        </message>
        <message>
            <source>District {value} does not lie in the states chosen.</source>
            <translation>Der Kreis {value} liegt in keinem der gewählten Länder.</translation>
        </message>
        <message>
            <source>Everybody can have an address at “{value}”, so it says nothing about an organisation.</source>
            <translation>Bei „{value}“ kann jede und jeder eine Adresse haben; über eine Organisation sagt das nichts.</translation>
        </message>
        <message>
            <source>Files of this kind cannot be shown here.</source>
            <translation>Dateien dieser Art lassen sich hier nicht zeigen.</translation>
        </message>
        <message>
            <source>In line {detail} a filter does not fit its placeholder, such as that of a date.</source>
            <translation>In Zeile {detail} passt ein Filter nicht zu seinem Platzhalter, zum Beispiel der für ein Datum.</translation>
        </message>
        <message>
            <source>Line {detail} cannot be read. Please check the braces, and that each “if” has an “endif”.</source>
            <translation>Zeile {detail} ist nicht lesbar. Bitte prüfen Sie die geschweiften Klammern und ob jedes „if“ ein „endif“ hat.</translation>
        </message>
        <message>
            <source>Needs may be kept only with consent. Please tick it, or take them out.</source>
            <translation>Ein Bedarf darf nur mit Einwilligung festgehalten werden. Bitte ankreuzen oder den Bedarf entfernen.</translation>
        </message>
        <message>
            <source>No browser opened in which you could sign in. Please choose one in the settings of the system.</source>
            <translation>Es ließ sich kein Browser öffnen, in dem Sie sich anmelden könnten. Bitte wählen Sie in den Einstellungen des Systems einen aus.</translation>
        </message>
        <message>
            <source>No column gives a name or an e-mail address, so no row would be an entry.</source>
            <translation>Keine Spalte nennt einen Namen oder eine E-Mail-Adresse; so ergäbe keine Zeile einen Eintrag.</translation>
        </message>
        <message>
            <source>No list can be read from this file. Possible are CSV, XLSX, ODS and contact cards (vCard).</source>
            <translation>Aus dieser Datei lässt sich keine Liste lesen. Möglich sind CSV, XLSX, ODS und Visitenkarten (vCard).</translation>
        </message>
        <message>
            <source>No whole address, so in the note: {value}</source>
            <translation>Anschrift unvollständig, daher in der Notiz: {value}</translation>
        </message>
        <message>
            <source>Nobody has signed in in the browser, so nothing has changed.</source>
            <translation>Im Browser hat sich niemand angemeldet, deshalb bleibt alles beim Alten.</translation>
        </message>
        <message>
            <source>Nobody is named in this inquiry yet. Please choose first who wrote it.</source>
            <translation>In dieser Anfrage ist noch niemand genannt. Bitte wählen Sie zuerst, wer geschrieben hat.</translation>
        </message>
        <message>
            <source>Nobody vouches for the server’s certificate, so nothing was sent. Please ask the provider for the right server, or have the IT add the certificate to this machine.</source>
            <translation>Für das Zertifikat des Servers bürgt niemand, deshalb wurde nichts übertragen. Bitte fragen Sie den Anbieter nach dem richtigen Server, oder lassen Sie das Zertifikat von der IT auf diesem Rechner hinterlegen.</translation>
        </message>
        <message>
            <source>One message has to stay where it is.</source>
            <translation>Eine Nachricht muss bleiben, wo sie ist.</translation>
        </message>
        <message>
            <source>Only one address can be the preferred one.</source>
            <translation>Nur eine Adresse kann die bevorzugte sein.</translation>
        </message>
        <message>
            <source>Other entries belong to “{name}” by now, so it cannot go any more.</source>
            <translation>Zu „{name}“ gehören inzwischen andere Einträge, deshalb kann dieser Eintrag nicht mehr weg.</translation>
        </message>
        <message>
            <source>Others have the places at “{name}” by now. Note those who come after all as registered: they go on the waiting list.</source>
            <translation>Die Plätze bei „{name}“ haben inzwischen andere. Tragen Sie, wer doch kommt, als angemeldet ein; sie kommen dann auf die Warteliste.</translation>
        </message>
        <message>
            <source>Please check this field.</source>
            <translation>Bitte dieses Feld prüfen.</translation>
        </message>
        <message>
            <source>Please choose an organisation or an initiative, and only one of them.</source>
            <translation>Bitte eine Organisation oder eine Initiative wählen, und nur eine von beiden.</translation>
        </message>
        <message>
            <source>Please choose first who is asking: the inquiry has no contact yet.</source>
            <translation>Bitte wählen Sie zuerst, wer anfragt: Die Anfrage hat noch keinen Kontakt.</translation>
        </message>
        <message>
            <source>Please choose only one part in the slot “{value}”.</source>
            <translation>Bitte wählen Sie in der Schiene „{value}“ nur einen Programmteil.</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Bitte ausfüllen.</translation>
        </message>
        <message>
            <source>Please give a day, such as 16.3., Fri or +3wd.</source>
            <translation>Bitte einen Tag angeben, etwa 16.3., fr oder +3at.</translation>
        </message>
        <message>
            <source>Please give a family name or an e-mail address.</source>
            <translation>Bitte einen Familiennamen oder eine E-Mail-Adresse angeben.</translation>
        </message>
        <message>
            <source>Please give a number from 0 on.</source>
            <translation>Bitte eine Zahl ab 0 angeben.</translation>
        </message>
        <message>
            <source>Please give a number from 0 to 9.</source>
            <translation>Bitte eine Zahl von 0 bis 9 angeben.</translation>
        </message>
        <message>
            <source>Please give a number from 1 to 9.</source>
            <translation>Bitte eine Zahl von 1 bis 9 angeben.</translation>
        </message>
        <message>
            <source>Please say what shows the agreement: a message, a call, or a few words.</source>
            <translation>Bitte geben Sie an, woran man die Zustimmung sieht: an einer Nachricht, einem Anruf oder in wenigen Worten.</translation>
        </message>
        <message>
            <source>Please say who it is waiting for.</source>
            <translation>Bitte angeben, auf wen gewartet wird.</translation>
        </message>
        <message>
            <source>Please say why the priority is high.</source>
            <translation>Bitte angeben, warum die Priorität hoch ist.</translation>
        </message>
        <message>
            <source>SQLite {detail} can damage databases. Please update the program; nothing was opened.</source>
            <translation>SQLite {detail} kann Datenbanken beschädigen. Bitte das Programm aktualisieren; es wurde nichts geöffnet.</translation>
        </message>
        <message>
            <source>Several entries fit “{value}”.</source>
            <translation>Zu „{value}“ passen mehrere Einträge.</translation>
        </message>
        <message>
            <source>Somebody has changed this entry in the meantime. Please look at it again; what you typed is still here.</source>
            <translation>Dieser Eintrag wurde inzwischen geändert. Bitte noch einmal ansehen; Ihre Eingaben sind noch da.</translation>
        </message>
        <message>
            <source>That did not work: {detail}</source>
            <translation>Das hat nicht geklappt: {detail}</translation>
        </message>
        <message>
            <source>That step does not follow from the present status.</source>
            <translation>Dieser Schritt folgt nicht auf den jetzigen Status.</translation>
        </message>
        <message>
            <source>The answers of a mailing come together in {detail}. Please keep that inquiry.</source>
            <translation>In {detail} laufen die Antworten auf ein Rundschreiben zusammen. Bitte behalten Sie diese Anfrage.</translation>
        </message>
        <message>
            <source>The backup could not be made: {detail}</source>
            <translation>Die Sicherung ist nicht gelungen: {detail}</translation>
        </message>
        <message>
            <source>The backup could not be restored, the database is as it was: {detail}</source>
            <translation>Die Sicherung ließ sich nicht einspielen, die Datenbank ist wie zuvor: {detail}</translation>
        </message>
        <message>
            <source>The certificate belongs to a server of another name, so nothing was sent. Please enter a name that stands in the certificate, or ask the provider.</source>
            <translation>Das Zertifikat gehört zu einem Server mit anderem Namen, deshalb wurde nichts übertragen. Bitte tragen Sie einen Namen ein, der im Zertifikat steht, oder fragen Sie den Anbieter.</translation>
        </message>
        <message>
            <source>The closing days leave no working day.</source>
            <translation>Die Schließtage lassen keinen Arbeitstag übrig.</translation>
        </message>
        <message>
            <source>The code has up to ten letters and digits.</source>
            <translation>Das Kürzel hat bis zu zehn Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <source>The connection to the database is lost. What you typed is still here; please try again.</source>
            <translation>Die Verbindung zur Datenbank ist verloren. Ihre Eingaben sind noch da; bitte noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The database file was moved or deleted while it was open. Nothing was saved.</source>
            <translation>Die Datenbankdatei wurde verschoben oder gelöscht, während sie offen war. Nichts wurde gespeichert.</translation>
        </message>
        <message>
            <source>The database is damaged. Please restore the last backup; the file was left as it is.</source>
            <translation>Die Datenbank ist beschädigt. Bitte die letzte Sicherung einspielen; die Datei blieb unverändert.</translation>
        </message>
        <message>
            <source>The database is open already ({detail}). Please use the window that is open, or close it first.</source>
            <translation>Die Datenbank ist schon geöffnet ({detail}). Bitte das offene Fenster benutzen oder es zuerst schließen.</translation>
        </message>
        <message>
            <source>The database lies on a server; please have it backed up there.</source>
            <translation>Die Datenbank liegt auf einem Server; bitte lassen Sie sie dort sichern.</translation>
        </message>
        <message>
            <source>The database server did not accept user name and password: {detail}</source>
            <translation>Der Datenbankserver hat Benutzername und Passwort nicht angenommen: {detail}</translation>
        </message>
        <message>
            <source>The database was made by a newer version. Please update the program.</source>
            <translation>Die Datenbank wurde mit einer neueren Version erstellt. Bitte das Programm aktualisieren.</translation>
        </message>
        <message>
            <source>The disk is full, nothing was saved. Please make room and try again.</source>
            <translation>Datenträger voll – nicht gespeichert. Bitte Platz schaffen und noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The disk reported a fault, nothing was saved. Please check the drive.</source>
            <translation>Der Datenträger meldet einen Fehler, nichts wurde gespeichert. Bitte das Laufwerk prüfen.</translation>
        </message>
        <message>
            <source>The e-mail cannot be sent as it stands: {detail}</source>
            <translation>Die E-Mail kann so nicht gesendet werden: {detail}</translation>
        </message>
        <message>
            <source>The e-mail is larger than the server takes: at most {detail} MB.</source>
            <translation>Die E-Mail ist größer, als der Server annimmt: höchstens {detail} MB.</translation>
        </message>
        <message>
            <source>The e-mail is too large for the server.</source>
            <translation>Die E-Mail ist dem Server zu groß.</translation>
        </message>
        <message>
            <source>The end lies before the start.</source>
            <translation>Das Ende liegt vor dem Anfang.</translation>
        </message>
        <message>
            <source>The entry that was kept has gone into another one since. Please split that first; then “{detail}” can be split off, too.</source>
            <translation>Der behaltene Eintrag ist inzwischen in einem anderen aufgegangen. Trennen Sie bitte zuerst diesen; danach lässt sich auch „{detail}“ wieder trennen.</translation>
        </message>
        <message>
            <source>The file has a password or an old format. Please save it as XLSX without a password.</source>
            <translation>Die Datei hat ein Passwort oder ein altes Format. Bitte speichern Sie sie als XLSX ohne Passwort.</translation>
        </message>
        <message>
            <source>The file holds instructions that no document needs, so it was not opened.</source>
            <translation>Die Datei enthält Anweisungen, die kein Dokument braucht, und wurde deshalb nicht geöffnet.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be read.</source>
            <translation>Die Datei ist beschädigt und lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file is protected by a password.</source>
            <translation>Die Datei ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>Die Datei ist zu groß.</translation>
        </message>
        <message>
            <source>The file takes too much time or memory to read.</source>
            <translation>Die Datei zu lesen kostet zu viel Zeit oder Speicher.</translation>
        </message>
        <message>
            <source>The file unpacks to far more than it should, so it was not opened.</source>
            <translation>Die Datei entpackt sich zu weit mehr, als sie sollte; sie wurde nicht geöffnet.</translation>
        </message>
        <message>
            <source>The file “{value}” is no longer there. Please attach it again.</source>
            <translation>Die Datei „{value}“ ist nicht mehr da. Bitte hängen Sie sie noch einmal an.</translation>
        </message>
        <message>
            <source>The files are too large for one e-mail: at most {value} MB together.</source>
            <translation>Die Dateien sind für eine E-Mail zu groß: zusammen höchstens {value} MB.</translation>
        </message>
        <message>
            <source>The folder “{detail}” does not exist.</source>
            <translation>Den Ordner „{detail}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>The folder “{detail}” does not open because the mailbox is full. Please delete something there, or have it enlarged.</source>
            <translation>Der Ordner „{detail}“ lässt sich nicht öffnen, weil das Postfach voll ist. Bitte löschen Sie dort etwas oder lassen Sie es vergrößern.</translation>
        </message>
        <message>
            <source>The letter has no recipient yet.</source>
            <translation>Der Brief hat noch keinen Empfänger.</translation>
        </message>
        <message>
            <source>The letter has no text yet.</source>
            <translation>Der Brief hat noch keinen Text.</translation>
        </message>
        <message>
            <source>The line broke while sending, but something has shown that it left.</source>
            <translation>Die Verbindung brach beim Senden ab, aber es hat sich gezeigt, dass die E-Mail hinausgegangen ist.</translation>
        </message>
        <message>
            <source>The mailbox did not take the copy: {detail}</source>
            <translation>Das Postfach hat die Kopie nicht angenommen: {detail}</translation>
        </message>
        <message>
            <source>The mailbox does not answer. Please try again later.</source>
            <translation>Das Postfach antwortet nicht. Bitte später noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The mailbox has no folder “{detail}”.</source>
            <translation>Im Postfach gibt es keinen Ordner „{detail}“.</translation>
        </message>
        <message>
            <source>The mailbox of the recipient is closed.</source>
            <translation>Das Postfach des Empfängers ist geschlossen.</translation>
        </message>
        <message>
            <source>The mailbox of the recipient is full.</source>
            <translation>Das Postfach des Empfängers ist voll.</translation>
        </message>
        <message>
            <source>The mailbox “{detail}” has no folder for drafts. Please name one under Settings.</source>
            <translation>Das Postfach „{detail}“ hat keinen Ordner für Entwürfe. Bitte nennen Sie einen unter Einstellungen.</translation>
        </message>
        <message>
            <source>The mailbox “{detail}” has no folder for sent mail. Please name one under Settings.</source>
            <translation>Das Postfach „{detail}“ hat keinen Ordner für Gesendetes. Bitte nennen Sie einen unter Einstellungen.</translation>
        </message>
        <message>
            <source>The name of a folder has characters that cannot be typed. Please choose it from the list.</source>
            <translation>Der Name eines Ordners enthält Zeichen, die sich nicht tippen lassen. Bitte wählen Sie ihn aus der Liste.</translation>
        </message>
        <message>
            <source>The name of a folder has characters that nobody can see.</source>
            <translation>Der Name eines Ordners enthält unsichtbare Zeichen.</translation>
        </message>
        <message>
            <source>The office has no sender profile yet. Please fill it in under Settings.</source>
            <translation>Es gibt noch kein Absenderprofil. Bitte unter Einstellungen ausfüllen.</translation>
        </message>
        <message>
            <source>The printer takes nothing. Is it switched on, connected and has it paper?</source>
            <translation>Der Drucker nimmt nichts an. Ist er an, verbunden und hat er Papier?</translation>
        </message>
        <message>
            <source>The provider did not accept the sign-in: {detail}</source>
            <translation>Der Anbieter hat die Anmeldung nicht angenommen: {detail}</translation>
        </message>
        <message>
            <source>The raw mail of a message is missing: {detail}</source>
            <translation>Zu einer Nachricht fehlt die Originalmail: {detail}</translation>
        </message>
        <message>
            <source>The sender profile lacks street or town for the return address.</source>
            <translation>Im Absenderprofil fehlen Straße oder Ort für die Rücksendeangabe.</translation>
        </message>
        <message>
            <source>The server asks to try again later.</source>
            <translation>Der Server bittet, es später noch einmal zu versuchen.</translation>
        </message>
        <message>
            <source>The server cannot be reached: {detail}</source>
            <translation>Der Server ist nicht zu erreichen: {detail}</translation>
        </message>
        <message>
            <source>The server did not accept the sign-in: {detail}. Please sign in anew (Settings, Mailboxes).</source>
            <translation>Der Server hat die Anmeldung nicht angenommen: {detail}. Bitte melden Sie sich neu an (Einstellungen, Postfächer).</translation>
        </message>
        <message>
            <source>The server did not accept user name and password: {detail}</source>
            <translation>Der Server hat Benutzername und Passwort nicht angenommen: {detail}</translation>
        </message>
        <message>
            <source>The server does not take our address as sender.</source>
            <translation>Der Server nimmt unsere Adresse als Absender nicht an.</translation>
        </message>
        <message>
            <source>The server gave an answer that makes no sense: {detail}</source>
            <translation>Der Server hat unverständlich geantwortet: {detail}</translation>
        </message>
        <message>
            <source>The server numbers the e-mails in “{detail}” anew, and many of them are not known here. Has the mailbox moved, or is it another one? Nothing is fetched from it until you say so.</source>
            <translation>Der Server nummeriert die E-Mails in „{detail}“ neu, und viele davon sind hier nicht bekannt. Ist das Postfach umgezogen, oder ist es ein anderes? Daraus wird nichts abgerufen, bis Sie zustimmen.</translation>
        </message>
        <message>
            <source>The server of the recipient cannot be reached.</source>
            <translation>Der Server des Empfängers ist nicht zu erreichen.</translation>
        </message>
        <message>
            <source>The server offers no encryption at this port, so nothing was sent. TLS is usual at 993 and 465, STARTTLS at 143 and 587.</source>
            <translation>Der Server bietet an diesem Port keine Verschlüsselung an, deshalb wurde nichts übertragen. TLS ist an 993 und 465 üblich, STARTTLS an 143 und 587.</translation>
        </message>
        <message>
            <source>The server refused the sign-in of {detail} three times. So that it does not lock the account, the same is not tried again for 15 minutes; something new is at once.</source>
            <translation>Der Server hat die Anmeldung von {detail} dreimal abgelehnt. Damit er das Konto nicht sperrt, wird dasselbe 15 Minuten lang nicht mehr versucht; ein neues Passwort oder eine neue Anmeldung gilt sofort.</translation>
        </message>
        <message>
            <source>The server refused.</source>
            <translation>Der Server hat die E-Mail abgelehnt.</translation>
        </message>
        <message>
            <source>The server took it for unwanted, or does not allow it.</source>
            <translation>Der Server hielt die E-Mail für unerwünscht oder erlaubt sie nicht.</translation>
        </message>
        <message>
            <source>The server {detail} cannot replace a draft, so drafts lie in this program alone.</source>
            <translation>Der Server {detail} kann Entwürfe nicht ersetzen, deshalb liegen sie nur in diesem Programm.</translation>
        </message>
        <message>
            <source>The server’s certificate cannot be trusted, so nothing was sent: {detail}</source>
            <translation>Dem Zertifikat des Servers ist nicht zu trauen, deshalb wurde nichts übertragen: {detail}</translation>
        </message>
        <message>
            <source>The server’s certificate does not hold today, so nothing was sent. Please check the date of this machine; if it is right, the provider has to renew the certificate.</source>
            <translation>Das Zertifikat des Servers gilt heute nicht, deshalb wurde nichts übertragen. Bitte prüfen Sie das Datum dieses Rechners; stimmt es, muss der Anbieter das Zertifikat erneuern.</translation>
        </message>
        <message>
            <source>The sign-in of {detail} has ended. Please sign in anew (Settings, Mailboxes).</source>
            <translation>Die Anmeldung von {detail} ist abgelaufen. Bitte melden Sie sich neu an (Einstellungen, Postfächer).</translation>
        </message>
        <message>
            <source>The table is too large: at most 100,000 rows, 200 columns and 32,767 characters in a cell.</source>
            <translation>Die Tabelle ist zu groß: höchstens 100.000 Zeilen, 200 Spalten und 32.767 Zeichen in einer Zelle.</translation>
        </message>
        <message>
            <source>There are no names in this list. It needs a column “Name”, or one with addresses.</source>
            <translation>In dieser Liste stehen keine Namen. Sie braucht eine Spalte „Name“ oder eine mit Adressen.</translation>
        </message>
        <message>
            <source>There has to be at least one place.</source>
            <translation>Es muss mindestens einen Platz geben.</translation>
        </message>
        <message>
            <source>There is a consent to this already that was not withdrawn.</source>
            <translation>Dafür gibt es schon eine Einwilligung, die nicht widerrufen ist.</translation>
        </message>
        <message>
            <source>There is no field “{value}”.</source>
            <translation>Ein Feld „{value}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no file “{detail}”.</source>
            <translation>Eine Datei „{detail}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no filter “{detail}”.</source>
            <translation>Den Filter „{detail}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no password for {detail} yet (Settings, Mailboxes).</source>
            <translation>Für {detail} fehlt noch das Passwort (Einstellungen, Postfächer).</translation>
        </message>
        <message>
            <source>There is no postal address of {value}. Please enter one in the contact or in the organisation.</source>
            <translation>Die Postanschrift von {value} fehlt. Bitte tragen Sie sie beim Kontakt oder bei der Organisation ein.</translation>
        </message>
        <message>
            <source>There is no server “{detail}”. Please check the name, and whether this machine is online.</source>
            <translation>Den Server „{detail}“ gibt es nicht. Bitte prüfen Sie den Namen und ob dieser Rechner online ist.</translation>
        </message>
        <message>
            <source>There is no such address.</source>
            <translation>Diese Adresse gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such day.</source>
            <translation>Diesen Tag gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Diese Datei gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no “{value}”.</source>
            <translation>„{value}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>These are too many: at most {value}.</source>
            <translation>Das sind zu viele: höchstens {value}.</translation>
        </message>
        <message>
            <source>These two were introduced to each other, so they are two people. Nothing was merged.</source>
            <translation>Diese beiden wurden einander vorgestellt, sind also zwei Personen. Es wurde nichts zusammengeführt.</translation>
        </message>
        <message>
            <source>This cannot be undone any more. If the e-mail still waits in the outbox, it can be made a draft again there; else it has left.</source>
            <translation>Das lässt sich nicht mehr rückgängig machen. Wartet die E-Mail noch im Postausgang, können Sie sie dort in die Entwürfe zurücklegen; sonst ist sie schon hinausgegangen.</translation>
        </message>
        <message>
            <source>This database belongs to another program. It was left as it is.</source>
            <translation>Diese Datenbank gehört einem anderen Programm. Sie blieb unverändert.</translation>
        </message>
        <message>
            <source>This date is fixed and cannot be moved to a later day.</source>
            <translation>Dieser Termin steht fest und lässt sich nicht nach hinten schieben.</translation>
        </message>
        <message>
            <source>This e-mail is just being sent, or has left: it cannot be called back.</source>
            <translation>Diese E-Mail wird gerade gesendet oder ist schon hinausgegangen: Sie lässt sich nicht mehr zurückholen.</translation>
        </message>
        <message>
            <source>This entry is no longer there.</source>
            <translation>Diesen Eintrag gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This entry is still used by others and stays.</source>
            <translation>Dieser Eintrag wird noch von anderen gebraucht und bleibt.</translation>
        </message>
        <message>
            <source>This is a fault of the program. Your data is safe; the log has the details.</source>
            <translation>Das ist ein Fehler des Programms. Ihre Daten sind sicher; Einzelheiten stehen im Protokoll.</translation>
        </message>
        <message>
            <source>This is needed to close the inquiry.</source>
            <translation>Das wird zum Abschließen gebraucht.</translation>
        </message>
        <message>
            <source>This is no address of a PostgreSQL server. It looks like postgresql+psycopg://user@host/database.</source>
            <translation>Das ist keine Adresse eines PostgreSQL-Servers. Sie sieht so aus: postgresql+psycopg://benutzer@rechner/datenbank.</translation>
        </message>
        <message>
            <source>This is no date. Examples: 2006, 11.2019, 16.03.2021.</source>
            <translation>Das ist kein Datum. Beispiele: 2006, 11.2019, 16.03.2021.</translation>
        </message>
        <message>
            <source>This is no e-mail.</source>
            <translation>Das ist keine E-Mail.</translation>
        </message>
        <message>
            <source>This is no ordinary file.</source>
            <translation>Das ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>This is no picture that can be shown. Possible are PNG, JPEG, GIF and WebP.</source>
            <translation>Das ist kein Bild, das sich zeigen lässt. Möglich sind PNG, JPEG, GIF und WebP.</translation>
        </message>
        <message>
            <source>This is not a contact card.</source>
            <translation>Das ist keine Visitenkarte.</translation>
        </message>
        <message>
            <source>This is the person who has the role now.</source>
            <translation>Diese Person hat die Rolle schon.</translation>
        </message>
        <message>
            <source>This is too long: at most {value} characters.</source>
            <translation>Das ist zu lang: höchstens {value} Zeichen.</translation>
        </message>
        <message>
            <source>This is too many or too few: 1 to 600 e-mails a minute.</source>
            <translation>Bitte 1 bis 600 Mails in der Minute.</translation>
        </message>
        <message>
            <source>This lies after the beginning.</source>
            <translation>Das liegt nach dem Beginn.</translation>
        </message>
        <message>
            <source>This list has more than {value} people.</source>
            <translation>Diese Liste hat mehr als {value} Personen.</translation>
        </message>
        <message>
            <source>This only points to another file. Please choose that one itself.</source>
            <translation>Das ist nur ein Verweis auf eine andere Datei. Wählen Sie bitte diese selbst.</translation>
        </message>
        <message>
            <source>This text is too long for a template.</source>
            <translation>Dieser Text ist zu lang für eine Vorlage.</translation>
        </message>
        <message>
            <source>Two columns are to fill the same field.</source>
            <translation>Zwei Spalten sollen dasselbe Feld füllen.</translation>
        </message>
        <message>
            <source>Two parts are called “{value}”.</source>
            <translation>Zwei Programmteile heißen „{value}“.</translation>
        </message>
        <message>
            <source>Who wrote a reply cannot release it. Please ask a colleague.</source>
            <translation>Wer eine Antwort geschrieben hat, kann sie nicht selbst freigeben. Bitte fragen Sie jemanden aus dem Team.</translation>
        </message>
        <message>
            <source>{detail} has not agreed yet, so the two cannot be introduced. Please note the agreement first.</source>
            <translation>{detail} hat noch nicht zugestimmt, deshalb können die beiden nicht bekannt gemacht werden. Bitte tragen Sie zuerst die Zustimmung ein.</translation>
        </message>
        <message>
            <source>“{detail}” cannot be opened.</source>
            <translation>„{detail}“ lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>“{detail}” could not be written. What was there before is unchanged.</source>
            <translation>„{detail}“ ließ sich nicht schreiben. Was vorher da war, ist unverändert.</translation>
        </message>
        <message>
            <source>“{detail}” does not answer. Mostly the port is wrong or a firewall stands in between; usual are 993 for fetching and 465 or 587 for sending.</source>
            <translation>„{detail}“ antwortet nicht. Meist stimmt der Port nicht, oder eine Firewall steht dazwischen; üblich sind 993 zum Abrufen und 465 oder 587 zum Senden.</translation>
        </message>
        <message>
            <source>“{detail}” is a folder. Please choose a file.</source>
            <translation>„{detail}“ ist ein Ordner. Bitte eine Datei wählen.</translation>
        </message>
        <message>
            <source>“{detail}” is empty. A database of this program is never empty; please restore a backup or choose another file.</source>
            <translation>„{detail}“ ist leer. Eine Datenbank dieses Programms ist nie leer; bitte eine Sicherung einspielen oder eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>“{detail}” is no database of this program. It was left as it is.</source>
            <translation>„{detail}“ ist keine Datenbank dieses Programms. Die Datei blieb unverändert.</translation>
        </message>
        <message>
            <source>“{detail}” is no day. Examples: 16.3., Fri, +3wd, in 2 weeks.</source>
            <translation>„{detail}“ ist kein Tag. Beispiele: 16.3., fr, +3at, in 2 w.</translation>
        </message>
        <message>
            <source>“{detail}” is no ordinary file.</source>
            <translation>„{detail}“ ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>“{detail}” is no period. Examples: Q1/2026, March 2026, 1.1.–15.2.2026.</source>
            <translation>„{detail}“ ist kein Zeitraum. Beispiele: Q1/2026, März 2026, 1.1.–15.2.2026.</translation>
        </message>
        <message>
            <source>“{detail}” is not installed, which talks to database servers.</source>
            <translation>„{detail}“ ist nicht installiert; das Programm braucht es für Datenbankserver.</translation>
        </message>
        <message>
            <source>“{detail}” is read-only. Please choose another folder or have it opened for writing.</source>
            <translation>„{detail}“ ist schreibgeschützt. Bitte einen anderen Ordner wählen oder ihn freigeben lassen.</translation>
        </message>
        <message>
            <source>“{detail}” lies too far away.</source>
            <translation>„{detail}“ liegt zu weit weg.</translation>
        </message>
        <message>
            <source>“{detail}” takes no connection. Please check server and port; usual are 993 for fetching and 465 or 587 for sending.</source>
            <translation>„{detail}“ nimmt keine Verbindung an. Bitte prüfen Sie Server und Port; üblich sind 993 zum Abrufen und 465 oder 587 zum Senden.</translation>
        </message>
        <message>
            <source>“{detail}” was made by a newer version. Please update the program; the file was left as it is.</source>
            <translation>„{detail}“ wurde mit einer neueren Version erstellt. Bitte das Programm aktualisieren; die Datei blieb unverändert.</translation>
        </message>
        <message>
            <source>“{detail}” was made by an older version. Please open it once in the window.</source>
            <translation>„{detail}“ wurde mit einer älteren Version erstellt. Bitte einmal im Fenster öffnen.</translation>
        </message>
        <message>
            <source>“{detail}”: that day is another weekday.</source>
            <translation>„{detail}“: Dieser Tag ist ein anderer Wochentag.</translation>
        </message>
        <message>
            <source>“{detail}”: the end lies before the start.</source>
            <translation>„{detail}“: Das Ende liegt vor dem Anfang.</translation>
        </message>
        <message>
            <source>“{detail}”: there is no such day.</source>
            <translation>„{detail}“: Diesen Tag gibt es nicht.</translation>
        </message>
        <message>
            <source>“{name}” has been changed since. Take the later change back first, then this one.</source>
            <translation>„{name}“ wurde seitdem geändert. Nehmen Sie zuerst die spätere Änderung zurück, dann diese.</translation>
        </message>
        <message>
            <source>“{name}” has been deleted since. Bring it back first, then take this back.</source>
            <translation>„{name}“ wurde seitdem gelöscht. Holen Sie den Eintrag erst zurück, dann lässt sich das zurücknehmen.</translation>
        </message>
        <message>
            <source>“{name}” is needed for this and is no longer there. Bring it back first.</source>
            <translation>Dafür wird „{name}“ gebraucht, und das gibt es nicht mehr. Holen Sie es erst zurück.</translation>
        </message>
        <message>
            <source>“{value}” ends before it begins.</source>
            <translation>„{value}“ endet, bevor es beginnt.</translation>
        </message>
        <message>
            <source>“{value}” has no place left.</source>
            <translation>In „{value}“ ist kein Platz mehr frei.</translation>
        </message>
        <message>
            <source>“{value}” has this already.</source>
            <translation>Das hat schon „{value}“.</translation>
        </message>
        <message>
            <source>“{value}” is known already.</source>
            <translation>„{value}“ ist schon bekannt.</translation>
        </message>
        <message>
            <source>“{value}” is no contact yet, so there is no postal address. Please take the person over as a contact first.</source>
            <translation>„{value}“ ist noch kein Kontakt, daher fehlt die Postanschrift. Bitte übernehmen Sie die Person zuerst als Kontakt.</translation>
        </message>
        <message>
            <source>“{value}” is no e-mail address.</source>
            <translation>„{value}“ ist keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>“{value}” is no federal state.</source>
            <translation>„{value}“ ist kein Bundesland.</translation>
        </message>
        <message>
            <source>“{value}” is no mail domain, such as example.org.</source>
            <translation>„{value}“ ist keine Mail-Domain wie example.org.</translation>
        </message>
        <message>
            <source>“{value}” is no web address. It begins with https:// or http://.</source>
            <translation>„{value}“ ist keine Webadresse. Sie beginnt mit https:// oder http://.</translation>
        </message>
        <message>
            <source>“{value}” is not filled in yet.</source>
            <translation>„{value}“ ist noch nicht ausgefüllt.</translation>
        </message>
        <message>
            <source>“{value}” is not one of the choices.</source>
            <translation>„{value}“ steht nicht zur Auswahl.</translation>
        </message>
        <message>
            <source>“{value}” stands here twice.</source>
            <translation>„{value}“ steht hier zweimal.</translation>
        </message>
        <message>
            <source>“{value}” was not understood.</source>
            <translation>„{value}“ wurde nicht verstanden.</translation>
        </message>
    </context>
    <context>
        <name>event_formats</name>
        <message>
            <source>On site</source>
            <translation>Vor Ort</translation>
        </message>
        <message>
            <source>On site and online</source>
            <translation>Vor Ort und online</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
    </context>
    <context>
        <name>event_roles</name>
        <message>
            <source>Chair</source>
            <translation>Moderation</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Gast</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Gastgeber</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Podium</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Vortrag</translation>
        </message>
    </context>
    <context>
        <name>event_statuses</name>
        <message>
            <source>Cancelled</source>
            <translation>Abgesagt</translation>
        </message>
        <message>
            <source>Fully booked</source>
            <translation>Ausgebucht</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Durchgeführt</translation>
        </message>
        <message>
            <source>Open for registration</source>
            <translation>Anmeldung offen</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>In Planung</translation>
        </message>
    </context>
    <context>
        <name>field_types</name>
        <message>
            <source>Choice</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Abbreviation</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Address for registering</source>
            <translation>Adresse zur Anmeldung</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Anschriften</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Antwort bis</translation>
        </message>
        <message>
            <source>Answer within working days</source>
            <translation>Antwort binnen Arbeitstagen</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Genehmigt von</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Asks</source>
            <translation>Fragt an</translation>
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
            <source>Attendance as told</source>
            <translation>Teilnahme laut Mitteilung</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Auszeichnungen</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Begun by us</source>
            <translation>Von uns begonnen</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Gehört zu</translation>
        </message>
        <message>
            <source>Brings known records up to date</source>
            <translation>Aktualisiert bekannte Einträge</translation>
        </message>
        <message>
            <source>Came back so often</source>
            <translation>So oft zurückgekommen</translation>
        </message>
        <message>
            <source>Carriers</source>
            <translation>Träger</translation>
        </message>
        <message>
            <source>Chamber involved</source>
            <translation>Kammer beteiligt</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Geprüft am</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checkliste</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Closing days</source>
            <translation>Schließtage</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>Comes again</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Vertraulich</translation>
        </message>
        <message>
            <source>Confirmed on</source>
            <translation>Bestätigt am</translation>
        </message>
        <message>
            <source>Consent of who asks</source>
            <translation>Zustimmung der anfragenden Person</translation>
        </message>
        <message>
            <source>Consent of who is asked</source>
            <translation>Zustimmung der gefragten Person</translation>
        </message>
        <message>
            <source>Consent to keep the needs</source>
            <translation>Einwilligung zum Bedarf</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>Kopie an</translation>
        </message>
        <message>
            <source>Court of registration</source>
            <translation>Registergericht</translation>
        </message>
        <message>
            <source>Data checked on</source>
            <translation>Daten geprüft am</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Verstorben</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Versand</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Tiefe</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Dissolved on</source>
            <translation>Aufgelöst am</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Kreise</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Du with</source>
            <translation>Per Du mit</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>English label</source>
            <translation>Englische Bezeichnung</translation>
        </message>
        <message>
            <source>English text</source>
            <translation>Englischer Text</translation>
        </message>
        <message>
            <source>English title</source>
            <translation>Englischer Titel</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Veranstaltung</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Familienname</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Rückmeldungen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Eingetragen</translation>
        </message>
        <message>
            <source>Financing</source>
            <translation>Finanzierung</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>First reply</source>
            <translation>Erste Antwort</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
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
            <source>Folders to fetch</source>
            <translation>Abgerufene Ordner</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Anrede</translation>
        </message>
        <message>
            <source>Formality</source>
            <translation>Förmlichkeit</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>Frühere Namen</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>Gegründet</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Eingefroren</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>German label</source>
            <translation>Deutsche Bezeichnung</translation>
        </message>
        <message>
            <source>German text</source>
            <translation>Deutscher Text</translation>
        </message>
        <message>
            <source>German title</source>
            <translation>Deutscher Titel</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Erteilt am</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>Group in reports</source>
            <translation>Gruppe in Berichten</translation>
        </message>
        <message>
            <source>Hard date</source>
            <translation>Fester Termin</translation>
        </message>
        <message>
            <source>House style</source>
            <translation>Hausstil</translation>
        </message>
        <message>
            <source>How to get in</source>
            <translation>Zugang</translation>
        </message>
        <message>
            <source>In the network since</source>
            <translation>Im Netzwerk seit</translation>
        </message>
        <message>
            <source>In use from</source>
            <translation>In Gebrauch ab</translation>
        </message>
        <message>
            <source>In use to</source>
            <translation>In Gebrauch bis</translation>
        </message>
        <message>
            <source>Informed on</source>
            <translation>Informiert am</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Namenskürzel</translation>
        </message>
        <message>
            <source>Initiative</source>
            <translation>Initiative</translation>
        </message>
        <message>
            <source>Inquiry</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Introduced on</source>
            <translation>Bekannt gemacht am</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Vernetzung</translation>
        </message>
        <message>
            <source>Is asked</source>
            <translation>Wird gefragt</translation>
        </message>
        <message>
            <source>Keeps a copy of sent mail</source>
            <translation>Legt Gesendetes ab</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Kind of role</source>
            <translation>Art der Rolle</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Leading question</source>
            <translation>Leitfrage</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Ausgeschieden am</translation>
        </message>
        <message>
            <source>Left the network</source>
            <translation>Aus dem Netzwerk seit</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
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
            <source>Line of the client</source>
            <translation>Zeile des Auftraggebers</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Linked inquiries</source>
            <translation>Verknüpfte Anfragen</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Mail domains</source>
            <translation>Mail-Domains</translation>
        </message>
        <message>
            <source>Mailing</source>
            <translation>Rundschreiben</translation>
        </message>
        <message>
            <source>Mails per minute</source>
            <translation>Mails je Minute</translation>
        </message>
        <message>
            <source>Main role</source>
            <translation>Hauptrolle</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Geschäftsführung</translation>
        </message>
        <message>
            <source>May be published</source>
            <translation>Darf veröffentlicht werden</translation>
        </message>
        <message>
            <source>May be written to</source>
            <translation>Darf angeschrieben werden</translation>
        </message>
        <message>
            <source>Member of</source>
            <translation>Mitglied von</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>Merged record</source>
            <translation>Zusammengeführter Eintrag</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Zeitpunkt</translation>
        </message>
        <message>
            <source>Motto</source>
            <translation>Motto</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name shown</source>
            <translation>Angezeigter Name</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Bedarf</translation>
        </message>
        <message>
            <source>Needs a release</source>
            <translation>Braucht eine Freigabe</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Nicht erreicht</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Number of the program</source>
            <translation>Nummer des Programms</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>Widerspruch</translation>
        </message>
        <message>
            <source>Office in the salutation</source>
            <translation>Amt in der Anrede</translation>
        </message>
        <message>
            <source>On behalf of</source>
            <translation>Im Auftrag von</translation>
        </message>
        <message>
            <source>One</source>
            <translation>Der eine</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisation at the provider</source>
            <translation>Organisation beim Anbieter</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Weitere Namen</translation>
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
            <source>Own salutation</source>
            <translation>Eigene Anredezeile</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Particle</source>
            <translation>Namenszusatz</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
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
            <source>Postcode and town</source>
            <translation>PLZ und Ort</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>Datenschutzhinweis</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronomen</translation>
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
            <source>Purpose (English)</source>
            <translation>Zweck (englisch)</translation>
        </message>
        <message>
            <source>Purpose (German)</source>
            <translation>Zweck (deutsch)</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Anlass</translation>
        </message>
        <message>
            <source>Reason of the priority</source>
            <translation>Grund der Priorität</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingegangen</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Register number</source>
            <translation>Registernummer</translation>
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
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Released by</source>
            <translation>Freigegeben von</translation>
        </message>
        <message>
            <source>Remark on the delivery</source>
            <translation>Vermerk zum Versand</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Erinnerung</translation>
        </message>
        <message>
            <source>Remit</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Remit (English)</source>
            <translation>Aufgabe (englisch)</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>Eingeschränkt</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Gelesene Zeilen</translation>
        </message>
        <message>
            <source>Rules of counting</source>
            <translation>Zählregeln</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Sitz</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>Branchen</translation>
        </message>
        <message>
            <source>Server for reading</source>
            <translation>Server für den Abruf</translation>
        </message>
        <message>
            <source>Server for sending</source>
            <translation>Server für den Versand</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Programmteile</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Setzt</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kurzname</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Signing power</source>
            <translation>Zeichnung</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>Soziale Medien</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Source in words</source>
            <translation>Quelle im Wortlaut</translation>
        </message>
        <message>
            <source>Source of</source>
            <translation>Quelle vom</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Gestartet</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Still there on</source>
            <translation>Noch da am</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Supervisory board</source>
            <translation>Aufsichtsrat</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Term from</source>
            <translation>Laufzeit von</translation>
        </message>
        <message>
            <source>Term to</source>
            <translation>Laufzeit bis</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Texts of the reminder</source>
            <translation>Texte der Erinnerung</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>Der andere</translation>
        </message>
        <message>
            <source>Times moved</source>
            <translation>Verschoben (Anzahl)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Title after the name</source>
            <translation>Titel nach dem Namen</translation>
        </message>
        <message>
            <source>Title of nobility</source>
            <translation>Adelstitel</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>To be sent at</source>
            <translation>Zu senden am</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Am Zug</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Umbrella brand</source>
            <translation>Dachmarke</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>Way of signing in</source>
            <translation>Art der Anmeldung</translation>
        </message>
        <message>
            <source>Way out</source>
            <translation>Versandweg</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Went into</source>
            <translation>Aufgegangen in</translation>
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
            <source>Withdrawn on</source>
            <translation>Widerrufen am</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>Words that narrow it</source>
            <translation>Wörter, die eingrenzen</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Verfasst von</translation>
        </message>
        <message>
            <source>Yearly closing days</source>
            <translation>Jährliche Schließtage</translation>
        </message>
    </context>
    <context>
        <name>filters</name>
        <message>
            <source>me</source>
            <translation>ich</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>team</source>
            <translation>team</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>follow_up_kinds</name>
        <message>
            <source>Ask again</source>
            <translation>Nachfassen</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Anrufen</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Unterlagen</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
    </context>
    <context>
        <name>formalities</name>
        <message>
            <source>First name (Du)</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Förmlich</translation>
        </message>
        <message>
            <source>Friendly</source>
            <translation>Freundschaftlich</translation>
        </message>
        <message>
            <source>Less formal</source>
            <translation>Weniger förmlich</translation>
        </message>
    </context>
    <context>
        <name>gates</name>
        <message>
            <source>Address stands in the list already</source>
            <translation>Adresse steht schon in der Liste</translation>
        </message>
        <message>
            <source>Data is restricted</source>
            <translation>Verarbeitung ist eingeschränkt</translation>
        </message>
        <message>
            <source>Has died</source>
            <translation>Ist verstorben</translation>
        </message>
        <message>
            <source>Has no e-mail address</source>
            <translation>Hat keine E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Has objected</source>
            <translation>Hat widersprochen</translation>
        </message>
        <message>
            <source>Left out by hand</source>
            <translation>Von Hand weggelassen</translation>
        </message>
        <message>
            <source>Mail to this address came back</source>
            <translation>E-Mails an diese Adresse kamen zurück</translation>
        </message>
        <message>
            <source>May be written to</source>
            <translation>Darf angeschrieben werden</translation>
        </message>
        <message>
            <source>No consent for this purpose</source>
            <translation>Keine Einwilligung für diesen Zweck</translation>
        </message>
    </context>
    <context>
        <name>hand_overs</name>
        <message>
            <source>Open in the mail program</source>
            <translation>Im Mailprogramm öffnen</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Als Datei speichern</translation>
        </message>
        <message>
            <source>Send directly</source>
            <translation>Direkt senden</translation>
        </message>
    </context>
    <context>
        <name>imports</name>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Initiative</source>
            <translation>Initiative</translation>
        </message>
        <message>
            <source>Mobile phone</source>
            <translation>Mobiltelefon</translation>
        </message>
        <message>
            <source>Number of members</source>
            <translation>Mitgliederzahl</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Postcode and town</source>
            <translation>PLZ und Ort</translation>
        </message>
        <message>
            <source>State of the organisation</source>
            <translation>Land der Organisation</translation>
        </message>
        <message>
            <source>Type of the organisation</source>
            <translation>Art der Organisation</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Ganzer Name</translation>
        </message>
    </context>
    <context>
        <name>initiative_statuses</name>
        <message>
            <source>Active</source>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>Dormant</source>
            <translation>ruhend</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>beendet</translation>
        </message>
    </context>
    <context>
        <name>introductions</name>
        <message>
            <source>Agreement is missing</source>
            <translation>Zustimmung fehlt</translation>
        </message>
        <message>
            <source>Both have agreed</source>
            <translation>Beide haben zugestimmt</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Introduced</source>
            <translation>Bekannt gemacht</translation>
        </message>
        <message>
            <source>Introduced, result open</source>
            <translation>Bekannt gemacht, Ergebnis offen</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>They talked</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>They work together</source>
            <translation>Zusammenarbeit</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>Change of master data</source>
            <translation>Stammdatenänderung</translation>
        </message>
        <message>
            <source>Competition</source>
            <translation>Wettbewerb</translation>
        </message>
        <message>
            <source>Complaint or praise</source>
            <translation>Beschwerde oder Lob</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Beratung</translation>
        </message>
        <message>
            <source>Cooperation or speaker</source>
            <translation>Kooperation oder Vortrag</translation>
        </message>
        <message>
            <source>Data protection</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Veranstaltung</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Fördermittel</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Vernetzung</translation>
        </message>
        <message>
            <source>Joining the network</source>
            <translation>Aufnahme ins Netzwerk</translation>
        </message>
        <message>
            <source>Not for us</source>
            <translation>Nicht für uns</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Presse</translation>
        </message>
        <message>
            <source>Spam</source>
            <translation>Spam</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Befragung</translation>
        </message>
    </context>
    <context>
        <name>legal_bases</name>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Legitimate interest</source>
            <translation>Berechtigtes Interesse</translation>
        </message>
        <message>
            <source>Public task</source>
            <translation>Öffentliche Aufgabe</translation>
        </message>
    </context>
    <context>
        <name>levels</name>
        <message>
            <source>EU</source>
            <translation>EU</translation>
        </message>
        <message>
            <source>Federal</source>
            <translation>Bund</translation>
        </message>
        <message>
            <source>Municipal</source>
            <translation>kommunal</translation>
        </message>
        <message>
            <source>Regional</source>
            <translation>regional</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Land</translation>
        </message>
    </context>
    <context>
        <name>likeness</name>
        <message>
            <source>Certain</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Möglich</translation>
        </message>
        <message>
            <source>Very likely</source>
            <translation>Sehr wahrscheinlich</translation>
        </message>
        <message>
            <source>same e-mail address</source>
            <translation>gleiche E-Mail-Adresse</translation>
        </message>
        <message>
            <source>same name, nothing else known</source>
            <translation>gleicher Name, sonst nichts bekannt</translation>
        </message>
        <message>
            <source>same name, same organisation</source>
            <translation>gleicher Name, gleiche Organisation</translation>
        </message>
        <message>
            <source>same name, same region</source>
            <translation>gleicher Name, gleiche Region</translation>
        </message>
        <message>
            <source>similar name, same organisation</source>
            <translation>ähnlicher Name, gleiche Organisation</translation>
        </message>
        <message>
            <source>similar name, same town</source>
            <translation>ähnlicher Name, gleicher Ort</translation>
        </message>
    </context>
    <context>
        <name>mail</name>
        <message>
            <source>Answer to an invitation</source>
            <translation>Antwort auf eine Einladung</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Appointment cancelled</source>
            <translation>Termin abgesagt</translation>
        </message>
        <message>
            <source>Attachment damaged</source>
            <translation>Anlage beschädigt</translation>
        </message>
        <message>
            <source>Encrypted: deskapp cannot read it. Please ask for an unencrypted mail.</source>
            <translation>Verschlüsselt: deskapp kann das nicht lesen. Bitten Sie um eine unverschlüsselte Nachricht.</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Einladung</translation>
        </message>
        <message>
            <source>Signed by the sender; the signature is not checked.</source>
            <translation>Vom Absender signiert; die Signatur wird nicht geprüft.</translation>
        </message>
        <message>
            <source>Simplified view: reading the whole mail would take too long.</source>
            <translation>Vereinfachte Anzeige: Die ganze Nachricht zu lesen würde zu lange dauern.</translation>
        </message>
        <message>
            <source>Simplified view: the mail has more header lines than any honest one.</source>
            <translation>Vereinfachte Anzeige: Die Nachricht hat mehr Kopfzeilen, als eine ehrliche je hätte.</translation>
        </message>
        <message>
            <source>Simplified view: the mail has too many parts; some are not shown.</source>
            <translation>Vereinfachte Anzeige: Die Nachricht hat zu viele Teile; einige fehlen hier.</translation>
        </message>
        <message>
            <source>The date of the mail cannot be; shown is the time of arrival.</source>
            <translation>Das Datum der Nachricht kann nicht stimmen; gezeigt wird die Ankunft.</translation>
        </message>
        <message>
            <source>The mail is badly made: its parts are not told apart.</source>
            <translation>Die Nachricht ist fehlerhaft aufgebaut: Ihre Teile sind nicht voneinander getrennt.</translation>
        </message>
        <message>
            <source>The plain text and the HTML of this mail say different things.</source>
            <translation>Text und HTML dieser Nachricht sagen Verschiedenes.</translation>
        </message>
        <message>
            <source>The text is damaged; some of it may be wrong.</source>
            <translation>Der Text ist beschädigt; manches kann falsch sein.</translation>
        </message>
        <message>
            <source>The text is very long; only its beginning is shown and found.</source>
            <translation>Der Text ist sehr lang; gezeigt und gefunden wird nur der Anfang.</translation>
        </message>
    </context>
    <context>
        <name>mailbox_check</name>
        <message>
            <source>At {provider}, please switch on IMAP first: in the web mailer under Settings, POP3/IMAP. Who confirms sign-ins by phone needs an app password.</source>
            <translation>Bei {provider} schalten Sie bitte zuerst IMAP ein: im Web-Postfach unter Einstellungen, POP3/IMAP. Wer Anmeldungen am Telefon bestätigt, braucht ein App-Passwort.</translation>
        </message>
        <message>
            <source>Fetching</source>
            <translation>Abrufen</translation>
        </message>
        <message>
            <source>Holds from {first} to {last}</source>
            <translation>Gilt vom {first} bis {last}</translation>
        </message>
        <message>
            <source>Issued by: {issuer}</source>
            <translation>Ausgestellt von: {issuer}</translation>
        </message>
        <message>
            <source>Issued for: {names}</source>
            <translation>Ausgestellt für: {names}</translation>
        </message>
        <message>
            <source>Mostly the user name is the whole address.</source>
            <translation>Meist ist der Benutzername die ganze E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>The mailbox is {percent} % full. Soon it takes no more mail.</source>
            <translation>Das Postfach ist zu {percent} % voll. Bald nimmt es keine Mails mehr an.</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>verbunden</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>verschlüsselt</translation>
        </message>
        <message>
            <source>folder not opened</source>
            <translation>Ordner nicht geöffnet</translation>
        </message>
        <message>
            <source>folders opened</source>
            <translation>Ordner geöffnet</translation>
        </message>
        <message>
            <source>found</source>
            <translation>gefunden</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>nicht verbunden</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>not safely encrypted</source>
            <translation>nicht sicher verschlüsselt</translation>
        </message>
        <message>
            <source>not signed in</source>
            <translation>nicht angemeldet</translation>
        </message>
        <message>
            <source>not tried, because signing in failed already</source>
            <translation>nicht versucht, weil schon die erste Anmeldung nicht ging</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>angemeldet</translation>
        </message>
        <message>
            <source>{provider} does not take your usual password here. Please make an app password in your account there and enter that.</source>
            <translation>{provider} nimmt hier nicht Ihr übliches Passwort. Bitte legen Sie dort in Ihrem Konto ein App-Passwort an und tragen Sie dieses ein.</translation>
        </message>
        <message>
            <source>{provider} takes no passwords from mail programs any more. Please choose to sign in with Microsoft.</source>
            <translation>{provider} nimmt von Mailprogrammen keine Passwörter mehr an. Bitte wählen Sie die Anmeldung mit Microsoft.</translation>
        </message>
        <message>
            <source>{provider} wants the password for e-mail programs, which you set in its customer centre.</source>
            <translation>{provider} will das Passwort für E-Mail-Programme, das Sie dort im Kundencenter festlegen.</translation>
        </message>
    </context>
    <context>
        <name>mailing_kinds</name>
        <message>
            <source>Announcement</source>
            <translation>Mitteilung</translation>
        </message>
        <message>
            <source>Question to many</source>
            <translation>Rundfrage</translation>
        </message>
    </context>
    <context>
        <name>mailing_states</name>
        <message>
            <source>Being sent</source>
            <translation>Wird versandt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>In preparation</source>
            <translation>In Vorbereitung</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
    </context>
    <context>
        <name>outcomes</name>
        <message>
            <source>Advised</source>
            <translation>beraten</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>beantwortet</translation>
        </message>
        <message>
            <source>Closed without response</source>
            <translation>ohne Rückmeldung geschlossen</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dublette</translation>
        </message>
        <message>
            <source>Introduced</source>
            <translation>vernetzt</translation>
        </message>
        <message>
            <source>Meeting held</source>
            <translation>Termin stattgefunden</translation>
        </message>
        <message>
            <source>Not responsible</source>
            <translation>nicht zuständig</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>weiterverwiesen</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
    </context>
    <context>
        <name>participation_statuses</name>
        <message>
            <source>Attended</source>
            <translation>Teilgenommen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgesagt</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Eingeladen</translation>
        </message>
        <message>
            <source>On the waiting list</source>
            <translation>Auf der Warteliste</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Angemeldet</translation>
        </message>
    </context>
    <context>
        <name>phone_kinds</name>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Landline</source>
            <translation>Festnetz</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobil</translation>
        </message>
        <message>
            <source>Switchboard</source>
            <translation>Zentrale</translation>
        </message>
    </context>
    <context>
        <name>priorities</name>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
    </context>
    <context>
        <name>purposes</name>
        <message>
            <source>Invitations</source>
            <translation>Einladungen</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Newsletter</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Publication in a profile</source>
            <translation>Veröffentlichung im Steckbrief</translation>
        </message>
        <message>
            <source>Surveys</source>
            <translation>Befragungen</translation>
        </message>
    </context>
    <context>
        <name>record_kinds</name>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Entry of a list</source>
            <translation>Listeneintrag</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Veranstaltung</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Frozen report</source>
            <translation>Eingefrorener Bericht</translation>
        </message>
        <message>
            <source>Initiative</source>
            <translation>Initiative</translation>
        </message>
        <message>
            <source>Inquiry</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Vernetzung</translation>
        </message>
        <message>
            <source>List read in</source>
            <translation>Eingelesene Liste</translation>
        </message>
        <message>
            <source>Mail set aside</source>
            <translation>Beiseitegelegte Mail</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>Mailing</source>
            <translation>Rundschreiben</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführung</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>No duplicate</source>
            <translation>Keine Dublette</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Büro</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Own field</source>
            <translation>Eigenes Feld</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Teilnahme</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Snippet</source>
            <translation>Textbaustein</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>View of a list</source>
            <translation>Ansicht einer Liste</translation>
        </message>
    </context>
    <context>
        <name>recurrences</name>
        <message>
            <source>Monthly</source>
            <translation>Monatlich</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmal</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>Vierteljährlich</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Wöchentlich</translation>
        </message>
        <message>
            <source>Yearly</source>
            <translation>Jährlich</translation>
        </message>
    </context>
    <context>
        <name>registrations</name>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Einladung</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>Vor Ort</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>Webformular</translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>1st half of {year}</source>
            <translation>1. Halbjahr {year}</translation>
        </message>
        <message>
            <source>1st quarter of {year}</source>
            <translation>1. Quartal {year}</translation>
        </message>
        <message>
            <source>2nd half of {year}</source>
            <translation>2. Halbjahr {year}</translation>
        </message>
        <message>
            <source>2nd quarter of {year}</source>
            <translation>2. Quartal {year}</translation>
        </message>
        <message>
            <source>3rd quarter of {year}</source>
            <translation>3. Quartal {year}</translation>
        </message>
        <message>
            <source>4th quarter of {year}</source>
            <translation>4. Quartal {year}</translation>
        </message>
        <message>
            <source>A chamber takes part</source>
            <translation>Kammer beteiligt</translation>
        </message>
        <message>
            <source>A mailing counts in the period in which it was started, an objection on its day.</source>
            <translation>Ein Rundschreiben zählt in dem Zeitraum, in dem es gestartet wurde, ein Widerspruch an seinem Tag.</translation>
        </message>
        <message>
            <source>A person counts once at an event, however many parts of it they attended. Invited is everybody on the list, registered is who had a place.</source>
            <translation>Eine Person zählt bei einer Veranstaltung einmal, auch wenn sie an mehreren Teilen war. Eingeladen sind alle auf der Liste, angemeldet alle, die einen Platz hatten.</translation>
        </message>
        <message>
            <source>An event counts in the period in which it begins. Cancelled events do not count.</source>
            <translation>Eine Veranstaltung zählt in dem Zeitraum, in dem sie beginnt. Abgesagte zählen nicht.</translation>
        </message>
        <message>
            <source>An inquiry counts in the period in which it was closed.</source>
            <translation>Eine Anfrage zählt in dem Zeitraum, in dem sie abgeschlossen wurde.</translation>
        </message>
        <message>
            <source>An inquiry counts in the period in which it was received.</source>
            <translation>Eine Anfrage zählt in dem Zeitraum, in dem sie einging.</translation>
        </message>
        <message>
            <source>An inquiry with several topics counts once in the total and once under each topic.</source>
            <translation>Eine Anfrage mit mehreren Themen zählt einmal in der Summe und einmal bei jedem Thema.</translation>
        </message>
        <message>
            <source>An introduction counts on the day on which it was made.</source>
            <translation>Eine Vernetzung zählt an dem Tag, an dem sie zustande kam.</translation>
        </message>
        <message>
            <source>Asked before</source>
            <translation>Schon einmal gefragt</translation>
        </message>
        <message>
            <source>Asleep</source>
            <translation>Ruhend</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Teilgenommen</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Zurückgekommen</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Duplicates, spam, what was not meant for us and the office's own mailings do not count as inquiries.</source>
            <translation>Dubletten, Spam, Irrläufer und eigene Rundschreiben zählen nicht als Anfragen.</translation>
        </message>
        <message>
            <source>Each person counts once: for the first time if no earlier inquiry of theirs counts. Inquiries without a known person do not count here.</source>
            <translation>Jede Person zählt einmal: zum ersten Mal, wenn keine frühere Anfrage von ihr zählt. Anfragen ohne bekannte Person zählen hier nicht.</translation>
        </message>
        <message>
            <source>Events by format</source>
            <translation>Veranstaltungen nach Format</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>For the first time</source>
            <translation>Zum ersten Mal</translation>
        </message>
        <message numerus="yes">
            <source>Half of the first answers were given within {days} working days (median of {count}).</source>
            <translation>
                <numerusform>Die Hälfte der ersten Antworten ging binnen {days} Arbeitstag hinaus (Median von {count}).</numerusform>
                <numerusform>Die Hälfte der ersten Antworten ging binnen {days} Arbeitstagen hinaus (Median von {count}).</numerusform>
            </translation>
        </message>
        <message>
            <source>How it was counted</source>
            <translation>So wurde gezählt</translation>
        </message>
        <message>
            <source>In the network</source>
            <translation>Im Netzwerk</translation>
        </message>
        <message>
            <source>In what leaves the office, numbers of inquiries and people below {count} stand as “&lt; {count}”. Where a sum would give such a number away, “…” covers others, too, or the rows are left out. Events, initiatives and mailings themselves are not hidden.</source>
            <translation>Was das Haus verlässt, zeigt Zahlen von Anfragen und Personen unter {count} als „&lt; {count}“. Wo eine Summe eine solche Zahl verriete, verdeckt „…“ auch andere, oder die Zeilen bleiben weg. Die Zahl der Veranstaltungen, Initiativen und Rundschreiben selbst wird nicht verdeckt.</translation>
        </message>
        <message>
            <source>Initiatives</source>
            <translation>Initiativen</translation>
        </message>
        <message>
            <source>Initiatives by state</source>
            <translation>Initiativen nach Land</translation>
        </message>
        <message>
            <source>Initiatives by type of carrier</source>
            <translation>Initiativen nach Art des Trägers</translation>
        </message>
        <message>
            <source>Initiatives count that belonged to the network on the last day, as they are known on the day of counting. One in several states counts once in the total and once in each.</source>
            <translation>Es zählen die Initiativen, die am letzten Tag zum Netzwerk gehörten, so wie sie am Tag der Zählung bekannt sind. Eine in mehreren Ländern zählt einmal in der Summe und einmal in jedem Land.</translation>
        </message>
        <message>
            <source>Inquiries by channel</source>
            <translation>Anfragen nach Kanal</translation>
        </message>
        <message>
            <source>Inquiries by depth</source>
            <translation>Anfragen nach Tiefe</translation>
        </message>
        <message>
            <source>Inquiries by kind</source>
            <translation>Anfragen nach Anliegen</translation>
        </message>
        <message>
            <source>Inquiries by outcome</source>
            <translation>Anfragen nach Ergebnis</translation>
        </message>
        <message>
            <source>Inquiries by region</source>
            <translation>Anfragen nach Region</translation>
        </message>
        <message>
            <source>Inquiries by state</source>
            <translation>Anfragen nach Land</translation>
        </message>
        <message>
            <source>Inquiries by topic</source>
            <translation>Anfragen nach Thema</translation>
        </message>
        <message>
            <source>Inquiries by type of organisation</source>
            <translation>Anfragen nach Art der Organisation</translation>
        </message>
        <message>
            <source>Introductions by result</source>
            <translation>Vernetzungen nach Ergebnis</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Eingeladen</translation>
        </message>
        <message>
            <source>Mail to many</source>
            <translation>Rundschreiben</translation>
        </message>
        <message>
            <source>Mailings</source>
            <translation>Rundschreiben</translation>
        </message>
        <message>
            <source>Mails sent</source>
            <translation>Verschickte Mails</translation>
        </message>
        <message>
            <source>Most of them: {kinds}.</source>
            <translation>Am häufigsten: {kinds}.</translation>
        </message>
        <message>
            <source>New in the period</source>
            <translation>Neu im Zeitraum</translation>
        </message>
        <message>
            <source>Not closed yet</source>
            <translation>Noch nicht abgeschlossen</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Ohne Angabe</translation>
        </message>
        <message>
            <source>Nothing is counted by employee, and no report names a person.</source>
            <translation>Nichts wird nach Beschäftigten gezählt, und kein Bericht nennt eine Person.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>Widersprüche</translation>
        </message>
        <message>
            <source>Only inquiries and initiatives of {land} count. Events and mail to many belong to no state and are left out.</source>
            <translation>Es zählen nur Anfragen und Initiativen aus {land}. Veranstaltungen und Rundschreiben gehören zu keinem Land und fehlen hier.</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Report: {period}</source>
            <translation>Bericht: {period}</translation>
        </message>
        <message>
            <source>The period before is equally long and ends right before this one.</source>
            <translation>Der Zeitraum davor ist gleich lang und endet unmittelbar vor diesem.</translation>
        </message>
        <message>
            <source>The region is that of the initiative, or else of the organisation. An initiative in several states has the region of the first.</source>
            <translation>Die Region ist die der Initiative, sonst die der Organisation. Eine Initiative in mehreren Ländern hat die Region des ersten.</translation>
        </message>
        <message>
            <source>The rows add up to more, as an initiative may stand in several of them.</source>
            <translation>Die Zeilen ergeben zusammen mehr, weil eine Initiative in mehreren stehen kann.</translation>
        </message>
        <message>
            <source>The rows add up to more, as an inquiry may have several topics.</source>
            <translation>Die Zeilen ergeben zusammen mehr, weil eine Anfrage mehrere Themen haben kann.</translation>
        </message>
        <message>
            <source>The state is the one noted in the inquiry.</source>
            <translation>Als Land zählt das, das in der Anfrage vermerkt ist.</translation>
        </message>
        <message>
            <source>The time to the first answer is the median in working days over the whole office. It is only given for {count} answers or more.</source>
            <translation>Die Zeit bis zur ersten Antwort ist der Median in Arbeitstagen über das ganze Büro. Sie wird erst ab {count} Antworten genannt.</translation>
        </message>
        <message numerus="yes">
            <source>They came from {count} people; {first} of them asked for the first time.</source>
            <translation>
                <numerusform>Sie kamen von {count} Person, davon {first} zum ersten Mal.</numerusform>
                <numerusform>Sie kamen von {count} Personen, davon {first} zum ersten Mal.</numerusform>
            </translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>What is not known is shown as “Not stated”.</source>
            <translation>Was nicht bekannt ist, steht unter „Ohne Angabe“.</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Wer gefragt hat</translation>
        </message>
        <message>
            <source>counted by the day of closing</source>
            <translation>gezählt nach dem Tag des Abschlusses</translation>
        </message>
        <message>
            <source>counted by the day of receipt</source>
            <translation>gezählt nach dem Tag des Eingangs</translation>
        </message>
        <message numerus="yes">
            <source>{count} events with {attended} attending ({registered} registered, {missed} did not come).</source>
            <translation>
                <numerusform>{count} Veranstaltung (angemeldet: {registered}, teilgenommen: {attended}, nicht erschienen: {missed}).</numerusform>
                <numerusform>{count} Veranstaltungen (angemeldet: {registered}, teilgenommen: {attended}, nicht erschienen: {missed}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} initiatives belong to the network, {new} of them new; a chamber takes part in {share} %.</source>
            <translation>
                <numerusform>{count} Initiative gehört zum Netzwerk, neu: {new}; an {share} % ist eine Kammer beteiligt.</numerusform>
                <numerusform>{count} Initiativen gehören zum Netzwerk, neu: {new}; an {share} % ist eine Kammer beteiligt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} introductions were made; {together} led to people working together.</source>
            <translation>
                <numerusform>{count} Vernetzung kam zustande; zu einer Zusammenarbeit führten: {together}.</numerusform>
                <numerusform>{count} Vernetzungen kamen zustande; zu einer Zusammenarbeit führten: {together}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} mailings went out; e-mails sent: {mails}, came back: {bounces}.</source>
            <translation>
                <numerusform>{count} Rundschreiben ging hinaus; versandte E-Mails: {mails}, zurückgekommen: {bounces}.</numerusform>
                <numerusform>{count} Rundschreiben gingen hinaus; versandte E-Mails: {mails}, zurückgekommen: {bounces}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{days}.5</source>
            <translation>{days},5</translation>
        </message>
        <message numerus="yes">
            <source>{period}: {count} inquiries came in ({before}: {earlier}).</source>
            <translation>
                <numerusform>{period}: {count} Anfrage ging ein ({before}: {earlier}).</numerusform>
                <numerusform>{period}: {count} Anfragen gingen ein ({before}: {earlier}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{period}: {count} inquiries were closed ({before}: {earlier}).</source>
            <translation>
                <numerusform>{period}: {count} Anfrage wurde abgeschlossen ({before}: {earlier}).</numerusform>
                <numerusform>{period}: {count} Anfragen wurden abgeschlossen ({before}: {earlier}).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>reviews</name>
        <message>
            <source>Nobody has to look</source>
            <translation>Niemand muss gegenlesen</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Waiting for a second pair of eyes</source>
            <translation>Wartet auf die Freigabe</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Data protection</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>Technik</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>sent_copies</name>
        <message>
            <source>Copy is being put into the mailbox</source>
            <translation>Kopie wird im Postfach abgelegt</translation>
        </message>
        <message>
            <source>Copy is missing in the mailbox</source>
            <translation>Kopie fehlt im Postfach</translation>
        </message>
        <message>
            <source>Copy lies in the mailbox</source>
            <translation>Kopie liegt im Postfach</translation>
        </message>
        <message>
            <source>No copy</source>
            <translation>Keine Kopie</translation>
        </message>
    </context>
    <context>
        <name>sign_ins</name>
        <message>
            <source>with Google, in the browser</source>
            <translation>mit Google, im Browser</translation>
        </message>
        <message>
            <source>with Microsoft, in the browser</source>
            <translation>mit Microsoft, im Browser</translation>
        </message>
        <message>
            <source>with a password</source>
            <translation>mit Passwort</translation>
        </message>
    </context>
    <context>
        <name>signing_powers</name>
        <message>
            <source>None</source>
            <translation>ohne Zusatz</translation>
        </message>
        <message>
            <source>i. A. (by order)</source>
            <translation>i. A.</translation>
        </message>
        <message>
            <source>i. V. (by proxy)</source>
            <translation>i. V.</translation>
        </message>
        <message>
            <source>ppa. (procuration)</source>
            <translation>ppa.</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>Business card</source>
            <translation>Visitenkarte</translation>
        </message>
        <message>
            <source>Chamber</source>
            <translation>Kammer</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Initiative</source>
            <translation>Initiative</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>Teilnahmeliste</translation>
        </message>
        <message>
            <source>Own statement</source>
            <translation>Eigene Angabe</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
    </context>
    <context>
        <name>standings</name>
        <message>
            <source>Answered</source>
            <translation>Geantwortet</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Zurückgekommen</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Noch keine Antwort</translation>
        </message>
        <message>
            <source>Not written to</source>
            <translation>Nicht angeschrieben</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>Erinnert</translation>
        </message>
        <message>
            <source>Still to leave</source>
            <translation>Geht noch hinaus</translation>
        </message>
        <message>
            <source>To be written</source>
            <translation>Noch zu schreiben</translation>
        </message>
        <message>
            <source>Will not answer</source>
            <translation>Antwortet nicht</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Closed</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In Bearbeitung</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Wieder geöffnet</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>Wartet extern</translation>
        </message>
        <message>
            <source>Waiting for us</source>
            <translation>Wartet intern</translation>
        </message>
    </context>
    <context>
        <name>template_classes</name>
        <message>
            <source>Mailing</source>
            <translation>Rundschreiben</translation>
        </message>
        <message>
            <source>Organisational</source>
            <translation>Organisatorisch</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <source>also called {piece}</source>
            <translation>weiterer Name: {piece}</translation>
        </message>
        <message>
            <source>attachment {piece}</source>
            <translation>Anlage {piece}</translation>
        </message>
        <message>
            <source>brand {piece}</source>
            <translation>Dachmarke {piece}</translation>
        </message>
        <message>
            <source>formerly {piece}</source>
            <translation>früherer Name: {piece}</translation>
        </message>
        <message>
            <source>found in a message</source>
            <translation>in einer Nachricht gefunden</translation>
        </message>
        <message>
            <source>found in the text</source>
            <translation>im Text gefunden</translation>
        </message>
        <message>
            <source>in a message: {piece}</source>
            <translation>in einer Nachricht: {piece}</translation>
        </message>
        <message>
            <source>in the attachment {piece}</source>
            <translation>in der Anlage {piece}</translation>
        </message>
        <message>
            <source>in the text: {piece}</source>
            <translation>im Text: {piece}</translation>
        </message>
        <message>
            <source>mail domain {piece}</source>
            <translation>Mail-Domain {piece}</translation>
        </message>
        <message>
            <source>own field: {piece}</source>
            <translation>eigenes Feld: {piece}</translation>
        </message>
        <message>
            <source>short name {piece}</source>
            <translation>Kurzname {piece}</translation>
        </message>
        <message>
            <source>sounds alike</source>
            <translation>klingt ähnlich</translation>
        </message>
        <message>
            <source>sounds alike: {piece}</source>
            <translation>klingt ähnlich: {piece}</translation>
        </message>
        <message>
            <source>tag {piece}</source>
            <translation>Schlagwort {piece}</translation>
        </message>
        <message>
            <source>telephone {piece}</source>
            <translation>Telefon {piece}</translation>
        </message>
    </context>
</TS>
