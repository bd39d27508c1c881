"""What the application asks about files that come with mails.

``pictures`` and ``contents`` look into them, ``attachment_texts`` keeps what they say for the
search, ``outside_files`` puts them onto the disk, ``remote`` fetches pictures that lie elsewhere.
Imports the domain and the ports beside it; begin with ``contents``.
"""
