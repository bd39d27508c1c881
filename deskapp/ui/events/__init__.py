"""Events: what the office invites to, who takes part, and the entrance on the day.

Begin reading in ``page``, the list and the record. It stands on ``course_page``, all from the
invitation to what is written afterwards, and that on ``people_page``, the list of people.
``sheet`` is an event to be read, ``entrance`` the list of the day, ``attendance`` reads in who
was there. May import the kit, the wording, the application and the domain, but no other feature.
"""
