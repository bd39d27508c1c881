"""Rounds: what takes long or needs a server happens outside, what came of it is stored.

No transaction is open while somebody else is waited for. May import the use cases, the ports
and the domain. Begin with ``collecting`` and ``fetching`` for mail that comes in, ``delivery`` for
mail that leaves.
"""
