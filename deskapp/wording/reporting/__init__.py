"""The words of reports: periods, headings and rows, sentences, rules, and all of it together.

Begin reading in ``paper``, which puts a report into the words of the language in use.
May import the application and the domain.
"""
