"""What an account logs in to its servers with: a password, or a token from its provider.

``logins`` hands out what is valid now and remembers what a server refused, ``tokens`` keeps
and renews tokens, ``browser`` lets the person sign in, ``microsoft`` and ``google`` know
their providers; their libraries are imported where an account needs them. May import the
application, the domain and what stands beside this package. Begin with ``logins``.
"""
