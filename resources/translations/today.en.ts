<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>today</name>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>1 draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>1 due today</numerusform>
                <numerusform>%n due today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails could not be read</source>
            <translation>
                <numerusform>1 e-mail could not be read</numerusform>
                <numerusform>%n e-mails could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n initiatives not heard from for long</source>
            <translation>
                <numerusform>%n initiative not heard from for long</numerusform>
                <numerusform>%n initiatives not heard from for long</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n initiatives to check</source>
            <translation>
                <numerusform>%n initiative to check</numerusform>
                <numerusform>%n initiatives to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lists not read in to the end</source>
            <translation>
                <numerusform>%n list not read in to the end</numerusform>
                <numerusform>%n lists not read in to the end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>1 new inquiry</numerusform>
                <numerusform>%n new inquiries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>1 overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting too long</source>
            <translation>
                <numerusform>1 waiting too long</numerusform>
                <numerusform>%n waiting too long</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %n working days</source>
            <translation>
                <numerusform>for 1 working day</numerusform>
                <numerusform>for %n working days</numerusform>
            </translation>
        </message>
    </context>
</TS>
