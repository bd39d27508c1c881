"""What a mail from outside says: its parts, thread and sender, and whether a machine wrote it.

Pure judgement over what an adapter has read. May import the rest of the domain.
Begin with ``incoming_mail``, then ``threading`` and ``matching``.
"""
