"""How a letter or mail begins, and whom its address names.

Pure rules for German (Germany, Austria, Switzerland) and English, from texts to texts; only the
standard library is imported. What is missing in the data is answered with the safer form and a
warning's code, never with an empty place in the line.

Begin with ``salutation.salute``; then ``german`` and ``english`` for one person,
``several_recipients`` for many, ``address_line`` and ``address_block`` for the envelope.
"""
