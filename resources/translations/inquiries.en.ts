<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>inquiries</name>
        <message numerus="yes">
            <source>%n addresses</source>
            <translation>
                <numerusform>one address</numerusform>
                <numerusform>%n addresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are so already</source>
            <translation>
                <numerusform>%n is so already</numerusform>
                <numerusform>%n are so already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachments, {size}</source>
            <translation>
                <numerusform>One attachment, {size}</numerusform>
                <numerusform>%n attachments, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier messages</source>
            <translation>
                <numerusform>One earlier message</numerusform>
                <numerusform>%n earlier messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files are saved in “{folder}”.</source>
            <translation>
                <numerusform>One file is saved in “{folder}”.</numerusform>
                <numerusform>%n files are saved in “{folder}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inquiries</source>
            <translation>
                <numerusform>%n inquiry</numerusform>
                <numerusform>%n inquiries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inquiries changed</source>
            <translation>
                <numerusform>%n inquiry changed</numerusform>
                <numerusform>%n inquiries changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inquiries will be changed</source>
            <translation>
                <numerusform>%n inquiry will be changed</numerusform>
                <numerusform>%n inquiries will be changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures</source>
            <translation>
                <numerusform>one picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay</source>
            <translation>
                <numerusform>%n stays</numerusform>
                <numerusform>%n stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n inquiries</source>
            <translation>
                <numerusform>Change %n inquiry</numerusform>
                <numerusform>Change %n inquiries</numerusform>
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
