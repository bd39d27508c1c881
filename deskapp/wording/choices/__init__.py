"""The words for every choice a record knows, one module for each part of the work.

``deskapp.wording.labels`` puts the tables together and is the door for everyone else.
May import what ``wording`` may.
"""
