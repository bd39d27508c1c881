"""Where people and bodies are reached: mail, phone, post, and the Länder.

May import the rest of the domain. Begin with ``mail_address`` and ``postal_address``.
"""
