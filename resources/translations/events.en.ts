<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>attendance</name>
        <message numerus="yes">
            <source>%n did not come</source>
            <translation>
                <numerusform>%n did not come</numerusform>
                <numerusform>%n did not come</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails are on their way.</source>
            <translation>
                <numerusform>%n e-mail is on its way.</numerusform>
                <numerusform>%n e-mails are on their way.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n from the office</source>
            <translation>
                <numerusform>%n from the office</numerusform>
                <numerusform>%n from the office</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in doubt</source>
            <translation>
                <numerusform>%n in doubt</numerusform>
                <numerusform>%n in doubt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be written to</source>
            <translation>
                <numerusform>%n may be written to</numerusform>
                <numerusform>%n may be written to</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new contacts</source>
            <translation>
                <numerusform>%n new contact</numerusform>
                <numerusform>%n new contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recognised</source>
            <translation>
                <numerusform>%n recognised</numerusform>
                <numerusform>%n recognised</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were there</source>
            <translation>
                <numerusform>%n was there</numerusform>
                <numerusform>%n were there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a name</source>
            <translation>
                <numerusform>%n without a name</numerusform>
                <numerusform>%n without a name</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write to %n people?</source>
            <translation>
                <numerusform>Write to %n person?</numerusform>
                <numerusform>Write to %n people?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>joined %n times</source>
            <translation>
                <numerusform>joined %n time</numerusform>
                <numerusform>joined %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>events</name>
        <message numerus="yes">
            <source>%n are coming</source>
            <translation>
                <numerusform>%n is coming</numerusform>
                <numerusform>%n are coming</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can move up from the waiting list.</source>
            <translation>
                <numerusform>%n person can move up from the waiting list.</numerusform>
                <numerusform>%n people can move up from the waiting list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not come</source>
            <translation>
                <numerusform>%n did not come</numerusform>
                <numerusform>%n did not come</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have cancelled</source>
            <translation>
                <numerusform>%n has cancelled</numerusform>
                <numerusform>%n have cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have moved up.</source>
            <translation>
                <numerusform>%n person has moved up.</numerusform>
                <numerusform>%n people have moved up.</numerusform>
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
            <source>%n invited</source>
            <translation>
                <numerusform>%n invited</numerusform>
                <numerusform>%n invited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the list</source>
            <translation>
                <numerusform>%n on the list</numerusform>
                <numerusform>%n on the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the waiting list</source>
            <translation>
                <numerusform>%n on the waiting list</numerusform>
                <numerusform>%n on the waiting list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people added.</source>
            <translation>
                <numerusform>%n person added.</numerusform>
                <numerusform>%n people added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places free</source>
            <translation>
                <numerusform>%n place free</numerusform>
                <numerusform>%n places free</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were there</source>
            <translation>
                <numerusform>%n was there</numerusform>
                <numerusform>%n were there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a place</source>
            <translation>
                <numerusform>%n with a place</numerusform>
                <numerusform>%n with a place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No place is free: %n on the waiting list.</source>
            <translation>
                <numerusform>No place is free: %n person is on the waiting list.</numerusform>
                <numerusform>No place is free: %n people are on the waiting list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody speaks for %n initiatives today.</source>
            <translation>
                <numerusform>Nobody speaks for %n initiative today.</numerusform>
                <numerusform>Nobody speaks for %n initiatives today.</numerusform>
            </translation>
        </message>
    </context>
</TS>
