"""What a mail from outside says: its parts, its thread, who it is from, and whether a machine wrote it.

Pure judgement over what an adapter has read. May import the rest of the domain.
Begin with ``incoming_mail``, then ``threading`` and ``matching``.
"""
