<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>subject_access</name>
        <message>
            <source>Information on stored data</source>
            <translation>Auskunft nach Art. 15</translation>
        </message>
    </context>
</TS>
