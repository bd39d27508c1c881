"""What the office collects about records of all kinds: tags, own fields, favourites.

May import the rest of the kit. Begin reading in `facts`, then `tagging` and `collected_page`.
"""
