"""Where everything meets: the one room that knows every other.

``commands`` runs what was typed, be it the window or a command of ``cli``; ``workspaces``
opens databases, and ``outside`` gives each port its adapter. Begin reading in ``commands``.
"""
