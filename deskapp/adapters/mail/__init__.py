"""Mail: what comes in is read and made safe, what goes out is composed and sent.

``reading`` takes foreign bytes apart and ``html`` makes their pages harmless, both in the process
of ``worker``. On a ``line`` to a server ``imap`` fetches, ``watching`` waits for news and ``smtp``
sends; ``tls`` encrypts, ``signing_in`` logs in, ``checking`` tries an account out. ``remote``
fetches pictures on wish. May import the application and the domain, no other room of
the adapters. Begin with ``worker_readers`` and ``imap``.
"""
