"""The settings: office, sender, people, mailbox, look, data.

``page`` shows one section at a time; each section is a form over one kind of record, or
over what this machine remembers. May import the kit, the wording, the application and
the domain. Begin with ``page`` and ``section``.
"""
