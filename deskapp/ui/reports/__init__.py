"""Reports: figures of a period with the rules by which they were counted, and frozen ones.

May import the kit, the wording and the application. Begin with ``page``; ``report_view`` shows a
report line by line, ``leaving`` gives it out of the house.
"""
