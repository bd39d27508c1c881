<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>cli</name>
        <message numerus="yes">
            <source>%n records written to {path}.</source>
            <translation>
                <numerusform>%n record written to {path}.</numerusform>
                <numerusform>%n records written to {path}.</numerusform>
            </translation>
        </message>
    </context>
</TS>
