"""What the application asks of the outside: small protocols, one module for each neighbour.

The adapters fulfil them without being imported here; ``composition`` brings both
together. Begin with ``records``.
"""
