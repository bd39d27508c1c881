"""What stands around an inquiry: person, bodies, facts, follow-ups, checklist, links.

Each is a ``record.block`` of the side panel that lives as long as the page and is shown each
sheet. May import the kit and ``inquiries.record``. Begin with ``person``.
"""
