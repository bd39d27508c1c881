<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>inquiries</name>
        <message numerus="yes">
            <source>%n earlier messages</source>
            <translation>
                <numerusform>One earlier message</numerusform>
                <numerusform>%n earlier messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n inquiries</source>
            <translation>
                <numerusform>Hand over one inquiry</numerusform>
                <numerusform>Hand over %n inquiries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mailing to %n recipients</source>
            <translation>
                <numerusform>Mailing to %n recipient</numerusform>
                <numerusform>Mailing to %n recipients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whole mail, %n attachments</source>
            <translation>
                <numerusform>Whole mail, one attachment</numerusform>
                <numerusform>Whole mail, %n attachments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %n working days</source>
            <translation>
                <numerusform>for 1 wd</numerusform>
                <numerusform>for %n wd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n working days</source>
            <translation>
                <numerusform>overdue by 1 wd</numerusform>
                <numerusform>overdue by %n wd</numerusform>
            </translation>
        </message>
    </context>
</TS>
