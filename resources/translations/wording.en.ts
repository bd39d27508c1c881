<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>checks</name>
        <message numerus="yes">
            <source>To %n recipients outside {domain}</source>
            <translation>
                <numerusform>To %n recipient outside {domain}</numerusform>
                <numerusform>To %n recipients outside {domain}</numerusform>
            </translation>
        </message>
    </context>
</TS>
