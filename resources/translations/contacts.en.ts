<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>contacts</name>
        <message numerus="yes">
            <source>{address} (mail came back %n times, no mailing goes there)</source>
            <translation>
                <numerusform>{address} (mail came back %n time, no mailing goes there)</numerusform>
                <numerusform>{address} (mail came back %n times, no mailing goes there)</numerusform>
            </translation>
        </message>
    </context>
</TS>
