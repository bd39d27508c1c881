"""Reads mails from outside into `deskapp.domain.mail.incoming_mail.IncomingMail`.

``reader`` tells the format and completes the record; ``internet_mail`` and ``outlook``
take a file apart. Runs in the worker process of ``deskapp.adapters.mail.worker`` and
nowhere else, for the bytes are hostile. Imports the domain, the ports and the HTML
room beside it; begin with ``reader``.
"""
