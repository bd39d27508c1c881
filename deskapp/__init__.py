"""The desktop program of an office that answers for a shared e-mail address."""

__version__ = "0.1.0"
