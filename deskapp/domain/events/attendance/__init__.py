"""Who was at an event, by the list that a video tool writes.

Begin reading in ``matching``; ``attendee`` is one row of the list, ``readings`` how the name in it
can be meant, ``alike`` whether two names are one. ``crowd`` finds who is near a row, by ``keys``
that names share. Plain Python; knows names, mail addresses and free-mail domains alone.
"""
