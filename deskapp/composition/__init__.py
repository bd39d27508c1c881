"""Where everything meets: the one room that knows every other.

``commands`` runs what was typed, be it the window or a command of ``cli``; ``workspaces``
opens databases, and ``outside`` gives each port its adapter, with ``workers`` for what runs in a
process of its own and ``servers`` for what talks to mail servers. Begin reading in ``commands``.
"""
