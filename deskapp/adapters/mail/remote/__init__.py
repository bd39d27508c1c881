"""Fetches the remote pictures of a mail once a person has asked for them: begin in `fetcher`.

`public_address` says which machines may be asked at all: none of the own network. May import
the rest of the mail's room and the standard library; decodes nothing.
"""
