"""What is judged of a mail while it is taken in: who wrote it, and what came back.

Functions on a unit of work. May import ports, the domain and other use cases; ``intake`` calls
them. Begin with ``participants``.
"""
