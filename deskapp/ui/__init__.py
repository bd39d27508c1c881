"""The window: the shell around the features, the features, and the kit they are made of.

May import the wording, the application and the domain. Features do not know each other;
the shell opens what they ask for by signal. Begin with ``shell.app`` and ``kit.desk``.
"""
