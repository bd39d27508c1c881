"""Lists that go out to files: what stands in their columns, and the way page by page.

Knows the ports and the domain; words are handed in. Begin with ``export``; ``listed`` says
which kinds there are, and each kind has its columns in a module of its own.
"""
