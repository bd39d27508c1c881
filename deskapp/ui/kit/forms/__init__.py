"""Declared forms: fields with label, message and accessible name, and the form that holds them.

May import the rest of the kit. Begin reading in `field` (what all fields share), then `form`.
"""
