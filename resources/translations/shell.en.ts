<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>shell</name>
        <message numerus="yes">
            <source>%n in the outbox</source>
            <translation>
                <numerusform>%n in the outbox</numerusform>
                <numerusform>%n in the outbox</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails taken in</source>
            <translation>
                <numerusform>%n mail taken in</numerusform>
                <numerusform>%n mails taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unreadable</source>
            <translation>
                <numerusform>%n unreadable</numerusform>
                <numerusform>%n unreadable</numerusform>
            </translation>
        </message>
    </context>
</TS>
