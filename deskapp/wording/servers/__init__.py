"""What a person reads of mail servers: why one cannot be used, and how far a trial came.

``errors`` has the sentence for each failure, ``trial`` the words for a mailbox that was tried
out on the settings page. May import the application and the domain. Begin with ``errors``.
"""
