"""The set-up page of mailboxes: an address, a password or a sign-in, and what comes of it.

``section`` is the page, ``lines`` its form, ``proposals`` fills in servers from the address,
``checked_servers`` shows how far a trial came, ``folders`` and ``browser`` are the two fields
that ask a server or a provider. May import the kit, the wording, the application, the domain
and the frame of sections beside it. Begin with ``section``.
"""
