"""Pictures from outside: decoded in a process of its own, shown as an image.

``decoding`` is the job of that process and is never called by the window; ``images`` makes an
image of what it answers, and ``picture_view`` shows one. May import Qt, the application's ports
and the kit. Begin with ``decoding``.
"""
