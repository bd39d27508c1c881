"""The outside, one room for each neighbour: storage, mail, text, files, system.

Each fulfils ports of ``deskapp.application.ports`` with a library behind it. The rooms
do not know each other; ``deskapp.composition`` brings them together.
"""
