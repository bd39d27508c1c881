<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>subject_access</name>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>%n Stelle</numerusform>
                <numerusform>%n Stellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>A black bar stands where data of other people were taken out.</source>
            <translation>Ein schwarzer Balken steht, wo Daten anderer Menschen entfernt sind.</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <source>Archives (*.zip)</source>
            <translation>Archive (*.zip)</translation>
        </message>
        <message>
            <source>As long as we need them for these purposes. Business letters are kept for six years from the end of their year (§ 257 HGB, § 147 AO), a consent as long as we rely on it and have to prove it.</source>
            <translation>Solange wir sie dafür brauchen. Geschäftsbriefe bewahren wir sechs Jahre ab Ende ihres Jahres auf (§ 257 HGB, § 147 AO), eine Einwilligung so lange, wie wir uns auf sie stützen und sie nachweisen müssen.</translation>
        </message>
        <message>
            <source>Automated decisions</source>
            <translation>Automatische Entscheidungen</translation>
        </message>
        <message>
            <source>Blacken what is selected</source>
            <translation>Auswahl schwärzen</translation>
        </message>
        <message>
            <source>Came with</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Beschwerde</translation>
        </message>
        <message>
            <source>Contact.vcf</source>
            <translation>Kontakt.vcf</translation>
        </message>
        <message>
            <source>Copy the password</source>
            <translation>Passwort kopieren</translation>
        </message>
        <message>
            <source>Data.json</source>
            <translation>Daten.json</translation>
        </message>
        <message>
            <source>F9 on a person or in their inquiry begins it.</source>
            <translation>F9 bei einer Person oder in ihrer Anfrage beginnt eine Auskunft.</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Go to the answer</source>
            <translation>Zur Antwort</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <source>Information on stored data</source>
            <translation>Auskunft nach Art. 15</translation>
        </message>
        <message>
            <source>Information on stored data (Art. 15 GDPR)</source>
            <translation>Auskunft über gespeicherte Daten (Art. 15 DSGVO)</translation>
        </message>
        <message>
            <source>Information on stored data: {name}</source>
            <translation>Auskunft über gespeicherte Daten: {name}</translation>
        </message>
        <message>
            <source>Information {number}.zip</source>
            <translation>Auskunft {number}.zip</translation>
        </message>
        <message>
            <source>Information.html</source>
            <translation>Auskunft.html</translation>
        </message>
        <message>
            <source>Information: {name}</source>
            <translation>Auskunft: {name}</translation>
        </message>
        <message>
            <source>Kinds of data</source>
            <translation>Arten von Daten</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nobody else is named.</source>
            <translation>Niemand sonst ist genannt.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>Others who are named</source>
            <translation>Andere, die genannt sind</translation>
        </message>
        <message>
            <source>Providers that run our mailboxes and computers on our behalf.</source>
            <translation>Dienstleister, die in unserem Auftrag Postfächer und Rechner betreiben.</translation>
        </message>
        <message>
            <source>Save the archive</source>
            <translation>Archiv speichern</translation>
        </message>
        <message>
            <source>Save the archive…</source>
            <translation>Archiv speichern …</translation>
        </message>
        <message>
            <source>Seal the archive</source>
            <translation>Archiv verschließen</translation>
        </message>
        <message>
            <source>Show or blacken (Space)</source>
            <translation>Zeigen oder schwärzen (Leertaste)</translation>
        </message>
        <message>
            <source>The answer is begun, with the archive attached. Tell the password by another way, such as the phone; it is stored nowhere:</source>
            <translation>Die Antwort ist begonnen, das Archiv hängt an. Nennen Sie das Passwort auf anderem Weg, etwa am Telefon; es wird nirgends gespeichert:</translation>
        </message>
        <message>
            <source>The password is copied.</source>
            <translation>Das Passwort ist kopiert.</translation>
        </message>
        <message>
            <source>The rest is not shown here, but is in the archive.</source>
            <translation>Der Rest wird hier nicht gezeigt, steht aber im Archiv.</translation>
        </message>
        <message>
            <source>There are none, and no profiling (Art. 22 GDPR).</source>
            <translation>Es gibt keine, und auch kein Profiling (Art. 22 DSGVO).</translation>
        </message>
        <message>
            <source>To answer inquiries and to keep in touch with whoever works in the initiatives.</source>
            <translation>Um Anfragen zu beantworten und mit den Menschen in den Initiativen in Kontakt zu bleiben.</translation>
        </message>
        <message>
            <source>To answer inquiries and to keep in touch with whoever works in the initiatives; the office’s task is: {remit}.</source>
            <translation>Um Anfragen zu beantworten und mit den Menschen in den Initiativen in Kontakt zu bleiben; Aufgabe des Büros ist: {remit}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Was gespeichert ist</translation>
        </message>
        <message>
            <source>What the law wants you to know</source>
            <translation>Was Sie nach dem Gesetz wissen sollen</translation>
        </message>
        <message>
            <source>What was done to these data</source>
            <translation>Was mit diesen Daten geschah</translation>
        </message>
        <message>
            <source>Where they come from</source>
            <translation>Woher sie stammen</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Who else is named stands here.</source>
            <translation>Wer sonst genannt ist, steht hier.</translation>
        </message>
        <message>
            <source>Who has received data</source>
            <translation>Wer Daten erhalten hat</translation>
        </message>
        <message>
            <source>Written to in your matters: {addresses}.</source>
            <translation>In Ihren Anliegen angeschrieben: {addresses}.</translation>
        </message>
        <message>
            <source>You can complain to a supervisory authority, such as {authority}.</source>
            <translation>Sie können sich bei einer Aufsichtsbehörde beschweren, etwa bei {authority}.</translation>
        </message>
        <message>
            <source>You can have data rectified (Art. 16 GDPR), erased (Art. 17) or restricted (Art. 18), take along what you gave us (Art. 20), object to their use (Art. 21) and withdraw a consent at any time for the future (Art. 7(3)).</source>
            <translation>Sie können Daten berichtigen (Art. 16 DSGVO), löschen (Art. 17) oder einschränken lassen (Art. 18), mitnehmen, was Sie uns gegeben haben (Art. 20), ihrer Nutzung widersprechen (Art. 21) und eine Einwilligung jederzeit für die Zukunft widerrufen (Art. 7 Abs. 3).</translation>
        </message>
        <message>
            <source>Your rights</source>
            <translation>Ihre Rechte</translation>
        </message>
        <message>
            <source>blackened</source>
            <translation>geschwärzt</translation>
        </message>
        <message>
            <source>stays readable</source>
            <translation>bleibt lesbar</translation>
        </message>
        <message>
            <source>the data protection authority of {land}</source>
            <translation>der Datenschutz-Aufsichtsbehörde für {land}</translation>
        </message>
        <message>
            <source>the sample data</source>
            <translation>Beispieldaten</translation>
        </message>
        <message>
            <source>was written to: name it as a recipient</source>
            <translation>angeschrieben: als Empfänger zu nennen</translation>
        </message>
        <message>
            <source>{name} (opens with 7-Zip and the password that you get by another way)</source>
            <translation>{name} (öffnet sich mit 7-Zip und dem Passwort, das Sie auf anderem Weg erhalten)</translation>
        </message>
        <message>
            <source>{number} · due {day} · {found}. Others are blackened; Space shows one again.</source>
            <translation>{number} · fällig {day} · {found}. Andere sind geschwärzt; die Leertaste zeigt sie wieder.</translation>
        </message>
        <message>
            <source>“{name}” is saved.</source>
            <translation>„{name}“ ist gespeichert.</translation>
        </message>
    </context>
</TS>
