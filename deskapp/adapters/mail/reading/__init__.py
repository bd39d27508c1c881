"""Reads mails from outside into `deskapp.domain.mail.incoming_mail.IncomingMail`.

``reader`` completes the record, ``formats`` tells what a file is, ``internet_mail`` and
``outlook`` take it apart. Runs in the worker process of ``deskapp.adapters.mail.worker`` and
nowhere else, for the bytes are hostile. Imports the domain, the ports and the HTML
room beside it; begin with ``reader``.
"""
