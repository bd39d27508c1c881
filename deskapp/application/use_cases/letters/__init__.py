"""A message as a letter on paper: who it goes to, where that is, and what it says.

``making`` builds the letter from a stored message and names what is missing, ``postal`` finds
the address. Changes nothing. Begin with ``making``.
"""
