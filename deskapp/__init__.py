"""The desktop program of an office that answers for a shared e-mail address.

``domain`` says what the words mean, ``application`` what the office does, ``adapters``
reach the outside, ``ui`` and ``cli`` are for people. ``composition`` brings them
together; ``pyproject.toml`` holds the contracts on who may import whom.
"""

__version__ = "0.1.0"
