<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>intake</name>
        <message numerus="yes">
            <source>%n e-mails are missing here</source>
            <translation>
                <numerusform>One e-mail is missing here</numerusform>
                <numerusform>%n e-mails are missing here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails are still to be fetched</source>
            <translation>
                <numerusform>One e-mail is still to be fetched</numerusform>
                <numerusform>%n e-mails are still to be fetched</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails could be read</source>
            <translation>
                <numerusform>One e-mail could be read</numerusform>
                <numerusform>%n e-mails could be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails in the mailbox could not be fetched.</source>
            <translation>
                <numerusform>One e-mail in the mailbox could not be fetched.</numerusform>
                <numerusform>%n e-mails in the mailbox could not be fetched.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails sent</source>
            <translation>
                <numerusform>1 e-mail sent</numerusform>
                <numerusform>%n e-mails sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>1 here already</numerusform>
                <numerusform>%n here already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>1 missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>1 new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>1 set aside</numerusform>
                <numerusform>%n set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be fetched</source>
            <translation>
                <numerusform>1 to be fetched</numerusform>
                <numerusform>%n to be fetched</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unreadable</source>
            <translation>
                <numerusform>1 unreadable</numerusform>
                <numerusform>%n unreadable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n files more.</source>
            <translation>
                <numerusform>And one file more.</numerusform>
                <numerusform>And %n files more.</numerusform>
            </translation>
        </message>
    </context>
</TS>
