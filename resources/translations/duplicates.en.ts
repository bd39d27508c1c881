<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>duplicates</name>
        <message numerus="yes">
            <source>%n things were changed or deleted since and stay as they are: {names}.</source>
            <translation>
                <numerusform>%n thing was changed or deleted since and stays as it is: {names}.</numerusform>
                <numerusform>%n things were changed or deleted since and stay as they are: {names}.</numerusform>
            </translation>
        </message>
    </context>
</TS>
