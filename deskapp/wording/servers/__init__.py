"""What a person reads of mail servers: what they answered, and how far a trial came.

``replies`` tells a reply to a mail in words, ``trial`` what came of a mailbox that was tried out on
the settings page. May import the application and the domain. Begin with ``replies``.
"""
