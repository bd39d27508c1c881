<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>briefing</name>
        <message>
            <source>Briefing sheet</source>
            <translation>Steckbrief für das Gespräch</translation>
        </message>
    </context>
</TS>
