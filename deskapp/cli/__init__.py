"""The command line: one module for each command, JSON for scripts, sentences for people.

May import the wording, the application and the domain; what reaches the outside is
handed in by ``deskapp.composition``. Standard output carries the answer alone, errors
go to standard error. Begin with ``arguments``.
"""
