"""What is judged of a mail while it is taken in: who wrote it, what came back, what is kept.

Functions on a unit of work. May import ports, the domain and other use cases; ``intake`` calls
them. Begin with ``participants``.
"""
