"""Events: what the office invites to, who takes part, and the entrance on the day.

Begin reading in ``page``; ``sheet`` is an event to be read, ``adding`` brings people onto its
list, ``entrance`` is the list of the day and ``attendance`` reads in who was there online. May
import the kit, the wording, the application and the domain, but no other feature.
"""
