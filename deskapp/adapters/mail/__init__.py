"""Mail: what comes in is read and made safe, what goes out is composed and sent.

``reading`` takes foreign bytes apart and ``html`` makes their pages harmless; both run in
the process of ``worker``, which ``worker_readers`` offers as the ports of
``deskapp.application.ports.mail``. May import the application and the domain, no other
room of the adapters. Begin with ``worker_readers``.
"""
