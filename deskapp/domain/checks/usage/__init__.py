"""What German and English usage ask of a letter: beginnings, dates, address, spelling, links.

Each module is one group of checks on the `Parts` parts of a text and answers findings in the
body; may import what its parent may. Only what is certain is told: a warning that is often wrong
is soon read by nobody. Begin with `opening`.
"""
