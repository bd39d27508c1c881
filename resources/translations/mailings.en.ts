<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>mailings</name>
        <message numerus="yes">
            <source>%n are still to be written</source>
            <translation>
                <numerusform>%n is still to be written</numerusform>
                <numerusform>%n are still to be written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation>
                <numerusform>%n came back</numerusform>
                <numerusform>%n came back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails are on their way.</source>
            <translation>
                <numerusform>%n e-mail is on its way.</numerusform>
                <numerusform>%n e-mails are on their way.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails, one for each person</source>
            <translation>
                <numerusform>%n e-mail, one for each person</numerusform>
                <numerusform>%n e-mails, one for each person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n initiatives</source>
            <translation>
                <numerusform>%n initiative</numerusform>
                <numerusform>%n initiatives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be written to</source>
            <translation>
                <numerusform>%n may be written to</numerusform>
                <numerusform>%n may be written to</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people added.</source>
            <translation>
                <numerusform>%n person added.</numerusform>
                <numerusform>%n people added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders leave in a moment.</source>
            <translation>
                <numerusform>%n reminder leaves in a moment.</numerusform>
                <numerusform>%n reminders leave in a moment.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will not answer</source>
            <translation>
                <numerusform>%n will not answer</numerusform>
                <numerusform>%n will not answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody speaks for %n initiatives today.</source>
            <translation>
                <numerusform>Nobody speaks for %n initiative today.</numerusform>
                <numerusform>Nobody speaks for %n initiatives today.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write to %n people?</source>
            <translation>
                <numerusform>Write to %n person?</numerusform>
                <numerusform>Write to %n people?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minutes</source>
            <translation>
                <numerusform>about %n minute</numerusform>
                <numerusform>about %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{may}, %n may not.</source>
            <translation>
                <numerusform>{may}, %n may not.</numerusform>
                <numerusform>{may}, %n may not.</numerusform>
            </translation>
        </message>
    </context>
</TS>
