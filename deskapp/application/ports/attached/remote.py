"""What the program asks of whatever fetches pictures that a mail refers to."""

from collections.abc import Callable

FetchPicture = Callable[[str], bytes]
"""The bytes at a web address, or an ``OutsideError`` with ``picture_refused`` as its code.

Called only after a person has asked for the pictures of one mail. Tells the server nothing but
that somebody fetches this address; takes ten seconds at most.
"""
