"""The files of one mail: listed, looked at, saved, and opened where that does no harm.

``files`` is the list below a mail, ``preview`` shows one of them in the mail's place. What a file
says and looks like is found by ``looking`` off the window's thread; nothing here decodes
bytes from outside. May import the kit. Begin with ``files``.
"""
