"""The words of lists that go out to files and come in from them.

Knows the application and the rest of the wording. Begin with ``list_words``.
"""
