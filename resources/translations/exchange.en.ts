<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>exchange</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups</source>
            <translation>
                <numerusform>%n follow-up</numerusform>
                <numerusform>%n follow-ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have no whole address; what there is of it goes into the note.</source>
            <translation>
                <numerusform>%n has no whole address; what there is of it goes into the note.</numerusform>
                <numerusform>%n have no whole address; what there is of it goes into the note.</numerusform>
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
            <source>%n inquiries</source>
            <translation>
                <numerusform>%n inquiry</numerusform>
                <numerusform>%n inquiries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the new ones are called like somebody known.</source>
            <translation>
                <numerusform>%n of the new ones is called like somebody known.</numerusform>
                <numerusform>%n of the new ones are called like somebody known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations are added too.</source>
            <translation>
                <numerusform>%n organisation is added too.</numerusform>
                <numerusform>%n organisations are added too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n rejected</numerusform>
                <numerusform>%n rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list as it is narrowed (%n)</source>
            <translation>
                <numerusform>The list as it is narrowed (%n)</numerusform>
                <numerusform>The list as it is narrowed (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The selection (%n)</source>
            <translation>
                <numerusform>The selection (%n)</numerusform>
                <numerusform>The selection (%n)</numerusform>
            </translation>
        </message>
    </context>
</TS>
